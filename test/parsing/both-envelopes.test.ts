import { describe, expect, test } from "vitest";
import {
  httpSmsEventTypes,
  isHttpSmsEvent,
  isOmnichannelEvent,
  omnichannelEventNames,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const sent = minimalHttpSmsEvents["message.phone.sent"];
const sms = minimalOmnichannelEvent("message.sent", "sms");

const both = "must be the event of one provider: it has the envelopes of both";
const issues = [{ path: [], message: both }];

describe("a value with the valid envelopes of both providers", () => {
  test.each<[what: string, value: object]>([
    ["two known events", { ...sent, ...sms }],
    ["an unknown type and a known name", { ...sent, ...sms, type: "message.new" }],
    ["a known type and an unknown name", { ...sent, ...sms, name: "message.new" }],
    ["an unknown type and an unknown name", { ...sent, ...sms, type: "message.new", name: "message.new" }],
    ["a known type with wrong data, and a known name", { ...sent, ...sms, data: {} }],
    ["a known type, and a known name with a wrong payload", { ...sent, ...sms, payload: null }],
    ["a known name on an unknown channel", { ...sent, ...minimalOmnichannelEvent("message.sent", "carrierPigeon") }],
    ["nothing but the envelopes", { id: "", type: "", time: "", data: {}, eventId: "", name: "", timestamp: "" }],
  ])("is invalid for every parser and guard: %s", (_what, value) => {
    for (const input of [value, JSON.stringify(value), Buffer.from(JSON.stringify(value))]) {
      expect(safeParseHttpSmsEvent(input)).toEqual({ kind: "invalid", provider: "httpsms", issues });
      expect(safeParseOmnichannelEvent(input)).toEqual({ kind: "invalid", provider: "omnichannel", issues });
      expect(safeParseOmnichannelBody(input)).toEqual([{ kind: "invalid", provider: "omnichannel", issues }]);
      expect(safeParseEvent(input)).toEqual({ kind: "invalid", provider: null, issues });
      expect(safeParseBody(input)).toEqual([{ kind: "invalid", provider: null, issues }]);
      expect(() => parseHttpSmsEvent(input)).toThrow(`httpSMS event: ${both}`);
      expect(() => parseOmnichannelEvent(input)).toThrow(`Omnichannel event: ${both}`);
    }
    expect(safeParseBody([value, sms]).map(({ kind }) => kind)).toEqual(["invalid", "event"]);
    expect(httpSmsEventTypes.filter((type) => isHttpSmsEvent(value, type))).toEqual([]);
    expect(omnichannelEventNames.filter((name) => isOmnichannelEvent(value, name))).toEqual([]);
  });
});

describe("a value with the valid envelope of one provider, and a part of the other's", () => {
  const envelope = { id: "1", type: sent.type, time: "2023-06-29T03:21:19Z", data: {} };

  test.each(["id", "type", "time", "data"])("is an Omnichannel event: a wrong %s", (key) => {
    const value = { ...envelope, ...sms, [key]: 7 };
    expect(safeParseOmnichannelEvent(value)).toMatchObject({ kind: "event", issues: [] });
    expect(safeParseEvent(value)).toMatchObject({ kind: "event", provider: "omnichannel" });
    expect(isOmnichannelEvent(value, "message.sent", "sms")).toBe(true);
  });

  test.each(["eventId", "name", "timestamp"])("is an httpSMS event: a wrong %s", (key) => {
    const value = { ...sms, ...sent, [key]: 7 };
    expect(safeParseHttpSmsEvent(value)).toMatchObject({ kind: "event", issues: [] });
    expect(safeParseEvent(value)).toMatchObject({ kind: "event", provider: "httpsms" });
    expect(isHttpSmsEvent(value, sent.type)).toBe(true);
  });
});
