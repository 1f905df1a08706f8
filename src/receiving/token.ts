import { isObject, type JsonObject } from "../shapes/values.js";
import { base64UrlToText, bytesToBase64Url, utf8 } from "./bytes.js";
import { hmac, type Signed } from "./hmac.js";
import { SignatureError, type SignatureErrorCode } from "./signature-error.js";

type TokenErrorCode = Exclude<SignatureErrorCode, "missing_signature">;

const messages: Readonly<Record<TokenErrorCode, string>> = {
  malformed_signature:
    "the `authorization` header must be `Bearer` and one JWT that is signed with HS256 and has an expiry (`exp`)",
  wrong_signature:
    "the token is not signed with this key. Is there white space around the key, or does it belong to another webhook?",
  expired_token: "the token has expired (`exp`): this is an old request, or a clock is wrong",
  not_yet_valid: "the token is not valid yet (`nbf`): check the clocks",
  wrong_issuer: "the token was not issued by httpSMS (`iss`)",
  wrong_audience: "the token is for another address (`aud`). Is `audience` exactly the address that httpSMS has?",
  wrong_subject: "the event or the webhook belongs to a different user than the token's `sub`",
};

export const refuse = (code: TokenErrorCode): SignatureError => new SignatureError(code, messages[code]);

/** `{"alg":"HS256","typ":"JWT"}`, as httpSMS sends it. */
const usualHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

const readPart = (part: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(base64UrlToText(part));
    if (isObject(value)) return value;
  } catch {
    // the parser's own message quotes the token
  }
  throw refuse("malformed_signature");
};

/** RFC 7515 lets a header demand extensions. RFC 7797 defines `b64`, the only one known here, and no JWT may use it. */
const hasUnknownExtension = ({ crit, b64 }: JsonObject): boolean =>
  crit !== undefined &&
  !(Array.isArray(crit) && crit.length > 0 && crit.every((name) => name === "b64") && typeof b64 === "boolean");

const readHeader = (part: string): JsonObject | undefined => {
  if (part === usualHeader) return undefined;
  const header = readPart(part);
  // the algorithm is ours to choose: the one in the header must only agree
  if (header.alg !== "HS256" || hasUnknownExtension(header)) throw refuse("malformed_signature");
  return header;
};

/** A token whose signature is not verified yet. */
export interface UnverifiedToken {
  readonly signed: Signed;
  readonly header: JsonObject | undefined;
  readonly payload: string;
}

/**
 * Takes a JWT apart.
 *
 * @param token - Three parts of base64url characters.
 * @throws {SignatureError} `malformed_signature`: its header is not that of HS256, or no signature has its length.
 */
export const splitToken = (token: string): UnverifiedToken => {
  const end = token.lastIndexOf(".");
  const data = token.slice(0, end);
  const signature = token.slice(end + 1);
  const dot = data.indexOf(".");
  const header = readHeader(data.slice(0, dot));
  // base64url never has this length
  if (signature.length % 4 === 1) throw refuse("malformed_signature");
  return { signed: { hash: "SHA-256", data, encoding: "base64url", signature }, header, payload: data.slice(dot + 1) };
};

/** What a token says, once its signature is verified. */
export interface VerifiedToken {
  readonly claims: JsonObject;
  /** Whether the header has a parameter that no JWT may have. */
  readonly hasExtension: boolean;
}

/** @throws {SignatureError} `malformed_signature`: the claims are not a JSON object, or not those of a JWT. */
export const readVerifiedToken = ({ header, payload }: UnverifiedToken): VerifiedToken => {
  if (header?.crit !== undefined && header.b64 === false) throw refuse("malformed_signature");
  // `crit` names `b64` alone, if it got here
  const hasExtension = header !== undefined && "b64" in header;
  return { claims: readPart(payload), hasExtension };
};

/** Makes a JWT with HS256. */
export const signToken = async (claims: object, key: string): Promise<string> => {
  const input = `${usualHeader}.${bytesToBase64Url(utf8(JSON.stringify(claims)))}`;
  return `${input}.${await hmac("SHA-256", key, input, "base64url")}`;
};
