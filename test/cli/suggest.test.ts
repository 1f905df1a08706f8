import { describe, expect, test } from "vitest";
import { findClosest, suggest } from "../../src/cli/suggest.js";

describe("findClosest", () => {
  const names = ["inspect", "send", "check"];

  test.each([
    ["inspct", "inspect"],
    ["INSPECT", "inspect"],
    ["sned", "send"],
    ["chek", "check"],
    ["checks", "check"],
    ["replay", undefined],
    ["", undefined],
    ["check".repeat(20), undefined],
  ])("finds the name closest to %j: %s", (word, closest) => {
    expect(findClosest(word, names)).toBe(closest);
  });

  test.each<[what: string, word: string, name: string, isClose: boolean]>([
    ["two added characters", "abxycd", "abcd", true],
    ["three added characters", "abxyzcd", "abcd", false],
    ["two removed characters", "acd", "abcde", true],
    ["three removed characters", "ab", "abcde", false],
    ["two replaced characters", "xbcdy", "abcde", true],
    ["three replaced characters", "xbyde", "abcdz", false],
    ["two characters in the other order", "bacde", "abcde", true],
    ["one added, one removed", "bcdef", "abcde", true],
    ["a third of a longer word", "abcxyzdef", "abcdef", true],
    ["more than a third of a longer word", "abcxyzde", "abcde", false],
    ["nothing in common", "xyz", "abc", false],
    ["another case", "ABCDE", "abcde", true],
    ["another case of the name", "abcde", "ABCDE", true],
    ["a word of 64 characters", "a".repeat(64), "a".repeat(64), true],
    ["a word of 65 characters", "a".repeat(65), "a".repeat(65), false],
  ])("knows whether a name is close: %s", (_what, word, name, isClose) => {
    expect(findClosest(word, [name])).toBe(isClose ? name : undefined);
  });

  test.each([
    ["abcde", ["abxye", "abcdx", "abcxy"], "abcdx"],
    ["abcde", ["abcdx", "abcdy"], "abcdx"],
    ["chec", ["chess", "check"], "check"],
  ])("prefers the closest name to %j in %j, or else the first", (word, list, closest) => {
    expect(findClosest(word, list)).toBe(closest);
  });

  test("says the name with its prefix", () => {
    expect(suggest("sned", names)).toBe(". Did you mean `send`?");
    expect(suggest("sned", names, "--")).toBe(". Did you mean `--send`?");
  });

  test("finds nothing in no names", () => {
    expect(suggest("send", [])).toBe("");
  });
});
