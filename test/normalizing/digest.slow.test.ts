import { describe, expect, test } from "vitest";
import { digest } from "../../src/normalizing/event-key.js";

describe("the digest of a text", () => {
  test("is different for each of many contents of one form", () => {
    // so many that a digest of 32 bits would be the same for about ten of them
    const digests = new Set(Array.from({ length: 300_000 }, (_, index) => digest(`Your code is ${index}.`)));
    expect(digests.size).toBe(300_000);
  });

  test.each([
    ["high bits", 0x4e00, 0x8e00],
    ["low bits", 0x61, 0x62],
  ])("tells apart texts that differ in their %s alone", (_, zero, one) => {
    const textOf = (bits: number) =>
      String.fromCharCode(...Array.from({ length: 17 }, (__, place) => ((bits >> place) & 1 ? one : zero)));
    const digests = new Set(Array.from({ length: 2 ** 17 }, (__, bits) => digest(textOf(bits))));
    expect(digests.size).toBe(2 ** 17);
  });
});
