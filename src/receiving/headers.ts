import { SignatureError } from "./signature-error.js";
import type { SignedRequest } from "./signed-request.js";

type AnyHeaders = SignedRequest["headers"];

// `append` too, since a `Map` has `get`
const isFetchHeaders = (headers: AnyHeaders): headers is Headers =>
  typeof headers.get === "function" && typeof headers.append === "function";

const fail = (): never => {
  throw new TypeError(
    "`headers` must be the headers of the request: a `Headers`, or an object with one key per header such as `request.headers` of Node. An empty object is what `{ ...request.headers }` makes of a `Headers`: pass it as it is",
  );
};

const isHeaderValue = (value: unknown): boolean =>
  value === null || typeof value !== "object" ? typeof value !== "function" : Array.isArray(value);

/** Every value of a header, since a second one may be forged. */
const valuesInRecord = (headers: Exclude<AnyHeaders, Headers>, name: string): readonly string[] => {
  const found: string[] = [];
  const keys = Object.keys(headers);
  for (const key of keys) {
    if (key !== name && (key.length !== name.length || key.toLowerCase() !== name)) continue;
    const value: unknown = headers[key];
    const values = Array.isArray(value) ? value : [value];
    for (const each of values) {
      if (typeof each === "string") found.push(each);
      else if (each !== undefined && each !== null) fail();
    }
  }
  // only where the header is missing, since it takes longer than the search
  if (found.length === 0 && (keys.length === 0 || !Object.values(headers).every(isHeaderValue))) fail();
  return found;
};

/** @throws {TypeError} The headers are empty, or not those of a request. */
const valuesOf = (headers: AnyHeaders, name: string): readonly string[] => {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) return fail();
  return isFetchHeaders(headers) ? [headers.get(name) ?? ""] : valuesInRecord(headers, name);
};

/**
 * The first value of a header, or `""`.
 *
 * @param name - In lower case.
 * @throws {TypeError} The headers are empty, or not those of a request.
 */
export const headerOf = (headers: AnyHeaders, name: string): string => {
  // the way of Node, which has every name in lower case
  const value: unknown = (headers as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : (valuesOf(headers, name)[0] ?? "");
};

/**
 * The only value of a header that carries a signature.
 *
 * @param name - In lower case.
 * @throws {SignatureError} No value, or more than one.
 * @throws {TypeError} The headers are empty, or not those of a request.
 */
export const signatureHeader = (headers: AnyHeaders, name: string): string => {
  const [value, ...more] = valuesOf(headers, name).filter((candidate) => candidate !== "");
  if (value === undefined) {
    throw new SignatureError(
      "missing_signature",
      `the request has no \`${name}\` header: it is not signed, or the webhook has no key`,
    );
  }
  if (more.length === 0) return value;
  throw new SignatureError("malformed_signature", `the request has more than one \`${name}\` header`);
};
