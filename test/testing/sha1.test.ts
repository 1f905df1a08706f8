import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha1 } from "../../src/testing/sha1.js";

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const nodeSha1 = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex");

describe("SHA-1", () => {
  test.each([
    ["", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
    // the test vectors of RFC 3174, section 7.3. The third one is in `sha1-million.test.ts`
    ["abc", "a9993e364706816aba3e25717850c26c9cd0d89d"],
    ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"],
    [
      "0123456701234567012345670123456701234567012345670123456701234567".repeat(10),
      "dea356a2cddd90c7a7ecedc5ebb563934f460452",
    ],
  ])("returns the published digest (case %#)", (text, digest) => {
    expect(hexOf(sha1(new TextEncoder().encode(text)))).toBe(digest);
  });

  test("agrees with Node at every length around a block", () => {
    for (let length = 0; length <= 130; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
      expect(hexOf(sha1(bytes)), `${length} bytes`).toBe(nodeSha1(bytes));
    }
  });

  test("agrees with Node for any bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(fc.property(bytes, (message) => hexOf(sha1(message)) === nodeSha1(message)));
  });

  test("leaves the message unchanged", () => {
    const message = new TextEncoder().encode("abc");
    sha1(message.subarray(1, 2));
    expect([...message]).toEqual([97, 98, 99]);
  });
});
