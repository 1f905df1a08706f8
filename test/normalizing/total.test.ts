import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { checkedShapes, jsonSchemas } from "../support/checked-shapes.js";
import { fixtures } from "../support/fixtures.js";
import { arbitraryOf, schemaNamed, strayValues } from "../support/json-schema-arbitrary.js";
import { mutated } from "../support/mutation.js";
import { normalizeAny } from "../support/normalized.js";
import { assertFaithful, assertWhole, kinds } from "../support/normalized-promises.js";
import { seed, times } from "../support/seed.js";

const counts: Record<string, number> = {};

const expectFaithful = (event: unknown): void => {
  const { kind } = assertFaithful(event);
  counts[kind] = (counts[kind] ?? 0) + 1;
};

/** The value that JSON makes of another: without big integers, which it refuses. */
const asJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "bigint" ? null : part)) ?? "null");

const runs = { seed, numRuns: times(300) };

describe(`any value (seed ${seed})`, () => {
  afterAll(() => {
    // all kinds came, so that no promise was kept for want of a case
    expect(Object.keys(counts).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(strayValues.map((value) => ({ value })))("that is no event is other: %#", ({ value }) => {
    expect(assertWhole(value)).toMatchObject({ kind: "other", status: "unknown", accountId: null, occurredAt: null });
  });

  test("of JSON is normalized", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expectFaithful(asJson(value));
      }),
      { seed, numRuns: times(1_000) },
    );
  });

  test("is normalized, of JSON or not", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        normalizeAny(value);
        expect(normalizeAny({ type: "message.phone.sent", data: value }).kind).toBe("other");
        expect(normalizeAny({ name: "message.failed", payload: { id: "m", details: value } }).kind).toBe("other");
      }),
      { seed, numRuns: times(1_000) },
    );
  });

  test.each(fixtures)("made of $file by a few changes is normalized", ({ event }) => {
    fc.assert(
      fc.property(mutated(event), (changed) => {
        normalizeAny(changed);
        expectFaithful(asJson(changed));
      }),
      runs,
    );
  });

  test.each(checkedShapes)("of the form of $name is normalized", ({ provider, name }) => {
    const schemas = jsonSchemas[provider];
    fc.assert(
      fc.property(arbitraryOf(schemas, schemaNamed(schemas, name)), (event) => {
        normalizeAny(event);
        expectFaithful(asJson(event));
      }),
      runs,
    );
  });
});
