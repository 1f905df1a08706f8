import { deepStrictEqual } from "node:assert/strict";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/arbitraries.js";
import { documentedEvents } from "../../src/generated/documented.js";
import {
  type HttpSmsEvent,
  httpSmsEventTypes,
  type MessageDeliveredSmsEvent,
  type MessageFailedEvent,
  type MessagePhoneSentEvent,
  type MessageReadEvent,
  type MessageSentEvent,
  normalize,
  type OmnichannelChannel,
  type OmnichannelEvent,
  omnichannelChannels,
  safeParseEvent,
} from "../../src/index.js";
import { driftFindings } from "../../src/testing.js";
import * as schemas from "../../src/zod.js";
import { type Cell, cells, isMessageName, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { pathsOf } from "../support/mutation.js";
import { seed, times } from "../support/seed.js";

const arbitraryOf = ({ name, channel }: Cell): fc.Arbitrary<OmnichannelEvent> =>
  omnichannelEventArbitrary(name as "message.sent", channel as "sms");

/** The zod schema of a type, or of a name and a channel. */
const schemaOf = (key: string): z.ZodType => {
  const schema = (schemas as Readonly<Record<string, unknown>>)[`${documentedEvents[key]}Schema`];
  if (schema === undefined) throw new Error(`no zod schema for ${key}`);
  return schema as z.ZodType;
};

/** The parser and zod accept the event, it normalizes, and it equals its JSON. */
const expectValid = (event: HttpSmsEvent | OmnichannelEvent, key: string, expected: object): void => {
  const result = safeParseEvent(event);
  expect(result).toMatchObject({ kind: "event", ...expected });
  expect(result.kind === "event" ? result.event : undefined).toBe(event);
  expect(schemaOf(key).safeParse(event).error?.issues).toBeUndefined();
  expect(driftFindings(event).filter(({ code }) => code === "format")).toEqual([]);
  const normalized = normalize(event);
  expect(normalized.kind === "other").toBe(result.provider === "omnichannel" && !isMessageName(result.name ?? ""));
  expect(normalized.raw).toBe(event);
  // not vitest's, which uses a key named `constructor` as the class
  deepStrictEqual(JSON.parse(JSON.stringify(event)), event);
};

const runs = { seed, numRuns: times(100) };

describe(`valid events (seed ${seed})`, () => {
  test.each(httpSmsEventTypes)("%s", (type) => {
    fc.assert(
      fc.property(httpSmsEventArbitrary(type), (event) => {
        expect(event.type).toBe(type);
        expectValid(event, type, { provider: "httpsms" });
      }),
      runs,
    );
  });

  test.each(cells)("$name $channel", (cell) => {
    const { name, channel } = cell;
    fc.assert(
      fc.property(arbitraryOf(cell), (event) => {
        const key = channel === undefined ? name : `${name}/${channel}`;
        expectValid(event, key, { provider: "omnichannel", name, channel });
      }),
      runs,
    );
  });

  test("every type when none is named", () => {
    const events = fc.sample(httpSmsEventArbitrary(), { seed: 1, numRuns: 300 });
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(httpSmsEventTypes));
  });

  test("every cell when neither name nor channel is named", () => {
    const events = fc.sample(omnichannelEventArbitrary(), { seed: 1, numRuns: 1000 });
    const found = events.map((event) => {
      const result = safeParseEvent(event);
      if (result.kind !== "event" || result.provider === "httpsms") throw new Error("no event of the API");
      return `${result.name} ${result.channel}`;
    });
    expect(new Set(found)).toEqual(new Set(cells.map(({ name, channel }) => `${name} ${channel}`)));
  });

  test("every channel if only the name is given, and every name if only the channel is", () => {
    const read = fc.sample(omnichannelEventArbitrary("message.read"), { seed: 1, numRuns: 200 });
    expect(new Set(read.map(({ payload }) => payload.details.channel)).size).toBe(omnichannelChannels.length);
    const sms = fc.sample(omnichannelEventArbitrary(undefined, "sms"), { seed: 1, numRuns: 200 });
    expect([...new Set(sms.map(({ name }) => name))].sort()).toEqual([
      "message.delivered",
      "message.expired",
      "message.inbound",
      "message.read",
      "message.sent",
    ]);
  });

  test.each([
    ["message.failed", "sms"],
    ["interaction.click", "rcs"],
    ["message.sent", "carrierPigeon"],
    ["message.queued", undefined],
  ])("none for %s on %s, which is not an event", (name, channel) => {
    const make = () => omnichannelEventArbitrary(name as "message.sent", channel as OmnichannelChannel);
    expect(make).toThrow(RangeError);
    expect(make).toThrow("unknown event: there is no documentation for this type, or this name and channel");
    expect(() => httpSmsEventArbitrary("toString" as "message.phone.sent")).toThrow(RangeError);
  });
});

describe("a failing property shrinks to the event with only its required fields", () => {
  /** The smallest event for which a property fails. */
  const counterexample = <Event>(arbitrary: fc.Arbitrary<Event>, holds: (event: Event) => boolean): Event => {
    const { counterexample: found } = fc.check(fc.property(arbitrary, holds), { seed });
    if (found === null) throw new Error("the property holds");
    return found[0];
  };

  const pathSet = (event: object) => new Set(pathsOf(event).map((path) => path.join(".")));

  test.each(httpSmsEventTypes)("%s", (type) => {
    const event = counterexample(httpSmsEventArbitrary(type), () => false);
    expect(pathSet(event)).toEqual(pathSet(minimalHttpSmsEvents[type]));
  });

  test.each(cells)("$name $channel", (cell) => {
    const event = counterexample(arbitraryOf(cell), () => false);
    expect(pathSet(event)).toEqual(pathSet(minimalOmnichannelEvent(cell.name, cell.channel)));
  });

  test("and what makes it fail", () => {
    const event = counterexample(
      httpSmsEventArbitrary("message.phone.received"),
      // ciphertext has a fixed length, so only plain text shrinks
      ({ data }) => data.attachments !== null || data.encrypted === true || data.content.length < 3,
    );
    expect(event.data.attachments).toBeNull();
    expect([...event.data.content].length).toBeLessThanOrEqual(3);
    const minimal = minimalHttpSmsEvents["message.phone.received"];
    expect(pathSet(event)).toEqual(new Set([...pathSet(minimal), "data.attachments"]));
  });

  test("and what makes it fail deep inside", () => {
    const event = counterexample(omnichannelEventArbitrary("message.delivered", "sms"), ({ payload }) =>
      /^(?:[1-9]|1[0-3])$/.test(payload.details.channelStatus?.statusid ?? "1"),
    );
    expect(event.payload.details.channelStatus).toEqual({ statusid: "" });
    const minimal = minimalOmnichannelEvent("message.delivered", "sms");
    expect(pathSet(event)).toEqual(
      new Set([...pathSet(minimal), "payload.details.channelStatus", "payload.details.channelStatus.statusid"]),
    );
  });
});

test("the types are those of the variants", () => {
  expectTypeOf(httpSmsEventArbitrary()).toEqualTypeOf<fc.Arbitrary<HttpSmsEvent>>();
  expectTypeOf(httpSmsEventArbitrary("message.phone.sent")).toEqualTypeOf<fc.Arbitrary<MessagePhoneSentEvent>>();
  expectTypeOf(omnichannelEventArbitrary()).toEqualTypeOf<fc.Arbitrary<OmnichannelEvent>>();
  expectTypeOf(omnichannelEventArbitrary("message.read")).toEqualTypeOf<fc.Arbitrary<MessageReadEvent>>();
  expectTypeOf(omnichannelEventArbitrary("message.failed")).toEqualTypeOf<fc.Arbitrary<MessageFailedEvent>>();
  expectTypeOf(omnichannelEventArbitrary("message.delivered", "sms")).toEqualTypeOf<
    fc.Arbitrary<MessageDeliveredSmsEvent>
  >();
  // @ts-expect-error: httpSMS has no such event
  expect(() => httpSmsEventArbitrary("message.phone.read")).toThrow(RangeError);
});

test("an absent channel stands for any", () => {
  const sent = omnichannelEventArbitrary("message.sent");
  expectTypeOf(sent).toEqualTypeOf<fc.Arbitrary<MessageSentEvent>>();
  const channels = fc.sample(sent, { numRuns: 200, seed: 1 }).map(({ payload }) => payload.details.channel);
  expect(new Set(channels).size).toBe(omnichannelChannels.length);
});
