import { hmac, seconds, signatureOf } from "../support/receiving/sign.js";

type Claims = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Claims =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (part: string): Claims | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isTextOrAbsent = (value: unknown): boolean => value === undefined || typeof value === "string";

const isAudience = (aud: unknown): boolean =>
  isTextOrAbsent(aud) || (Array.isArray(aud) && aud.every((each) => typeof each === "string"));

const isTime = (value: unknown): boolean => value === undefined || typeof value === "number";

/** What the claims of a token must be at the time of every test. */
const areGood = ({ iss, sub, aud, exp, nbf, iat }: Claims, audience: string | undefined): boolean =>
  (iss === "api.httpsms.com" || iss === "httpSMS") &&
  isTextOrAbsent(sub) &&
  isAudience(aud) &&
  (audience === undefined || [aud].flat().includes(audience)) &&
  typeof exp === "number" &&
  exp > seconds &&
  isTime(nbf) &&
  Number(nbf ?? 0) <= seconds &&
  isTime(iat);

/** The claims of the one token in the header, when it is good: the rules once more, without a library. */
export const claimsOf = (values: readonly string[], keys: readonly string[], audience?: string): Claims | undefined => {
  const [value = "", ...more] = values.filter((each) => each !== "");
  if (more.length > 0 || !/^bearer /i.test(value)) return undefined;
  const [head = "", body = "", signature = "", ...rest] = value.slice(7).replace(/^ +/, "").split(".");
  if (rest.length > 0) return undefined;
  // the text itself, so that no other text of the same bytes is good
  if (!keys.some((key) => hmac("sha256", key, `${head}.${body}`).toString("base64url") === signature)) return undefined;
  const header = fieldsOf(head);
  const claims = fieldsOf(body);
  if (header?.["alg"] !== "HS256" || "crit" in header || "b64" in header || claims === undefined) return undefined;
  return areGood(claims, audience) ? claims : undefined;
};

/** Whether the only signature in the header matches the body. */
export const isSigned = (values: readonly string[], body: Uint8Array, secrets: readonly string[]): boolean => {
  const [value = "", ...more] = values.filter((each) => each !== "");
  return more.length === 0 && secrets.some((secret) => signatureOf(body, secret) === value.toLowerCase());
};
