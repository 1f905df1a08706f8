import { createHmac } from "node:crypto";
import { type HttpSmsVerifyOptions, receiveHttpSms, verifyHttpSms } from "../../src/receive.js";
import { type Headers, refusalOf } from "./refusal.js";

const signingKey = "stand-in-signing-key";
const user = "stand-in-user";
const audience = "https://example.com/webhooks/httpsms";
const issuedAt = Date.parse("2026-03-01T12:00:00Z") / 1000;

const timeAfter = (seconds: number): string => new Date((issuedAt + seconds) * 1000).toISOString();

const header = { alg: "HS256", typ: "JWT" };
const claims = {
  iss: "api.httpsms.com",
  sub: user,
  aud: [audience],
  exp: issuedAt + 600,
  nbf: issuedAt - 600,
  iat: issuedAt,
};

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString("base64url");

interface Token {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: string;
  readonly hash?: string;
}

/** Signed by Node and not by our own code, so that a vector tells when our signer changes. */
const signToken = (token: Token = {}): string => {
  const signed = `${encode({ ...header, ...token.header })}.${encode({ ...claims, ...token.claims })}`;
  const signature = createHmac(token.hash ?? "sha256", token.key ?? signingKey).update(signed);
  return `${signed}.${signature.digest("base64url")}`;
};

const event = {
  specversion: "1.0",
  id: "28aa8d51-1a5a-4e9b-b5d8-5d3cf4bd3c0b",
  source: "/v1/messages/receive",
  type: "message.phone.received",
  datacontenttype: "application/json",
  time: "2026-03-01T11:59:59.5Z",
  data: {
    message_id: "7c1f0ac6-6d57-4a8b-a8cf-a4b5f3a4a9c5",
    user_id: user,
    owner: "+18005550199",
    encrypted: false,
    contact: "+18005550100",
    timestamp: "2026-03-01T11:59:59Z",
    content: "Grüße 👋",
    sim: "SIM1",
    attachments: [],
  },
};

/** A request and how it is verified. */
interface HttpSmsCase {
  readonly token?: string;
  readonly headers?: Headers;
  readonly userOfEvent?: string;
  /** Seconds after the token was issued. */
  readonly at?: number;
  readonly options?: Omit<Partial<HttpSmsVerifyOptions>, "now">;
}

const valid = signToken();

const cases: Readonly<Record<string, HttpSmsCase>> = {
  "a token when it is issued": {},
  "the scheme in lower case": { headers: { authorization: `bearer ${valid}` } },
  "the first second of validity": { at: -600 },
  "the last second of validity": { at: 599 },
  "an expired token within the tolerance": { at: 659, options: { clockToleranceSeconds: 60 } },
  "the second key of a rotation": { options: { signingKey: ["new-stand-in-key", signingKey] } },
  "a key of one character": { token: signToken({ key: "k" }), options: { signingKey: "k" } },
  "a key beyond ASCII": { token: signToken({ key: "Schlüssel" }), options: { signingKey: "Schlüssel" } },
  "the audience that is expected": { options: { audience } },
  "the audience as a string, from a server before October 2025": {
    token: signToken({ claims: { aud: audience } }),
    options: { audience },
  },
  "the issuer of a server before April 2023": { token: signToken({ claims: { iss: "httpSMS" } }) },
  "the user who is expected": { options: { userId: user } },
  "no header": { headers: { "content-type": "application/json" } },
  "another scheme": { headers: { authorization: `Basic ${valid}` } },
  "a token of two parts": { token: valid.split(".").slice(0, 2).join(".") },
  "a token that does not expire": { token: signToken({ claims: { exp: undefined } }) },
  "the algorithm `none`": { token: signToken({ header: { alg: "none" } }) },
  "the algorithm HS512": { token: signToken({ header: { alg: "HS512" }, hash: "sha512" }) },
  "a critical header": { token: signToken({ header: { crit: ["exp"] } }) },
  "another key": { options: { signingKey: "another-stand-in-key" } },
  "changed claims": {
    token: valid.replace(/\..*\./, `.${encode({ ...claims, exp: claims.exp + 600 })}.`),
  },
  "the second of expiry": { at: 600 },
  "the second after the tolerance": { at: 660, options: { clockToleranceSeconds: 60 } },
  "a second before validity": { at: -601 },
  "another issuer": { token: signToken({ claims: { iss: "example.com" } }) },
  "no issuer": { token: signToken({ claims: { iss: undefined } }) },
  "another audience than expected": { options: { audience: `${audience}/` } },
  "no audience where one is expected": { token: signToken({ claims: { aud: undefined } }), options: { audience } },
  "another user than expected": { options: { userId: "another-user" } },
  "an event of another user than the token's": { userOfEvent: "another-user" },
  "a token without a user": { token: signToken({ claims: { sub: undefined } }) },
};

const toVector = async ([title, given]: [string, HttpSmsCase]): Promise<object> => {
  const { token = valid, userOfEvent = user, at = 0 } = given;
  const headers = given.headers ?? { authorization: `Bearer ${token}` };
  const body = JSON.stringify({ ...event, data: { ...event.data, user_id: userOfEvent } });
  const options = { signingKey, ...given.options };
  const now = timeAfter(at);
  const verifyOptions = { ...options, now: () => new Date(now) };
  const refusal = await refusalOf(receiveHttpSms({ headers, body }, verifyOptions));
  const accepted = refusal.error === undefined ? { claims: await verifyHttpSms({ headers }, verifyOptions) } : refusal;
  return { title, headers, body, options, now, ...accepted };
};

/** Requests of httpSMS, and the claims or the code of the error. */
export const createHttpSmsSignatures = () => Promise.all(Object.entries(cases).map(toVector));
