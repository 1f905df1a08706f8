import { describe, expect, test } from "vitest";
import { type MessageState, redact, safeParseEvent } from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { messageOf } from "../support/normalized.js";
import { setAt } from "../support/set-at.js";

const phone = "+18005550100";

const state: MessageState = {
  provider: "omnichannel",
  messageId: "message-1",
  status: "failed",
  isFinal: true,
  firstSeen: { failed: "2026-01-01T00:00:00.000Z" },
  failure: {
    code: "30001",
    message: `${phone} is unknown`,
    category: "unknown",
    occurredAt: "2026-01-01T00:00:00.000Z",
    revision: 2,
  } as MessageState["failure"],
  attempts: 1,
  channels: ["sms"],
};

test("the state of a message keeps all but the message of its failure", () => {
  expect(redact(state)).toStrictEqual({ ...state, failure: { ...state.failure, message: "[redacted]" } });
  expect(redact({ ...state, failure: null })).toStrictEqual({ ...state, failure: null });
});

describe("the code of a failure", () => {
  const failureOf = (provider: string, code: string, message: string) =>
    redact({ ...state, provider, failure: { code, message } } as unknown as MessageState).failure;

  test("is kept for Omnichannel, but not a message that equals it", () => {
    expect(failureOf("omnichannel", "ALICE", "ALICE")).toStrictEqual({ code: "ALICE", message: "[redacted]" });
  });

  test("is redacted for httpSMS like the message, unless it is documented", () => {
    expect(failureOf("httpsms", "ALICE", "ALICE")).toStrictEqual({ code: "[redacted]", message: "[redacted]" });
    expect(failureOf("httpsms", "NO_SERVICE", "NO_SERVICE")).toStrictEqual({
      code: "NO_SERVICE",
      message: "NO_SERVICE",
    });
    expect(failureOf("httpsms", "UNKNOWN:1", "Hello")).toStrictEqual({ code: "UNKNOWN:1", message: "[redacted]" });
  });
});

describe("what only looks like a form", () => {
  test.each<[what: string, value: object]>([
    ["a result without issues", { kind: "event", event: { phone } }],
    ["a result of an unknown kind", { kind: "other", issues: [], event: { phone } }],
    ["a result with the id of an httpSMS event", { kind: "event", issues: [], name: phone, id: "1" }],
    ["a result with the id of an Omnichannel event", { kind: "event", issues: [], name: phone, eventId: "1" }],
    ["a normalized event without a key", { kind: "message", name: phone }],
    ["a normalized event whose kind is not text", { kind: 1, eventKey: "a", name: phone }],
    ["a normalized event with a time of Omnichannel", { kind: "message", eventKey: "a", timestamp: "t", name: phone }],
    ["a normalized event with a time of httpSMS", { kind: "message", eventKey: "a", time: "t", name: phone }],
    ["a state without times", { messageId: "1", status: phone, firstSeen: null }],
    ["a state whose id is not text", { messageId: 1, status: phone, firstSeen: {} }],
    ["a state whose status is not text", { messageId: phone, status: 1, firstSeen: {} }],
  ])("becomes empty: %s", (_, value) => {
    expect(redact(value)).toEqual({});
  });

  test.each(["event", "unknown", "invalid"])("is not a result of the kind %s", (kind) => {
    const result = { kind, provider: "omnichannel", name: "a.b", family: "a", channel: "sms", issues: [], more: phone };
    const { more: _more, ...kept } = result;
    expect(redact(result)).toEqual(kept);
  });
});

test.each([minimalHttpSmsEvents["message.phone.sent"], minimalOmnichannelEvent("message.sent", "sms")])(
  "an event with the keys of a state is redacted as an event: %#",
  (event) => {
    expect(redact({ ...event, messageId: phone, status: phone, firstSeen: { a: phone } })).toEqual(redact(event));
  },
);

test.each([
  ["+18005550100", "[redacted]"],
  ["alice@example.com", "[redacted]"],
  ["sms", "sms"],
  ["carrier-pigeon_2", "carrier-pigeon_2"],
])("the channel %s, which may be a key of a customer, becomes %s", (channel, kept) => {
  const [first, ...others] = redact({ ...state, channels: ["sms", channel] }).channels;
  expect([first, ...others]).toEqual(["sms", kept]);
  const message = { ...messageOf(minimalOmnichannelEvent("message.sent", "sms")), channel, channels: [channel] };
  expect(redact(message)).toMatchObject({ channel: kept, channels: [kept] });
});

test("a channel or a list of channels that is neither is masked or kept as null", () => {
  const message = messageOf(minimalHttpSmsEvents["message.phone.sent"]);
  expect(redact({ ...message, channel: null, channels: phone } as never)).toMatchObject({
    channel: null,
    channels: "[redacted]",
  });
  expect(redact({ ...message, channels: [{ phone }, ["alice"]] } as never)).toMatchObject({ channels: [{}, []] });
});

test("a value of any depth is redacted", () => {
  const deep = (open: string, close: string) => JSON.parse(`${open.repeat(50_000)}1${close.repeat(50_000)}`) as unknown;
  expect(redact(deep("[", "]"))).toEqual([[]]);
  expect(redact(deep('{"kind":"event","issues":[],"event":', "}"))).toMatchObject({ kind: "event", event: {} });
  expect(redact(deep('{"kind":"message","eventKey":"a","raw":', "}"))).toMatchObject({ kind: "message", raw: {} });
});

describe("a redacted normalized event", () => {
  const normalized = messageOf(minimalHttpSmsEvents["message.phone.received"]);

  test("has its event redacted too", () => {
    expect(normalized.raw).toBeDefined();
    expect(redact(normalized).raw).toEqual(redact(normalized.raw));
  });

  test("keeps an absent correlation, and has no key that was absent", () => {
    expect(redact({ ...normalized, correlation: null } as never)).toMatchObject({ correlation: null });
    const partial = { ...normalized, correlation: { clientRef: "1" } } as never;
    expect(Reflect.get(redact(partial), "correlation")).toStrictEqual({ clientRef: "1" });
  });

  test.each([
    ["httpsms:user-1:message.phone.received:short", "httpsms:user-1:message.phone.received:short"],
    ["httpsms:user-1:message.phone.received:a:b", "httpsms:user-1:message.phone.received:[redacted]"],
    ["httpsms:user-1:message.call.missed:a:b", "httpsms:user-1:message.call.missed:[redacted]"],
    ["httpsms:user-1:message.phone.sent:a:b", "httpsms:user-1:message.phone.sent:a:b"],
    ["httpsms", "httpsms"],
  ])("has of the key %s only %s", (eventKey, kept) => {
    expect(redact({ ...normalized, eventKey }).eventKey).toBe(kept);
  });
});

describe("a redacted event", () => {
  test("keeps null where its type allows it", () => {
    const event = setAt(
      minimalOmnichannelEvent("message.inbound", "fbMessenger"),
      "payload.channelData.body.message.attachments",
      [{ type: "image", payload: null }],
    );
    expect(safeParseEvent(redact(event))).toMatchObject({ kind: "event", issues: [] });
    const failed = setAt(minimalHttpSmsEvents["message.phone.sent"], "data.request_id", null);
    expect(Reflect.get(Reflect.get(redact(failed), "data"), "request_id")).toBeNull();
  });

  test("has no key for an undefined part", () => {
    const { data, ...envelope } = minimalHttpSmsEvents["message.phone.sent"];
    expect(Object.keys(redact({ ...envelope, data: { ...data, sim: undefined } }).data)).not.toContain("sim");
  });
});
