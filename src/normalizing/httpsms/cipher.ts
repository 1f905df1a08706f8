// WebCrypto has no CFB. Block i of CFB is AES-CTR of that block, with the ciphertext block before it as the counter.

export const blockLength = 16;

/** Returns the key of the cipher: the SHA-256 of the text that the user typed into the app. */
export const importCipherKey = async (key: string): Promise<CryptoKey> => {
  if (typeof key !== "string" || key === "") {
    throw new TypeError("`key` must be a non-empty string: pass the encryption key of the httpSMS app");
  }
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return crypto.subtle.importKey("raw", digest, "AES-CTR", false, ["encrypt"]);
};

/** Encrypts or decrypts one block, with the ciphertext block before it. */
export const applyBlock = async (
  key: CryptoKey,
  before: Uint8Array<ArrayBuffer>,
  block: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CTR", counter: before, length: 128 }, key, block));
