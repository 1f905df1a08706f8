import { applyBlock, blockLength, importCipherKey } from "../normalizing/httpsms/cipher.js";

/**
 * Encrypts a text as the httpSMS app does, so that `decryptHttpSms` decrypts it: base64 of a random 16-byte IV and
 * AES-256-CFB under the SHA-256 of the key.
 *
 * @param key - The encryption key, as the user would type it into the app.
 * @returns The `content` of an event with `encrypted: true`.
 * @throws {TypeError} The key is empty or no string.
 */
export const encryptHttpSms = async (text: string, key: string): Promise<string> => {
  const cipherKey = await importCipherKey(key);
  const plain = new TextEncoder().encode(text);
  const bytes = new Uint8Array(blockLength + plain.length);
  bytes.set(crypto.getRandomValues(new Uint8Array(blockLength)));
  for (let start = 0; start < plain.length; start += blockLength) {
    // each block needs the ciphertext of the one before
    const before = bytes.slice(start, start + blockLength);
    bytes.set(await applyBlock(cipherKey, before, plain.slice(start, start + blockLength)), start + blockLength);
  }
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};
