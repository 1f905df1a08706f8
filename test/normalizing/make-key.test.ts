import { afterEach, describe, expect, test } from "vitest";
import { digest, escapePart, makeKey } from "../../src/normalizing/event-key.js";

const isWellFormed = Object.getOwnPropertyDescriptor(String.prototype, "isWellFormed");

describe("a part of a key", () => {
  test.each([
    ["a", "a"],
    ["a:b", "a%3ab"],
    ["a%b", "a%25b"],
    ["%3a:", "%253a%3a"],
  ])("%s is escaped: %s", (part, escaped) => {
    expect(escapePart(part)).toBe(escaped);
  });

  test("of more than 4,096 characters keeps its start, its length and its end", () => {
    const whole = `${"a".repeat(2_048)}${"b".repeat(2_048)}`;
    expect(escapePart(whole)).toBe(whole);
    const long = `${"a".repeat(2_048)}middle${"b".repeat(2_048)}`;
    expect(escapePart(long)).toBe(`${"a".repeat(2_048)}4102${"b".repeat(2_048)}`);
  });
});

describe("a key", () => {
  test("of 256 characters stays, and a longer one is cut and gets a digest", () => {
    expect(makeKey("a:", "b".repeat(254))).toBe(`a:${"b".repeat(254)}`);
    const long = `a:${"b".repeat(255)}`;
    expect(makeKey("a:", "b".repeat(255))).toBe(`${long.slice(0, 234)}:${digest(long)}`);
  });

  test("is not cut within a pair of surrogates", () => {
    for (const [start, end] of [
      [232, 234],
      [233, 233],
      [234, 234],
    ] as const) {
      const key = `${"x".repeat(start)}😀${"y".repeat(60)}`;
      expect(makeKey(key, "")).toBe(`${key.slice(0, end)}:${digest(key)}`);
    }
  });
});

describe.each([
  ["with `isWellFormed`", isWellFormed],
  ["without `isWellFormed`", undefined],
])("in a runtime %s", (_, descriptor) => {
  afterEach(() => {
    if (isWellFormed !== undefined) Object.defineProperty(String.prototype, "isWellFormed", isWellFormed);
  });

  test("a key with half a pair of surrogates gets a digest in addition", () => {
    if (descriptor === undefined) Reflect.deleteProperty(String.prototype, "isWellFormed");
    expect(makeKey("a:", "😀")).toBe("a:😀");
    expect(makeKey("a:", "\ud83d")).toBe(`a:\ufffd:${digest("a:\ud83d")}`);
    expect(makeKey("a:", "\ude00\ud83d")).toBe(`a:\ufffd\ufffd:${digest("a:\ude00\ud83d")}`);
  });
});
