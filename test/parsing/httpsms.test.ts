import { describe, expect, test } from "vitest";
import { httpSmsEventTypes, safeParseHttpSmsEvent } from "../../src/index.js";
import { pathOf, without, withValue } from "../support/edit.js";
import { httpSmsFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";

const { "message.phone.received": received, "message.phone.sent": sent } = minimalHttpSmsEvents;
const { "message.send.expired": expired, "message.send.failed": failed } = minimalHttpSmsEvents;

describe("safeParseHttpSmsEvent", () => {
  test("knows the types that the documentation shows", () => {
    expect([...httpSmsEventTypes].sort()).toEqual(httpSmsFixtures.map(({ name }) => name));
  });

  test.each(httpSmsEventTypes)("reads %s with only its required fields", (type) => {
    const event = minimalHttpSmsEvents[type];
    expect(safeParseHttpSmsEvent(event)).toMatchObject({ kind: "event", issues: [], event });
  });

  const values: readonly (readonly [field: string, event: object, values: readonly unknown[]])[] = [
    ["data.encrypted", received, [true, false, undefined]],
    ["data.encrypted", sent, [true, false, undefined]],
    ["data.attachments", received, [null, [], ["https://api.httpsms.com/v1/attachments/u/m/0/a.jpg"], undefined]],
    ["data.content", received, [""]],
    ["data.is_final", expired, [true, false, undefined]],
    ["data.send_attempt_count", expired, [0, 1, 12]],
    ["data.request_id", sent, [null, "", "bulk-1", undefined]],
    ["data.request_id", expired, [null, "missed-call-1", undefined]],
    ["data.sim", received, ["SIM1", "SIM2", "DEFAULT", "ISMS", "ISMS2", "", undefined]],
    ["data.contact", received, ["22395", "AMAZON", "person@example.com", "+1 800 555-0100"]],
    ["data.contact", sent, ["22", "22395"]],
    ["data.error_message", failed, ["NO_SERVICE", "UNKNOWN:133", "a new reason", ""]],
    [
      "data.timestamp",
      received,
      [
        "2022-06-05T14:26:09.527976123+03:00",
        "2023-06-29T03:21:19Z",
        "2023-06-29T03:21:19.81Z",
        "2024-11-03T09:52:29.1605708Z",
        "0001-01-01T00:00:00Z",
        "not a time",
      ],
    ],
    ["data.user_id", received, ["test-user-id", ""]],
    ["id", received, ["not a UUID", ""]],
    ["time", received, ["2023-07-17T19:05:45.877240866Z", "not a time"]],
    ["source", received, ["/v1/messages/receive?limit=1", "", undefined]],
    ["specversion", received, ["1.0", "2.0", undefined]],
    ["datacontenttype", received, ["application/json", undefined]],
  ];

  test.each(values)("accepts each value of %s that occurs", (field, event, accepted) => {
    for (const value of accepted) {
      const input = withValue(event, pathOf(field), value);
      expect(safeParseHttpSmsEvent(input)).toMatchObject({ kind: "event", issues: [], event: input });
    }
  });

  test.each(httpSmsFixtures)("reads $file of a server that sends every field", ({ event }) => {
    const data = { ...event.data, encrypted: false, attachments: [], sim: "SIM1", request_id: null, is_final: false };
    const input = { ...event, data };
    expect(safeParseHttpSmsEvent(input)).toMatchObject({ kind: "event", issues: [], event: input });
  });

  const strangeTypes = [
    "ussd.phone.received",
    "message.phone.RECEIVED",
    "message.phone.sent ",
    "message.sent",
    "toString",
    "constructor",
    "__proto__",
    "hasOwnProperty",
    "undefined",
    "",
  ];

  test.each(strangeTypes)("calls a valid event of type %j unknown", (type) => {
    const event = { id: "event-1", type, time: "2026-06-29T03:21:19Z", data: { any: ["thing"] } };
    expect(safeParseHttpSmsEvent(event)).toMatchObject({ kind: "unknown", issues: [], name: type, event });
    expect(safeParseHttpSmsEvent(JSON.stringify(event))).toMatchObject({
      kind: "unknown",
      issues: [],
      name: type,
      event,
    });
  });

  test.each(strangeTypes)("calls an event of type %j without an id invalid", (type) => {
    const result = safeParseHttpSmsEvent({ type, time: "2026-06-29T03:21:19Z", data: {} });
    expect(result).toMatchObject({ kind: "invalid", error: { message: "httpSMS event: id must be a string" } });
  });

  test("leaves the rest of an unknown event unchecked", () => {
    const event = { ...sent, type: "message.phone.seen", specversion: 2, source: null, datacontenttype: [] };
    const result = safeParseHttpSmsEvent(event);
    expect(result).toMatchObject({ kind: "unknown", issues: [], name: "message.phone.seen", event });
    expect(result.kind === "unknown" && result.event).toBe(event);
  });

  test("does not use an inherited type", () => {
    const event: unknown = JSON.parse(`{"__proto__":${JSON.stringify(sent)}}`);
    expect(safeParseHttpSmsEvent(event).kind).toBe("invalid");
  });

  test("rejects an infinite number, as `JSON.parse` reads `1e999`", () => {
    const text = JSON.stringify(expired).replace('"send_attempt_count":1', '"send_attempt_count":1e999');
    expect(safeParseHttpSmsEvent(text)).toMatchObject({
      kind: "invalid",
      error: { message: "message.send.expired: data.send_attempt_count must be a number" },
    });
  });

  test("takes no message id under the other name", () => {
    const { id, ...rest } = sent.data;
    expect(safeParseHttpSmsEvent({ ...sent, data: { ...rest, message_id: id } }).kind).toBe("invalid");
    expect(
      safeParseHttpSmsEvent(without({ ...received, data: { ...received.data, id } }, ["data", "message_id"])).kind,
    ).toBe("invalid");
  });
});
