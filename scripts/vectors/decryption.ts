import { createCipheriv, createHash } from "node:crypto";
import { decryptHttpSms, isDecryptError } from "../../src/index.js";

const key = "stand-in-encryption-key";

/** Encrypted by Node with a fixed IV, since our own function takes a new one each time. */
const encrypt = (text: string, under = key): string => {
  const iv = Buffer.from("stand-in-iv-0001");
  const cipher = createCipheriv("aes-256-cfb", createHash("sha256").update(under).digest(), iv);
  return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final()]).toString("base64");
};

const long = "A text that is longer than two blocks of 16 bytes.";

const cases: Readonly<Record<string, { readonly content: string; readonly key?: string }>> = {
  "a text": { content: encrypt(long) },
  "characters beyond ASCII": { content: encrypt("Grüße 👋") },
  "an empty text": { content: encrypt("") },
  "one block": { content: encrypt("x".repeat(16)) },
  "a byte order mark": { content: encrypt("\ufeffHello") },
  "a key beyond ASCII": { content: encrypt(long, "Schlüssel 🔑"), key: "Schlüssel 🔑" },
  "line breaks in the base64": { content: encrypt(long).replace(/.{40}/g, "$&\r\n") },
  "another key": { content: encrypt(long), key: "another-stand-in-key" },
  "plain text": { content: "Hello, how are you today?" },
  "base64 that is shorter than an IV": { content: "YWJj" },
  "base64 for URLs": { content: "ABEiM0RVZneImaq7zN3u_w==" },
  "nothing at all": { content: "" },
};

/** Contents of httpSMS events with `encrypted: true`, and the text or the code of the error. */
export const createDecryption = () =>
  Promise.all(
    Object.entries(cases).map(async ([title, given]) => {
      const vector = { title, key, ...given };
      try {
        return { ...vector, text: await decryptHttpSms(vector.content, vector.key) };
      } catch (error) {
        if (isDecryptError(error)) return { ...vector, error: error.code };
        throw error;
      }
    }),
  );
