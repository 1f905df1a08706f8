import { expect, test } from "vitest";
import { sha1 } from "../../src/testing/sha1.js";

test("SHA-1 returns the published digest of a million letters, the third test vector of RFC 3174", () => {
  const digest = sha1(new TextEncoder().encode("a".repeat(1_000_000)));
  expect(Buffer.from(digest).toString("hex")).toBe("34aa973cd4c4daa4f61eeb2bdbad27316534016f");
});
