import { checkClaims, type HttpSmsClaims } from "./claims.js";
import { signatureHeader } from "./headers.js";
import { isSignedWithAny } from "./hmac.js";
import { keyList } from "./keys.js";
import type { SignedRequest } from "./signed-request.js";
import { readVerifiedToken, refuse, splitToken } from "./token.js";

/** What an httpSMS webhook is verified with. */
export interface HttpSmsVerifyOptions {
  /** The signing key of the webhook, one character or more. A list is for the rotation of a key, not for several users. */
  readonly signingKey: string | readonly string[];
  /** The address of the webhook, exactly as httpSMS has it. By default not checked, since behind a proxy yours may differ. */
  readonly audience?: string | undefined;
  /** Id of the httpSMS user that the webhook belongs to: the token's `sub` must be the same. By default not checked. */
  readonly userId?: string | undefined;
  /** The time, for tests. By default the clock's. */
  readonly now?: (() => Date) | undefined;
  /** How far the clocks may differ, in seconds. By default 0. A token is valid from 10 minutes before it is issued to 10 minutes after. */
  readonly clockToleranceSeconds?: number | undefined;
}

/** With an invalid time or tolerance, no token would ever expire. */
const checkClock = (now: Date, toleranceSeconds: number): void => {
  if (Number.isNaN(now.getTime())) throw new TypeError("`now` must return a valid date");
  if (!Number.isFinite(toleranceSeconds) || toleranceSeconds < 0) {
    throw new TypeError("`clockToleranceSeconds` must be a number that is not negative");
  }
};

const readToken = (authorization: string): string => {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw refuse("malformed_signature");
  return token;
};

/**
 * Verifies the token of a request from httpSMS: HS256, issuer, expiry, and the audience and the user if they are given.
 * It needs no body, since the token does not cover it: anyone who has the token can send any body for 10 minutes.
 * `receiveHttpSms` checks the user of the event too. A recorded request is valid until its token expires, so deduplicate
 * the events, as `once` does.
 *
 * @returns What the token says.
 * @throws {SignatureError} The token is missing, invalid, wrong, expired, or for someone else.
 * @throws {TypeError} The key is blank, the clock or its tolerance is invalid, or the headers are not those of a request.
 */
export const verifyHttpSms = async (
  request: Partial<SignedRequest> & Pick<SignedRequest, "headers">,
  options: HttpSmsVerifyOptions,
): Promise<HttpSmsClaims> => {
  const keys = keyList("signingKey", options.signingKey);
  const { audience, userId, now = () => new Date(), clockToleranceSeconds = 0 } = options;
  const time = now();
  checkClock(time, clockToleranceSeconds);
  const token = splitToken(readToken(signatureHeader(request.headers, "authorization")));
  if (!(await isSignedWithAny(keys, token.signed))) throw refuse("wrong_signature");
  const { claims, hasExtension } = readVerifiedToken(token);
  const seconds = Math.floor(time.getTime() / 1000);
  const verified = checkClaims(claims, { audience, seconds, toleranceSeconds: clockToleranceSeconds });
  if (hasExtension) throw refuse("malformed_signature");
  if (userId !== undefined && verified.sub !== userId) throw refuse("wrong_subject");
  return verified;
};
