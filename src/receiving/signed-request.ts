import { SignatureError } from "./signature-error.js";

/** The two parts of a request that a signature is about. */
export interface SignedRequest {
  /** Headers of the Fetch standard, or those of Node's `IncomingMessage`; names in any case. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as it came, text or bytes: one that was parsed and written again has another signature. */
  readonly body: string | Uint8Array;
}

const encoder = new TextEncoder();

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** WebCrypto takes no memory that another thread may write to. */
const isShared = ({ buffer }: Uint8Array): boolean =>
  Object.prototype.toString.call(buffer) === "[object SharedArrayBuffer]";

/** @throws {TypeError} The body is an object that a framework made of it, or is missing. */
export const assertRawBody = (body: SignedRequest["body"]): void => {
  // not `instanceof Uint8Array`, which fails for the bytes of another realm, such as a test runner's
  if (typeof body === "string" || ArrayBuffer.isView(body)) return;
  throw new TypeError(
    "body must be the raw body, a string or a Uint8Array: a framework has parsed or dropped it already. Read it before any JSON parser, such as with express.raw({ type: () => true }) or await request.text()",
  );
};

/**
 * The bytes of the body.
 *
 * @throws {TypeError} The body is an object that a framework made of it, or is missing.
 */
export const bodyBytes = (body: SignedRequest["body"]): Uint8Array<ArrayBuffer> => {
  assertRawBody(body);
  if (typeof body === "string") return utf8(body);
  return isShared(body) ? Uint8Array.from(body) : (body as Uint8Array<ArrayBuffer>);
};

const isFetchHeaders = (headers: SignedRequest["headers"]): headers is Headers => typeof headers.get === "function";

/** Every value of a header, since a second one may be forged. */
const headerValues = (headers: SignedRequest["headers"], name: string): readonly string[] => {
  if (typeof headers !== "object" || headers === null) {
    throw new TypeError("headers must be the headers of the request: a Headers, or an object with a key a header");
  }
  if (isFetchHeaders(headers)) return [headers.get(name) ?? ""];
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
};

/**
 * The one value of a header that carries a signature.
 *
 * @param name - In lower case.
 * @throws {SignatureError} There is none, or more than one.
 */
export const signatureHeader = (headers: SignedRequest["headers"], name: string): string => {
  const [value, ...more] = headerValues(headers, name).filter((candidate) => candidate !== "");
  if (value === undefined) {
    throw new SignatureError(
      "missing_signature",
      `the request has no ${name} header: it is not signed, or the webhook has no key`,
    );
  }
  if (more.length > 0) throw new SignatureError("malformed_signature", `the request has more than one ${name} header`);
  return value;
};

/**
 * Keys that a signature may be made with, during a rotation more than one.
 *
 * @throws {TypeError} There is none, or one is empty: everybody could sign with it.
 */
export const keyList = (name: string, keys: string | readonly string[]): readonly string[] => {
  const list = typeof keys === "string" ? [keys] : keys;
  if (!Array.isArray(list) || list.length === 0 || list.some((key) => typeof key !== "string" || key === "")) {
    throw new TypeError(
      `${name} must be a text that is not empty, or a list of such: is its environment variable set?`,
    );
  }
  return list;
};
