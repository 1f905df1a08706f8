import { describe, expect, test } from "vitest";
import {
  httpSmsEventTypes,
  type NormalizedEvent,
  omnichannelChannels,
  omnichannelEventNames,
  type Status,
} from "../../src/index.js";
import { pathOf, without, withValue } from "../support/edit.js";
import { cells, hasChannel, isMessageName, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { normalizeAny } from "../support/normalized.js";

interface Row {
  readonly name: string;
  readonly event: object;
  readonly kind: NormalizedEvent["kind"];
  readonly status: Status;
  /** Absent where the event is about no message. */
  readonly isFinal?: boolean;
}

const expired = minimalHttpSmsEvents["message.send.expired"];
const expiredWith = (isFinal: boolean) => withValue(expired, ["data", "is_final"], isFinal);

const unknownHttpSms = { id: "event-1", type: "ussd.phone.received", time: "2023-06-29T03:21:19Z", data: {} };

/** Provider event -> kind, status, final? */
const httpSmsRows: readonly Row[] = [
  { name: "message.phone.received", event: {}, kind: "message", status: "received", isFinal: true },
  { name: "message.phone.sent", event: {}, kind: "message", status: "sent", isFinal: false },
  { name: "message.phone.delivered", event: {}, kind: "message", status: "delivered", isFinal: true },
  { name: "message.send.failed", event: {}, kind: "message", status: "failed", isFinal: true },
  { name: "message.send.expired", event: expiredWith(false), kind: "message", status: "retrying", isFinal: false },
  { name: "message.send.expired", event: expiredWith(true), kind: "message", status: "expired", isFinal: true },
  { name: "message.send.expired", event: expired, kind: "message", status: "expired", isFinal: false },
  { name: "message.call.missed", event: {}, kind: "call", status: "missed" },
  { name: "phone.heartbeat.offline", event: {}, kind: "phone", status: "offline" },
  { name: "phone.heartbeat.online", event: {}, kind: "phone", status: "online" },
  { name: "ussd.phone.received", event: unknownHttpSms, kind: "other", status: "unknown" },
].map((row): Row => ({ ...row, event: { ...Reflect.get(minimalHttpSmsEvents, row.name), ...row.event } }) as Row);

const omnichannelOutcomes: Readonly<Record<string, Omit<Row, "name" | "event">>> = {
  "message.sent": { kind: "message", status: "sent", isFinal: false },
  "message.delivered": { kind: "message", status: "delivered", isFinal: true },
  "message.read": { kind: "message", status: "read", isFinal: true },
  "message.expired": { kind: "message", status: "expired", isFinal: true },
  "message.failed": { kind: "message", status: "failed", isFinal: true },
  "message.inbound": { kind: "message", status: "received", isFinal: true },
  "interaction.click": { kind: "interaction", status: "clicked" },
};

const outcomeOf = (name: string): Omit<Row, "name" | "event"> =>
  omnichannelOutcomes[name] ?? { kind: "other", status: "unknown" };

const outlineOf = (event: object) => {
  const { provider, kind, status, name } = normalizeAny(event);
  return { provider, kind, status, name };
};

describe("the status of an httpSMS event", () => {
  test("is told for every type", () => {
    expect(new Set(httpSmsRows.map(({ name }) => name))).toEqual(
      new Set([...httpSmsEventTypes, "ussd.phone.received"]),
    );
  });

  test.each(httpSmsRows)("$name is $kind, $status, final $isFinal", ({ name, event, kind, status, isFinal }) => {
    expect(outlineOf(event)).toEqual({ provider: "httpsms", kind, status, name });
    expect(Reflect.get(normalizeAny(event), "isFinal")).toBe(isFinal);
  });

  test.each([null, "true", 1])(
    "an expired message with is_final %j is expired and not final, as without it",
    (isFinal) => {
      const event = withValue(expired, ["data", "is_final"], isFinal);
      expect(outlineOf(event)).toMatchObject({ kind: "message", status: "expired" });
      expect(Reflect.get(normalizeAny(event), "isFinal")).toBe(false);
    },
  );
});

describe("the status of an Omnichannel event", () => {
  test("is told for every name", () => {
    expect(Object.keys(omnichannelOutcomes).sort()).toEqual([...omnichannelEventNames].filter(isMessageName).sort());
  });

  test.each(cells)("$name on $channel", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    const { isFinal, ...outline }: Partial<Row> = outcomeOf(name);
    expect(outlineOf(event)).toEqual({ provider: "omnichannel", name, ...outline });
    expect(Reflect.get(normalizeAny(event), "isFinal")).toBe(isFinal);
    if (outline.kind !== "message") return;
    expect(normalizeAny(event)).toMatchObject({
      direction: name === "message.inbound" ? "inbound" : "outbound",
      messageId: "message-1",
      channel: channel ?? null,
      channels: channel === undefined ? [] : [channel],
      failure: name === "message.failed" ? { code: null, message: null, category: "unknown" } : null,
    });
  });

  const strangeChannels = ["carrierPigeon", "smokeSignal", "custom_email", "SMS", "toString", "__proto__", ""];

  test.each(
    omnichannelEventNames.filter(hasChannel).flatMap((name) => strangeChannels.map((channel) => ({ name, channel }))),
  )("$name on the unknown channel $channel is still a message", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    expect(normalizeAny(event)).toMatchObject({
      ...omnichannelOutcomes[name],
      channel,
      channels: [channel],
      messageId: "message-1",
      direction: name === "message.inbound" ? "inbound" : "outbound",
    });
  });

  test.each(strangeChannels.filter((channel) => channel !== "__proto__"))(
    "a failure on the unknown channel %j has its name",
    (channel) => {
      const event = withValue(minimalOmnichannelEvent("message.failed", undefined), pathOf("payload.details"), {
        channelStatus: { [channel]: { status: "failed" } },
      });
      expect(normalizeAny(event)).toMatchObject({ status: "failed", channel, channels: [channel] });
    },
  );

  test("a failure on several channels has none of its own", () => {
    const event = withValue(minimalOmnichannelEvent("message.failed", undefined), pathOf("payload.details"), {
      channelStatus: { fbMessenger: { status: "failed" }, sms: { status: "failed" } },
    });
    expect(normalizeAny(event)).toMatchObject({ status: "failed", channel: null, channels: ["fbMessenger", "sms"] });
  });

  test.each([
    "message.filtered",
    "message.sentRequest",
    "profile.devicesUpdated",
    "MESSAGE.SENT",
    "toString",
    "__proto__",
    "",
  ])("the unknown name %j has an unknown status", (name) => {
    for (const channel of omnichannelChannels) {
      expect(outlineOf(minimalOmnichannelEvent(name, channel))).toEqual({
        provider: "omnichannel",
        kind: "other",
        status: "unknown",
        name,
      });
    }
  });
});

describe("an event that is about no message", () => {
  test("of httpSMS says what its envelope says", () => {
    const event = { ...unknownHttpSms, time: "2023-06-29T03:21:19.5Z", data: { user_id: "user-1" } };
    expect(normalizeAny(event)).toStrictEqual({
      provider: "httpsms",
      kind: "other",
      status: "unknown",
      name: "ussd.phone.received",
      messageId: null,
      eventId: "event-1",
      accountId: "user-1",
      occurredAt: "2023-06-29T03:21:19.500Z",
      eventKey: "httpsms:user-1:ussd.phone.received:event-1",
      raw: event,
    });
  });

  test.each([
    { name: "interaction.click", kind: "interaction", status: "clicked" },
    { name: "message.filtered", kind: "other", status: "unknown" },
  ])("of Omnichannel, $name, says what its envelope says", ({ name, kind, status }) => {
    const event = minimalOmnichannelEvent(name, undefined);
    expect(normalizeAny(event)).toStrictEqual({
      provider: "omnichannel",
      kind,
      status,
      name,
      messageId: null,
      eventId: "event-1",
      accountId: "1234",
      occurredAt: "2017-08-31T09:26:14.604Z",
      eventKey: "omnichannel:space-1:event-1",
      raw: event,
    });
  });

  test("may lack all but what makes a valid envelope", () => {
    const session = { eventId: "event-1", name: "session.create", timestamp: "t" };
    expect(normalizeAny(session)).toMatchObject({ provider: "omnichannel", accountId: null, occurredAt: null });
    expect(normalizeAny({ ...unknownHttpSms, data: { user_id: 7 } })).toMatchObject({ accountId: null });
  });
});

describe("an account number as text", () => {
  test.each([
    [1234, "1234"],
    [0, "0"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [1e21, "1000000000000000000000"],
    [-1e21, "-1000000000000000000000"],
    // as `JSON.parse` reads 1e999
    [Infinity, null],
  ])("%d", (accountId, text) => {
    const event = { ...minimalOmnichannelEvent("message.sent", "sms"), accountId };
    expect(normalizeAny(event).accountId).toBe(text);
  });
});

describe("an invalid event of a known name", () => {
  test.each([
    without(minimalHttpSmsEvents["message.phone.sent"], ["data", "content"]),
    without(minimalHttpSmsEvents["message.call.missed"], ["data"]),
    without(minimalOmnichannelEvent("message.sent", "sms"), ["payload", "id"]),
    without(minimalOmnichannelEvent("message.sent", "carrierPigeon"), ["payload", "id"]),
    withValue(minimalOmnichannelEvent("message.failed", undefined), pathOf("payload.details"), []),
  ])("is no message, since its parts cannot be trusted: %#", (event) => {
    const normalized = normalizeAny(event);
    expect(normalized).toMatchObject({ kind: "other", status: "unknown" });
    expect(normalized.name).toBe(Reflect.get(event, "name") ?? Reflect.get(event, "type"));
  });
});
