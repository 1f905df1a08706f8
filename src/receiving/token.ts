import { isObject, type JsonObject } from "../shapes/values.js";
import { base64UrlToText, bytesToBase64Url, utf8 } from "./bytes.js";
import { hmac, isSameSignature } from "./hmac.js";
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

/** What a token says, once its signature is verified. */
export interface VerifiedToken {
  readonly claims: JsonObject;
  /** Whether the header has a parameter that no JWT may have. */
  readonly hasExtension: boolean;
}

/**
 * Verifies the signature of a JWT with HS256.
 *
 * @param token - Three parts of base64url characters.
 * @throws {SignatureError} `malformed_signature`, or `wrong_signature` if none of the keys made it.
 */
export const verifyToken = async (token: string, keys: readonly string[]): Promise<VerifiedToken> => {
  const end = token.lastIndexOf(".");
  const signingInput = token.slice(0, end);
  const signature = token.slice(end + 1);
  const dot = signingInput.indexOf(".");
  const header = readHeader(signingInput.slice(0, dot));
  // no bytes have a base64 text of such a length
  if (signature.length % 4 === 1) throw refuse("malformed_signature");
  if (!(await isSignedWithAny(keys, signingInput, signature))) throw refuse("wrong_signature");
  if (header?.crit !== undefined && header.b64 === false) throw refuse("malformed_signature");
  const hasExtension = header !== undefined && ("crit" in header || "b64" in header);
  return { claims: readPart(signingInput.slice(dot + 1)), hasExtension };
};

const isSignedWithAny = async (keys: readonly string[], input: string, signature: string): Promise<boolean> => {
  for (const key of keys) {
    // texts are compared, so that only the canonical spelling of the signature is accepted
    if (isSameSignature(await hmac("SHA-256", key, input, "base64url"), signature)) return true;
  }
  return false;
};

/** Makes a JWT with HS256. */
export const signToken = async (claims: object, key: string): Promise<string> => {
  const input = `${usualHeader}.${bytesToBase64Url(utf8(JSON.stringify(claims)))}`;
  return `${input}.${await hmac("SHA-256", key, input, "base64url")}`;
};
