import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isSignatureError,
  receiveHttpSms,
  receiveOmnichannel,
  verifyHttpSms,
  verifyOmnichannel,
} from "../../src/receive.js";
import {
  header,
  now,
  received,
  refusalOf,
  seconds,
  secret,
  signatureOf,
  signHttpSms,
  signingKey,
  signOmnichannel,
  signToken,
} from "../support/receiving/sign.js";
import { heads, said } from "../support/receiving/token-arbitrary.js";
import { times } from "../support/seed.js";

const runs = { numRuns: times(200) };
const httpSmsOptions = { signingKey, now: () => now };

const keys = fc.string({ unit: "binary", minLength: 1, maxLength: 100 }).filter((key) => !/^[ \t\r\n]*$/.test(key));
const bodies = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant(received));
const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });

/** HMAC fills a key up with zeros, so that they make no other key at its end. */
const trimmed = (key: string): string => key.replace(/\0+$/, "");

const codeOf = async (outcome: Promise<unknown>): Promise<string> => (await refusalOf(outcome)).code;

describe("what was signed is verified", () => {
  test("by httpSMS, any body under any key", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, keys, async (body, key) => {
        const request = await signHttpSms(body, { signingKey: key });
        await expect(verifyHttpSms(request, { ...httpSmsOptions, signingKey: key })).resolves.toBeTypeOf("object");
      }),
      runs,
    );
  });

  test("by the Omnichannel API, any text and any bytes under any secret", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(bodies, bytes), keys, async (body, key) => {
        const headers = { "X-Comapi-Signature": signatureOf(body, key) };
        await expect(verifyOmnichannel({ headers, body }, { secret: key })).resolves.toBeUndefined();
      }),
      runs,
    );
  });

  test("under no other key", async () => {
    const pairs = fc.tuple(keys, keys).filter(([one, other]) => trimmed(one) !== trimmed(other));
    await fc.assert(
      fc.asyncProperty(bodies, pairs, async (body, [one, other]) => {
        const token = await signHttpSms(body, { signingKey: one });
        expect(await codeOf(verifyHttpSms(token, { ...httpSmsOptions, signingKey: other }))).toBe("wrong_signature");
        const signed = await signOmnichannel(body, { secret: one });
        expect(await codeOf(verifyOmnichannel(signed, { secret: other }))).toBe("wrong_signature");
      }),
      runs,
    );
  });
});

/** The bytes with one bit turned. */
const turnBit = (source: Uint8Array, bit: number): Uint8Array =>
  source.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe("any change is refused", () => {
  test("of a bit of an Omnichannel body", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (body, at) => {
        const headers = { "x-comapi-signature": signatureOf(body) };
        const changed = { headers, body: turnBit(body, at % (8 * body.length)) };
        expect(await codeOf(verifyOmnichannel(changed, { secret }))).toBe("wrong_signature");
      }),
      runs,
    );
  });

  test("of the length of an Omnichannel body", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (body, more) => {
        const headers = { "x-comapi-signature": signatureOf(body) };
        const longer = Buffer.concat([body, more]);
        expect(await codeOf(verifyOmnichannel({ headers, body: longer }, { secret }))).toBe("wrong_signature");
        const shorter = body.subarray(0, -1);
        expect(await codeOf(verifyOmnichannel({ headers, body: shorter }, { secret }))).toBe("wrong_signature");
      }),
      runs,
    );
  });

  test("of each bit of an Omnichannel signature", async () => {
    const signature = Buffer.from(signatureOf(received), "hex");
    for (let bit = 0; bit < 160; bit += 1) {
      const headers = { "x-comapi-signature": Buffer.from(turnBit(signature, bit)).toString("hex") };
      expect(await codeOf(verifyOmnichannel({ headers, body: received }, { secret }))).toBe("wrong_signature");
    }
  });

  test("of each character of an Omnichannel signature, but for its case", async () => {
    const signature = signatureOf(received);
    await fc.assert(
      fc.asyncProperty(fc.nat(39), fc.string({ unit: "binary", maxLength: 2 }), async (at, other) => {
        fc.pre(other.toLowerCase() !== signature[at]);
        const headers = { "x-comapi-signature": signature.slice(0, at) + other + signature.slice(at + 1) };
        const code = await codeOf(verifyOmnichannel({ headers, body: received }, { secret }));
        expect(code).toBe(/^[0-9a-f]$/i.test(other) ? "wrong_signature" : "malformed_signature");
      }),
      runs,
    );
  });

  const token = signToken();

  test("of each bit of each character of a token", async () => {
    for (let bit = 0; bit < 8 * token.length; bit += 1) {
      const changed = Buffer.from(turnBit(Buffer.from(token), bit)).toString("latin1");
      const outcome = verifyHttpSms({ headers: { authorization: `Bearer ${changed}` }, body: "" }, httpSmsOptions);
      expect(await codeOf(outcome)).toMatch(/^(?:wrong|malformed)_signature$/);
    }
  });

  test("of a token by what is put in, left out or replaced", async () => {
    const parts = fc.tuple(fc.nat(token.length), fc.nat(3), fc.string({ unit: fc.constantFrom(..."Ae.-_=9 ") }));
    await fc.assert(
      fc.asyncProperty(parts, async ([at, length, middle]) => {
        const changed = token.slice(0, at) + middle + token.slice(at + length);
        // a space before it is not a part of the token
        fc.pre(changed.trimStart() !== token);
        const outcome = verifyHttpSms({ headers: { authorization: `Bearer ${changed}` }, body: "" }, httpSmsOptions);
        expect(await codeOf(outcome)).toMatch(/^(?:wrong|malformed)_signature$/);
      }),
      runs,
    );
  });
});

/** The configuration's mistakes, in the words of their documentation. */
const documented = /^`(?:signingKey|secret|body|headers)` (?:must be|is empty)/;

/** What became of a call; an error that nothing documents fails the test. */
const settle = async <Value>(call: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await call;
  } catch (error) {
    if (isSignatureError(error)) return undefined;
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(documented);
    return undefined;
  }
};

describe("whatever comes in", () => {
  test("a token that is signed well and says other things is refused, or is what it has to be", async () => {
    let verified = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(header), heads), said, async (head, body) => {
        const authorization = `Bearer ${signToken({ header: head, claims: body })}`;
        const result = await settle(verifyHttpSms({ headers: { authorization }, body: "" }, httpSmsOptions));
        if (result === undefined) return;
        verified += 1;
        expect(head).toMatchObject({ alg: "HS256" });
        expect(Object.keys(head)).not.toContain("crit");
        expect(["api.httpsms.com", "httpSMS"]).toContain(result.iss);
        expect(result.exp).toBeGreaterThan(seconds);
        expect(result.nbf ?? 0).toBeLessThanOrEqual(seconds);
        expect(result).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 1000 },
    );
    expect(verified).toBeGreaterThan(10);
  });

  test("nothing but a refusal or a documented mistake is thrown", async () => {
    const values = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(`Bearer ${signToken()}`, signatureOf(received)),
      fc.string({ unit: fc.constantFrom(..."Bearer .0aZ") }),
    );
    const headers = fc.dictionary(
      fc.constantFrom("authorization", "Authorization", "x-comapi-signature", "X-COMAPI-SIGNATURE", "__proto__", "get"),
      fc.oneof(values, fc.array(values, { maxLength: 2 }), fc.constant(undefined)),
    );
    const anyBodies = fc.oneof(bodies, bytes, fc.anything());
    const anyKeys = fc.oneof(keys, fc.array(keys, { maxLength: 2 }), fc.constant(signingKey), fc.anything());
    await fc.assert(
      fc.asyncProperty(headers, anyBodies, anyKeys, async (someHeaders, someBody, someKey) => {
        // a program without types can pass any of these
        const request = { headers: someHeaders, body: someBody as string };
        const key = someKey as string;
        await settle(verifyHttpSms(request, { ...httpSmsOptions, signingKey: key }));
        await settle(receiveHttpSms(request, { ...httpSmsOptions, signingKey: key }));
        await settle(verifyOmnichannel(request, { secret: key }));
        await settle(receiveOmnichannel(request, { secret: key }));
      }),
      { numRuns: times(500) },
    );
  });
});
