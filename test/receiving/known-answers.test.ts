/**
 * Signatures that others made: RFC 2202, RFC 7515, and OpenSSL 3.0 for the rest. To make one again:
 *
 *   HMAC-SHA1 of a file:   openssl dgst -sha1 -hmac "$SECRET" < body
 *   HS256 of a text:       printf '%s' "$HEADER.$PAYLOAD" | openssl dgst -sha256 -hmac "$KEY" -binary | basenc --base64url
 *   RFC 2202 with any key: openssl dgst -sha1 -mac HMAC -macopt hexkey:aaaa < data
 */
import { describe, expect, test } from "vitest";
import { type HttpSmsVerifyOptions, verifyHttpSms, verifyOmnichannel } from "../../src/receive.js";
import { omnichannelFixture } from "../support/fixtures.js";
import {
  claims,
  encodePart,
  hmac,
  now,
  refusalOf,
  seconds,
  secret,
  signToken,
  withToken,
} from "../support/receiving/sign.js";

const repeat = (byte: number, count: number): Uint8Array => new Uint8Array(count).fill(byte);

/** The seven cases for HMAC-SHA1 of RFC 2202, section 3. */
const rfc2202 = [
  { key: repeat(0x0b, 20), data: "Hi There", digest: "b617318655057264e28bc0b6fb378c8ef146be00" },
  { key: "Jefe", data: "what do ya want for nothing?", digest: "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79" },
  { key: repeat(0xaa, 20), data: repeat(0xdd, 50), digest: "125d7342b9ac11cd91a39af48aa17b4f63f175d3" },
  {
    key: Uint8Array.from({ length: 25 }, (_, index) => index + 1),
    data: repeat(0xcd, 50),
    digest: "4c9007f4026250c6bc8414f9bf50c86c2d7235da",
  },
  { key: repeat(0x0c, 20), data: "Test With Truncation", digest: "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04" },
  {
    key: repeat(0xaa, 80),
    data: "Test Using Larger Than Block-Size Key - Hash Key First",
    digest: "aa4ae5e15272d00e95705637ce8a3b55ed402112",
  },
  {
    key: repeat(0xaa, 80),
    data: "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
    digest: "e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
  },
].map((vector, index) => ({ ...vector, number: index + 1 }));

const textOf = (key: string | Uint8Array): string => (typeof key === "string" ? key : Buffer.from(key).toString());

/** A secret is text, so that the keys of cases 3, 6 and 7, which are not UTF-8, cannot be given. */
const textual = rfc2202.filter(({ key }) => Buffer.from(textOf(key)).equals(Buffer.from(key)));

describe("HMAC-SHA1 by RFC 2202", () => {
  test.each(textual)("case $number is verified", async ({ key, data, digest }) => {
    const request = { headers: { "X-Comapi-Signature": digest }, body: data };
    await expect(verifyOmnichannel(request, { secret: textOf(key) })).resolves.toBeUndefined();
  });

  test("four of the seven keys are text", () => {
    expect(textual.map(({ number }) => number)).toEqual([1, 2, 4, 5]);
  });

  test.each(rfc2202)("case $number is what the signer of these tests makes", ({ key, data, digest }) => {
    expect(hmac("sha1", key, data).toString("hex")).toBe(digest);
  });

  test("a secret longer than SHA-1's block of 64 bytes is hashed first", async () => {
    const request = {
      headers: { "X-Comapi-Signature": "8d6b08bf715d4b921e314b40dc0a106195fa7e1a" },
      body: "Test Using Larger Than Block-Size Key - Hash Key First",
    };
    const long = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789abcdefg";
    await expect(verifyOmnichannel(request, { secret: long })).resolves.toBeUndefined();
  });

  test("the shortened signature of case 5 is refused", async () => {
    const request = { headers: { "X-Comapi-Signature": "4c1a03424b55e07fe7f27be1" }, body: "Test With Truncation" };
    const refusal = await refusalOf(verifyOmnichannel(request, { secret: "\f".repeat(20) }));
    expect(refusal.code).toBe("malformed_signature");
  });
});

const minified = (...files: readonly string[]): readonly string[] =>
  files.map((file) => JSON.stringify(omnichannelFixture(file).event));

describe("Omnichannel bodies that OpenSSL signed", () => {
  test.each([
    {
      what: "a documented example",
      body: minified("message.inbound-sms").join(),
      bytes: 581,
      signature: "555a7bf9269ecad7a8e2963ce3fa7f768ea267e1",
    },
    {
      what: "a body beyond ASCII",
      body: '{"name":"message.inbound","payload":{"body":"Héllo 👋"}}',
      bytes: 59,
      signature: "0518ed2c9f94abb25e0624d4bb38def147cb6723",
    },
    {
      what: "a batch",
      body: `[${minified("message.sent-sms", "message.sent-mms", "message.sent-rcs").join()}]`,
      bytes: 2304,
      signature: "7523d3d67cb7b991ce349d8a943cc4fe0d026797",
    },
  ])("$what, as text and as bytes", async ({ body, bytes, signature }) => {
    const encoded = Buffer.from(body);
    expect(encoded).toHaveLength(bytes);
    const headers = { "x-comapi-signature": signature };
    await expect(verifyOmnichannel({ headers, body }, { secret })).resolves.toBeUndefined();
    await expect(verifyOmnichannel({ headers, body: encoded }, { secret })).resolves.toBeUndefined();
  });
});

/** `{"alg":"HS256","typ":"JWT"}` */
const jwtHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

/** The claims of these tests and `iat`, by the `printf` of a shell. */
const opensslToken = [
  jwtHeader,
  "eyJpc3MiOiJhcGkuaHR0cHNtcy5jb20iLCJzdWIiOiJYdEFCejZ6ZGVGTW9CTG9sdHo2U1JFRHZSU2gyIiwiYXVkIjpbImh0dHBzOi8vZXhhbXBsZS5jb20vd2ViaG9va3MiXSwiZXhwIjoxNzcyMzY3MDAwLCJuYmYiOjE3NzIzNjU4MDAsImlhdCI6MTc3MjM2NjQwMH0",
  "at6b5TI6t3kuTtrrUAXeE2PMel_rxjDuaBmOlM7CaV8",
].join(".");

/** The same as httpSMS had it before April 2023, with a key of one character beyond ASCII. */
const oldOpensslToken = [
  jwtHeader,
  "eyJpc3MiOiJodHRwU01TIiwic3ViIjoiWHRBQno2emRlRk1vQkxvbHR6NlNSRUR2UlNoMiIsImF1ZCI6Imh0dHBzOi8vZXhhbXBsZS5jb20vd2ViaG9va3MiLCJleHAiOjE3NzIzNjcwMDAsIm5iZiI6MTc3MjM2NTgwMCwiaWF0IjoxNzcyMzY2NDAwfQ",
  "Oe2cPDGXGl5qgkRiN2FiOkVHcfntmQrIX1OR-5fTprM",
].join(".");

/** RFC 7515, appendix A.1, with line breaks in its JSON. */
const rfc7515 = {
  header: "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9",
  payload: "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
  signature: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
  key: Buffer.from(
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
    "base64url",
  ),
};

/** The example of many tutorials, signed with "your-256-bit-secret"; it has no issuer and no expiry. */
const tutorialToken = [
  jwtHeader,
  "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
  "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
].join(".");

const verify = (token: string, options: Omit<HttpSmsVerifyOptions, "now">) =>
  verifyHttpSms(withToken(token), { ...options, now: () => now });

describe("httpSMS tokens", () => {
  test("that OpenSSL signed are verified", async () => {
    expect(await verify(opensslToken, { signingKey: "rTq7#Lz!" })).toEqual({ ...claims, iat: seconds });
    expect(await verify(oldOpensslToken, { signingKey: "é" })).toMatchObject({ iss: "httpSMS", aud: claims.aud[0] });
  });

  test("are the ones that the signer of these tests makes", () => {
    expect(signToken({ key: "rTq7#Lz!", claims: { ...claims, iat: seconds } })).toBe(opensslToken);
  });

  test("by RFC 7515 are what the signer of these tests makes", () => {
    const { header, payload, signature, key } = rfc7515;
    expect(hmac("sha256", key, `${header}.${payload}`).toString("base64url")).toBe(signature);
    expect(encodePart('{"typ":"JWT",\r\n "alg":"HS256"}')).toBe(header);
  });

  test("by RFC 7515 are read, and refused under any text, since their key is not UTF-8", async () => {
    const { header, payload, signature, key } = rfc7515;
    const refusal = await refusalOf(verify([header, payload, signature].join("."), { signingKey: key.toString() }));
    expect(refusal.code).toBe("wrong_signature");
  });

  test.each([
    { signingKey: "your-256-bit-secret", code: "wrong_issuer" },
    { signingKey: "your-256-bit-secret ", code: "wrong_signature" },
  ])("of a tutorial under $signingKey: $code", async ({ signingKey, code }) => {
    expect((await refusalOf(verify(tutorialToken, { signingKey }))).code).toBe(code);
  });
});
