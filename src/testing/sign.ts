import { decode } from "../parsing/decode.js";
import { assertRawBody, bodyBytes, keyList, type SignedRequest, utf8 } from "../receiving/signed-request.js";
import { isObject } from "../shapes/values.js";

/** How an httpSMS server signs. */
export interface HttpSmsSignOptions {
  /** The signing key; another one than the receiver's for a forged request. */
  readonly signingKey: string;
  /** The webhook's address, the audience; another one than the receiver's for a request that went astray. */
  readonly url?: string | undefined;
  /** The user, the subject; by default the body's `data.user_id`. */
  readonly userId?: string | undefined;
  /** When the token is made, by default now: more than 10 minutes ago for a stale request. */
  readonly now?: Date | undefined;
}

/** How the Omnichannel API signs. */
export interface OmnichannelSignOptions {
  /** The secret; another one than the receiver's for a forged request. */
  readonly secret: string;
}

/** A signed request as `new Request` takes it: `new Request(url, { method: "POST", ...signed })`. */
export interface SignedTextRequest extends SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const json = { "content-type": "application/json" };

const userOf = (value: unknown): string | undefined => {
  const data = isObject(value) ? value.data : undefined;
  return isObject(data) && typeof data.user_id === "string" ? data.user_id : undefined;
};

const eventTypeOf = (value: unknown): Record<string, string> =>
  isObject(value) && typeof value.type === "string" ? { "x-event-type": value.type } : {};

/**
 * Signs a body as an httpSMS server does: a bearer token that starts 10 minutes before it is made and ends 10 minutes
 * after.
 *
 * @throws {TypeError} The key is empty, or the body is no text.
 */
export const signHttpSms = async (body: string, options: HttpSmsSignOptions): Promise<SignedTextRequest> => {
  const { signingKey, url = "https://example.com/webhooks/httpsms", now = new Date() } = options;
  keyList("signingKey", signingKey);
  assertRawBody(body);
  const { value } = decode(body);
  const subject = options.userId ?? userOf(value);
  const issuedAt = Math.floor(now.getTime() / 1000);
  // not a static import, since jose has no CommonJS build
  const { SignJWT } = await import("jose");
  const token = await new SignJWT({
    iss: "api.httpsms.com",
    ...(subject === undefined ? {} : { sub: subject }),
    aud: [url],
    exp: issuedAt + 600,
    nbf: issuedAt - 600,
    iat: issuedAt,
  })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .sign(utf8(signingKey));
  return { headers: { ...json, ...eventTypeOf(value), authorization: `Bearer ${token}` }, body };
};

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Signs a body as the Omnichannel API does: the HMAC-SHA1 of it, in hexadecimal.
 *
 * @throws {TypeError} The secret is empty, or the body is no text.
 */
export const signOmnichannel = async (body: string, { secret }: OmnichannelSignOptions): Promise<SignedTextRequest> => {
  keyList("secret", secret);
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", utf8(secret), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign(algorithm, key, bodyBytes(body));
  return { headers: { ...json, "x-comapi-signature": hexOf(signature) }, body };
};
