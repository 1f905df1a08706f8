import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { omnichannelChannels } from "../../src/index.js";
import { readHttpSmsEvent } from "../../src/parsing/httpsms.js";
import { readOmnichannelEvent } from "../../src/parsing/omnichannel.js";
import { type CheckedShape, checkedShapes, jsonSchemas } from "../support/checked-shapes.js";
import { fixtures } from "../support/fixtures.js";
import { arbitraryOf, completeValue, schemaNamed, strayValues } from "../support/json-schema-arbitrary.js";
import { mutated, pathsOf, replaceAt } from "../support/mutation.js";
import { expectLaws } from "../support/repair-oracle.js";
import { seed, times } from "../support/seed.js";

const counts = { accepted: 0, rejected: 0, kept: 0, repaired: 0, invalid: 0 };

/** The check and the zod schema say the same of a value, and the parser finds that check and repairs by it. */
const expectAgreement = ({ provider, check, schema }: CheckedShape, value: unknown): void => {
  const fits = schema.safeParse(value).success;
  counts[fits ? "accepted" : "rejected"] += 1;
  expect(check(value)).toBe(fits);
  // a text would be read as JSON, and so would bytes
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const outcome = expectLaws(
    provider,
    value,
    provider === "httpsms" ? readHttpSmsEvent(value) : readOmnichannelEvent(value),
  );
  counts[outcome] += 1;
};

const runs = { seed, numRuns: times(300) };

describe(`checks and zod schemas agree (seed ${seed})`, () => {
  afterAll(() => {
    const { accepted, rejected, kept, repaired, invalid } = counts;
    console.log(
      `${accepted + rejected} values: ${kept} kept, ${repaired} repaired, ${invalid} invalid; seed ${seed} (FC_SEED)`,
    );
    expect(accepted + rejected).toBeGreaterThanOrEqual(10_000);
    for (const count of [kept, repaired, invalid]) expect(count).toBeGreaterThanOrEqual(1_000);
  });

  test("every event variant is compared", () => {
    expect(checkedShapes.filter(({ provider }) => provider === "httpsms")).toHaveLength(8 + 1);
    expect(checkedShapes.filter(({ provider }) => provider === "omnichannel")).toHaveLength(
      5 * omnichannelChannels.length + 2 + 18 + 3,
    );
  });

  test.each(checkedShapes)("$name on generated values", (shape) => {
    const schemas = jsonSchemas[shape.provider];
    const value = arbitraryOf(schemas, schemaNamed(schemas, shape.name));
    const before = { ...counts };
    fc.assert(
      fc.property(value, (event) => {
        expectAgreement(shape, event);
      }),
      runs,
    );
    // one-sided values would hold nothing against a check
    expect(counts.accepted - before.accepted).toBeGreaterThan(5);
    expect(counts.rejected - before.rejected).toBeGreaterThan(5);
  });

  test.each(checkedShapes)("$name with each field removed and set to each stray value", (shape) => {
    const schemas = jsonSchemas[shape.provider];
    const complete = completeValue(schemas, schemaNamed(schemas, shape.name));
    expect(shape.check(complete)).toBe(true);
    for (const value of strayValues) expectAgreement(shape, value);
    for (const path of pathsOf(complete)) {
      for (const values of [[], ...strayValues.map((value) => [value])]) {
        expectAgreement(shape, replaceAt(complete, path, values));
      }
    }
  });

  test.each(fixtures)("every shape on $file", ({ event }) => {
    for (const shape of checkedShapes) expectAgreement(shape, event);
  });

  test.each(fixtures)("the fitting shapes on mutations of $file", ({ event }) => {
    const fitting = checkedShapes.filter(({ check }) => check(event));
    fc.assert(
      fc.property(mutated(event), (value) => {
        for (const shape of fitting) expectAgreement(shape, value);
      }),
      runs,
    );
  });
});
