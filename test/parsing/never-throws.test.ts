import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/arbitraries.js";
import {
  httpSmsEventTypes,
  isHttpSmsEvent,
  isOmnichannelEvent,
  isWebhookError,
  omnichannelEventNames,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import { fixtures } from "../support/fixtures.js";
import { cells } from "../support/minimal.js";
import { times } from "../support/seed.js";

const runs = { numRuns: times(400) };

/** Anything that the providers may send. */
const events = fc.oneof(httpSmsEventArbitrary(), omnichannelEventArbitrary());

const parseAll = (input: unknown) => [
  safeParseHttpSmsEvent(input),
  safeParseOmnichannelEvent(input),
  ...safeParseOmnichannelBody(input),
  safeParseEvent(input),
  ...safeParseBody(input),
];

/** Every parser returns one of the three outcomes, each of them complete. */
const expectAnswers = (input: unknown): void => {
  for (const result of parseAll(input)) {
    expect(["event", "unknown", "invalid"]).toContain(result.kind);
    expect(result.issues.length).toBeLessThanOrEqual(10);
    if (result.kind === "invalid") {
      expect(result.error.issues).toBe(result.issues);
      expect(result.issues.length).toBeGreaterThanOrEqual(1);
    } else {
      expect(result.event === result.original).toBe(result.issues.length === 0);
      expect(result.event).toBeTypeOf("object");
    }
    if (result.kind === "unknown") expect(result.name).toBeTypeOf("string");
  }
};

/** A text with a part cut out, doubled or replaced. */
const spoiledTexts = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(2000), fc.nat(20), fc.string({ maxLength: 8 }))
  .map(([{ text }, start, length, middle]) => text.slice(0, start) + middle + text.slice(start + length));

/** Objects with the keys that parsers look at, and any values. */
const nearEvents = fc.record(
  {
    id: fc.jsonValue(),
    type: fc.oneof(fc.constantFrom(...httpSmsEventTypes), fc.jsonValue()),
    time: fc.oneof(fc.string(), fc.jsonValue()),
    data: fc.jsonValue(),
    eventId: fc.oneof(fc.string(), fc.jsonValue()),
    accountId: fc.oneof(fc.integer(), fc.jsonValue()),
    apiSpaceId: fc.oneof(fc.string(), fc.jsonValue()),
    name: fc.oneof(fc.constantFrom(...omnichannelEventNames), fc.jsonValue()),
    timestamp: fc.oneof(fc.string(), fc.jsonValue()),
    payload: fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          id: fc.oneof(fc.string(), fc.jsonValue()),
          details: fc.record({ channel: fc.constantFrom(...cells.map(({ channel }) => channel)) }),
          channel: fc.jsonValue(),
          from: fc.jsonValue(),
          messageParts: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

describe("for any input, every parser returns a result", () => {
  test("arbitrary JSON, as a value and as a text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expectAnswers(value);
        expectAnswers(JSON.stringify(value));
      }),
      runs,
    );
  });

  test("arbitrary strings", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectAnswers), runs);
  });

  test("arbitrary bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectAnswers), runs);
  });

  test("documented examples with a part spoiled", () => {
    fc.assert(fc.property(spoiledTexts, expectAnswers), runs);
  });

  test("objects with the right keys and any values", () => {
    fc.assert(fc.property(nearEvents, expectAnswers), runs);
  });

  test("values that JSON does not have", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(anything, expectAnswers), runs);
  });
});

/** The guards are strict: a repaired event does not fit as it is. */
const isWhole = ({ kind, issues }: WebhookResult): boolean => kind === "event" && issues.length === 0;

describe("laws of the parsers", () => {
  test("returns the same result for text and for its bytes", () => {
    const texts = fc.oneof(spoiledTexts, fc.string(), fc.json());
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseAll(new TextEncoder().encode(text))).toEqual(parseAll(text));
      }),
      runs,
    );
  });

  test("never calls an event with a known type unknown", () => {
    fc.assert(
      fc.property(nearEvents, fc.constantFrom(...httpSmsEventTypes), (event, type) => {
        expect(safeParseHttpSmsEvent({ ...event, type }).kind).not.toBe("unknown");
      }),
      runs,
    );
  });

  test("never calls an event with a known name and channel unknown", () => {
    fc.assert(
      fc.property(nearEvents, fc.constantFrom(...cells), fc.jsonValue(), (event, { name, channel }, rest) => {
        const payload = { from: rest, id: rest, channel, details: { channel, channelStatus: rest } };
        expect(safeParseOmnichannelEvent({ ...event, name, payload }).kind).not.toBe("unknown");
        expect(safeParseOmnichannelEvent({ ...event, name, payload: rest }).kind).not.toBe("unknown");
      }),
      runs,
    );
  });

  test("the throwing parsers return only events, and throw only our errors", () => {
    const outcome = (parse: () => unknown): unknown => {
      try {
        return { kind: "event", event: parse() };
      } catch (error) {
        if (!isWebhookError(error)) throw error;
        return { kind: error.code.replace("_event", "") };
      }
    };
    fc.assert(
      fc.property(fc.oneof(nearEvents, spoiledTexts, events), (input) => {
        expect(safeParseHttpSmsEvent(input)).toMatchObject(outcome(() => parseHttpSmsEvent(input)) as object);
        expect(safeParseOmnichannelEvent(input)).toMatchObject(outcome(() => parseOmnichannelEvent(input)) as object);
      }),
      runs,
    );
  });

  test("the guards agree with the parsers", () => {
    fc.assert(
      fc.property(fc.oneof(nearEvents, events, fc.constantFrom(...fixtures.map(({ event }) => event))), (event) => {
        const isOne = httpSmsEventTypes.some((type) => isHttpSmsEvent(event, type));
        expect(isWhole(safeParseHttpSmsEvent(event))).toBe(isOne);
        const isOther = omnichannelEventNames.some((name) => isOmnichannelEvent(event, name));
        expect(isWhole(safeParseOmnichannelEvent(event))).toBe(isOther);
      }),
      runs,
    );
  });
});
