import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HttpSmsVerifyOptions, isSignatureError, verifyHttpSms } from "../../src/receive.js";
import { judgeWithJose, type Verdict } from "../support/receiving/jose-oracle.js";
import {
  claims,
  encodePart,
  header,
  hmac,
  now,
  seconds,
  signingKey,
  signToken,
  url,
} from "../support/receiving/sign.js";
import { heads, said } from "../support/receiving/token-arbitrary.js";
import { times } from "../support/seed.js";

const options: HttpSmsVerifyOptions = { signingKey, now: () => now };

const judge = async (authorization: string, more: HttpSmsVerifyOptions): Promise<Verdict> => {
  try {
    return { claims: await verifyHttpSms({ headers: { authorization } }, more) };
  } catch (error) {
    if (!isSignatureError(error)) throw error;
    return { code: error.code };
  }
};

const compare = async (token: string, more: Partial<HttpSmsVerifyOptions> = {}): Promise<Verdict> => {
  const verdict = await judge(`Bearer ${token}`, { ...options, ...more });
  expect(verdict).toEqual(await judgeWithJose(`Bearer ${token}`, { ...options, ...more }));
  return verdict;
};

const signText = (input: string, key = signingKey): string =>
  `${input}.${hmac("sha256", key, input).toString("base64url")}`;

const values = [undefined, null, "", "a", 0, 1, -1, 1e300, true, [], [""], [1], {}, { a: 1 }];
const names = ["iss", "aud", "sub", "exp", "nbf", "iat", "jti"];
const clocks = [-1e9, -601, -600, -1, -0.5, 0, 0.5, 1, 600, 601, 1e9].map((distance) => seconds + distance);
const algorithms = [...values, "HS256", "hs256", "HS384", "none", "RS256"];
const extensions = [undefined, null, [], ["b64"], ["b64", "b64"], ["exp"], ["b64", "exp"], [1], "b64", {}];
const [head = "", payload = ""] = signToken().split(".");

/** Tokens by hand: one thing is odd about each, signed well. */
const tokens: readonly string[] = [
  signToken(),
  ...names.map((name) =>
    signToken({ claims: JSON.stringify({ ...claims, [name]: 0 }).replace(`"${name}":0`, `"${name}":1e999`) }),
  ),
  ...names.flatMap((name) =>
    ["iss", "exp"].map((other) => signToken({ claims: { ...claims, [name]: undefined, [other]: "" } })),
  ),
  ...names.flatMap((name) => values.map((value) => signToken({ claims: { ...claims, [name]: value } }))),
  ...["exp", "nbf", "iat"].flatMap((name) => clocks.map((time) => signToken({ claims: { ...claims, [name]: time } }))),
  ...algorithms.map((alg) => signToken({ header: { ...header, alg } })),
  ...extensions.flatMap((crit) =>
    [undefined, null, true, false, 0, "true"].map((b64) => signToken({ header: { ...header, crit, b64 } })),
  ),
  ...["", "{", "null", "1", '"text"', "[]", "\ufeff{}", "{}", '{"alg":"none"}', "\0"].flatMap((part) => [
    signText(`${encodePart(part)}.${payload}`),
    signText(`${head}.${encodePart(part)}`),
  ]),
  ...[[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]].flatMap((bytes) => [
    signText(`${encodePart(Uint8Array.from(bytes))}.${payload}`),
    signText(`${head}.${encodePart(Uint8Array.from(bytes))}`),
  ]),
  signText(`${head}.${encodePart(`\ufeff${JSON.stringify(claims)}`)}`),
  signToken({ claims: { ...claims, name: "Héllo 👋 \u2028" } }),
  // lengths that no bytes have, and bits that mean nothing
  ...["A", "AA", "AAA"].flatMap((more) => [
    signText(`${head}${more}.${payload}`),
    signText(`${head}.${payload}${more}`),
  ]),
  signText(`${head.slice(0, -1)}.${payload}`),
  ...[..."ABCDEFGH-_"].map((last) => signToken().slice(0, -1) + last),
  ...[1, 2, 3, 4, 40].map((length) => `${head}.${payload}.${"A".repeat(length)}`),
];

describe("the verdict of jose is the verdict of this package", () => {
  test("on every token by hand, under every kind of options", async () => {
    expect(tokens.length).toBeGreaterThan(140);
    const reached = new Set<string>();
    for (const token of tokens) {
      const verdict = await compare(token);
      reached.add("code" in verdict ? verdict.code : "claims");
      await compare(token, { audience: url });
      await compare(token, { clockToleranceSeconds: 600 });
      await compare(token, { signingKey: "another" });
      await compare(token, { signingKey: ["another", signingKey, "é"] });
    }
    expect([...reached].sort()).toEqual(
      ["claims", "expired_token", "malformed_signature", "not_yet_valid", "wrong_issuer", "wrong_signature"].sort(),
    );
  });

  test("on generated headers and claims", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(header), heads), said, fc.boolean(), async (head, body, isSigned) => {
        await compare(signToken({ header: head, claims: body, key: isSigned ? signingKey : "another" }));
        await compare(signToken({ header: head, claims: body }), { audience: url, clockToleranceSeconds: 3 });
      }),
      { numRuns: times(500) },
    );
  });

  test("on generated mutations of the text of a token", async () => {
    const token = signToken();
    const changes = fc.tuple(
      fc.nat(token.length),
      fc.nat(3),
      fc.string({ unit: fc.constantFrom(..."Ae.-_=9 +/"), maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async ([at, length, middle], isSignedAnew) => {
        const changed = token.slice(0, at) + middle + token.slice(at + length);
        await compare(changed);
        if (isSignedAnew) await compare(signText(changed.slice(0, changed.lastIndexOf("."))));
      }),
      { numRuns: times(1000) },
    );
  });

  test("on generated bytes of a header and of claims", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.tuple(fc.nat(60), fc.nat(255)).map(([at, byte]) => {
        const copy = Uint8Array.from(Buffer.from(JSON.stringify({ ...claims, alg: "HS256" })));
        copy[at] = byte;
        return copy;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (part) => {
        await compare(signText(`${encodePart(part)}.${payload}`));
        await compare(signText(`${head}.${encodePart(part)}`));
      }),
      { numRuns: times(500) },
    );
  });
});
