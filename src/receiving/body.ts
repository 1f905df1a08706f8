import { utf8 } from "./bytes.js";
import { headerOf } from "./headers.js";
import type { SignedRequest } from "./signed-request.js";

/** A body that nothing else can change while it is verified and parsed. */
export type OwnBody = string | Uint8Array<ArrayBuffer>;

export const howToGetTheRawBody =
  "In Express, read it before any JSON parser: `express.raw({ type: () => true })`. With `express.json({ verify })` or in Google Functions, use `request.rawBody`. In NestJS, create the app with `rawBody: true` and use `request.rawBody`. In Next.js pages, set `bodyParser: false`. With a Fetch `Request`, use `await request.text()`. For others, see `docs/receiving.md` in this package.";

const isShared = (buffer: ArrayBufferLike): boolean =>
  Object.prototype.toString.call(buffer) === "[object SharedArrayBuffer]";

let decoder: TextDecoder | undefined;

/** Returns a copy: UTF-8 as text, which has the same hash and is parsed without another copy, other bytes as bytes. */
const copyBytes = (bytes: Uint8Array<ArrayBuffer>): OwnBody => {
  // with the byte order mark, which is signed too
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return bytes.slice();
  }
};

/**
 * Returns a view of the body. It is valid until the next `await`, since the caller may change the bytes later.
 *
 * @throws {TypeError} The body was parsed by a framework, or is missing.
 */
export const viewBody = (body: SignedRequest["body"], more = ""): OwnBody => {
  if (typeof body === "string") return body;
  // not `instanceof Uint8Array`, which fails for the bytes of another realm, such as a test runner's
  if (ArrayBuffer.isView(body)) {
    const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    // another thread could write to shared memory after it is verified
    return (isShared(body.buffer) ? bytes.slice() : bytes) as Uint8Array<ArrayBuffer>;
  }
  throw new TypeError(
    `\`body\` must be the raw body, a string or a \`Uint8Array\`: a framework parsed or dropped it. ${howToGetTheRawBody}${more}`,
  );
};

/**
 * Returns a copy of the body, so that what is verified is what is parsed after an `await`.
 *
 * @throws {TypeError} The body was parsed by a framework, or is missing.
 */
export const copyBody = (body: SignedRequest["body"], more?: string): OwnBody => {
  const view = viewBody(body, more);
  return typeof view === "string" ? view : copyBytes(view);
};

/** The `content-length` of a request. `undefined` if absent. */
const declaredLength = (headers: SignedRequest["headers"]): number | undefined => {
  const length = headerOf(headers, "content-length");
  return /^\d{1,15}$/.test(length) ? Number(length) : undefined;
};

const hasEncoding = (headers: SignedRequest["headers"]): boolean => headerOf(headers, "content-encoding") !== "";

const lengthOf = (body: OwnBody): number => (typeof body === "string" ? utf8(body) : body).byteLength;

/**
 * Checks that nothing of the body was lost on the way.
 *
 * @throws {TypeError} The body has fewer bytes than the request declares.
 */
export const assertComplete = (headers: SignedRequest["headers"], body: OwnBody): void => {
  const declared = declaredLength(headers);
  // UTF-8 has at least one byte per character
  if (declared === undefined || body.length >= declared) return;
  const length = lengthOf(body);
  // with an encoding, the length is that of the compressed bytes
  if (length >= declared || hasEncoding(headers)) return;
  throw new TypeError(
    `\`body\` has ${length} bytes, but \`content-length\` is ${declared}: something else read the body first. ${howToGetTheRawBody}`,
  );
};

const isBase64 = (body: OwnBody): boolean =>
  // the start is enough, since JSON starts with a brace or a bracket
  /^[\w+/-]{20}/.test(typeof body === "string" ? body : String.fromCharCode(...body.subarray(0, 20)));

/** Describes what is unusual about a body whose signature does not match. Empty if nothing is. */
export const describeMismatch = (headers: SignedRequest["headers"], body: OwnBody): string => {
  const declared = declaredLength(headers);
  const length = lengthOf(body);
  const isEncoded = hasEncoding(headers);
  const findings = [
    declared !== undefined && declared !== length
      ? `The body has ${length} bytes, but \`content-length\` is ${declared}.`
      : "",
    isBase64(body) ? "The body looks like base64: decode it to bytes first." : "",
    isEncoded ? "The request has a `content-encoding`: a framework may have decompressed the body." : "",
  ];
  return findings.filter((finding) => finding !== "").join(" ");
};
