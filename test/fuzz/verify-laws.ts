import assert from "node:assert/strict";
import { safeParseHttpSmsEvent, safeParseOmnichannelBody } from "../../src/index.js";
import {
  isSignatureError,
  receiveHttpSms,
  receiveOmnichannel,
  type SignedRequest,
  verifyHttpSms,
  verifyOmnichannel,
} from "../../src/receive.js";
import { textAt } from "../support/claims.js";
import { now, url } from "../support/receiving/sign.js";
import { readingOf } from "./reference.js";
import { keys, type RawRequest } from "./requests.js";
import { summaryOf } from "./results.js";
import { claimsOf, isSigned } from "./signature-reference.js";

const httpSmsOptions = { signingKey: keys.httpsms, now: () => now };
const omnichannelOptions = { secret: keys.omnichannel };

const codes = [
  ...["missing_signature", "malformed_signature", "wrong_signature", "expired_token", "not_yet_valid"],
  ...["wrong_issuer", "wrong_audience", "wrong_subject"],
];

/** What must not be told: the keys, and of the request what is too long to be told by chance. */
const secretsOf = ({ headers, body }: RawRequest): readonly string[] => [
  ...[...keys.httpsms, ...keys.omnichannel],
  ...[...headers.map(([, value]) => value), Buffer.from(body).toString()].filter((text) => text.length > 20),
];

/** Whatever is told to the sender or in an error holds no key, no token and no body. */
export const assertDiscreet = (told: string, request: RawRequest): void => {
  const leaked = secretsOf(request).filter((text) => told.includes(text));
  assert.deepEqual(leaked, [], "a secret or a part of the request is told");
};

/** The result of a call, or undefined when it was refused; nothing else may be thrown. */
const settle = async <Value>(call: Promise<Value>, request: RawRequest): Promise<{ value: Value } | undefined> => {
  try {
    return { value: await call };
  } catch (error) {
    if (!isSignatureError(error)) throw error;
    assert(codes.includes(error.code), `the code ${error.code}`);
    assertDiscreet(`${error.stack} ${JSON.stringify(error)}`, request);
    return undefined;
  }
};

const assertVerdict = (isGood: boolean, outcome: unknown, what: string): void =>
  assert.equal(outcome !== undefined, isGood, `${what} must ${isGood ? "be accepted" : "be refused"}`);

const assertHttpSms = async (request: SignedRequest, values: readonly string[], raw: RawRequest): Promise<void> => {
  const claims = claimsOf(values, keys.httpsms);
  const verified = await settle(verifyHttpSms(request, httpSmsOptions), raw);
  assertVerdict(claims !== undefined, verified, "the token");
  if (verified !== undefined) assert.deepStrictEqual({ ...verified.value }, claims);
  const audience = { ...httpSmsOptions, audience: url };
  assertVerdict(
    claimsOf(values, keys.httpsms, url) !== undefined,
    await settle(verifyHttpSms(request, audience), raw),
    "the token for this address",
  );
  if (claims !== undefined && raw.body.length === 0) {
    // something read the body before, which is not the sender's fault
    await assert.rejects(receiveHttpSms(request, httpSmsOptions), TypeError);
    return;
  }
  const result = safeParseHttpSmsEvent(raw.body);
  const isOfUser = result.kind === "invalid" || textAt(result.event, "data", "user_id") === claims?.["sub"];
  const received = await settle(receiveHttpSms(request, httpSmsOptions), raw);
  assertVerdict(
    claims !== undefined && isOfUser && (result.kind === "invalid" || claims["sub"] !== undefined),
    received,
    "the event of a user",
  );
  if (received !== undefined) assert.deepStrictEqual(summaryOf(received.value), summaryOf(result));
};

const assertOmnichannel = async (request: SignedRequest, values: readonly string[], raw: RawRequest): Promise<void> => {
  const isGood = isSigned(values, raw.body, keys.omnichannel);
  assertVerdict(isGood, await settle(verifyOmnichannel(request, omnichannelOptions), raw), "the signature");
  const received = await settle(receiveOmnichannel(request, omnichannelOptions), raw);
  assertVerdict(isGood, received, "the signed body");
  if (received !== undefined) {
    assert.deepStrictEqual(received.value.map(summaryOf), safeParseOmnichannelBody(raw.body).map(summaryOf));
  }
};

/** The values of a header, whatever the case of its name. */
const valuesOf = ({ headers }: RawRequest, name: string): readonly string[] =>
  headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);

/** The headers as Node has them: a list where a name comes twice. */
const recordOf = ({ headers }: RawRequest): SignedRequest["headers"] =>
  // no request comes without a host
  Object.fromEntries(
    [["host", ""] as const, ...headers].map(([name]) => [
      name,
      headers.filter(([key]) => key === name).map(([, value]) => value),
    ]),
  );

/** The headers of the Fetch standard; undefined when they hold what it forbids. */
export const fetchHeadersOf = ({ headers }: RawRequest): Headers | undefined => {
  try {
    return new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  } catch {
    return undefined;
  }
};

/** Every law of verification: what is accepted is what our own reading of the rules accepts, in every form of request. */
export const assertVerifyLaws = async (input: RawRequest): Promise<void> => {
  // a wrong length is a fault of the set-up, which the tests of receiving cover
  const withoutLength = input.headers.filter(([name]) => name.toLowerCase() !== "content-length");
  const raw: RawRequest = { ...input, headers: withoutLength };
  const { text } = readingOf(raw.body);
  const headers = recordOf(raw);
  for (const body of text === undefined ? [raw.body] : [raw.body, text]) {
    await assertHttpSms({ headers, body }, valuesOf(raw, "authorization"), raw);
    await assertOmnichannel({ headers, body }, valuesOf(raw, "x-comapi-signature"), raw);
  }
  const fetched = fetchHeadersOf(raw);
  if (fetched === undefined) return;
  const request = { headers: fetched, body: raw.body };
  await assertHttpSms(request, [fetched.get("authorization") ?? ""], raw);
  await assertOmnichannel(request, [fetched.get("x-comapi-signature") ?? ""], raw);
};
