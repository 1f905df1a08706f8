import { describe, expect, expectTypeOf, test } from "vitest";
import { normalizeHttpSms } from "../../src/httpsms.js";
import {
  type HttpSmsEvent,
  type MessageStatus,
  type NormalizedCall,
  type NormalizedEvent,
  type NormalizedInteraction,
  type NormalizedMessage,
  type NormalizedOther,
  type NormalizedPhone,
  normalize,
  type OmnichannelEvent,
  type Provider,
  type Status,
  safeParseEvent,
  type UnknownEvent,
} from "../../src/index.js";
import { normalizeOmnichannel } from "../../src/omnichannel.js";
import {
  fixtures,
  httpSmsFixtures,
  messageFixtures,
  omnichannelFixtures,
  platformFixtures,
} from "../support/fixtures.js";
import { httpSmsExpected } from "../support/normalize-httpsms-expected.js";
import { omnichannelExpected } from "../support/normalize-omnichannel-expected.js";

const expected = { httpsms: httpSmsExpected, omnichannel: omnichannelExpected };

/** A value that cannot change, so that a function that writes to it throws. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
};

describe("every documented example", () => {
  test("has an expected result", () => {
    expect(Object.keys(httpSmsExpected).sort()).toEqual(httpSmsFixtures.map(({ file }) => file).sort());
    expect(Object.keys(omnichannelExpected).sort()).toEqual(messageFixtures.map(({ file }) => file).sort());
    expect(fixtures).toHaveLength(36 + 19);
  });

  test.each([...httpSmsFixtures, ...messageFixtures])("$file", ({ provider, file, event }) => {
    const { raw, ...rest } = normalize(event);
    expect(rest).toStrictEqual(expected[provider][file]);
    expect(raw).toBe(event);
  });

  test.each(platformFixtures)("$file says what its envelope says", ({ name, event }) => {
    expect(normalize(event)).toStrictEqual({
      provider: "omnichannel",
      kind: "other",
      status: "unknown",
      name,
      messageId: null,
      eventId: event.eventId,
      accountId: String(event.accountId),
      occurredAt: event.timestamp,
      eventKey: `omnichannel:${event.apiSpaceId}:${event.eventId}`,
      raw: event,
    });
  });

  test.each(fixtures)("$file, left as it is", ({ event }) => {
    const copy = frozen(structuredClone(event));
    expect(normalize(copy)).toStrictEqual(normalize(event));
  });

  test.each(fixtures)("$file, as a parser returns it", ({ text, event }) => {
    const result = safeParseEvent(text);
    if (result.kind !== "event") throw new Error(result.kind);
    expect(normalize(result.event)).toStrictEqual(normalize(event));
  });

  test("is the same from a provider's own entry", () => {
    for (const { event } of httpSmsFixtures) expect(normalizeHttpSms(event)).toStrictEqual(normalize(event));
    for (const { event } of omnichannelFixtures) expect(normalizeOmnichannel(event)).toStrictEqual(normalize(event));
  });
});

/** One line of each kind: the switch compiles only while it is exhaustive. */
const outline = (event: NormalizedEvent): string => {
  switch (event.kind) {
    case "message":
      expectTypeOf(event).toEqualTypeOf<NormalizedMessage>();
      expectTypeOf(event.status).toEqualTypeOf<MessageStatus>();
      return `${event.direction} ${event.messageId}`;
    case "call":
      expectTypeOf(event).toEqualTypeOf<NormalizedCall>();
      expectTypeOf(event.status).toEqualTypeOf<"missed">();
      return `${event.from} ${event.messageId}`;
    case "phone":
      expectTypeOf(event).toEqualTypeOf<NormalizedPhone>();
      expectTypeOf(event.status).toEqualTypeOf<"online" | "offline">();
      return `${event.status} ${event.phoneId}`;
    case "interaction":
      expectTypeOf(event).toEqualTypeOf<NormalizedInteraction>();
      expectTypeOf(event.status).toEqualTypeOf<"clicked">();
      return event.name;
    case "other":
      expectTypeOf(event).toEqualTypeOf<NormalizedOther>();
      expectTypeOf(event.status).toEqualTypeOf<"unknown">();
      return event.name;
    default: {
      const unreachable: never = event;
      return unreachable;
    }
  }
};

describe("the types", () => {
  test("narrow on kind", () => {
    expect(fixtures.map(({ event }) => outline(normalize(event)))).toHaveLength(36 + 19);
    expectTypeOf<NormalizedEvent["kind"]>().toEqualTypeOf<"message" | "call" | "phone" | "interaction" | "other">();
  });

  test("have the parts of every kind without narrowing", () => {
    expectTypeOf<NormalizedEvent["status"]>().toEqualTypeOf<Status>();
    expectTypeOf<NormalizedEvent["provider"]>().toEqualTypeOf<Provider>();
    expectTypeOf<NormalizedEvent["occurredAt"]>().toEqualTypeOf<string | null>();
    expectTypeOf<NormalizedEvent["accountId"]>().toEqualTypeOf<string | null>();
    expectTypeOf<NormalizedEvent["eventId" | "eventKey"]>().toEqualTypeOf<string>();
    expectTypeOf<NormalizedEvent["messageId"]>().toEqualTypeOf<string | null>();
    expectTypeOf<NormalizedEvent["name"]>().toExtend<string>();
    expectTypeOf<"message.phone.sent" | "message.sent" | "a new name">().toExtend<NormalizedEvent["name"]>();
    expectTypeOf<"whatsApp" | "a new channel" | null>().toExtend<NormalizedMessage["channel"]>();
    expectTypeOf<NormalizedEvent["raw"]>().toEqualTypeOf<HttpSmsEvent | OmnichannelEvent | UnknownEvent>();
    expect(new Set(fixtures.map(({ event }) => normalize(event).provider))).toEqual(
      new Set(["httpsms", "omnichannel"]),
    );
  });

  test("take what a parser returns, known or unknown", () => {
    expectTypeOf(normalize).parameters.toEqualTypeOf<[HttpSmsEvent | OmnichannelEvent | UnknownEvent]>();
    const result = safeParseEvent({ id: "e", type: "ussd.phone.received", time: "t", data: {} });
    if (result.kind === "invalid") throw result.error;
    expect(normalize(result.event).kind).toBe("other");
    // @ts-expect-error a text is to be parsed first
    expect(normalize("{}").kind).toBe("other");
  });

  test("have texts and numbers of the event alone, whatever stands in their places", () => {
    const { name, eventId, accountId } = normalizeOmnichannel({ name: 7, eventId: null, accountId: "1" } as never);
    expect({ name, eventId, accountId }).toEqual({ name: "", eventId: "", accountId: null });
    expect(normalizeOmnichannel({ accountId: 1.5 } as never).accountId).toBe("1.5");
  });

  test("have no part that only another kind has", () => {
    const event = normalize({ id: "e", type: "ussd.phone.received", time: "t", data: {} });
    // @ts-expect-error only messages have a text, so `kind` comes first
    expect(event.text).toBeUndefined();
    expect(event.messageId).toBeNull();
    // @ts-expect-error what happened is no longer to be changed
    const rename = () => (event.name = "other");
    expect(rename).toBeTypeOf("function");
  });
});
