import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { receiveHttpSms, receiveOmnichannel, verifyOmnichannel } from "../../src/receive.js";
import {
  now,
  received,
  refusalOf,
  secret,
  sentSms,
  signatureOf,
  signingKey,
  signToken,
} from "../support/receiving/sign.js";

const headersFor = (body: string | Uint8Array) => ({
  authorization: `Bearer ${signToken()}`,
  "x-comapi-signature": signatureOf(body),
});

/** The two platforms, with the documented example of each. */
const platforms = [
  {
    name: "httpSMS",
    example: received,
    verify: (body: unknown) =>
      receiveHttpSms({ headers: headersFor(received), body: body as string }, { signingKey, now: () => now }),
    receive: async (body: string | Uint8Array) => [
      await receiveHttpSms({ headers: headersFor(body), body }, { signingKey, now: () => now }),
    ],
  },
  {
    name: "Omnichannel",
    example: sentSms,
    verify: (body: unknown) => verifyOmnichannel({ headers: headersFor(sentSms), body: body as string }, { secret }),
    receive: (body: string | Uint8Array) => receiveOmnichannel({ headers: headersFor(body), body }, { secret }),
  },
];

/** The same bytes in other clothes. */
const forms: readonly (readonly [form: string, make: (text: string) => string | Uint8Array])[] = [
  ["a text", (text) => text],
  ["bytes", (text) => new TextEncoder().encode(text)],
  ["a Buffer", (text) => Buffer.from(text)],
  [
    "a part of a larger buffer",
    (text) => {
      const around = Buffer.from(`{"junk":1}${text}{"junk":2}`);
      return new Uint8Array(around.buffer, around.byteOffset + 10, Buffer.byteLength(text));
    },
  ],
  ["bytes of another realm", (text) => runInNewContext("Uint8Array.from(bytes)", { bytes: [...Buffer.from(text)] })],
];

describe.each(platforms)("a body of $name", ({ example, receive, verify }) => {
  test.each(forms)("may be %s", async (_, make) => {
    const [result] = await receive(make(example));
    expect(result).toMatchObject({ kind: "event", event: JSON.parse(example) });
  });

  test.each(forms)("beyond ASCII may be %s", async (_, make) => {
    const text = example.replace("{", '{ "extra": "Héllo 👋 \u2028",');
    const [result] = await receive(make(text));
    expect(result).toMatchObject({ kind: "event", event: { extra: "Héllo 👋 \u2028" } });
  });

  test("bytes of another realm are not of ours", () => {
    const [, make] = forms.at(-1) ?? [];
    expect(make?.(example)).not.toBeInstanceOf(Uint8Array);
  });

  test.each([
    { what: "parsed into an object", body: JSON.parse(example) },
    { what: "parsed into an array", body: [JSON.parse(example)] },
    { what: "an empty object, as express.json() leaves behind", body: {} },
    { what: "dropped", body: undefined },
    { what: "null", body: null },
    { what: "a number", body: 1 },
    { what: "true", body: true },
    { what: "a String object", body: new String(example) },
    { what: "an ArrayBuffer", body: new ArrayBuffer(8) },
    { what: "a Buffer that went through JSON", body: Buffer.from(example).toJSON() },
    { what: "a stream", body: new Blob([example]).stream() },
    { what: "a promise", body: Promise.resolve(example) },
  ])("that is $what is a mistake that says what to do", async ({ body }) => {
    const outcome = verify(body);
    await expect(outcome).rejects.toBeInstanceOf(TypeError);
    await expect(outcome).rejects.toThrow(/^`body` must be the raw body, a string or a `Uint8Array`/);
    await expect(outcome).rejects.toThrow("express.raw(");
    await expect(outcome).rejects.toThrow("request.text()");
    await expect(outcome).rejects.toThrow("request.rawBody");
    await expect(outcome).rejects.toThrow("rawBody: true");
    await expect(outcome).rejects.toThrow("bodyParser: false");
    await expect(outcome).rejects.toThrow(/ (?:in this package|does not cover the body)\.$/);
  });

  test("that is parsed is said before a missing signature is, since the request is not to blame", async () => {
    const unsigned = { headers: {}, body: JSON.parse(example) };
    await expect(receiveHttpSms(unsigned, { signingKey })).rejects.toBeInstanceOf(TypeError);
    await expect(verifyOmnichannel(unsigned, { secret })).rejects.toBeInstanceOf(TypeError);
  });
});

describe("an Omnichannel body that was parsed and re-serialized", () => {
  test("has another signature, and the refusal names the likely cause", async () => {
    const again = JSON.stringify(JSON.parse(sentSms));
    expect(again).not.toBe(sentSms);
    const request = { headers: headersFor(sentSms), body: again };
    const refusal = await refusalOf(verifyOmnichannel(request, { secret }));
    expect(refusal.code).toBe("wrong_signature");
    expect(refusal.message).toContain("Was the body parsed and re-serialized");
  });
});
