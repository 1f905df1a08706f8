import { bytesToBase64Url, bytesToHex, utf8 } from "./bytes.js";

// HMAC comes from Node's crypto where it exists, since WebCrypto uses the thread pool for each call

/** A hash function, by its name in WebCrypto. */
type Hash = "SHA-1" | "SHA-256";

/** The most keys that a cache remembers. */
const maxKeys = 500;

/** Remembers the values of the last keys. The oldest entry is removed, so that the keys of many users do not fill the memory. */
const createCache = <Value>() => {
  const values = new Map<string, Value>();
  return {
    get: (key: string): Value | undefined => values.get(key),
    add: (key: string, value: Value): Value => {
      const [oldest] = values.keys();
      if (values.size >= maxKeys && oldest !== undefined) values.delete(oldest);
      values.set(key, value);
      return value;
    },
  };
};

/** The part of Node's crypto that is used, written out since other runtimes have no types of Node. */
interface NodeCrypto {
  readonly createSecretKey: (key: string, encoding: "utf8") => object;
  readonly createHmac: (
    name: "sha1" | "sha256",
    key: object,
  ) => {
    readonly update: (data: string | Uint8Array) => { readonly digest: (encoding: "hex" | "base64url") => string };
  };
}

interface WithNode {
  readonly process?: { readonly getBuiltinModule?: (name: "node:crypto") => NodeCrypto | undefined };
}

const findNodeCrypto = (): NodeCrypto | undefined =>
  (globalThis as WithNode).process?.getBuiltinModule?.("node:crypto");

let nodeCrypto: NodeCrypto | null | undefined;

const readNodeCrypto = (): NodeCrypto | null => {
  nodeCrypto ??= findNodeCrypto() ?? null;
  return nodeCrypto;
};

/** Whether `hmac` returns at once here, not a promise. */
export const isHmacAtOnce = (): boolean => readNodeCrypto() !== null;

const nodeKeys = /* @__PURE__ */ createCache<object>();

const webKeys = {
  "SHA-1": /* @__PURE__ */ createCache<CryptoKey>(),
  "SHA-256": /* @__PURE__ */ createCache<CryptoKey>(),
};

const importKey = (hash: Hash, key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", utf8(key), { name: "HMAC", hash }, false, ["sign"]);

const signOnTheWeb = async (
  hash: Hash,
  key: string,
  data: string | Uint8Array<ArrayBuffer>,
  encoding: "hex" | "base64url",
): Promise<string> => {
  const bytes = typeof data === "string" ? utf8(data) : data;
  const cryptoKey = webKeys[hash].get(key) ?? webKeys[hash].add(key, await importKey(hash, key));
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", cryptoKey, bytes));
  return encoding === "hex" ? bytesToHex(signature) : bytesToBase64Url(signature);
};

/**
 * The HMAC of text (as UTF-8) or bytes, under a key that is text.
 *
 * @returns The digest, at once where Node's crypto makes it.
 */
export const hmac = (
  hash: Hash,
  key: string,
  data: string | Uint8Array<ArrayBuffer>,
  encoding: "hex" | "base64url",
): string | Promise<string> => {
  const node = readNodeCrypto();
  if (node === null) return signOnTheWeb(hash, key, data, encoding);
  // the key is kept, since creating it takes a third of the time
  const secretKey = nodeKeys.get(key) ?? nodeKeys.add(key, node.createSecretKey(key, "utf8"));
  const name = hash === "SHA-1" ? "sha1" : "sha256";
  return node.createHmac(name, secretKey).update(data).digest(encoding);
};

/** Compares two signatures in constant time: where they differ must not show in how long it takes. */
const isSameSignature = (left: string, right: string): boolean => {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index += 1) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
};

/** What is signed, and how. */
export interface Signed {
  readonly hash: Hash;
  readonly data: string | Uint8Array<ArrayBuffer>;
  readonly encoding: "hex" | "base64url";
  /** Compared as text, so that only its canonical spelling is accepted. */
  readonly signature: string;
}

/** Whether one of the keys made a signature: at once where Node's crypto makes the HMAC, since a promise per key costs time. */
export const isSignedWithAny = (keys: readonly string[], signed: Signed, index = 0): boolean | Promise<boolean> => {
  const key = keys[index];
  if (key === undefined) return false;
  const { hash, data, encoding, signature } = signed;
  const compare = (made: string) => isSameSignature(made, signature) || isSignedWithAny(keys, signed, index + 1);
  const made = hmac(hash, key, data, encoding);
  return typeof made === "string" ? compare(made) : made.then(compare);
};
