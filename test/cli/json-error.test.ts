import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonError } from "../../src/cli/json-error.js";
import { seed, times } from "../support/seed.js";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("findJsonError", () => {
  test.each<[text: string, line: number, column: number, hint: RegExp]>([
    ['{"a": 1', 1, 8, /cut off/],
    ['{"a": "text', 1, 12, /ends inside a string/],
    ["{'a': 1}", 1, 2, /double quotes/],
    ['{\n  "a": 1,\n}', 3, 1, /an extra comma/],
    ["[1,]", 1, 4, /an extra comma/],
    ['{"a": }', 1, 7, /a value is missing/],
    ["{a: 1}", 1, 2, /a key must be in double quotes/],
    ['{"a" 1}', 1, 6, /a colon is missing/],
    ['{"a": 1 "b": 2}', 1, 9, /a comma or a closing bracket is missing/],
    ["[None]", 1, 2, /a value must be/],
    ["[01]", 1, 3, /a comma or a closing bracket/],
    ["{} {}", 1, 4, /more text after the end/],
    ["<html></html>", 1, 1, /HTML/],
    ["type=message.phone.sent&id=1", 1, 1, /a form/],
    ['{"a": "x\\y"}', 1, 9, /does not have this escape/],
    ['["a\tb"]', 1, 4, /control character/],
    ["\ufeff{]", 1, 2, /an extra comma, or a value is missing/],
    ["", 1, 1, /cut off/],
  ])("finds the mistake in %j", (text, line, column, hint) => {
    expect(findJsonError(text)).toEqual({ line, column, hint: expect.stringMatching(hint) });
  });

  test("finds the first mistake: what is before it may be the start of a JSON document", () => {
    const texts = fc.oneof(
      fc
        .json()
        .chain((text) =>
          fc
            .tuple(fc.nat({ max: text.length }), fc.constantFrom("", "}", "]", ",", '"', "\\", "x", "\n", ":"))
            .map(([place, added]) => `${text.slice(0, place)}${added}${text.slice(place + 1)}`),
        ),
      fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \n1e-.tru') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!isJson(text));
        const { line, column } = findJsonError(text);
        const before = [...text.split("\n").slice(0, line - 1), ""].join("\n").length + column - 1;
        expect(before).toBeLessThanOrEqual(text.length);
        const start = text.slice(0, before);
        if (isJson(start)) return;
        expect(findJsonError(start).hint).toMatch(/cut off/);
      }),
      { seed, numRuns: times(2_000) },
    );
  });

  test("never repeats the text, and reads a million characters", () => {
    const long = `{"a": "${"canary".repeat(200_000)}`;
    expect(findJsonError(long)).toEqual({
      line: 1,
      column: long.length + 1,
      hint: expect.not.stringContaining("canary"),
    });
    expect(findJsonError(`${"[".repeat(100_000)}canary`).column).toBe(100_001);
  });
});
