import { createCipheriv, createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { httpSmsEventArbitrary } from "../../src/arbitraries.js";
import { DecryptError, decryptHttpSms, InvalidEventError, isDecryptError, isWebhookError } from "../../src/index.js";
import { buildHttpSmsEvent, encryptHttpSms } from "../../src/testing.js";
import { seed, times } from "../support/seed.js";

/** What OpenSSL makes of a text. */
const reference = (text: string, key: string, iv: Buffer): string => {
  const cipher = createCipheriv("aes-256-cfb", createHash("sha256").update(key).digest(), iv);
  return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final()]).toString("base64");
};

const codeOf = async (content: unknown, key = "key"): Promise<string> =>
  decryptHttpSms(content as string, key).then(
    () => "decrypted",
    (error: unknown) => (isDecryptError(error) ? error.code : String(error)),
  );

describe("an encrypted text", () => {
  test("is decrypted as OpenSSL encrypted it", async () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 200 });
    const iv = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));
    await fc.assert(
      fc.asyncProperty(texts, fc.string({ unit: "grapheme", minLength: 1 }), iv, async (text, key, vector) => {
        const plain = Buffer.from(text).toString();
        expect(await decryptHttpSms(reference(text, key, vector), key)).toBe(plain);
        expect(await decryptHttpSms(await encryptHttpSms(text, key), key)).toBe(plain);
      }),
      { seed, numRuns: times(100) },
    );
  });

  test("of the test kit is decrypted with its key", async () => {
    const event = buildHttpSmsEvent("message.phone.received", { data: { encrypted: true } });
    expect(await decryptHttpSms(event.data.content, "Password123")).toBe("This is a test text message");
    const own = buildHttpSmsEvent("message.phone.sent", { data: { encrypted: true, content: "mine" } });
    expect(own.data.content).toBe("mine");
    expect(buildHttpSmsEvent("message.phone.sent").data.content).toBe("Your order has been dispatched");
    const call = buildHttpSmsEvent("message.call.missed", { data: { encrypted: true } } as object);
    expect(call.data).not.toHaveProperty("content");
  });

  test("that is generated is decrypted with its key, and a generated SMS is not empty", async () => {
    await fc.assert(
      fc.asyncProperty(httpSmsEventArbitrary(), async ({ type, data }) => {
        if (!("content" in data)) return;
        if (data.encrypted === true) await decryptHttpSms(data.content, "Password123");
        if (type !== "message.phone.received" || data.encrypted === true) return;
        const { attachments } = data as { attachments?: readonly string[] | null };
        expect(data.content === "" && !attachments?.length).toBe(false);
      }),
      { seed, numRuns: times(500) },
    );
  });

  test.each([
    { what: "of OpenSSL", content: "nxwretBOWGO3waIJPk1fYJpm0EPdHVmVhy2DRwO3kzx0f2BP+1793vLwsg==" },
    // https://httpsms.com/blog/end-to-end-encryption-to-sms-messages
    { what: "that httpSMS published", content: "Qk3XGN5+Ax38Ig01m4AqaP6Y0b0wYpCXtx59sU23uVLWUU/c7axF7LozDg==" },
  ])("is decrypted as the known answer $what", async ({ content }) => {
    expect(await decryptHttpSms(content, "Password123")).toBe("This is a test text message");
  });

  test.each([0, 1, 15, 16, 17, 31, 32, 2_000])("may have %d bytes", async (length) => {
    const text = "x".repeat(length);
    const content = await encryptHttpSms(text, "key");
    const iv = Buffer.from(content, "base64").subarray(0, 16);
    expect(content).toBe(reference(text, "key", iv));
    expect(await decryptHttpSms(content, "key")).toBe(text);
  });

  test("has a new IV each time, so two contents differ", async () => {
    expect(await encryptHttpSms("text", "key")).not.toBe(await encryptHttpSms("text", "key"));
  });

  test("keeps a byte order mark, and may have line breaks in its base64", async () => {
    const content = await encryptHttpSms("\ufeffHello", "key");
    expect(await decryptHttpSms(`${content.slice(0, 10)}\r\n${content.slice(10)}\n`, "key")).toBe("\ufeffHello");
  });
});

describe("a text that cannot be decrypted", () => {
  test.each([
    "",
    "Hello, how are you today?",
    "YWJj",
    "YWJj=",
    "ABEiM0RVZneImaq7zN3u/w=",
    "ABEiM0RVZneImaq7zN3u_w==",
    7,
    null,
    undefined,
  ])("is no ciphertext: %j", async (content) => {
    expect(await codeOf(content)).toBe("not_ciphertext");
  });

  test("is too long to be one", async () => {
    expect(await codeOf("A".repeat(65_536))).not.toBe("not_ciphertext");
    expect(await codeOf("A".repeat(65_540))).toBe("not_ciphertext");
  });

  test("has the wrong key, which a long text nearly always shows", async () => {
    const content = await encryptHttpSms("This is a test text message, which is long enough", "Password123");
    const codes = await Promise.all(Array.from({ length: 50 }, (_, index) => codeOf(content, `key ${index}`)));
    expect(new Set(codes)).toEqual(new Set(["wrong_key"]));
  });

  test.each(["", undefined, null, ["a", "b"]])("has no key: %j", async (key) => {
    await expect(decryptHttpSms(await encryptHttpSms("a", "b"), key as string)).rejects.toThrow(TypeError);
    await expect(encryptHttpSms("a", key as string)).rejects.toThrow("`key` must be a non-empty string");
  });

  test("is told by an error that holds neither content nor key", async () => {
    const content = await encryptHttpSms("This is a test text message, which is long enough", "Password123");
    for (const [value, key] of [
      [content, "another key"],
      ["not base64!", "another key"],
    ] as const) {
      const error: unknown = await decryptHttpSms(value, key).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DecryptError);
      expect(isWebhookError(error)).toBe(true);
      expect(String(error)).not.toContain(value);
      expect(String(error)).not.toContain(key);
    }
  });
});

describe("an error of decryption", () => {
  const errorOf = (content: unknown): Promise<unknown> =>
    decryptHttpSms(content as string, "key").catch((error) => error);

  test.each<[content: unknown, code: string, message: string]>([
    [7, "not_ciphertext", "the content must be a string of at most 65536 characters"],
    ["Hello!", "not_ciphertext", "the content is not base64: decrypt only if `encrypted` is `true`"],
    ["AAAA", "not_ciphertext", "the content is too short: it must start with an IV of 16 bytes"],
  ])("says what is wrong with %j", async (content, code, message) => {
    expect(await errorOf(content)).toMatchObject({ name: "DecryptError", code, message });
  });

  test("says that the key does not fit", async () => {
    const content = await encryptHttpSms("This is a test text message, which is long enough", "Password123");
    expect(await errorOf(content)).toMatchObject({
      code: "wrong_key",
      message: "the key does not fit the content: check the encryption key of the phone",
    });
  });

  test("is told from the other errors of this package", async () => {
    expect(isDecryptError(await errorOf("Hello!"))).toBe(true);
    const others = [new InvalidEventError("event", []), { name: "DecryptError" }, new Error("DecryptError"), null];
    expect(others.map(isDecryptError)).toEqual([false, false, false, false]);
  });
});
