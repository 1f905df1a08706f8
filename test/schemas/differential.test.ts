import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { omnichannelChannels, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { issuesOf } from "../../src/parsing/check.js";
import { HttpSmsEventSchema, OmnichannelEventSchema } from "../../src/zod.js";
import { type CheckedShape, checkedShapes, jsonSchemas } from "../support/checked-shapes.js";
import { fixtures } from "../support/fixtures.js";
import { arbitraryOf, completeValue, schemaNamed, strayValues } from "../support/json-schema-arbitrary.js";
import { mutated, pathsOf, replaceAt } from "../support/mutation.js";
import { seed } from "../support/seed.js";

const counts = { accepted: 0, rejected: 0 };

/** The check and the zod schema say the same of a value: whether it fits, and if not, where. */
const expectAgreement = ({ check, schema }: CheckedShape, value: unknown): void => {
  const parsed = schema.safeParse(value);
  counts[parsed.success ? "accepted" : "rejected"] += 1;
  const zodPaths = (parsed.error?.issues ?? []).slice(0, 10).map(({ path }) => path);
  expect(check(value)).toBe(parsed.success);
  expect(issuesOf(value, check).map(({ path }) => path)).toEqual(zodPaths);
};

const unions = {
  httpsms: { schema: HttpSmsEventSchema, parse: safeParseHttpSmsEvent },
  omnichannel: { schema: OmnichannelEventSchema, parse: safeParseOmnichannelEvent },
};

/** The parser finds the check that the union of all events would find. */
const expectDispatch = (provider: CheckedShape["provider"], value: unknown): void => {
  const { schema, parse } = unions[provider];
  // a text would be read as JSON
  if (typeof value === "string") return;
  expect(parse(value).kind === "event").toBe(schema.safeParse(value).success);
};

const runs = { seed, numRuns: 300 };

describe(`checks and zod schemas agree (seed ${seed})`, () => {
  afterAll(() => {
    const { accepted, rejected } = counts;
    console.log(`${accepted + rejected} cases: ${accepted} accepted, ${rejected} rejected; seed ${seed} (FC_SEED)`);
    expect(accepted + rejected).toBeGreaterThanOrEqual(10_000);
  });

  test("every event variant is compared", () => {
    expect(checkedShapes.filter(({ provider }) => provider === "httpsms")).toHaveLength(8 + 1);
    expect(checkedShapes.filter(({ provider }) => provider === "omnichannel")).toHaveLength(
      5 * omnichannelChannels.length + 2 + 3,
    );
  });

  test.each(checkedShapes)("$name on generated values", (shape) => {
    const schemas = jsonSchemas[shape.provider];
    const value = arbitraryOf(schemas, schemaNamed(schemas, shape.name));
    const before = { ...counts };
    fc.assert(
      fc.property(value, (event) => {
        expectAgreement(shape, event);
        expectDispatch(shape.provider, event);
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

  test.each(fixtures)("every shape on $file", ({ provider, event }) => {
    for (const shape of checkedShapes) expectAgreement(shape, event);
    expectDispatch(provider, event);
  });

  test.each(fixtures)("the fitting shapes on mutations of $file", ({ provider, event }) => {
    const fitting = checkedShapes.filter(({ check }) => check(event));
    fc.assert(
      fc.property(mutated(event), (value) => {
        for (const shape of fitting) expectAgreement(shape, value);
        expectDispatch(provider, value);
      }),
      runs,
    );
  });
});
