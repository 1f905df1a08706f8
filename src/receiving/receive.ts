import { safeParseHttpSmsEvent } from "../parsing/httpsms.js";
import { safeParseOmnichannelBody } from "../parsing/omnichannel.js";
import type { HttpSmsResult, OmnichannelResult } from "../parsing/result-types.js";
import { assertComplete, copyBody, howToGetTheRawBody, type OwnBody } from "./body.js";
import type { HttpSmsClaims } from "./claims.js";
import { keyList } from "./keys.js";
import type { SignedRequest } from "./signed-request.js";
import { refuse } from "./token.js";
import { type HttpSmsVerifyOptions, verifyHttpSms } from "./verify-httpsms.js";
import {
  isSignedBody,
  type OmnichannelVerifyOptions,
  readOmnichannelSignature,
  readSignedBody,
  toWrongSignature,
} from "./verify-omnichannel.js";

const reserialize =
  " For httpSMS, `JSON.stringify(request.body)` is just as safe, since the token does not cover the body.";

/**
 * Parses the body of a request whose token is verified.
 *
 * @throws {SignatureError} The event belongs to a different user than the token's `sub`.
 * @throws {TypeError} The body is empty, or a part of it is missing.
 */
export const readHttpSmsBody = (
  headers: SignedRequest["headers"],
  body: OwnBody,
  { sub }: HttpSmsClaims,
): HttpSmsResult => {
  if (body.length === 0) {
    throw new TypeError(
      `\`body\` is empty: httpSMS never sends an empty body, so something else read it first. ${howToGetTheRawBody}${reserialize}`,
    );
  }
  assertComplete(headers, body);
  const result = safeParseHttpSmsEvent(body);
  // the token does not cover the body, so at least its user must be the event's
  if (result.kind !== "invalid" && (sub === undefined || result.event.data.user_id !== sub)) {
    throw refuse("wrong_subject");
  }
  return result;
};

/**
 * Verifies the body of a request against its signature, then parses it.
 *
 * @throws {SignatureError} None of the secrets made the signature.
 * @throws {TypeError} A part of the body is missing.
 */
export const readOmnichannelBody = (
  headers: SignedRequest["headers"],
  body: OwnBody,
  signature: string,
  secrets: readonly string[],
): readonly OmnichannelResult[] | Promise<readonly OmnichannelResult[]> => {
  const read = (isSigned: boolean): readonly OmnichannelResult[] => {
    if (!isSigned) throw toWrongSignature(headers, body);
    return safeParseOmnichannelBody(body);
  };
  const isSigned = isSignedBody(headers, body, signature, secrets);
  // no promise where Node's crypto has the answer already
  return typeof isSigned === "boolean" ? read(isSigned) : isSigned.then(read);
};

/**
 * Verifies a request from httpSMS, then parses its body.
 *
 * @returns The event, or what is wrong with the body: the body of a verified request may still be invalid.
 * @throws {SignatureError} The token is refused, or the event belongs to a different user than the token's `sub`.
 * @throws {TypeError} The key is blank, the body is not raw, not whole or empty, or the headers are not those of a request.
 */
export const receiveHttpSms = async (request: SignedRequest, options: HttpSmsVerifyOptions): Promise<HttpSmsResult> => {
  const { headers } = request;
  const body = copyBody(request.body, reserialize);
  return readHttpSmsBody(headers, body, await verifyHttpSms({ headers }, options));
};

/**
 * Verifies a request from the Omnichannel API, then parses its body, one event or a batch.
 *
 * @returns One result per item, in their order.
 * @throws {SignatureError} The signature is missing, invalid or wrong.
 * @throws {TypeError} The secret is blank, the body is not raw or not whole, or the headers are not those of a request.
 */
export const receiveOmnichannel = async (
  request: SignedRequest,
  options: OmnichannelVerifyOptions,
): Promise<readonly OmnichannelResult[]> => {
  const { headers } = request;
  const secrets = keyList("secret", options.secret);
  const body = readSignedBody(request.body);
  return readOmnichannelBody(headers, body, readOmnichannelSignature(headers), secrets);
};
