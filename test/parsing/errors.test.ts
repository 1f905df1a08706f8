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

  test("throw an InvalidEventError for a malformed event, as the safe parsers give it", () => {
    const malformed = { ...received, id: 7 };
    const error = thrownBy(() => parseHttpSmsEvent(malformed));
    expect(error).toBeInstanceOf(InvalidEventError);
    expect(safeParseHttpSmsEvent(malformed)).toEqual({ kind: "invalid", error });
    const batch = thrownBy(() => parseOmnichannelEvent([carrierPigeon]));
    expect(batch).toBeInstanceOf(InvalidEventError);
    expect(safeParseOmnichannelEvent([carrierPigeon])).toEqual({ kind: "invalid", error: batch });
  });

  test.each<readonly [message: string, event: object, parse: (input: unknown) => unknown]>([
    ['"ussd.phone.received": this version does not know such an event', ussd, parseHttpSmsEvent],
    ['"message.filtered": this version does not know such an event', filtered, parseOmnichannelEvent],
    ['"message.sent (carrierPigeon)": this version does not know such an event', carrierPigeon, parseOmnichannelEvent],
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
  test("have names, codes and one class above them", () => {
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

  test("carry their parts in their types", () => {
    expectTypeOf<InvalidEventError["code"]>().toEqualTypeOf<"invalid_event">();
    expectTypeOf<UnknownEventError["code"]>().toEqualTypeOf<"unknown_event">();
    expectTypeOf<InvalidEventError["issues"]>().toEqualTypeOf<readonly Issue[]>();
    expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();
    expectTypeOf<Issue["message"]>().toEqualTypeOf<string>();
    const [issue] = invalidError instanceof InvalidEventError ? invalidError.issues : [];
    expect(issue).toEqual({ path: ["id"], message: "must be a string" });
  });

  test("print no event when it is unknown", () => {
    const printed = [JSON.stringify(unknownError), inspect(unknownError, { depth: null }), String(unknownError)];
    for (const text of printed) {
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

  test("number 1 to 10 issues, the first ones found", () => {
    const event = minimalOmnichannelEvent("message.inbound", "rcs");
    const messageParts = Array.from({ length: 1000 }, () => ({}));
    for (const [count, expected] of [
      [1, 1],
      [9, 9],
      [10, 10],
      [11, 10],
      [1000, 10],
    ] as const) {
      const payload = { ...event.payload, messageParts: messageParts.slice(0, count) };
      const error = thrownBy(() => parseOmnichannelEvent({ ...event, payload }));
      if (!isInvalidEventError(error)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(
        Array.from({ length: expected }, (_, index) => ["payload", "messageParts", index, "type"]),
      );
      const more = expected === 1 ? "" : ` (and ${expected - 1} more)`;
      expect(error.message).toBe(`message.inbound (rcs): payload.messageParts[0].type must be a string${more}`);
    }
  });

  test("name the path of each issue, whatever was wrong before it", () => {
    const event = minimalOmnichannelEvent("message.failed", undefined);
    const channelStatus = { sms: { details: { data: { validationFailures: [7, { details: 7 }] } } }, email: 7 };
    const error = thrownBy(() =>
      parseOmnichannelEvent({ ...event, payload: { id: 7, details: { channelStatus } }, timestamp: 7 }),
    );
    if (!isInvalidEventError(error)) throw error;
    const failures = ["payload", "details", "channelStatus", "sms", "details", "data", "validationFailures"];
    expect(error.issues).toEqual([
      { path: ["payload", "id"], message: "must be a string" },
      { path: [...failures, 0], message: "must be an object" },
      { path: [...failures, 1, "details"], message: "must be a string" },
      { path: ["payload", "details", "channelStatus", "email"], message: "must be an object" },
      { path: ["timestamp"], message: "must be a string" },
    ]);
  });
});

describe("the guards", () => {
  test("tell our errors apart", () => {
    expect([isInvalidEventError(invalidError), isUnknownEventError(invalidError)]).toEqual([true, false]);
    expect([isInvalidEventError(unknownError), isUnknownEventError(unknownError)]).toEqual([false, true]);
    expect([isWebhookError(invalidError), isWebhookError(unknownError)]).toEqual([true, true]);
  });

  test("refuse what is not ours", () => {
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

  test("know the errors of another copy of the package, which instanceof does not", async () => {
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

test("an invalid result prints its error, with the provider where there is one", () => {
  const alone = inspect(safeParseOmnichannelEvent("junk"));
  expect(alone).toMatch(/kind: 'invalid'.*error: InvalidEventError: Omnichannel event: must be JSON/s);
  expect(inspect(safeParseEvent({ type: "message.phone.sent" }))).toContain("provider: 'httpsms'");
  expect(alone).not.toContain("Getter");
});
