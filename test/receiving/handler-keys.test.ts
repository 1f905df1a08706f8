import { describe, expect, test } from "vitest";
import type { HttpSmsHandlerKeys, OmnichannelHandlerKeys } from "../../src/receive.js";
import { post, recorder } from "../support/receiving/recorder.js";
import {
  now,
  received,
  secret,
  sentSms,
  signHttpSms,
  signingKey,
  signOmnichannel,
  url,
  userId,
} from "../support/receiving/sign.js";

const httpSms = async () => post(await signHttpSms(received, { signingKey }));
const omnichannel = async () => post(await signOmnichannel(sentSms, { secret }));

const handlerOf = (keys: Partial<HttpSmsHandlerKeys> & Partial<OmnichannelHandlerKeys>) => {
  const { secret: omnichannelSecret = secret, ...more } = keys;
  return recorder({ httpsms: { signingKey, now: () => now, ...more }, omnichannel: { secret: omnichannelSecret } });
};

describe("keys as functions", () => {
  test("are asked once per request, with the request, and only for its provider", async () => {
    const asked: string[] = [];
    const { handle } = handlerOf({
      signingKey: ({ url: address }) => {
        asked.push(`signingKey ${address}`);
        return signingKey;
      },
      secret: async ({ method }) => {
        asked.push(`secret ${method}`);
        return ["old", secret];
      },
    });
    expect(asked).toEqual([]);
    expect((await handle(await httpSms())).status).toBe(204);
    expect((await handle(await omnichannel())).status).toBe(204);
    expect(asked).toEqual([`signingKey ${url}`, "secret POST"]);
  });

  const blank = [undefined, null, "", " \n", [], [""], 1];

  test.each(blank)("that return %j are a 500, and onError hears which option", async (value) => {
    const { calls, handle } = handlerOf({ signingKey: () => value as string, secret: async () => value as string });
    expect((await handle(await httpSms())).status).toBe(500);
    expect((await handle(await omnichannel())).status).toBe(500);
    expect(calls.map(({ callback, given }) => [callback, given instanceof TypeError, String(given)])).toEqual([
      ["onError", true, expect.stringContaining("`httpsms.signingKey` must be a non-empty string")],
      ["onError", true, expect.stringContaining("`omnichannel.secret` must be a non-empty string")],
    ]);
  });

  test.each([new Error("no vault"), "text", undefined])("that throw %s are a 500 without detail", async (reason) => {
    const { calls, handle } = handlerOf({
      signingKey: () => {
        throw reason;
      },
      secret: () => Promise.reject(reason),
    });
    for (const request of [await httpSms(), await omnichannel()]) {
      const response = await handle(request);
      expect([response.status, await response.text()]).toEqual([500, ""]);
    }
    expect(calls.map(({ callback, given }) => [callback, given])).toEqual([
      ["onError", reason],
      ["onError", reason],
    ]);
  });
});

describe("userId", () => {
  test.each([
    ["a text", userId],
    ["a function", () => userId],
    ["an async function", async () => userId],
  ])("as %s binds the webhook to its user", async (_, option) => {
    expect((await handlerOf({ userId: option }).handle(await httpSms())).status).toBe(204);
  });

  test.each([
    ["a text", "another"],
    ["a function", () => "another"],
  ])("as %s refuses the token of another user, whose key is known", async (_, option) => {
    const { calls, handle } = handlerOf({ userId: option });
    const response = await handle(await httpSms());
    expect([response.status, await response.json()]).toEqual([401, { error: "wrong_subject" }]);
    expect(calls).toEqual([]);
  });

  test.each([undefined, "", " "])(
    "of a function that returns %j is a 500, not a webhook of any user",
    async (value) => {
      const { calls, handle } = handlerOf({ userId: () => value });
      expect((await handle(await httpSms())).status).toBe(500);
      expect(String(calls[0]?.given)).toContain("`httpsms.userId`");
    },
  );

  test("takes the tenant from the path", async () => {
    const keys: Readonly<Record<string, string>> = { a: "key-of-a", b: "key-of-b" };
    const users: Readonly<Record<string, string>> = { a: userId, b: "another" };
    const tenantOf = (request: Request) => new URL(request.url).pathname.slice(1);
    const { handle } = handlerOf({
      signingKey: (request) => keys[tenantOf(request)],
      userId: (request) => users[tenantOf(request)],
    });
    const send = async (path: string, key: string) => {
      const { headers, body } = await signHttpSms(received, { signingKey: key });
      return (await handle(new Request(`https://example.com/${path}`, { method: "POST", headers, body }))).status;
    };
    expect(await send("a", "key-of-a")).toBe(204);
    // b signs with its own key, for its own webhook, an event of a
    expect(await send("b", "key-of-b")).toBe(401);
    expect(await send("a", "key-of-b")).toBe(401);
    expect(await send("c", "key-of-a")).toBe(500);
  });
});

describe("anything but a Request", () => {
  test.each([
    ["a request of Express", { method: "POST", headers: {}, body: {}, url: "/" }],
    ["an event of Lambda", { httpMethod: "POST", headers: {}, body: "" }],
    ["a request without headers", { method: "POST" }],
    ["headers without a method", { headers: new Headers() }],
    ["headers of Node", { method: "POST", headers: { host: "example.com" } }],
    ["a text", "POST"],
    ["null", null],
    ["undefined", undefined],
  ])("such as %s is a TypeError that says what to do", async (_, request) => {
    const { calls, handle } = recorder();
    const outcome = handle(request as never);
    await expect(outcome).rejects.toBeInstanceOf(TypeError);
    await expect(outcome).rejects.toThrow(/toNodeListener\(handler\).*toLambdaHandler\(handler\)/);
    expect(calls).toEqual([]);
  });
});
