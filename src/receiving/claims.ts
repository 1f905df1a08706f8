import { isText, type JsonObject } from "../shapes/values.js";
import { refuse } from "./token.js";

/** What the token of an httpSMS webhook says. It does not say which event it came with. */
export interface HttpSmsClaims {
  /** `api.httpsms.com`, on a self-hosted server too. `httpSMS` before April 2023. */
  readonly iss: string;
  /** Id of the httpSMS user, the same as the event's `data.user_id`. */
  readonly sub?: string | undefined;
  /** Address of the webhook. A list since October 2025. */
  readonly aud?: string | readonly string[] | undefined;
  /** When the token expires: seconds since 1970, UTC. */
  readonly exp: number;
  /** When the token becomes valid: seconds since 1970, UTC. */
  readonly nbf?: number | undefined;
  /** When the token was issued: seconds since 1970, UTC. */
  readonly iat?: number | undefined;
}

/** What the claims of a token are compared with. */
export interface ClaimRules {
  readonly audience: string | undefined;
  /** The time, in whole seconds since 1970. */
  readonly seconds: number;
  readonly toleranceSeconds: number;
}

const issuers: readonly unknown[] = ["api.httpsms.com", "httpSMS"];

const isAbsentOr = (type: "string" | "number", value: unknown): boolean => value === undefined || typeof value === type;

const isAudience = (aud: unknown): boolean => isAbsentOr("string", aud) || (Array.isArray(aud) && aud.every(isText));

const isFor = (aud: unknown, audience: string): boolean =>
  Array.isArray(aud) ? aud.includes(audience) : aud === audience;

/** @throws {SignatureError} The code of the first rule that the claims break. */
export const checkClaims = (claims: JsonObject, rules: ClaimRules): HttpSmsClaims => {
  const { iss, aud, exp, nbf, iat, sub } = claims;
  const { audience, seconds, toleranceSeconds } = rules;
  // a missing claim is reported before a wrong one
  if (iss === undefined) throw refuse("wrong_issuer");
  if (audience !== undefined && aud === undefined) throw refuse("wrong_audience");
  if (exp === undefined) throw refuse("malformed_signature");
  if (!issuers.includes(iss)) throw refuse("wrong_issuer");
  if (audience !== undefined && !isFor(aud, audience)) throw refuse("wrong_audience");
  if (!isAbsentOr("number", iat) || !isAbsentOr("number", nbf)) throw refuse("malformed_signature");
  if (typeof nbf === "number" && nbf > seconds + toleranceSeconds) throw refuse("not_yet_valid");
  if (typeof exp !== "number") throw refuse("malformed_signature");
  if (exp <= seconds - toleranceSeconds) throw refuse("expired_token");
  if (!isAbsentOr("string", sub) || !isAudience(aud)) throw refuse("malformed_signature");
  return claims as unknown as HttpSmsClaims;
};
