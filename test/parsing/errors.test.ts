import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import {
  InvalidEventError,
  type Issue,
  isInvalidEventError,
  isUnknownEventError,
  isWebhookError,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
  type UnknownEvent,
  UnknownEventError,
  WebhookError,
} from "../../src/index.js";
import { withValue } from "../support/edit.js";
import { fixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const thrownBy = (action: () => unknown): unknown => {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

const received = minimalHttpSmsEvents["message.phone.received"];
const secret = "a secret of the sender";
const ussd = { ...received, type: "ussd.phone.received", data: { content: secret } };
const carrierPigeon = minimalOmnichannelEvent("message.sent", "carrierPigeon");
const filtered = minimalOmnichannelEvent("message.filtered", "sms");

describe("parseHttpSmsEvent and parseOmnichannelEvent", () => {
  test.each(fixtures)("return the event of $provider $file", ({ provider, text }) => {
    const parse = provider === "httpsms" ? parseHttpSmsEvent : parseOmnichannelEvent;
    const input: unknown = JSON.parse(text);
    expect(parse(input)).toBe(input);
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(input));
    expect(parse(Buffer.from(text))).toEqual(input);
  });

  test("throw an InvalidEventError for an invalid event, equal to the error of the safe parsers", () => {
    const invalid = { ...received, id: 7 };
    const error = thrownBy(() => parseHttpSmsEvent(invalid));
    expect(error).toBeInstanceOf(InvalidEventError);
    const result = safeParseHttpSmsEvent(invalid);
    expect(result.error).toEqual(error);
    expect(result.error?.issues).toBe(result.issues);
    const batch = thrownBy(() => parseOmnichannelEvent([carrierPigeon]));
    expect(batch).toBeInstanceOf(InvalidEventError);
    expect(safeParseOmnichannelEvent([carrierPigeon]).error).toEqual(batch);
  });

  test.each<readonly [message: string, event: object, parse: (input: unknown) => unknown]>([
    ['unknown event "ussd.phone.received": not supported by this version', ussd, parseHttpSmsEvent],
    ['unknown event "message.filtered": not supported by this version', filtered, parseOmnichannelEvent],
    [
      'unknown event "message.sent (carrierPigeon)": not supported by this version',
      carrierPigeon,
      parseOmnichannelEvent,
    ],
  ])("throw an UnknownEventError: %s", (message, event, parse) => {
    const error = thrownBy(() => parse(event));
    if (!(error instanceof UnknownEventError)) throw error;
    expect(error.message).toBe(message);
    expect(error.event).toBe(event);
    expectTypeOf(error.event).toEqualTypeOf<UnknownEvent>();
  });
});

const invalidError = thrownBy(() => parseHttpSmsEvent({ ...received, id: 7 }));
const unknownError = thrownBy(() => parseHttpSmsEvent(ussd));

describe("the errors", () => {
  test("have names, codes and a common base class", () => {
    expect(invalidError).toMatchObject({ name: "InvalidEventError", code: "invalid_event" });
    expect(unknownError).toMatchObject({ name: "UnknownEventError", code: "unknown_event" });
    for (const error of [invalidError, unknownError]) {
      expect(error).toBeInstanceOf(WebhookError);
      expect(error).toBeInstanceOf(Error);
    }
    expect(invalidError).not.toBeInstanceOf(UnknownEventError);
    expect(unknownError).not.toBeInstanceOf(InvalidEventError);
    expect(String(invalidError)).toBe("InvalidEventError: message.phone.received: id must be a string");
  });

  test("have typed properties", () => {
    expectTypeOf<InvalidEventError["code"]>().toEqualTypeOf<"invalid_event">();
    expectTypeOf<UnknownEventError["code"]>().toEqualTypeOf<"unknown_event">();
    expectTypeOf<InvalidEventError["issues"]>().toEqualTypeOf<readonly Issue[]>();
    expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();
    expectTypeOf<Issue["message"]>().toEqualTypeOf<string>();
    const [issue] = invalidError instanceof InvalidEventError ? invalidError.issues : [];
    expect(issue).toEqual({ path: ["id"], message: "must be a string" });
  });

  test("do not print the unknown event", () => {
    const output = [JSON.stringify(unknownError), inspect(unknownError, { depth: null }), String(unknownError)];
    for (const text of output) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(received.data.owner);
    }
    expect(Object.keys(unknownError as object)).not.toContain("event");
    expect(Object.assign({}, unknownError)).not.toHaveProperty("event");
  });

  test("shorten the name of an unknown event in the message, not in the event", () => {
    const type = "x".repeat(10_000);
    const error = thrownBy(() => parseHttpSmsEvent({ ...ussd, type }));
    if (!isUnknownEventError(error)) throw error;
    expect(error.message.length).toBeLessThan(200);
    expect(error.event).toMatchObject({ type });
  });

  test("list every required mistake, and at most 10, the envelope first", () => {
    // an event of each type without any required part but the discriminant
    const issuesOf = (event: object) => safeParseEvent(event).error?.issues.map(({ path }) => path.join("."));
    expect(issuesOf({ type: "message.send.expired" })).toEqual(["id", "time", "data"]);
    expect(issuesOf({ type: "message.send.expired", data: {} })).toEqual([
      ...["id", "time"],
      ...["data.message_id", "data.user_id", "data.owner", "data.contact", "data.content", "data.send_attempt_count"],
      "data.timestamp",
    ]);
    expect(issuesOf({ type: "phone.heartbeat.offline", data: {} })).toHaveLength(8);
    expect(issuesOf({ name: "message.inbound", payload: { channel: "sms" } })).toEqual([
      ...["eventId", "accountId", "apiSpaceId", "timestamp", "payload.id", "payload.from", "payload.receivedOn"],
    ]);
    const error = thrownBy(() => parseOmnichannelEvent({ name: "message.inbound", payload: {} }));
    expect(error).toMatchObject({ message: "message.inbound: eventId must be a string (and 7 more)" });
  });

  test("keep the name that the event had when it was parsed", () => {
    const event = { ...received, id: 7 };
    const result = safeParseEvent(event);
    event.type = secret as typeof event.type;
    expect(result.error).toMatchObject({ message: "message.phone.received: id must be a string" });
  });

  test.each([[5], [null], [{}]])("names no channel that is no string: %j", (channel) => {
    const event = withValue(minimalOmnichannelEvent("message.sent", "sms"), ["payload", "details", "channel"], channel);
    expect(safeParseOmnichannelEvent(event).error).toMatchObject({
      message: "message.sent: payload.details.channel must be a string",
    });
  });

  test("do not mention optional parts, only what makes the event invalid", () => {
    const event = minimalOmnichannelEvent("message.failed", undefined);
    const channelStatus = { sms: { details: { data: { validationFailures: [7, { details: 7 }] } } }, email: 7 };
    const error = thrownBy(() =>
      parseOmnichannelEvent({ ...event, payload: { id: 7, details: { channelStatus } }, revision: "7", timestamp: 7 }),
    );
    if (!isInvalidEventError(error)) throw error;
    expect(error.issues).toEqual([
      { path: ["timestamp"], message: "must be a string" },
      { path: ["payload", "id"], message: "must be a string" },
    ]);
  });

  test("write the path of an issue as a program does", () => {
    const issues: readonly Issue[] = [{ path: ["payload", "parts", 0, "type"], message: "must be a string" }];
    expect(new InvalidEventError("message.sent (sms)", issues).message).toBe(
      "message.sent (sms): payload.parts[0].type must be a string",
    );
  });

  test("have only their label as message without issues", () => {
    expect(new InvalidEventError("httpSMS event", []).message).toBe("httpSMS event");
  });
});

describe("the guards", () => {
  test("distinguish our errors", () => {
    expect([isInvalidEventError(invalidError), isUnknownEventError(invalidError)]).toEqual([true, false]);
    expect([isInvalidEventError(unknownError), isUnknownEventError(unknownError)]).toEqual([false, true]);
    expect([isWebhookError(invalidError), isWebhookError(unknownError)]).toEqual([true, true]);
  });

  test("reject other errors", () => {
    const others = [
      new Error("x"),
      { code: "invalid_event" },
      Object.assign(new Error("x"), { code: "unknown_event" }),
    ];
    for (const value of [...others, undefined, null, "invalid_event", 7, {}, () => true]) {
      expect([isWebhookError(value), isInvalidEventError(value), isUnknownEventError(value)]).toEqual([
        false,
        false,
        false,
      ]);
    }
  });

  test("recognize errors from another copy of the package, unlike instanceof", async () => {
    vi.resetModules();
    const copy = await import("../../src/index.js");
    expect(copy.InvalidEventError).not.toBe(InvalidEventError);
    const invalid = thrownBy(() => copy.parseHttpSmsEvent({ ...received, id: 7 }));
    const unknown = thrownBy(() => copy.parseHttpSmsEvent(ussd));
    expect(invalid).not.toBeInstanceOf(WebhookError);
    expect([isWebhookError(invalid), isInvalidEventError(invalid), isUnknownEventError(invalid)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isWebhookError(unknown), isInvalidEventError(unknown), isUnknownEventError(unknown)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(copy.isInvalidEventError(invalidError)).toBe(true);
    expect(copy.isUnknownEventError(unknownError)).toBe(true);
  });

  test("recognize errors of every version by one brand, which never changes", () => {
    const brand = Symbol.for("message-webhooks.error");
    for (const error of [invalidError, unknownError]) {
      expect(Object.getOwnPropertyDescriptor(error, brand)).toMatchObject({ value: true, enumerable: false });
    }
    const fromAnotherVersion = Object.defineProperty(new Error("busy"), brand, { value: true });
    expect(isWebhookError(fromAnotherVersion)).toBe(true);
    expect(isWebhookError(new Error("busy"))).toBe(false);
  });

  test("narrow", () => {
    const error: unknown = invalidError;
    if (!isWebhookError(error)) throw error;
    expectTypeOf(error).toEqualTypeOf<WebhookError>();
    expectTypeOf(error.code).toEqualTypeOf<string>();
    if (!isInvalidEventError(error)) throw error;
    expectTypeOf(error).toEqualTypeOf<InvalidEventError>();
    expect(error.issues.length).toBe(1);
  });
});

test("creates the error of an invalid result once, when it is read", () => {
  const result = safeParseOmnichannelEvent("junk");
  expect(result.error).toBe(result.error);
  expect(String(result.error)).toBe("InvalidEventError: Omnichannel event: must be JSON");
  expect(safeParseEvent({ type: "message.phone.sent" }).provider).toBe("httpsms");
});

test("the prototype of an invalid result has no error and no original, so that tools can print it", () => {
  const prototype = Object.getPrototypeOf(safeParseOmnichannelEvent("junk"));
  expect(prototype.error).toBeUndefined();
  expect(prototype.original).toBeUndefined();
});
