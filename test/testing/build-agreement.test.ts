import { describe, expect, test } from "vitest";
import { httpSmsEventTypes, normalize } from "../../src/index.js";
import { etagOf } from "../../src/testing/etag.js";
import { buildHttpSmsEvent, buildOmnichannelEvent, driftFindings } from "../../src/testing.js";
import { buildCell } from "../support/build.js";
import { type Path, pathOf } from "../support/edit.js";
import { omnichannelFixtures } from "../support/fixtures.js";
import { type Cell, cells } from "../support/minimal.js";
import { leavesOf, occurrences } from "../support/testing/objects.js";

const id = "11111111-2222-4333-8444-555555555555";
const at = "2026-01-15T12:00:00.250Z";

const messageCells = cells.filter(({ name }) => name.startsWith("message."));

const idOf = (event: object): string => String(valueAt(event, ["payload", "id"]));

const valueAt = (event: object, path: Path): unknown =>
  path.reduce<unknown>((part, key) => Reflect.get(part as object, key), event);

/** An override of when it happened. */
const happened = ({ name }: Cell, time: string): object => ({
  payload: { [name === "message.inbound" ? "receivedOn" : "updatedOn"]: time },
});

describe("the message's id of an Omnichannel event", () => {
  test.each(messageCells)("is the same wherever $name $channel repeats it", (cell) => {
    const plain = buildCell(cell, {});
    const event = buildCell(cell, { payload: { id } });
    const before = idOf(plain);
    expect(occurrences(event, before)).toBe(0);
    expect(occurrences(event, id)).toBe(occurrences(plain, before));
    expect(driftFindings(event)).toEqual([]);
  });

  test.each<[name: Cell["name"], channel: Cell["channel"], path: string]>([
    ["message.sent", "sms", "payload.details.additionalInfo.clientRef"],
    ["message.sent", "sms", "payload.details.channelStatus.sms.details.clientRef"],
    ["message.sent", "appMessaging", "payload.details.additionalInfo.conversationMessageId"],
    ["message.delivered", "sms", "payload.details.channelStatus.clientref"],
    ["message.delivered", "rcs", "payload.details.channelStatus.data.messageId"],
    ["message.read", "rcs", "payload.details.channelStatus.data.messageId"],
    ["message.delivered", "appMessaging", "payload.details.channelStatus.messageId"],
    ["message.read", "appMessaging", "payload.details.channelStatus.messageId"],
    ["message.failed", undefined, "payload.details.channelStatus.sms.details.data.clientref"],
  ])("is in %s %s at %s", (name, channel, path) => {
    const event = buildCell({ name, channel }, { payload: { id } });
    expect(valueAt(event, pathOf(path))).toBe(id);
  });

  test("names Google's resource of a sent RCS message", () => {
    const { details } = buildOmnichannelEvent("message.sent", "rcs", { payload: { id } }).payload;
    expect(details.additionalInfo?.name).toBe(`phones/+447123123123/agentMessages/${id}`);
  });
});

test.each(messageCells)("the API space of $name $channel is the same wherever it is repeated", (cell) => {
  const event = buildCell(cell, { apiSpaceId: id });
  expect(occurrences(event, buildCell(cell, {}).apiSpaceId)).toBe(0);
  expect(event.apiSpaceId).toBe(id);
});

test("the API space is in a receipt of the SMS service", () => {
  const { payload } = buildOmnichannelEvent("message.delivered", "sms", { apiSpaceId: id });
  expect(payload.details.channelStatus?.apispaceid).toBe(id);
});

describe("the message's id of an httpSMS event", () => {
  test.each(httpSmsEventTypes.filter((type) => !type.startsWith("phone.")))("is where %s has it", (type) => {
    const { data } = buildHttpSmsEvent(type);
    const key = "message_id" in data ? "message_id" : "id";
    const event = buildHttpSmsEvent(type, { data: { [key]: id } } as object);
    expect(event.data).toHaveProperty(key, id);
    expect(driftFindings(event)).toEqual([]);
  });

  test.each(["message.phone.sent", "message.phone.delivered", "message.send.failed"] as const)(
    "is in the source of %s",
    (type) => {
      expect(buildHttpSmsEvent(type, { data: { id } }).source).toBe(`/v1/messages/${id}/events`);
      expect(buildHttpSmsEvent(type).source).toContain(buildHttpSmsEvent(type).data.id);
      expect(buildHttpSmsEvent(type, { source: "/elsewhere" }).source).toBe("/elsewhere");
    },
  );
});

describe("the entity tag", () => {
  const withTag = omnichannelFixtures.filter(({ event }) => "etag" in event);

  test.each(withTag)("is that of $file at its id and revision", ({ name, channel, event }) => {
    const revision = Number(Reflect.get(event, "revision"));
    const id = idOf(event);
    expect(etagOf(name.split(".")[0] ?? "", id, revision)).toBe(Reflect.get(event, "etag"));
    const built = buildCell({ name, channel }, { revision, payload: { id } });
    expect(Reflect.get(built, "etag")).toBe(Reflect.get(event, "etag"));
  });

  test.each(messageCells)("of $name $channel belongs to its revision, and may be another", (cell) => {
    const event = buildCell(cell, { payload: { id } });
    expect(Reflect.get(event, "etag")).toBe(etagOf("message", id, Number(Reflect.get(event, "revision"))));
    expect(Reflect.get(buildCell(cell, { payload: { id }, etag: "" }), "etag")).toBe("");
  });

  test("goes with the usual revision of each name", () => {
    const revisions = messageCells.map((cell) => [cell.name, Reflect.get(buildCell(cell), "revision")]);
    expect(Object.fromEntries(revisions)).toEqual({
      "message.inbound": 0,
      "message.sent": 2,
      "message.delivered": 3,
      "message.expired": 3,
      "message.failed": 4,
      "message.read": 4,
    });
  });

  test("is that of the usual revision if the given one is not a number", () => {
    const event = buildOmnichannelEvent("message.sent", "sms", { revision: "7" as never });
    expect(event.revision).toBe("7");
    expect(event.etag).toBe(buildOmnichannelEvent("message.sent", "sms").etag);
  });

  test("is absent from an event that is about no message", () => {
    const event = buildOmnichannelEvent("interaction.click");
    expect(Object.keys(event)).not.toEqual(expect.arrayContaining(["etag"]));
    expect(Object.keys(event)).not.toEqual(expect.arrayContaining(["revision"]));
  });
});

/** A time as text, with or without its zone, or as the milliseconds of a channel. `NaN` for any other value. */
const timeIn = (value: unknown): number => {
  if (typeof value === "number") return value > 1e12 ? value : Number.NaN;
  return /^\d{4}-\d\d-\d\dT/.test(String(value)) ? Date.parse(`${value}`.replace(/Z?$/, "Z")) : Number.NaN;
};

test.each(["conversationMessage.sent", "conversationMessage.delivered", "conversationMessage.read"] as const)(
  "the revision of %s is its place in the conversation",
  (name) => {
    const events = [buildOmnichannelEvent(name), buildOmnichannelEvent(name, { revision: 42 })];
    expect(events.map(({ payload }) => payload.conversationEventId)).toEqual(events.map(({ revision }) => revision));
    expect(events[1]?.revision).toBe(42);
  },
);

describe("the times of an Omnichannel event", () => {
  test.each(messageCells)("of $name $channel follow the payload's", (cell) => {
    const event = buildCell(cell, happened(cell, at));
    expect(normalize(event).occurredAt).toBe(at);
    expect(event.timestamp).toBe(at);
    expect(occurrences(event, "2026-03-14")).toBe(0);
    expect(driftFindings(event)).toEqual([]);
  });

  test.each(messageCells)("of $name $channel are UTC, though the payload's has an offset", (cell) => {
    const event = buildCell(cell, happened(cell, "2026-01-15T14:30:00.25+02:30"));
    expect(normalize(event).occurredAt).toBe(at);
    expect(event.timestamp).toBe(at);
  });

  test.each(messageCells)("of $name $channel are the default if the payload has no time", (cell) => {
    const event = buildCell(cell, happened(cell, "yesterday"));
    expect(event.timestamp).toBe("2026-03-14T09:26:53.589Z");
    expect(occurrences(event, "yesterday")).toBe(1);
  });

  test("in a receipt of the SMS service are its UTC time, and times without a zone around it", () => {
    const event = buildOmnichannelEvent("message.delivered", "sms", { payload: { updatedOn: at } });
    expect(event.payload.details.channelStatus).toMatchObject({
      statustimeutc: at,
      datetime: "2026-01-15T12:00:00.391",
      submissiontime: "2026-01-15T11:59:20.978",
    });
  });

  test("around it are those of a message on its way: sent before, and published after it happened", () => {
    const at = "2026-01-15T12:00:00.250Z";
    const differences = cells.flatMap((cell) => {
      const time = cell.name.startsWith("message.") ? happened(cell, at) : { timestamp: at };
      return leavesOf(buildCell(cell, time)).flatMap(([path, value]): readonly (readonly [string, number])[] => {
        const difference = timeIn(value) - Date.parse(at);
        return Number.isNaN(difference) || difference === 0 ? [] : [[`${cell.name} ${path}`, difference]];
      });
    });
    expect(Object.fromEntries(differences)).toEqual({
      "message.delivered payload.details.channelStatus.datetime": 141,
      "message.delivered payload.details.channelStatus.submissiontime": -39_272,
      "message.delivered payload.details.channelStatus.publishTime": 523,
      "message.delivered payload.details.channelStatus.delivery.watermark": -383,
      "message.delivered payload.details.channelStatus.sentOn": -565,
      "message.read payload.details.channelStatus.publishTime": 523,
      "message.read payload.details.channelStatus.read.watermark": -383,
      "message.read payload.details.channelStatus.sentOn": -565,
      "message.failed payload.details.channelStatus.sms.details.data.datetime": 141,
      "message.failed payload.details.channelStatus.sms.details.data.submissiontime": -39_272,
      "message.inbound payload.channelData.receivedOn": -1_589,
      "message.inbound payload.channelData.body.timestamp": -1_259,
      "message.inbound payload.channelData.context.sentOn": -1_471,
      "profile.delete payload.date": -168,
      "conversation.delete payload.date": -168,
      "conversationMessage.sent payload.context.sentOn": -2,
      "conversationMessage.delivered payload.timestamp": -430,
      "conversationMessage.read payload.timestamp": -430,
      "chatMessage.sent payload.context.sentOn": -2,
      "facebook.optin payload.rawData.timestamp": -442,
    });
  });
});
