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

  test("finds nothing in no names", () => {
    expect(suggest("send", [])).toBe("");
  });
});
