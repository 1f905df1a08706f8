import { type JWTPayload, type JWTVerifyOptions, jwtVerify } from "jose";
import type { HttpSmsVerifyOptions, SignatureErrorCode } from "../../../src/receive.js";

/** What becomes of a token: its claims, or the code of the refusal. */
export type Verdict = { readonly claims: unknown } | { readonly code: SignatureErrorCode };

const codeOf = (error: unknown): SignatureErrorCode => {
  const { code, claim, reason } = error as { code?: string; claim?: string; reason?: string };
  if (code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED") return "wrong_signature";
  if (code === "ERR_JWT_EXPIRED") return "expired_token";
  if (code !== "ERR_JWT_CLAIM_VALIDATION_FAILED") return "malformed_signature";
  if (claim === "nbf" && reason === "check_failed") return "not_yet_valid";
  if (claim === "iss") return "wrong_issuer";
  return claim === "aud" ? "wrong_audience" : "malformed_signature";
};

/** jose checks the types of the times, and of what it is asked to compare. */
const hasKnownTypes = ({ sub, aud }: JWTPayload): boolean =>
  (sub === undefined || typeof sub === "string") &&
  (aud === undefined || typeof aud === "string" || (Array.isArray(aud) && aud.every((url) => typeof url === "string")));

const verdictOf = async (token: string, key: string, options: JWTVerifyOptions): Promise<Verdict> => {
  try {
    const { payload, protectedHeader: header } = await jwtVerify(token, new TextEncoder().encode(key), options);
    // httpSMS sends neither, and RFC 7797 keeps `b64` out of JWTs
    const isStrange = "crit" in header || "b64" in header || !hasKnownTypes(payload);
    return isStrange ? { code: "malformed_signature" } : { claims: payload };
  } catch (error) {
    return { code: codeOf(error) };
  }
};

/** The two last bits of 258 mean nothing. jose accepts any, and this package only zeros, as they are sent. */
const isCanonical = (token: string): boolean => /[AEIMQUYcgkosw048]$/.test(token);

/** The verdict on an `authorization` header by jose, with the rules of httpSMS around it. */
export const judgeWithJose = async (authorization: string, options: HttpSmsVerifyOptions): Promise<Verdict> => {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) return { code: "malformed_signature" };
  const joseOptions: JWTVerifyOptions = {
    algorithms: ["HS256"],
    issuer: ["api.httpsms.com", "httpSMS"],
    requiredClaims: ["exp"],
    currentDate: options.now?.() ?? new Date(),
    clockTolerance: options.clockToleranceSeconds ?? 0,
    ...(options.audience === undefined ? {} : { audience: [options.audience] }),
  };
  for (const key of [options.signingKey].flat()) {
    const verdict = await verdictOf(token, key, joseOptions);
    // another key may fit, but the verdict of a key that fits is final
    if ("code" in verdict && verdict.code === "wrong_signature") continue;
    return isCanonical(token) || ("code" in verdict && verdict.code === "malformed_signature")
      ? verdict
      : { code: "wrong_signature" };
  }
  return { code: "wrong_signature" };
};
