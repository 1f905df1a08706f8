import { describe, expect, test } from "vitest";
import { receiveOmnichannel, verifyOmnichannel } from "../../src/receive.js";
import { hmac, refusalOf, secret, sentSms, signatureOf, signOmnichannel } from "../support/receiving/sign.js";

const signature = signatureOf(sentSms);

const verify = (value: string, body: string | Uint8Array = sentSms) =>
  verifyOmnichannel({ headers: { "X-Comapi-Signature": value }, body }, { secret });

describe("the signature", () => {
  test.each([signature, signature.toUpperCase(), `${signature.slice(0, 20).toUpperCase()}${signature.slice(20)}`])(
    "%s is good",
    async (value) => {
      await expect(verify(value)).resolves.toBeUndefined();
    },
  );

  test.each([
    { what: "with a prefix", value: `sha1=${signature}` },
    { what: "with 0x", value: `0x${signature}` },
    { what: "with 0x in its length", value: `0x${signature.slice(2)}` },
    { what: "in base64", value: hmac("sha1", secret, sentSms).toString("base64") },
    { what: "in base64url", value: hmac("sha1", secret, sentSms).toString("base64url") },
    { what: "one digit short", value: signature.slice(1) },
    { what: "one digit long", value: `${signature}0` },
    { what: "twice", value: signature + signature },
    { what: "with a space before", value: ` ${signature}` },
    { what: "with a space behind", value: `${signature} ` },
    { what: "with a space for a digit", value: ` ${signature.slice(1)}` },
    { what: "with a line break behind", value: `${signature}\n` },
    { what: "with a letter that is no digit", value: `g${signature.slice(1)}` },
    { what: "with a digit of another script", value: `٣${signature.slice(1)}` },
    { what: "with a sign", value: `-${signature.slice(1)}` },
    { what: "in quotes", value: `"${signature}"` },
    { what: "of SHA-256", value: hmac("sha256", secret, sentSms).toString("hex") },
    { what: "of MD5", value: hmac("md5", secret, sentSms).toString("hex") },
    { what: "that is the secret itself", value: secret },
    { what: "of a megabyte", value: "0".repeat(1_000_000) },
  ])("$what is malformed", async ({ value }) => {
    const refusal = await refusalOf(verify(value));
    expect(refusal).toMatchObject({ name: "SignatureError", code: "malformed_signature" });
    expect(refusal.message).toContain("40 hexadecimal digits");
  });

  test.each([
    { what: "of zeros", value: "0".repeat(40) },
    { what: "of another secret", value: signatureOf(sentSms, "another") },
    { what: "of the secret with a line break", value: signatureOf(sentSms, `${secret}\n`) },
    { what: "of an empty secret", value: signatureOf(sentSms, "") },
    { what: "of another body", value: signatureOf(`${sentSms} `) },
    { what: "of an empty body", value: signatureOf("") },
    { what: "of SHA-256, cut", value: hmac("sha256", secret, sentSms).toString("hex").slice(0, 40) },
    { what: "the other way round", value: [...signature].reverse().join("") },
  ])("$what is wrong", async ({ value }) => {
    const refusal = await refusalOf(verify(value));
    expect(refusal).toMatchObject({ name: "SignatureError", code: "wrong_signature" });
    expect(refusal.message).toMatch(/parsed and re-serialized.*white space around the secret.*another webhook/);
  });

  test("is over UTF-8, not over one byte a character", async () => {
    const text = sentSms.replace("My correlation data", "Grüße");
    await expect(verify(signatureOf(Buffer.from(text, "utf8")), text)).resolves.toBeUndefined();
    const refusal = await refusalOf(verify(signatureOf(Buffer.from(text, "latin1")), text));
    expect(refusal.code).toBe("wrong_signature");
  });

  test("is over the bytes, also when they are no UTF-8", async () => {
    const bytes = Uint8Array.from([0xff, 0x00, 0xc3]);
    await expect(verify(signatureOf(bytes), bytes)).resolves.toBeUndefined();
    expect((await refusalOf(verify(signatureOf(bytes), "\ufffd\0\ufffd"))).code).toBe("wrong_signature");
  });

  test("of an empty body is verified like any", async () => {
    await expect(verify(signatureOf(""), "")).resolves.toBeUndefined();
    await expect(verify(signatureOf(""), new Uint8Array())).resolves.toBeUndefined();
  });
});

describe("the secret", () => {
  const secrets = ["the-old-secret", secret, "the-new-secret"];

  test.each(secrets)("may be any of several: %s", async (one) => {
    await expect(
      verifyOmnichannel(await signOmnichannel(sentSms, { secret: one }), { secret: secrets }),
    ).resolves.toBeUndefined();
  });

  test("of another is refused", async () => {
    const request = await signOmnichannel(sentSms, { secret: "another" });
    expect((await refusalOf(verifyOmnichannel(request, { secret: secrets }))).code).toBe("wrong_signature");
  });

  test.each(["a", "\v", "é", "👋", "s".repeat(64), "s".repeat(65), "s".repeat(10_000)])("may be %j", async (one) => {
    await expect(
      verifyOmnichannel(await signOmnichannel(sentSms, { secret: one }), { secret: one }),
    ).resolves.toBeUndefined();
  });

  test.each([
    { what: "an empty text", wrong: "" },
    { what: "white space", wrong: " \r\n\t" },
    { what: "no secret", wrong: [] },
    { what: "an empty one of several", wrong: [secret, ""] },
    { what: "undefined", wrong: undefined },
    { what: "null", wrong: null },
    { what: "one of several undefined", wrong: [secret, undefined] },
    { what: "bytes", wrong: Buffer.from(secret) },
  ])("that is $what is a mistake of the configuration", async ({ wrong }) => {
    const request = await signOmnichannel(sentSms, { secret });
    // a program without types can pass any of these
    const outcome = verifyOmnichannel(request, { secret: wrong as string });
    await expect(outcome).rejects.toBeInstanceOf(TypeError);
    await expect(outcome).rejects.toThrow(/^`secret` must be a non-empty string.*environment variable/);
  });
});

describe("a batch", () => {
  const batch = `[${sentSms},{"eventId":1},${sentSms.replace("message.sent", "message.new")}]`;

  test("is signed as a whole, and gives one result an item", async () => {
    const results = await receiveOmnichannel(await signOmnichannel(batch, { secret }), { secret });
    expect(results.map(({ kind }) => kind)).toEqual(["event", "invalid", "unknown"]);
  });

  test("is refused as a whole when one of its items changes", async () => {
    const { headers } = await signOmnichannel(batch, { secret });
    const changed = { headers, body: batch.replace('"eventId":1', '"eventId":2') };
    expect((await refusalOf(receiveOmnichannel(changed, { secret }))).code).toBe("wrong_signature");
  });

  test("does not carry the signature of its only item", async () => {
    const { headers } = await signOmnichannel(sentSms, { secret });
    const wrapped = { headers, body: `[${sentSms}]` };
    expect((await refusalOf(receiveOmnichannel(wrapped, { secret }))).code).toBe("wrong_signature");
  });

  test("of none is no result", async () => {
    expect(await receiveOmnichannel(await signOmnichannel("[]", { secret }), { secret })).toEqual([]);
  });

  test.each(["", "junk", "{", "null", "1", '"text"'])("and %j is one malformed item", async (body) => {
    const results = await receiveOmnichannel(await signOmnichannel(body, { secret }), { secret });
    expect(results).toMatchObject([{ kind: "invalid", error: { code: "invalid_event" } }]);
  });
});
