import { assertComplete, copyBody, describeMismatch, type OwnBody, viewBody } from "./body.js";
import { signatureHeader } from "./headers.js";
import { isHmacAtOnce, isSignedWithAny } from "./hmac.js";
import { keyList } from "./keys.js";
import { SignatureError } from "./signature-error.js";
import type { SignedRequest } from "./signed-request.js";

/** What an Omnichannel webhook is verified with. */
export interface OmnichannelVerifyOptions {
  /** The secret of the webhook. A list is for the rotation of a secret. */
  readonly secret: string | readonly string[];
}

/** Name of the header, in lower case. */
export const omnichannelSignatureHeader = "x-comapi-signature";

/** @throws {SignatureError} The signature is missing or invalid. */
export const readOmnichannelSignature = (headers: SignedRequest["headers"]): string => {
  const signature = signatureHeader(headers, omnichannelSignatureHeader);
  // as it is sent
  if (/^[0-9a-f]{40}$/.test(signature)) return signature;
  if (/^[0-9a-f]{40}$/i.test(signature)) return signature.toLowerCase();
  throw new SignatureError(
    "malformed_signature",
    `the \`${omnichannelSignatureHeader}\` header must have 40 hexadecimal digits`,
  );
};

/** Hashing bytes is faster than hashing their text, and without an `await` nothing changes them before they are parsed. */
export const readSignedBody = (body: SignedRequest["body"]): OwnBody =>
  isHmacAtOnce() ? viewBody(body) : copyBody(body);

/**
 * Whether one of the secrets made the signature.
 *
 * @throws {TypeError} A part of the body is missing.
 */
export const isSignedBody = (
  headers: SignedRequest["headers"],
  body: OwnBody,
  signature: string,
  secrets: readonly string[],
): boolean | Promise<boolean> => {
  assertComplete(headers, body);
  return isSignedWithAny(secrets, { hash: "SHA-1", data: body, encoding: "hex", signature });
};

/** The error for a signature that none of the secrets made. */
export const toWrongSignature = (headers: SignedRequest["headers"], body: OwnBody): SignatureError =>
  new SignatureError(
    "wrong_signature",
    `the signature does not match the body. Was the body parsed and re-serialized, is there white space around the secret, or does the secret belong to another webhook? ${describeMismatch(headers, body)}`.trimEnd(),
  );

/**
 * Verifies that a request was signed with the secret of the webhook: `X-Comapi-Signature` is the HMAC-SHA1 of the raw
 * body. The signature contains no time, so a recorded request stays valid: deduplicate the events, as `once` does for
 * `keepSeconds`.
 *
 * @throws {SignatureError} The signature is missing, invalid or wrong.
 * @throws {TypeError} The secret is blank, the body is not raw or not whole, or the headers are not those of a request.
 */
export const verifyOmnichannel = async (request: SignedRequest, options: OmnichannelVerifyOptions): Promise<void> => {
  const secrets = keyList("secret", options.secret);
  const body = readSignedBody(request.body);
  const signature = readOmnichannelSignature(request.headers);
  if (!(await isSignedBody(request.headers, body, signature, secrets))) throw toWrongSignature(request.headers, body);
};
