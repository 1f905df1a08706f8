import { decode } from "../parsing/decode.js";
import { hmac } from "../receiving/hmac.js";
import { keyList } from "../receiving/keys.js";
import type { SignedRequest } from "../receiving/signed-request.js";
import { signToken } from "../receiving/token.js";
import { isObject } from "../shapes/values.js";

/** Options of `signHttpSms`. */
export interface HttpSmsSignOptions {
  /** The signing key. For a forged request, a different one than the receiver's. */
  readonly signingKey: string;
  /** Address of the webhook, which becomes the audience. For a request to another webhook, a different one than the receiver's. */
  readonly url?: string | undefined;
  /** Id of the user, which becomes the subject. By default the body's `data.user_id`. */
  readonly userId?: string | undefined;
  /** When the token is issued. By default now. For a stale request, more than 10 minutes ago. */
  readonly now?: Date | undefined;
}

/** Options of `signOmnichannel`. */
export interface OmnichannelSignOptions {
  /** The secret. For a forged request, a different one than the receiver's. */
  readonly secret: string;
}

/** A signed request as `new Request` takes it: `new Request(url, { method: "POST", ...signed })`. */
export interface SignedTextRequest extends SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const assertText = (body: unknown): void => {
  if (typeof body !== "string") throw new TypeError("`body` must be a string: use `JSON.stringify(event)`");
};

const json = { "content-type": "application/json" };

const userOf = (value: unknown): string | undefined => {
  const data = isObject(value) ? value.data : undefined;
  return isObject(data) && typeof data.user_id === "string" ? data.user_id : undefined;
};

const eventTypeOf = (value: unknown): Record<string, string> =>
  isObject(value) && typeof value.type === "string" ? { "x-event-type": value.type } : {};

/**
 * Signs a body as an httpSMS server does: with a bearer token that is valid from 10 minutes before it is issued to 10
 * minutes after.
 *
 * @throws {TypeError} The key is blank, or the body is not a string.
 */
export const signHttpSms = async (body: string, options: HttpSmsSignOptions): Promise<SignedTextRequest> => {
  const { signingKey, url = "https://example.com/webhooks/httpsms", now = new Date() } = options;
  keyList("signingKey", signingKey);
  assertText(body);
  const { value } = decode(body);
  const subject = options.userId ?? userOf(value);
  const issuedAt = Math.floor(now.getTime() / 1000);
  const times = { exp: issuedAt + 600, nbf: issuedAt - 600, iat: issuedAt };
  const token = await signToken({ iss: "api.httpsms.com", sub: subject, aud: [url], ...times }, signingKey);
  return { headers: { ...json, ...eventTypeOf(value), authorization: `Bearer ${token}` }, body };
};

/**
 * Signs a body as the Omnichannel API does: with its HMAC-SHA1, in lower-case hexadecimal.
 *
 * @throws {TypeError} The secret is blank, or the body is not a string.
 */
export const signOmnichannel = async (body: string, { secret }: OmnichannelSignOptions): Promise<SignedTextRequest> => {
  keyList("secret", secret);
  assertText(body);
  return { headers: { ...json, "x-comapi-signature": await hmac("SHA-1", secret, body, "hex") }, body };
};
