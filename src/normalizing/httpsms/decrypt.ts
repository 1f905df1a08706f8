import { isWebhookError, WebhookError } from "../../parsing/errors.js";
import { applyBlock, blockLength, importCipherKey } from "./cipher.js";

/** Why a text could not be decrypted. */
export type DecryptErrorCode = "not_ciphertext" | "wrong_key";

/** Error for content that cannot be decrypted. The message never contains the content or the key. */
export class DecryptError extends WebhookError {
  override readonly name = "DecryptError" as const;
  /** `not_ciphertext`: the content is not base64 of at least 16 bytes. `wrong_key`: the decrypted bytes are not UTF-8. */
  readonly code: DecryptErrorCode;

  constructor(code: DecryptErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Type guard for {@link DecryptError}. Unlike `instanceof`, it recognizes errors from another copy of this package. */
export const isDecryptError = (error: unknown): error is DecryptError =>
  isWebhookError(error) && error.name === "DecryptError";

/** The longest content that is read. The server accepts 2,048 bytes, but a client of your own server may send more. */
const maxLength = 65_536;

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const readBase64 = (content: unknown): Uint8Array<ArrayBuffer> => {
  if (typeof content !== "string" || content.length > maxLength) {
    throw new DecryptError("not_ciphertext", `the content must be a string of at most ${maxLength} characters`);
  }
  // some encoders break lines
  const text = content.replace(/\s+/g, "");
  if (!base64.test(text)) {
    throw new DecryptError("not_ciphertext", "the content is not base64: decrypt only if `encrypted` is `true`");
  }
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (bytes.length < blockLength) {
    throw new DecryptError("not_ciphertext", "the content is too short: it must start with an IV of 16 bytes");
  }
  return bytes;
};

const readUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DecryptError("wrong_key", "the key does not fit the content: check the encryption key of the phone");
  }
};

/**
 * Decrypts the `content` of an httpSMS event with `encrypted: true`: base64 of a 16-byte IV and AES-256-CFB under the
 * SHA-256 of the key. Uses WebCrypto only.
 *
 * The format has no authentication tag, so nothing proves that the key is right, or that the text is unchanged. A wrong
 * key is noticed only if the decrypted bytes are not UTF-8: nearly always for a long text, but a wrong key returns garbage
 * for about 28 % of the texts of 2 characters. So pass the key of the phone, and do not try several keys.
 *
 * @param content - `data.content`, or `text` of the normalized event. At most 65,536 characters.
 * @param key - The encryption key of the httpSMS app, as the user typed it.
 * @throws {DecryptError} `not_ciphertext` or `wrong_key`.
 * @throws {TypeError} The key is not a non-empty string.
 */
export const decryptHttpSms = async (content: string, key: string): Promise<string> => {
  const cipherKey = await importCipherKey(key);
  const bytes = readBase64(content);
  const plain = new Uint8Array(bytes.length - blockLength);
  const blocks: Promise<void>[] = [];
  for (let start = blockLength; start < bytes.length; start += blockLength) {
    const decrypt = async (): Promise<void> => {
      const before = bytes.slice(start - blockLength, start);
      plain.set(await applyBlock(cipherKey, before, bytes.slice(start, start + blockLength)), start - blockLength);
    };
    blocks.push(decrypt());
  }
  await Promise.all(blocks);
  return readUtf8(plain);
};
