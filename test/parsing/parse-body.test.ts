import { describe, expect, test } from "vitest";
import { safeParseBody, safeParseEvent, safeParseOmnichannelBody } from "../../src/index.js";
import { fixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const sent = minimalHttpSmsEvents["message.phone.sent"];
const sms = minimalOmnichannelEvent("message.sent", "sms");

describe("safeParseBody", () => {
  test.each(fixtures)("returns one result for the single event $file", ({ text, event }) => {
    for (const input of [text, Buffer.from(text), new TextEncoder().encode(text).buffer, event]) {
      expect(safeParseBody(input)).toEqual([safeParseEvent(text)]);
    }
  });

  test("returns one result per item of a batch, in order", () => {
    const events = fixtures.map(({ event }) => event);
    for (const input of [events, JSON.stringify(events), Buffer.from(JSON.stringify(events))]) {
      expect(safeParseBody(input)).toEqual(events.map((event) => safeParseEvent(event)));
    }
  });

  test("returns the same objects for a parsed batch", () => {
    const batch = [sms, sent];
    expect(
      safeParseBody(batch).every(({ event, original }, index) => event === batch[index] && original === event),
    ).toBe(true);
  });

  test("returns an empty list for an empty batch", () => {
    for (const input of [[], "[]", Buffer.from(" [ ] ")]) expect(safeParseBody(input)).toEqual([]);
  });

  test("keeps the valid items of a batch with invalid ones", () => {
    const items = [sent, null, { ...sms, accountId: "1" }, [sms], JSON.stringify(sms), {}, { ...sent, ...sms }, sms];
    expect(safeParseBody(items)).toMatchObject([
      { kind: "event", provider: "httpsms" },
      { kind: "invalid", provider: null },
      { kind: "invalid", provider: "omnichannel" },
      { kind: "invalid", provider: null },
      { kind: "invalid", provider: null },
      { kind: "invalid", provider: null },
      { kind: "invalid", provider: null },
      { kind: "event", provider: "omnichannel" },
    ]);
  });

  test.each(["", "no JSON", "7", "null", undefined, null, 7, Uint8Array.of(0xff)])(
    "returns one invalid result without a provider for %j",
    (input) => {
      expect(safeParseBody(input)).toMatchObject([{ kind: "invalid", provider: null, issues: [{ path: [] }] }]);
    },
  );
});

describe.each([
  ["safeParseBody", safeParseBody, null],
  ["safeParseOmnichannelBody", safeParseOmnichannelBody, "omnichannel"],
] as const)("%s of a large batch", (_name, parse, provider) => {
  test("reads 10,000 items", () => {
    const results = parse(Array(10_000).fill(sms));
    expect(results).toHaveLength(10_000);
    expect(results.every(({ kind }) => kind === "event")).toBe(true);
  });

  test("has a result for each hole of a list that is no JSON", () => {
    expect(parse(Array(2)).map(({ kind }) => kind)).toEqual(["invalid", "invalid"]);
  });

  test("rejects 10,001 items as a whole", () => {
    const batch = Array(10_001).fill(sms);
    for (const input of [batch, JSON.stringify(batch)]) {
      const results = parse(input);
      expect(results).toEqual([
        { kind: "invalid", provider, issues: [{ path: [], message: "must be a batch of at most 10000 events" }] },
      ]);
    }
    expect(parse(batch)[0]?.original).toBe(batch);
    // before a single item is read: a sparse array of this length holds none
    expect(parse(Array(4_000_000_000))).toHaveLength(1);
  });
});
