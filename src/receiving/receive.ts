import { safeParseHttpSmsEvent } from "../parsing/httpsms.js";
import { safeParseOmnichannelBody } from "../parsing/omnichannel.js";
import type { HttpSmsResult, OmnichannelResult } from "../parsing/result-types.js";
import type { SignedRequest } from "./signed-request.js";
import { type HttpSmsVerifyOptions, refuse, verifyHttpSms } from "./verify-httpsms.js";
import { type OmnichannelVerifyOptions, verifyOmnichannel } from "./verify-omnichannel.js";

/**
 * Verifies a request from httpSMS, then parses its body.
 *
 * @returns The event, or what is wrong with the body: a signed body may still be malformed.
 * @throws {SignatureError} The token is not good, or the event is of another user than the token.
 * @throws {TypeError} The key is empty, or the body is not raw.
 */
export const receiveHttpSms = async (request: SignedRequest, options: HttpSmsVerifyOptions): Promise<HttpSmsResult> => {
  const { sub } = await verifyHttpSms(request, options);
  const result = safeParseHttpSmsEvent(request.body);
  // the token does not bind the body, so that at least its user must be the event's
  if (result.kind !== "invalid" && (sub === undefined || result.event.data.user_id !== sub)) {
    throw refuse("wrong_subject");
  }
  return result;
};

/**
 * Verifies a request from the Omnichannel API, then parses its body, one event or a batch.
 *
 * @returns One result an item, in their order.
 * @throws {SignatureError} The signature is missing, malformed or wrong.
 * @throws {TypeError} The secret is empty, or the body is not raw.
 */
export const receiveOmnichannel = async (
  request: SignedRequest,
  options: OmnichannelVerifyOptions,
): Promise<readonly OmnichannelResult[]> => {
  await verifyOmnichannel(request, options);
  return safeParseOmnichannelBody(request.body);
};
