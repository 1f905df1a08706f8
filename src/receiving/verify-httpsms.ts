import type { JWTPayload, JWTVerifyOptions } from "jose";
import { SignatureError, type SignatureErrorCode } from "./signature-error.js";
import { assertRawBody, keyList, type SignedRequest, signatureHeader, utf8 } from "./signed-request.js";

/** What an httpSMS webhook is verified with. */
export interface HttpSmsVerifyOptions {
  /** The signing key of the webhook, one character or more; a list of them while it is being changed. */
  readonly signingKey: string | readonly string[];
  /** The webhook's address exactly as httpSMS has it. Not checked when absent: behind a proxy your own may differ. */
  readonly audience?: string | undefined;
  /** The time, for tests; by default the clock's. */
  readonly now?: (() => Date) | undefined;
  /** How far the clocks may differ, in seconds; 0 by default. A token lives 10 minutes before and after it was made. */
  readonly clockToleranceSeconds?: number | undefined;
}

/** What the token of an httpSMS webhook says. It does not say which event it came with. */
export interface HttpSmsClaims {
  /** `api.httpsms.com`, on a self-hosted server too; `httpSMS` before April 2023. */
  readonly iss: string;
  /** Id of the httpSMS user, the same as the event's `data.user_id`. */
  readonly sub?: string | undefined;
  /** The webhook's address; a list since October 2025. */
  readonly aud?: string | readonly string[] | undefined;
  /** When the token expires: seconds since 1970, UTC. */
  readonly exp: number;
  /** When the token starts to hold: seconds since 1970, UTC. */
  readonly nbf?: number | undefined;
  /** When the token was made: seconds since 1970, UTC. */
  readonly iat?: number | undefined;
}

const issuers = ["api.httpsms.com", "httpSMS"];

type TokenErrorCode = Exclude<SignatureErrorCode, "missing_signature">;

const messages: Readonly<Record<TokenErrorCode, string>> = {
  malformed_signature: "the authorization header must be Bearer and one JWT that is signed with HS256 and expires",
  wrong_signature:
    "the token is not signed with this key: is there white space around the key, or is it another webhook's?",
  expired_token: "the token has expired: is this an old request, or is a clock off?",
  not_yet_valid: "the token does not hold yet: is a clock off?",
  wrong_issuer: "the token was not issued by httpSMS",
  wrong_audience: "the token is for another address: is it exactly the address that httpSMS has?",
  wrong_subject: "the event is of another user than the token",
};

export const refuse = (code: TokenErrorCode): SignatureError => new SignatureError(code, messages[code]);

const tokenOf = (authorization: string): string => {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw refuse("malformed_signature");
  return token;
};

/** What jose's errors say; it names them by `code`, and the claim that failed by `claim`. */
const codeOf = (error: unknown): TokenErrorCode => {
  const { code, claim, reason } = error as { code?: string; claim?: string; reason?: string };
  if (code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED") return "wrong_signature";
  if (code === "ERR_JWT_EXPIRED") return "expired_token";
  if (code !== "ERR_JWT_CLAIM_VALIDATION_FAILED") return "malformed_signature";
  if (claim === "nbf" && reason === "check_failed") return "not_yet_valid";
  if (claim === "iss") return "wrong_issuer";
  return claim === "aud" ? "wrong_audience" : "malformed_signature";
};

/** jose checks the types of the times, and of what it is asked to compare. */
const isClaims = ({ sub, aud }: JWTPayload): boolean =>
  (sub === undefined || typeof sub === "string") &&
  (aud === undefined || typeof aud === "string" || (Array.isArray(aud) && aud.every((url) => typeof url === "string")));

/** With a bad clock jose calls every token malformed, and by its version never expired. */
const checkClock = (now: Date, toleranceSeconds: number): void => {
  if (Number.isNaN(now.getTime())) throw new TypeError("now must return a valid date");
  if (!Number.isFinite(toleranceSeconds) || toleranceSeconds < 0) {
    throw new TypeError("clockToleranceSeconds must be a number that is not negative");
  }
};

const verifyWith = async (token: string, key: string, options: JWTVerifyOptions): Promise<JWTPayload> => {
  // not a static import, since jose has no CommonJS build
  const { jwtVerify } = await import("jose");
  try {
    const { payload, protectedHeader: header } = await jwtVerify(token, utf8(key), options);
    // httpSMS sends neither, and RFC 7797 keeps `b64` out of JWTs
    if ("crit" in header || "b64" in header || !isClaims(payload)) throw refuse("malformed_signature");
    // the last two of a signature's 258 bits mean nothing, and only as zeros are they what was sent
    if (!/[AEIMQUYcgkosw048]$/.test(token)) throw refuse("wrong_signature");
    return payload;
  } catch (error) {
    throw error instanceof SignatureError ? error : refuse(codeOf(error));
  }
};

/**
 * Verifies the token of a request from httpSMS: HS256, issuer, expiry, and the audience when asked for. The token says
 * nothing of the body: whoever holds it can send any body for 10 minutes. `receiveHttpSms` checks the user too; against
 * a repeated request, deduplicate by the event's id.
 *
 * @throws {SignatureError} The token is missing, malformed, wrong, expired, or for somebody else.
 * @throws {TypeError} The key is empty, the clock or its tolerance is no number, or the body is not raw.
 */
export const verifyHttpSms = async (request: SignedRequest, options: HttpSmsVerifyOptions): Promise<HttpSmsClaims> => {
  const keys = keyList("signingKey", options.signingKey);
  const { now = () => new Date(), clockToleranceSeconds = 0 } = options;
  const currentDate = now();
  checkClock(currentDate, clockToleranceSeconds);
  assertRawBody(request.body);
  const token = tokenOf(signatureHeader(request.headers, "authorization"));
  const joseOptions: JWTVerifyOptions = {
    algorithms: ["HS256"],
    issuer: issuers,
    requiredClaims: ["exp"],
    currentDate,
    clockTolerance: clockToleranceSeconds,
    // a list, since some versions of jose take an empty text for none
    ...(options.audience === undefined ? {} : { audience: [options.audience] }),
  };
  for (const key of keys) {
    try {
      return (await verifyWith(token, key, joseOptions)) as HttpSmsClaims;
    } catch (error) {
      // another key may fit, but what a fitting one says is final
      if ((error as SignatureError).code !== "wrong_signature") throw error;
    }
  }
  throw refuse("wrong_signature");
};
