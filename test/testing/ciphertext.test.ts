import { expect, test } from "vitest";
import { decryptHttpSms } from "../../src/index.js";
import { sampleCiphertext } from "../../src/testing/samples/ciphertext.js";

test.each([
  [0, 0],
  [1, 1],
  [16, 16],
  [176, 176],
  [177, 0],
])("a sample of ciphertext for %i characters decrypts to %i", async (length, expected) => {
  const whole = await decryptHttpSms(sampleCiphertext(176), "Password123");
  const text = await decryptHttpSms(sampleCiphertext(length), "Password123");
  expect(text).toHaveLength(expected);
  expect(whole.startsWith(text)).toBe(true);
});
