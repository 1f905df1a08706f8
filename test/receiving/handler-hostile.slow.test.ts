import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { post, postStream, recorder } from "../support/receiving/recorder.js";
import {
  received,
  secret,
  sentSms,
  signatureOf,
  signHttpSms,
  signingKey,
  signOmnichannel,
  url,
} from "../support/receiving/sign.js";

const many = 100_000;
const nested = `${'{"a":'.repeat(many)}1${"}".repeat(many)}`;
const megabyte = "x".repeat(1_000_000);
const keys = `{${Array.from({ length: many }, (_, index) => `"key${index}":${index}`).join()}}`;

/** The documented examples with a raw JSON text in the place of a part. */
const sms = (json: string): string => sentSms.replace('"My correlation data"', () => json);
const message = (json: string): string => received.replace('"This is a test incoming message"', () => json);

const bodies = [
  { what: "nested lists", body: "[".repeat(many) + "]".repeat(many), httpsms: "invalid", omnichannel: "invalid" },
  { what: "nested lists that do not end", body: "[".repeat(many), httpsms: "invalid", omnichannel: "invalid" },
  { what: "nested objects", body: nested, httpsms: "invalid", omnichannel: "invalid" },
  { what: "nested objects in metadata", body: sms(nested), httpsms: "invalid", omnichannel: "event" },
  { what: "nested objects for a text", body: message(nested), httpsms: "invalid", omnichannel: "invalid" },
  { what: "a megabyte of text", body: message(`"${megabyte}"`), httpsms: "event", omnichannel: "invalid" },
  { what: "a megabyte of junk", body: megabyte, httpsms: "invalid", omnichannel: "invalid" },
  { what: "100,000 keys", body: keys, httpsms: "invalid", omnichannel: "invalid" },
  { what: "100,000 keys in metadata", body: sms(keys), httpsms: "invalid", omnichannel: "event" },
  { what: "the key __proto__", body: sms('{"__proto__":{"polluted":1}}'), httpsms: "invalid", omnichannel: "event" },
  {
    what: "a type of every object",
    body: received.replace("message.phone.received", "constructor"),
    httpsms: "unknown",
    omnichannel: "invalid",
  },
  {
    what: "a name of every object",
    body: sentSms.replace("message.sent", "__proto__"),
    httpsms: "invalid",
    omnichannel: "unknown",
  },
  { what: "a lone surrogate", body: message('"\\ud800"'), httpsms: "event", omnichannel: "invalid" },
  { what: "a null character", body: `${received}\0`, httpsms: "invalid", omnichannel: "invalid" },
  { what: "two documents", body: received + sentSms, httpsms: "invalid", omnichannel: "invalid" },
  { what: "a form", body: "name=message.sent&eventId=1", httpsms: "invalid", omnichannel: "invalid" },
];

describe("a signed body that is hostile is answered 204", () => {
  test.each(bodies)("$what, by httpSMS: $httpsms", async ({ body, httpsms }) => {
    const { calls, handle } = recorder();
    expect((await handle(post(await signHttpSms(body, { signingKey })))).status).toBe(204);
    expect(calls).toMatchObject([{ given: { kind: httpsms } }]);
  });

  test.each(bodies)("$what, by the Omnichannel API: $omnichannel", async ({ body, omnichannel }) => {
    const { calls, handle } = recorder();
    expect((await handle(post(await signOmnichannel(body, { secret })))).status).toBe(204);
    // lists nested in a batch are its one item
    expect(calls).toMatchObject([{ given: { kind: omnichannel } }]);
    expect(({} as { readonly polluted?: number }).polluted).toBeUndefined();
  });

  test("10,000 invalid items are handed over one by one, and more are one invalid batch", async () => {
    const { calls, handle } = recorder();
    const huge = `[${Array(many).fill("1").join()}]`;
    expect((await handle(post(await signOmnichannel(huge, { secret })))).status).toBe(204);
    expect(calls.splice(0)).toHaveLength(1);
    const body = `[${Array(10_000).fill("1").join()}]`;
    expect((await handle(post(await signOmnichannel(body, { secret })))).status).toBe(204);
    expect(calls).toHaveLength(10_000);
    expect(calls.at(-1)?.context).toEqual({ provider: "omnichannel", body, index: 9_999 });
  });

  test.each([
    { what: "no UTF-8", bytes: [0xff, 0xfe, 0x7b, 0x7d], body: "\ufffd\ufffd{}" },
    { what: "a character that is cut off", bytes: [...Buffer.from("é👋")].slice(0, -1), body: "é\ufffd" },
    { what: "a mark of the byte order before junk", bytes: [0xef, 0xbb, 0xbf, 0x31], body: "1" },
  ])("bytes that are $what", async ({ bytes, body }) => {
    const { calls, handle } = recorder();
    const headers = { "x-comapi-signature": signatureOf(Uint8Array.from(bytes)) };
    const stream = new Blob([Uint8Array.from(bytes)]).stream();
    expect((await handle(postStream(headers, stream))).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onInvalid", context: { provider: "omnichannel", body, index: 0 } }]);
  });
});

describe("an unsigned body that is hostile is answered 401 without being parsed", () => {
  test.each(bodies)("$what", async ({ body }) => {
    const { calls, handle } = recorder();
    expect((await handle(post({ headers: {}, body }))).status).toBe(401);
    expect((await handle(post({ headers: { "x-comapi-signature": "0".repeat(40) }, body }))).status).toBe(401);
    expect(calls).toEqual([]);
  });
});

/** Whatever a header can hold. */
const values = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."Bearer .-_=,0aAzZ\t") }),
  fc.constantFrom("Bearer", "Bearer a.b.c", "0".repeat(40), "undefined"),
);

describe("whatever comes in", () => {
  test("is answered, and unsigned it calls nobody", async () => {
    const requests = fc.record({
      method: fc.constantFrom("POST", "PUT"),
      headers: fc.dictionary(fc.constantFrom("authorization", "x-comapi-signature", "content-type"), values),
      body: fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constantFrom(received, sentSms)),
    });
    await fc.assert(
      fc.asyncProperty(requests, async (init) => {
        const { calls, handle } = recorder();
        const response = await handle(new Request(url, init));
        expect([401, 405]).toContain(response.status);
        expect(calls).toEqual([]);
      }),
    );
  });

  test("is handed over whole when it is signed", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.array(fc.jsonValue()).map((items) => JSON.stringify(items)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const { calls, handle } = recorder();
        expect((await handle(post(await signOmnichannel(body, { secret })))).status).toBe(204);
        const items: unknown = body.startsWith("[") ? tryParse(body) : undefined;
        expect(calls).toHaveLength(Array.isArray(items) ? items.length : 1);
      }),
    );
  });
});

const tryParse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
