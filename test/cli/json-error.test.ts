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

const hints = {
  cut: "the text ends early: was it cut off?",
  cutString: "the text ends inside a string: was it cut off?",
  more: "there is more text after the end of the JSON document",
  markup: "this looks like HTML or XML",
  form: "this looks like a form, not JSON",
  quotes: "JSON needs double quotes",
  bracket: "there is an extra comma, or a value is missing, before this bracket",
  key: "a key must be in double quotes",
  colon: "a colon is missing",
  comma: "a comma or a closing bracket is missing",
  value: "a value must be an object, an array, a string in double quotes, a number, `true`, `false` or `null`",
  escape: "JSON does not have this escape",
  control: "a control character in a string must be escaped",
};

describe("findJsonError", () => {
  test.each<[text: string, line: number, column: number, hint: keyof typeof hints]>([
    ["", 1, 1, "cut"],
    [" \t\r\n", 2, 1, "cut"],
    ['{"a": 1', 1, 8, "cut"],
    ['{"a": ', 1, 7, "cut"],
    ['{"a"', 1, 5, "cut"],
    ["{", 1, 2, "cut"],
    ["[1,", 1, 4, "cut"],
    ['{"a": "text', 1, 12, "cutString"],
    ['["a\\"', 1, 6, "cutString"],
    ["{} {}", 1, 4, "more"],
    ["{}}", 1, 3, "more"],
    ["[1] 2", 1, 5, "more"],
    ['{"a": [{}]} b=1', 1, 13, "more"],
    ["[]\n]", 2, 1, "more"],
    ["1 <", 1, 3, "more"],
    ["<html></html>", 1, 1, "markup"],
    ['{"a": <b>}', 1, 7, "markup"],
    ["type=message.phone.sent&id=1", 1, 1, "form"],
    ["a.b%20+c-d_1=", 1, 1, "form"],
    [`${"a".repeat(99)}=`, 1, 1, "form"],
    [`${"a".repeat(100)}=`, 1, 1, "value"],
    ["1=2", 1, 2, "more"],
    ["=a", 1, 1, "value"],
    ["a", 1, 1, "value"],
    ["{a=1", 1, 2, "key"],
    ["[a=1", 1, 2, "value"],
    ["(a=1", 1, 1, "value"],
    ["{'a': 1}", 1, 2, "quotes"],
    ["['a']", 1, 2, "quotes"],
    ['{\n  "a": 1,\n}', 3, 1, "bracket"],
    ["[1,]", 1, 4, "bracket"],
    ["[1,\r\n\t]", 2, 2, "bracket"],
    ['{"a": }', 1, 7, "bracket"],
    ['{"a"}', 1, 5, "bracket"],
    ["]", 1, 1, "bracket"],
    ["[}", 1, 2, "bracket"],
    ["{]", 1, 2, "bracket"],
    ['{"a": 1]', 1, 8, "bracket"],
    ["[1}", 1, 3, "bracket"],
    ["{a: 1}", 1, 2, "key"],
    ['{"a": 1, b', 1, 10, "key"],
    ["{1", 1, 2, "key"],
    ["{[", 1, 2, "key"],
    ["{,", 1, 2, "key"],
    ['{"a" 1}', 1, 6, "colon"],
    ['{"a" "b"', 1, 6, "colon"],
    ['{"a",', 1, 5, "colon"],
    ['{"a": 1 "b": 2}', 1, 9, "comma"],
    ["[1 2]", 1, 4, "comma"],
    ["[1, 2 3]", 1, 7, "comma"],
    ['[1, "a" x]', 1, 9, "comma"],
    ["[[] {", 1, 5, "comma"],
    ["[1:", 1, 3, "comma"],
    ["[None]", 1, 2, "value"],
    ["[,", 1, 2, "value"],
    ['{"a"::', 1, 6, "value"],
    ['{"a": 1, "b": {"c": [], "d": x', 1, 30, "value"],
    ["\ufeff{]", 1, 2, "bracket"],
    ["[1\ufeff]", 1, 3, "comma"],
    ["\u00a0{}", 1, 1, "value"],
  ])("finds the mistake in %j", (text, line, column, hint) => {
    expect(findJsonError(text)).toEqual({ line, column, hint: hints[hint] });
  });

  test.each(["0", "-0", "7", "10", "-12", "0.5", "10.25", "1e5", "1E12", "1e+1", "20e-30", "-1.5e10", "true", "false"])(
    "reads the value %s",
    (value) => {
      expect(findJsonError(`[${value} x`)).toEqual({ line: 1, column: value.length + 3, hint: hints.comma });
    },
  );

  test.each<[value: string, column: number]>([
    ["01", 3],
    ["1.", 3],
    ["1.e5", 3],
    ["1e", 3],
    ["1e+", 3],
    ["nulls", 6],
  ])("reads %s only in part", (value, column) => {
    expect(findJsonError(`[${value}`)).toEqual({ line: 1, column, hint: hints.comma });
  });

  test.each(["-", "+1", ".5", "-a", "e5", "tru", "True", "nul"])("does not take %s for a value", (value) => {
    expect(findJsonError(`[${value}`)).toEqual({ line: 1, column: 2, hint: hints.value });
  });

  test.each(['\\"', "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u00aF", "\\uD83D", " ", "\u007f", "é"])(
    "reads the character %j in a string",
    (character) => {
      expect(findJsonError(`["${character}" x`)).toEqual({ line: 1, column: character.length + 5, hint: hints.comma });
    },
  );

  test.each<[character: string, hint: keyof typeof hints]>([
    ["\\y", "escape"],
    ["\\'", "escape"],
    ["\\u00g0", "escape"],
    ["\\u012", "escape"],
    ["\\U0041", "escape"],
    ["\\\n", "escape"],
    ["\t", "control"],
    ["\u001f", "control"],
    ["\u0000", "control"],
  ])("does not read %j in a string", (character, hint) => {
    expect(findJsonError(`["a${character}"]`)).toEqual({ line: 1, column: 4, hint: hints[hint] });
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

  test("never repeats the text, and reads a long text without recursion", () => {
    const long = `{"a": "${"canary".repeat(50_000)}`;
    expect(findJsonError(long)).toEqual({
      line: 1,
      column: long.length + 1,
      hint: expect.not.stringContaining("canary"),
    });
    expect(findJsonError(`${"[".repeat(100_000)}canary`).column).toBe(100_001);
  });
});
