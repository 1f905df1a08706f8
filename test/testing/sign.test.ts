import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  createWebhookHandler,
  receiveHttpSms,
  receiveOmnichannel,
  SignatureError,
  type SignedRequest,
  verifyHttpSms,
  verifyOmnichannel,
} from "../../src/receive.js";
import {
  buildHttpSmsEvent,
  buildOmnichannelEvent,
  httpSmsFixture,
  omnichannelFixtures,
  signHttpSms,
  signOmnichannel,
} from "../../src/testing.js";
import { fixtures } from "../support/fixtures.js";

const signingKey = "k";
const secret = "f946b0e7-5fe9-4f57-9d8f-62b3ac0b4a13";
const url = "https://example.com/webhooks/httpsms";

/** The code of the error that a promise is rejected with. */
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "accepted",
    (error: unknown) => (error instanceof SignatureError ? error.code : error),
  );

describe.each(fixtures)("$provider $file, signed,", ({ provider, event, text }) => {
  test("is verified and received", async () => {
    if (provider === "httpsms") {
      const request = await signHttpSms(text, { signingKey });
      await expect(verifyHttpSms(request, { signingKey, audience: url })).resolves.toMatchObject({ aud: [url] });
      await expect(receiveHttpSms(request, { signingKey })).resolves.toMatchObject({ kind: "event", event });
    } else {
      const request = await signOmnichannel(text, { secret });
      await expect(verifyOmnichannel(request, { secret })).resolves.toBeUndefined();
      await expect(receiveOmnichannel(request, { secret })).resolves.toMatchObject([{ kind: "event", event }]);
    }
  });
});

describe("signHttpSms", () => {
  const event = buildHttpSmsEvent("message.phone.received");
  const body = JSON.stringify(event);
  const decoded = (part: string | undefined): unknown =>
    JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));

  test("makes the token that the server makes", async () => {
    const now = new Date("2026-11-21T12:34:56.789Z");
    const { headers } = await signHttpSms(body, { signingKey, now });
    const token = headers["authorization"]?.replace(/^Bearer /, "") ?? "";
    const [header, claims, signature] = token.split(".");
    expect(decoded(header)).toEqual({ alg: "HS256", typ: "JWT" });
    expect(decoded(claims)).toEqual({
      iss: "api.httpsms.com",
      sub: event.data.user_id,
      aud: [url],
      iat: 1_795_264_496,
      nbf: 1_795_263_896,
      exp: 1_795_265_096,
    });
    expect(signature).toBe(createHmac("sha256", signingKey).update(`${header}.${claims}`).digest("base64url"));
  });

  test("makes the headers that the server makes", async () => {
    const { headers, body: signed } = await signHttpSms(body, { signingKey });
    expect(headers).toEqual({
      "content-type": "application/json",
      "x-event-type": "message.phone.received",
      authorization: expect.stringMatching(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/),
    });
    expect(signed).toBe(body);
  });

  const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

  test.each<[what: string, sign: object | (() => object), verify: object, code: string]>([
    ["another key", { signingKey: "other" }, {}, "wrong_signature"],
    ["another address", { url: "https://example.com/" }, { audience: url }, "wrong_audience"],
    ["another user", { userId: "somebody-else" }, {}, "wrong_subject"],
    ["a time 11 minutes ago", () => ({ now: inMinutes(-11) }), {}, "expired_token"],
    ["a time 9 minutes ago", () => ({ now: inMinutes(-9) }), {}, "accepted"],
    ["a time 11 minutes ahead", () => ({ now: inMinutes(11) }), {}, "not_yet_valid"],
    ["its own address", { url: "https://example.com/" }, { audience: "https://example.com/" }, "accepted"],
    ["its own user", { userId: event.data.user_id }, {}, "accepted"],
  ])("with %s", async (_what, sign, verify, code) => {
    const options = typeof sign === "function" ? sign() : sign;
    const request = await signHttpSms(body, { signingKey, ...options });
    expect(await codeOf(receiveHttpSms(request, { signingKey, ...verify }))).toBe(code);
  });

  test.each([" ", "{", "no JSON", "null", "[]", '{"type":7,"data":null}', '{"data":{"user_id":7}}'])(
    "signs the body %j, which has no user",
    async (text) => {
      const request = await signHttpSms(text, { signingKey });
      expect(request.headers).not.toHaveProperty("x-event-type");
      expect(await verifyHttpSms(request, { signingKey })).not.toHaveProperty("sub");
      expect(await receiveHttpSms(request, { signingKey })).toMatchObject({ kind: "invalid" });
    },
  );

  test("signs the user of an unknown event too", async () => {
    const text = JSON.stringify({ ...event, type: "message.phone.read" });
    const request = await signHttpSms(text, { signingKey });
    expect(request.headers["x-event-type"]).toBe("message.phone.read");
    expect(await receiveHttpSms(request, { signingKey })).toMatchObject({ kind: "unknown" });
  });

  test("refuses an empty key", async () => {
    await expect(signHttpSms(body, { signingKey: "" })).rejects.toThrow(/^`signingKey` must be a non-empty string/);
  });
});

describe("signOmnichannel", () => {
  const [inbound] = omnichannelFixtures("message.inbound", "sms");
  const sent = (["sms", "mms", "rcs"] as const).flatMap((channel) => omnichannelFixtures("message.sent", channel));

  test.each<[what: string, body: string, signature: string]>([
    ["an event", JSON.stringify(inbound), "555a7bf9269ecad7a8e2963ce3fa7f768ea267e1"],
    [
      "text beyond ASCII",
      '{"name":"message.inbound","payload":{"body":"Héllo 👋"}}',
      "0518ed2c9f94abb25e0624d4bb38def147cb6723",
    ],
    ["a batch", JSON.stringify(sent), "7523d3d67cb7b991ce349d8a943cc4fe0d026797"],
  ])("signs %s as the documented algorithm does", async (_what, body, signature) => {
    expect(await signOmnichannel(body, { secret })).toEqual({
      headers: { "content-type": "application/json", "x-comapi-signature": signature },
      body,
    });
    expect(createHmac("sha1", secret).update(body, "utf8").digest("hex")).toBe(signature);
  });

  test("with another secret is refused", async () => {
    const request = await signOmnichannel(JSON.stringify(inbound), { secret: "other" });
    expect(await codeOf(receiveOmnichannel(request, { secret }))).toBe("wrong_signature");
  });

  test("signs a body that is no JSON", async () => {
    const request = await signOmnichannel("no JSON", { secret });
    expect(await receiveOmnichannel(request, { secret })).toMatchObject([{ kind: "invalid" }]);
  });

  test("refuses an empty secret", async () => {
    await expect(signOmnichannel("{}", { secret: "" })).rejects.toThrow(/^`secret` must be a non-empty string/);
  });
});

test("a body that is not a string is refused, since its bytes are not known", async () => {
  const message = "`body` must be a string: use `JSON.stringify(event)`";
  const body = { id: "1" } as never;
  await expect(signHttpSms(body, { signingKey })).rejects.toThrow(new TypeError(message));
  await expect(signOmnichannel(body, { secret })).rejects.toThrow(new TypeError(message));
});

describe("a signed request", () => {
  const received: unknown[] = [];
  const handler = createWebhookHandler({
    httpsms: { signingKey, audience: url },
    omnichannel: { secret },
    onEvent: ({ event }, { provider }) => received.push([provider, event]),
    onUnknown: () => received.push("unknown"),
    onInvalid: () => received.push("invalid"),
  });

  test("is a request of the Fetch standard", async () => {
    const httpSms = httpSmsFixture("message.phone.received");
    const omnichannel = buildOmnichannelEvent("message.delivered", "sms");
    const requests = [
      await signHttpSms(JSON.stringify(httpSms), { signingKey }),
      await signOmnichannel(JSON.stringify(omnichannel), { secret }),
      await signHttpSms(JSON.stringify(httpSms), { signingKey: "other" }),
    ];
    const statuses: number[] = [];
    for (const signed of requests) {
      statuses.push((await handler(new Request(url, { method: "POST", ...signed }))).status);
    }
    expect(statuses).toEqual([204, 204, 401]);
    expect(received).toEqual([
      ["httpsms", httpSms],
      ["omnichannel", omnichannel],
    ]);
  });

  test("is what the verifiers take", async () => {
    const requests: readonly SignedRequest[] = [
      await signHttpSms("{}", { signingKey }),
      await signOmnichannel("{}", { secret }),
    ];
    expect(requests.map(({ body }) => body)).toEqual(["{}", "{}"]);
  });
});
