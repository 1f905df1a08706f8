import { describe, expect, test } from "vitest";
import { seed, times } from "../support/seed.js";
import { fixtureText, foundFixtures } from "./found.js";
import { fuzz, targetNames, targets } from "./targets.js";

/** A few seconds for all; `npm run fuzz` goes on for as long as it is told to. */
const numRuns = times(500);

/** A machine may be busy, and what is found takes a while to be made small. */
const timeout = 120_000;

describe(`every law holds for random inputs (seed ${seed})`, () => {
  test.each(targetNames)("%s", { timeout }, async (name) => {
    const finding = await fuzz(name, { seed, numRuns });
    // whole, so that it can be copied to fixtures/found/
    if (finding !== undefined) throw new Error(`broken by\n${fixtureText(finding)}`, { cause: finding.error });
  });
});

describe("every law holds for what was found", () => {
  test("there is something for each target", () => {
    expect(new Set(foundFixtures.map(({ target }) => target))).toEqual(new Set(targetNames));
  });

  test.each(foundFixtures)("$file", async ({ target, input }) => {
    await targets[target].assertLaws(input);
  });
});
