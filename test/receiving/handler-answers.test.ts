import { describe, expect, test } from "vitest";
import type { WebhookHandlerOptions } from "../../src/receive.js";
import { post, recorder } from "../support/receiving/recorder.js";
import {
  claims,
  received,
  seconds,
  secret,
  sentSms,
  signatureOf,
  signHttpSms,
  signingKey,
  signOmnichannel,
  signToken,
  type TextRequest,
  url,
  userId,
  withToken,
} from "../support/receiving/sign.js";

const unknownHttpSms = JSON.stringify({ ...JSON.parse(received), type: "message.new" });
const unknownChannel = sentSms.replaceAll('"sms"', '"carrierPigeon"');
const httpSms = (body: string) => signHttpSms(body, { signingKey });
const omnichannel = (body: string) => signOmnichannel(body, { secret });

describe("a method other than POST", () => {
  test.each(["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "post2"])("%s is answered 405", async (method) => {
    const { calls, handle } = recorder();
    const { headers } = await omnichannel("");
    const response = await handle(new Request(url, { method, headers }));
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await response.json()).toEqual({ error: "method_not_allowed" });
    expect(calls).toEqual([]);
  });

  test("the name of the method may be in lower case, as fetch has it", async () => {
    const { headers, body } = await omnichannel(sentSms);
    expect((await recorder().handle(new Request(url, { method: "post", headers, body }))).status).toBe(204);
  });
});

test("a mistake in the options is not a refusal: 500, and onError hears of it", async () => {
  const { calls, handle } = recorder({ httpsms: { signingKey, now: () => new Date(Number.NaN) } });
  expect((await handle(post(await httpSms(received)))).status).toBe(500);
  expect(calls).toMatchObject([{ callback: "onError", given: new TypeError("`now` must return a valid date") }]);
});

/** A row: what is wrong, the request, and the code that the answer tells. */
type Refused = readonly [what: string, request: TextRequest, code: string];

const token = (said: object, key = signingKey): TextRequest =>
  withToken(signToken({ claims: { ...claims, ...said }, key }));
const signed = (value: string): TextRequest => ({ headers: { "X-Comapi-Signature": value }, body: sentSms });

const refused: readonly Refused[] = [
  ["no header at all", { headers: {}, body: received }, "missing_signature"],
  ["a token of another scheme", { headers: { authorization: "Basic YTpi" }, body: received }, "malformed_signature"],
  ["the key for a token", { headers: { authorization: `Bearer ${signingKey}` }, body: "" }, "malformed_signature"],
  ["a token without expiry", token({ exp: undefined }), "malformed_signature"],
  ["a token of another key", token({}, "another"), "wrong_signature"],
  ["a stale token", token({ exp: seconds }), "expired_token"],
  ["a token of tomorrow", token({ nbf: seconds + 86_400 }), "not_yet_valid"],
  ["a token of another issuer", token({ iss: "example.org" }), "wrong_issuer"],
  ["a token of another user", token({ sub: "another" }), "wrong_subject"],
  [
    "an unknown event of another user",
    withToken(signToken({ claims: { ...claims, sub: "b" } }), unknownHttpSms),
    "wrong_subject",
  ],
  ["a signature of another form", signed("sha1=00"), "malformed_signature"],
  ["a signature of another secret", signed(signatureOf(sentSms, "another")), "wrong_signature"],
  ["a signature of another body", { ...signed(signatureOf(sentSms)), body: `${sentSms}\n` }, "wrong_signature"],
  ["a signature and junk", { ...signed(signatureOf(sentSms)), body: "junk" }, "wrong_signature"],
];

describe("a request that is not theirs is answered 401 before any callback runs", () => {
  test.each(refused)("%s", async (_, request, code) => {
    const { calls, handle } = recorder();
    const response = await handle(post(request));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: code });
    expect(calls).toEqual([]);
  });

  test("a token for another address, when it is asked for", async () => {
    const httpsms = { signingKey, audience: "https://example.org", now: () => new Date(seconds * 1000) };
    const { calls, handle } = recorder({ httpsms });
    const response = await handle(post(token({})));
    expect(await response.json()).toEqual({ error: "wrong_audience" });
    expect(response.status).toBe(401);
    expect(calls).toEqual([]);
  });

  test("also with rejectInvalid", async () => {
    const { handle } = recorder({ rejectInvalid: true });
    expect((await handle(post({ headers: {}, body: "junk" }))).status).toBe(401);
  });
});

const handed = [
  { what: "an httpSMS event", sign: httpSms, body: received, callback: "onEvent", provider: "httpsms" },
  { what: "an unknown httpSMS event", sign: httpSms, body: unknownHttpSms, callback: "onUnknown", provider: "httpsms" },
  { what: "an httpSMS batch", sign: httpSms, body: `[${received}]`, callback: "onInvalid", provider: "httpsms" },
  { what: "an httpSMS body of white space", sign: httpSms, body: " ", callback: "onInvalid", provider: "httpsms" },
  { what: "httpSMS junk", sign: httpSms, body: "junk", callback: "onInvalid", provider: "httpsms" },
  { what: "an Omnichannel event", sign: omnichannel, body: sentSms, callback: "onEvent", provider: "omnichannel" },
  {
    what: "an Omnichannel event on an unknown channel",
    sign: omnichannel,
    body: unknownChannel,
    callback: "onUnknown",
    provider: "omnichannel",
  },
  {
    what: "an Omnichannel batch of one",
    sign: omnichannel,
    body: `[${sentSms}]`,
    callback: "onEvent",
    provider: "omnichannel",
  },
  { what: "an empty Omnichannel body", sign: omnichannel, body: "", callback: "onInvalid", provider: "omnichannel" },
  { what: "Omnichannel junk", sign: omnichannel, body: "{}", callback: "onInvalid", provider: "omnichannel" },
];

describe("a request that is handed over is answered 204", () => {
  test.each(handed)("$what goes to $callback", async ({ sign, body, callback, provider }) => {
    const { calls, handle } = recorder();
    const response = await handle(post(await sign(body)));
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    const context = callback === "onInvalid" ? { provider, body, index: 0 } : { provider };
    const kind = callback.slice(2).toLowerCase();
    expect(calls).toEqual([{ callback, given: expect.objectContaining({ kind }), context }]);
  });

  test("an empty batch calls nobody", async () => {
    const { calls, handle } = recorder();
    expect((await handle(post(await omnichannel("[]")))).status).toBe(204);
    expect(calls).toEqual([]);
  });
});

describe("an invalid item", () => {
  const mixed = `[${sentSms},1,${unknownChannel}]`;

  test.each([" ", "junk", "null", "{}", "[1]", mixed])("in %j is never answered 400", async (body) => {
    expect((await recorder().handle(post(await omnichannel(body)))).status).toBe(204);
    expect((await recorder().handle(post(await httpSms(body)))).status).toBe(204);
  });

  test.each([
    { body: "junk", handedOver: 1 },
    { body: mixed, handedOver: 3 },
  ])("in $body is answered 400 with rejectInvalid, after all were handed over", async ({ body, handedOver }) => {
    const { calls, handle } = recorder({ rejectInvalid: true });
    const response = await handle(post(await omnichannel(body)));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: "invalid_event" });
    expect(calls).toHaveLength(handedOver);
  });

  test.each([sentSms, unknownChannel, `[${sentSms}]`, "[]"])("is not in %j, with rejectInvalid too", async (body) => {
    expect((await recorder({ rejectInvalid: true }).handle(post(await omnichannel(body)))).status).toBe(204);
  });
});

describe("two providers on one route", () => {
  test("are told apart by the signature header, which wins over a token", async () => {
    const { headers } = await httpSms(sentSms);
    const { calls, handle } = recorder();
    const both = { headers: { ...headers, "x-comapi-signature": signatureOf(sentSms) }, body: sentSms };
    expect((await handle(post(both))).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onEvent", context: { provider: "omnichannel" } }]);
  });

  test("do not stand in for each other: a bad signature beside a good token is refused", async () => {
    const { headers, body } = await httpSms(received);
    const { calls, handle } = recorder();
    const response = await handle(post({ headers: { ...headers, "x-comapi-signature": "0".repeat(40) }, body }));
    expect(response.status).toBe(401);
    expect(calls).toEqual([]);
  });

  const only: readonly (readonly [
    name: string,
    options: Partial<WebhookHandlerOptions>,
    sign: typeof httpSms,
    body: string,
  ])[] = [
    ["httpsms", { httpsms: undefined }, httpSms, received],
    ["omnichannel", { omnichannel: undefined }, omnichannel, sentSms],
  ];

  test.each(only)("%s is refused where it is not asked for", async (_, options, sign, body) => {
    const { calls, handle } = recorder(options);
    expect((await handle(post(await sign(body)))).status).toBe(401);
    expect(calls).toEqual([]);
  });

  test("a foreign header does not turn the only provider away", async () => {
    const { headers, body } = await httpSms(received);
    const { handle } = recorder({ omnichannel: undefined });
    expect((await handle(post({ headers: { ...headers, "x-comapi-signature": "x" }, body }))).status).toBe(204);
  });
});

test("the user of these tests is the one of the documented example", () => {
  expect(JSON.parse(received).data.user_id).toBe(userId);
});
