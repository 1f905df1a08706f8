import { createHmac } from "node:crypto";
import { isSignatureError, type SignatureError } from "../../../src/receive.js";
import type { HttpSmsSignOptions, SignedTextRequest } from "../../../src/testing.js";
import * as kit from "../../../src/testing.js";
import { httpSmsFixtures, omnichannelFixture } from "../fixtures.js";

/** The time of every test: a whole second. */
export const now = new Date("2026-03-01T12:00:00Z");
export const seconds = now.getTime() / 1000;

export const signingKey = "key-of-the-httpsms-webhook";
export const secret = "f946b0e7-5fe9-4f57-9d8f-62b3ac0b4a13";
export const url = "https://example.com/webhooks";

/** The documented example of a received message, of the user whom the tokens are for. */
export const received = httpSmsFixtures.find(({ name }) => name === "message.phone.received")?.text ?? "";
export const userId = "XtABz6zdeFMoBLoltz6SREDvRSh2";
export const sentSms = omnichannelFixture("message.sent-sms").text;

/** What httpSMS says in a token. */
export const claims = { iss: "api.httpsms.com", sub: userId, aud: [url], exp: seconds + 600, nbf: seconds - 600 };
export const header = { alg: "HS256", typ: "JWT" };

type Bytes = string | Uint8Array;

export const hmac = (hash: string, key: Bytes, data: Bytes): Buffer => createHmac(hash, key).update(data).digest();

/** One part of a token: a text or bytes as they are, anything else as JSON. */
export const encodePart = (part: unknown): string => {
  const bytes = typeof part === "string" || part instanceof Uint8Array ? part : JSON.stringify(part);
  return Buffer.from(bytes as string).toString("base64url");
};

interface TokenParts {
  readonly header?: unknown;
  readonly claims?: unknown;
  readonly key?: Bytes;
  readonly hash?: string;
}

/** A JWT put together by hand, since jose would only check itself. */
export const signToken = (parts: TokenParts = {}): string => {
  const input = `${encodePart(parts.header ?? header)}.${encodePart(parts.claims ?? claims)}`;
  return `${input}.${hmac(parts.hash ?? "sha256", parts.key ?? signingKey, input).toString("base64url")}`;
};

/** The request of a token, with the documented example as its body. */
export const withToken = (token: string, body = received): TextRequest => ({
  headers: { authorization: `Bearer ${token}` },
  body,
});

export interface TextRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What httpSMS sends at the time of every test. */
export const signHttpSms = (body: string, options: HttpSmsSignOptions): Promise<SignedTextRequest> =>
  kit.signHttpSms(body, { now, url, userId, ...options });

export const signatureOf = (body: Bytes, key: Bytes = secret): string => hmac("sha1", key, body).toString("hex");

export const { signOmnichannel } = kit;

/** The error with which a request is refused; any other outcome fails the test. */
export const refusalOf = async (outcome: Promise<unknown>): Promise<SignatureError> => {
  const error = await outcome.then(
    () => new Error("the request was not refused"),
    (reason: unknown) => reason,
  );
  if (!isSignatureError(error)) throw error;
  return error;
};
