import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  createWebhookHandler,
  SignatureError,
  type WebhookContext,
  type WebhookHandlerOptions,
} from "../../src/receive.js";
import { post, type RecorderOptions, recorder } from "../support/receiving/recorder.js";
import { received, secret, sentSms, signHttpSms, signingKey, signOmnichannel, url } from "../support/receiving/sign.js";

/** A batch whose items are known by their eventId. */
const batchOf = (ids: readonly string[]): string =>
  `[${ids.map((id) => JSON.stringify({ ...JSON.parse(sentSms), eventId: id })).join()}]`;

const idOf = (given: unknown): string => (given as { readonly event: { readonly eventId: string } }).event.eventId;

const postBatch = async (handle: (request: Request) => Promise<Response>, body: string): Promise<Response> =>
  handle(post(await signOmnichannel(body, { secret })));

/** What a callback may throw, or reject with. */
const thrown: readonly unknown[] = [
  new Error("the database at db.internal is down"),
  new TypeError("x is not a function"),
  new SignatureError("wrong_signature", "not about this request"),
  "a text",
  undefined,
  null,
  0,
];

const failing: readonly (readonly [how: string, fail: (reason: unknown) => unknown])[] = [
  [
    "throws",
    (reason) => {
      throw reason;
    },
  ],
  ["rejects", (reason) => Promise.reject(reason)],
  ["rejects later", (reason) => new Promise((_, reject) => setTimeout(reject, 1, reason))],
];

const callbacks = [
  { name: "onEvent", body: sentSms },
  { name: "onUnknown", body: sentSms.replace("message.sent", "message.new") },
  { name: "onInvalid", body: "junk" },
] as const;

describe.each(callbacks)("$name that fails", ({ name, body }) => {
  describe.each(failing)("because it %s", (_, fail) => {
    test.each(thrown)("%o is answered 500, without detail", async (reason) => {
      const { calls, handle } = recorder({ [name]: () => fail(reason) });
      const response = await postBatch(handle, body);
      expect(response.status).toBe(500);
      expect(await response.text()).toBe("");
      expect([...response.headers]).toEqual([]);
      expect(calls).toEqual([{ callback: "onError", given: reason, context: { provider: "omnichannel" } }]);
    });
  });

  test("is answered 500 without onError too, and with rejectInvalid", async () => {
    const { handle } = recorder({ [name]: () => Promise.reject(new Error()), onError: undefined, rejectInvalid: true });
    expect((await postBatch(handle, body)).status).toBe(500);
  });
});

describe("an httpSMS callback that fails", () => {
  test("tells onError the provider", async () => {
    const error = new Error("down");
    const { calls, handle } = recorder({ onEvent: () => Promise.reject(error) });
    const response = await handle(post(await signHttpSms(received, { signingKey })));
    expect(response.status).toBe(500);
    expect(calls).toEqual([{ callback: "onError", given: error, context: { provider: "httpsms" } }]);
  });
});

describe("the items of a batch", () => {
  test("are handed over in order, each awaited before the next", async () => {
    const log: string[] = [];
    // the first waits longest, so that only awaiting keeps the order
    let wait = 8;
    const slowly = async (what: string): Promise<void> => {
      log.push(`start ${what}`);
      wait /= 2;
      await new Promise((resolve) => setTimeout(resolve, wait));
      log.push(`end ${what}`);
    };
    const { handle } = recorder({
      onEvent: (result) => slowly(idOf(result)),
      onUnknown: ({ name }) => slowly(name),
      onInvalid: (_, { index }) => slowly(`invalid ${index}`),
    });
    const [first, second] = JSON.parse(batchOf(["a", "b"]));
    const response = await postBatch(handle, JSON.stringify([first, 1, { ...first, name: "new" }, second]));
    expect(response.status).toBe(204);
    const steps = ["a", "invalid 1", "new", "b"].flatMap((what) => [`start ${what}`, `end ${what}`]);
    expect(log).toEqual(steps);
  });

  test.each([
    { bad: ["a"], what: "the first" },
    { bad: ["b"], what: "the middle one" },
    { bad: ["c"], what: "the last" },
    { bad: ["a", "b", "c"], what: "every one" },
  ])("are all handed over when $what fails, and the answer says to send again", async ({ bad }) => {
    const seen: string[] = [];
    const { calls, handle } = recorder({
      onEvent: (result) => {
        seen.push(idOf(result));
        if (bad.includes(idOf(result))) throw new Error(idOf(result));
      },
    });
    expect((await postBatch(handle, batchOf(["a", "b", "c"]))).status).toBe(500);
    expect(seen).toEqual(["a", "b", "c"]);
    expect(calls.map(({ given }) => (given as Error).message)).toEqual(bad);
  });

  test.each(failing)("are all handed over when onError %s itself", async (_, fail) => {
    const seen: string[] = [];
    const { handle } = recorder({
      onEvent: (result) => {
        seen.push(idOf(result));
        throw new Error("down");
      },
      onError: () => fail(new Error("the log is down")),
    });
    const response = await postBatch(handle, batchOf(["a", "b"]));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe("");
    expect(seen).toEqual(["a", "b"]);
  });

  test("onError is awaited before the next item", async () => {
    const log: string[] = [];
    const { handle } = recorder({
      onEvent: (result) => {
        log.push(idOf(result));
        throw new Error();
      },
      onError: async () => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        log.push("logged");
      },
    });
    await postBatch(handle, batchOf(["a", "b"]));
    expect(log).toEqual(["a", "logged", "b", "logged"]);
  });

  test("are 500 at most, all of which arrive", async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `event-${index}`);
    const { calls, handle } = recorder();
    expect((await postBatch(handle, batchOf(ids))).status).toBe(204);
    expect(calls.map(({ given }) => idOf(given))).toEqual(ids);
  });

  test("tell onInvalid the place of each malformed one, and the whole batch as it came", async () => {
    const body = ` [ 1, ${sentSms}, {"eventId": "é 👋"}, null ]\n`;
    const { calls, handle } = recorder();
    expect((await postBatch(handle, body)).status).toBe(204);
    const invalid = calls.filter(({ callback }) => callback === "onInvalid");
    expect(invalid.map(({ context }) => context)).toEqual(
      [0, 2, 3].map((index) => ({ provider: "omnichannel", body, index })),
    );
  });
});

describe("the callbacks", () => {
  test("get the result and its provider, and nothing of the request beside", async () => {
    const contexts: WebhookContext[] = [];
    const { handle } = recorder({ onEvent: (...given) => contexts.push(given[1]) });
    await handle(post(await signHttpSms(received, { signingKey })));
    await postBatch(handle, sentSms);
    expect(contexts).toEqual([{ provider: "httpsms" }, { provider: "omnichannel" }]);
  });

  test("have run when the answer comes", async () => {
    let isDone = false;
    const onEvent = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      isDone = true;
    };
    await postBatch(recorder({ onEvent }).handle, sentSms);
    expect(isDone).toBe(true);
  });

  test("print no body with the context of a malformed item", async () => {
    const printed: string[] = [];
    const { handle } = recorder({ onInvalid: (_, context) => printed.push(inspect(context), JSON.stringify(context)) });
    expect((await postBatch(handle, "secret text")).status).toBe(204);
    expect(printed).toEqual(["{ provider: 'omnichannel', index: 0 }", '{"provider":"omnichannel","index":0}']);
  });

  test("of two requests at once do not mix", async () => {
    const { calls, handle } = recorder();
    const bodies = [batchOf(["a", "b"]), batchOf(["c"]), "junk"];
    const answers = await Promise.all(bodies.map((body) => postBatch(handle, body)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(calls).toHaveLength(4);
    const kept = calls.find(({ callback }) => callback === "onInvalid");
    expect(kept?.context).toEqual({ provider: "omnichannel", body: "junk", index: 0 });
  });
});

describe("onEvents", () => {
  const body = `[${sentSms},1,${sentSms.replace("message.sent", "message.new")},${sentSms}]`;

  test("gets all events of a request at once, before the other items", async () => {
    const log: string[] = [];
    const { handle } = recorder({
      onEvent: undefined,
      onEvents: (results, { provider }) => log.push(`${provider} ${results.length}`),
      onUnknown: ({ name }) => log.push(name),
      onInvalid: (_, { index }) => log.push(`invalid ${index}`),
    });
    expect((await postBatch(handle, body)).status).toBe(204);
    expect(log).toEqual(["omnichannel 2", "invalid 1", "message.new"]);
    await handle(post(await signHttpSms(received, { signingKey })));
    expect(log.at(-1)).toBe("httpsms 1");
  });

  test.each(["[]", "[1]", "junk"])("is not called without an event: %s", async (none) => {
    const onEvents = vi.fn();
    expect((await postBatch(recorder({ onEvent: undefined, onEvents }).handle, none)).status).toBe(204);
    expect(onEvents).not.toHaveBeenCalled();
  });

  test.each(failing)(
    "that fails because it %s is answered 500, and the other items are handed over",
    async (_, fail) => {
      const { calls, handle } = recorder({ onEvent: undefined, onEvents: () => fail("down") });
      expect((await postBatch(handle, body)).status).toBe(500);
      expect(calls.map(({ callback }) => callback)).toEqual(["onError", "onInvalid", "onUnknown"]);
    },
  );
});

describe("onRefused", () => {
  const refuse = async (options: RecorderOptions) => {
    const { calls, handle } = recorder(options);
    const { body } = await signHttpSms(received, { signingKey });
    return { response: await handle(post({ headers: {}, body })), calls };
  };

  test("hears why a request is refused, and nothing else does", async () => {
    const seen: unknown[] = [];
    const { response, calls } = await refuse({
      onRefused: (error, { provider, request }) => seen.push([error.code, provider, request.url]),
    });
    expect(response.status).toBe(401);
    expect(seen).toEqual([["missing_signature", "httpsms", url]]);
    expect(calls).toEqual([]);
  });

  test.each(failing)("that fails because it %s lets no request in, and onError hears of it", async (_, fail) => {
    const { response, calls } = await refuse({ onRefused: () => fail("the log is down") });
    expect(response.status).toBe(401);
    expect(calls).toEqual([{ callback: "onError", given: "the log is down", context: { provider: "httpsms" } }]);
  });
});

describe("the provider in the context", () => {
  const wrongHeaders = { authorization: "Bearer a.b.c", "x-comapi-signature": "0".repeat(40) };
  const unsigned = {};

  test.each<[provider: string, only: RecorderOptions, headers: Record<string, string>]>([
    ["omnichannel", { httpsms: undefined }, unsigned],
    ["omnichannel", { httpsms: undefined }, wrongHeaders],
    ["httpsms", { omnichannel: undefined }, unsigned],
    ["httpsms", { omnichannel: undefined }, wrongHeaders],
    ["httpsms", {}, unsigned],
    ["omnichannel", {}, wrongHeaders],
  ])("is %s, by the options or else by the header: %o, %o", async (provider, only, headers) => {
    const refused: unknown[] = [];
    const { handle } = recorder({ ...only, onRefused: (_error, context) => refused.push(context.provider) });
    expect((await handle(post({ headers, body: "{}" }))).status).toBe(401);
    expect(refused).toEqual([provider]);
  });

  test("is that of the only provider for its events too", async () => {
    const { calls, handle } = recorder({ httpsms: undefined });
    expect((await postBatch(handle, sentSms)).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onEvent", context: { provider: "omnichannel" } }]);
  });

  test("is there for a request without a body", async () => {
    const { headers } = await signOmnichannel("", { secret });
    const { calls, handle } = recorder();
    expect((await handle(new Request(url, { method: "POST", headers }))).status).toBe(204);
    expect(calls).toMatchObject([{ callback: "onInvalid", context: { provider: "omnichannel", body: "", index: 0 } }]);
  });
});

describe("the request in the context", () => {
  test("is there for every callback, and is not printed", async () => {
    const urls: unknown[] = [];
    const note = (_: unknown, context: WebhookContext) => {
      urls.push(context.request.url);
      expect(Object.keys(context)).not.toContain("request");
    };
    const { handle } = recorder({ onEvent: note, onUnknown: note, onInvalid: note, onError: note, maxBodyBytes: 9000 });
    for (const body of [sentSms, sentSms.replace("message.sent", "message.new"), "junk", "x".repeat(9001)]) {
      await postBatch(handle, body);
    }
    expect(urls).toEqual([url, url, url, url]);
  });
});

describe("createWebhookHandler", () => {
  const good: WebhookHandlerOptions = {
    omnichannel: { secret },
    onEvent: () => {},
    onUnknown: () => {},
    onInvalid: () => {},
  };

  test.each([
    { what: "no onInvalid", wrong: { onInvalid: undefined }, says: "onInvalid" },
    { what: "an `onInvalid` that is not a function", wrong: { onInvalid: "log" }, says: "onInvalid" },
    { what: "no onUnknown", wrong: { onUnknown: undefined }, says: "onUnknown" },
    { what: "no onEvent", wrong: { onEvent: undefined }, says: "onEvent` or `onEvents" },
    { what: "an `onEvent` that is not a function", wrong: { onEvent: "log" }, says: "onEvent` or `onEvents" },
    { what: "both onEvent and onEvents", wrong: { onEvents: () => {} }, says: "onEvent` or `onEvents" },
    { what: "no provider", wrong: { omnichannel: undefined }, says: "httpsms` or `omnichannel" },
    { what: "a blank secret", wrong: { omnichannel: { secret: " \n" } }, says: "omnichannel.secret" },
    { what: "a blank userId", wrong: { httpsms: { signingKey: "a", userId: "" } }, says: "httpsms.userId" },
    { what: "an empty secret", wrong: { omnichannel: { secret: "" } }, says: "omnichannel.secret" },
    { what: "no secret", wrong: { omnichannel: { secret: undefined } }, says: "omnichannel.secret" },
    { what: "an empty list of secrets", wrong: { omnichannel: { secret: [] } }, says: "omnichannel.secret" },
    { what: "an empty key", wrong: { httpsms: { signingKey: "" } }, says: "httpsms.signingKey" },
    { what: "no key", wrong: { httpsms: {} }, says: "httpsms.signingKey" },
    { what: "an empty key of several", wrong: { httpsms: { signingKey: ["a", ""] } }, says: "httpsms.signingKey" },
    { what: "a limit that is no number", wrong: { maxBodyBytes: Number.NaN }, says: "maxBodyBytes" },
    { what: "a limit below nothing", wrong: { maxBodyBytes: -1 }, says: "maxBodyBytes" },
    { what: "a limit that is a text", wrong: { maxBodyBytes: "5mb" }, says: "maxBodyBytes" },
  ])("with $what throws before any request comes", ({ wrong, says }) => {
    // a program without types can pass any of these
    const options = { ...good, ...wrong } as WebhookHandlerOptions;
    expect(() => createWebhookHandler(options)).toThrow(TypeError);
    expect(() => createWebhookHandler(options)).toThrow(new RegExp(`^\`${says}\`.* (?:must be|is required)`));
  });

  test("needs one provider and the three callbacks", () => {
    expect(createWebhookHandler(good)).toBeTypeOf("function");
    expect(createWebhookHandler({ ...good, omnichannel: undefined, httpsms: { signingKey: "a" } })).toBeTypeOf(
      "function",
    );
  });
});
