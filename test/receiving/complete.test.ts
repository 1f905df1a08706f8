import { Hmac } from "node:crypto";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { receiveHttpSms, receiveOmnichannel } from "../../src/receive.js";
import { postStream, recorder } from "../support/receiving/recorder.js";
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

const bytes = Buffer.byteLength;
const token = { authorization: `Bearer ${signToken()}` };
const signature = { "x-comapi-signature": signatureOf(sentSms) };

const httpSms = (headers: Record<string, string>, body: string | Uint8Array) =>
  receiveHttpSms({ headers: { ...token, ...headers }, body }, { signingKey, now: () => now });

const omnichannel = (headers: Record<string, string>, body: string | Uint8Array) =>
  receiveOmnichannel({ headers: { ...signature, ...headers }, body }, { secret });

describe("an empty body of httpSMS", () => {
  test.each([
    ["a text", ""],
    ["bytes", new Uint8Array()],
  ])("as %s is a TypeError that says what to do", async (_, body) => {
    await expect(httpSms({}, body)).rejects.toBeInstanceOf(TypeError);
    await expect(httpSms({}, body)).rejects.toThrow(/^`body` is empty.*rawBody.*JSON\.stringify\(request\.body\)/);
  });

  test("is told only to who has a token", async () => {
    const request = { headers: { host: "example.com" }, body: "" };
    expect((await refusalOf(receiveHttpSms(request, { signingKey }))).code).toBe("missing_signature");
  });

  test("is a 500 of the handler, and onError hears of it", async () => {
    const { calls, handle } = recorder();
    expect((await handle(postStream(token, new Blob([]).stream()))).status).toBe(500);
    expect(calls).toMatchObject([{ callback: "onError", given: { name: "TypeError" } }]);
  });
});

const length = (body: string, more = 0) => ({ "content-length": String(bytes(body) + more) });

describe("a body with fewer bytes than content-length", () => {
  test("is a TypeError with both numbers", async () => {
    await expect(httpSms(length(received, 1), received)).rejects.toThrow(
      new RegExp(`^\`body\` has ${bytes(received)} bytes, but \`content-length\` is ${bytes(received) + 1}`),
    );
    await expect(omnichannel(length(sentSms, 1), sentSms)).rejects.toBeInstanceOf(TypeError);
    await expect(omnichannel(length(sentSms), "")).rejects.toBeInstanceOf(TypeError);
  });

  test("is found before the HMAC of Omnichannel, and after the token of httpSMS", async () => {
    await expect(omnichannel({ ...length(sentSms), "x-comapi-signature": "0".repeat(40) }, "")).rejects.toBeInstanceOf(
      TypeError,
    );
    const forged = { ...length(received), authorization: `Bearer ${signToken({ key: "another" })}` };
    expect((await refusalOf(httpSms(forged, "{}"))).code).toBe("wrong_signature");
  });

  test("is a 500 of the handler, and onError hears of it", async () => {
    const { calls, handle } = recorder();
    const cut = new Blob([sentSms.slice(0, -1)]).stream();
    expect((await handle(postStream({ ...signature, ...length(sentSms) }, cut))).status).toBe(500);
    expect(calls).toMatchObject([{ callback: "onError", given: { name: "TypeError" } }]);
  });

  test("is possible with content-encoding, which counts compressed bytes", async () => {
    const headers = { ...length(sentSms, 1), "content-encoding": "gzip" };
    expect(await omnichannel(headers, sentSms)).toMatchObject([{ kind: "event" }]);
    expect(await httpSms({ ...length(received, 1), "content-encoding": "gzip" }, received)).toMatchObject({
      kind: "event",
    });
  });

  test.each(["", "x", "-1", "1e9", "0x10"])("is not looked for when the header says %j", async (text) => {
    expect(await omnichannel({ "content-length": text }, sentSms)).toMatchObject([{ kind: "event" }]);
  });

  test("counts bytes, not characters", async () => {
    const body = received.replace("{", '{ "extra": "Héllo 👋",');
    expect(await httpSms(length(body), body)).toMatchObject({ kind: "event" });
    await expect(httpSms(length(body, 1), body)).rejects.toBeInstanceOf(TypeError);
  });
});

describe("a signature that does not match names", () => {
  test.each([
    [
      "the lengths if they differ",
      { "content-length": "3" },
      "{} {}",
      /The body has 5 bytes, but `content-length` is 3\./,
    ],
    ["base64", {}, Buffer.from(sentSms).toString("base64"), /looks like base64/],
    ["a content-encoding", { "content-encoding": "gzip" }, sentSms.trimEnd().slice(1), /content-encoding/],
  ])("%s", async (_, headers, body, message) => {
    expect((await refusalOf(omnichannel(headers, body))).message).toMatch(message);
  });

  const question =
    "the signature does not match the body. Was the body parsed and re-serialized, is there white space around the secret, or does the secret belong to another webhook?";
  const base64 = Buffer.from(sentSms).toString("base64");

  test.each<[what: string, headers: Record<string, string>, body: string | Uint8Array, found: string]>([
    ["nothing", {}, `${sentSms} `, ""],
    ["nothing for a few letters", {}, "abcdefgh", ""],
    ["one finding", { "content-length": "3" }, "{} {}", " The body has 5 bytes, but `content-length` is 3."],
    [
      "base64 in bytes that are not UTF-8",
      {},
      Buffer.concat([Buffer.from(base64), Buffer.from([0xff])]),
      " The body looks like base64: decode it to bytes first.",
    ],
    [
      "every finding",
      { "content-length": "3", "content-encoding": "gzip" },
      base64,
      ` The body has ${base64.length} bytes, but \`content-length\` is 3. The body looks like base64: decode it to bytes first. The request has a \`content-encoding\`: a framework may have decompressed the body.`,
    ],
  ])("%s, and no more", async (_, headers, body, found) => {
    const forged = { "x-comapi-signature": "0".repeat(40), ...headers };
    expect((await refusalOf(omnichannel(forged, body))).message).toBe(question + found);
  });

  test("none of them if nothing points to it", async () => {
    const { message } = await refusalOf(omnichannel(length(`${sentSms} `), `${sentSms} `));
    expect(message).not.toMatch(/bytes|base64|content-encoding/);
  });
});

describe("verified bytes are parsed bytes", () => {
  test("also if the caller writes to them meanwhile", async () => {
    for (const [text, receive] of [
      [received, httpSms],
      [sentSms, omnichannel],
    ] as const) {
      const body = Buffer.from(text);
      const outcome = receive({}, body);
      body.fill(0x20);
      expect([await outcome].flat()).toMatchObject([{ kind: "event", event: JSON.parse(text) }]);
    }
  });

  test("also if they are not UTF-8", async () => {
    for (const [text, receive] of [
      [received, httpSms],
      [sentSms, omnichannel],
    ] as const) {
      for (const memory of [new ArrayBuffer(bytes(text)), new SharedArrayBuffer(bytes(text))]) {
        const body = new Uint8Array(memory).fill(0xff);
        const outcome = receive({ "x-comapi-signature": signatureOf(body) }, body);
        body.set(Buffer.from(text));
        expect([await outcome].flat()).toMatchObject([{ kind: "invalid", issues: [{ message: "must be UTF-8" }] }]);
      }
    }
  });

  test("also if they start with a byte order mark, which is signed like the rest", async () => {
    const body = Buffer.from(`\ufeff${sentSms}`);
    const signed = { "x-comapi-signature": signatureOf(body) };
    expect(await omnichannel(signed, body)).toMatchObject([{ kind: "event" }]);
    expect((await refusalOf(omnichannel({}, body))).code).toBe("wrong_signature");
  });

  test("have only one byte order mark, as text does", async () => {
    const body = `\ufeff\ufeff${received}`;
    for (const each of [body, Buffer.from(body)]) {
      expect(await httpSms({}, each)).toMatchObject({ kind: "invalid", issues: [{ message: "must be JSON" }] });
    }
  });

  test.each([
    ["httpSMS", received, httpSms],
    ["Omnichannel", sentSms, omnichannel],
  ] as const)("are decoded from a copy only if another thread could write to them: %s", async (_, text, receive) => {
    const decode = vi.spyOn(TextDecoder.prototype, "decode");
    onTestFinished(() => decode.mockRestore());
    const own = new Uint8Array(Buffer.from(text));
    const shared = new Uint8Array(new SharedArrayBuffer(own.length));
    shared.set(own);
    for (const body of [own, shared]) await receive({}, body);
    const [first, second] = decode.mock.calls.map(([bytes]) => bytes as Uint8Array);
    expect(first?.buffer).toBe(own.buffer);
    expect(second?.buffer).not.toBe(shared.buffer);
  });

  test("are parsed as they were verified, even if another thread writes to them in between", async () => {
    const body = new Uint8Array(new SharedArrayBuffer(bytes(sentSms)));
    body.set(Buffer.from(sentSms));
    const { digest } = Hmac.prototype;
    const spy = vi.spyOn(Hmac.prototype, "digest").mockImplementation(function (this: Hmac, encoding) {
      const made = digest.call(this, encoding);
      body.fill(0x20);
      return made as never;
    });
    onTestFinished(() => spy.mockRestore());
    expect(await omnichannel({}, body)).toMatchObject([{ kind: "event", event: JSON.parse(sentSms) }]);
    expect(spy).toHaveBeenCalled();
  });

  test("also if they are a view of shared memory", async () => {
    for (const [text, receive] of [
      [received, httpSms],
      [sentSms, omnichannel],
    ] as const) {
      const body = new Uint8Array(new SharedArrayBuffer(bytes(text) + 4), 2, bytes(text));
      body.set(Buffer.from(text));
      const outcome = receive({}, body);
      body.fill(0x20);
      expect([await outcome].flat()).toMatchObject([{ kind: "event", event: JSON.parse(text) }]);
    }
  });
});
