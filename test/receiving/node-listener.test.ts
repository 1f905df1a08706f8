import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type NodeRequest, type NodeResponse, toNodeListener, type WebhookHandler } from "../../src/receive.js";
import { type RecorderOptions, recorder } from "../support/receiving/recorder.js";
import { now, received, secret, sentSms, signHttpSms, signingKey, signOmnichannel } from "../support/receiving/sign.js";

/** A server on any free port, with what a framework does before the listener. */
const listen = async (options: RecorderOptions = {}, before: (request: NodeRequest) => unknown = () => {}) => {
  const { calls, handle } = recorder({ httpsms: { signingKey, now: () => now }, ...options });
  const listener = toNodeListener(handle);
  const server = createServer((async (request, response) => {
    await before(request as NodeRequest);
    listener(request, response);
  }) as RequestListener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { calls, port, url: `http://127.0.0.1:${port}/webhooks` };
};

const post = (url: string, { headers, body }: { headers: Record<string, string>; body: string }) =>
  fetch(url, { method: "POST", headers, body });

const httpSms = () => signHttpSms(received, { signingKey });
const omnichannel = (body = sentSms) => signOmnichannel(body, { secret });

/** What a JSON parser does: it reads the stream, and keeps the object. */
const parse = async (request: NodeRequest) => {
  Object.assign(request, { body: JSON.parse(await text(request as unknown as Readable)) });
};

describe("toNodeListener takes the bytes", () => {
  test.each<readonly [string, (request: NodeRequest) => unknown]>([
    ["from the stream", () => {}],
    ["from the stream next to the `{}` of Express 4", (request) => Object.assign(request, { body: {} })],
    [
      "from `body` if it is bytes",
      async (request) => Object.assign(request, { body: Buffer.from(await text(request as unknown as Readable)) }),
    ],
    [
      "from `body` if it is text",
      async (request) => Object.assign(request, { body: await text(request as unknown as Readable) }),
    ],
    [
      "from `rawBody` next to a parsed `body`",
      async (request) => {
        const rawBody = Buffer.from(await text(request as unknown as Readable));
        Object.assign(request, { rawBody, body: JSON.parse(rawBody.toString()) });
      },
    ],
  ])("%s", async (_, before) => {
    const { calls, url } = await listen({}, before);
    expect((await post(url, await httpSms())).status).toBe(204);
    expect((await post(url, await omnichannel())).status).toBe(204);
    expect(calls.map(({ callback }) => callback)).toEqual(["onEvent", "onEvent"]);
  });

  test("and else responds 500, and onError hears what to do", async () => {
    const { calls, url } = await listen({}, parse);
    expect((await post(url, await httpSms())).status).toBe(500);
    expect((await post(url, await omnichannel())).status).toBe(500);
    expect(calls.map(({ callback }) => callback)).toEqual(["onError", "onError"]);
    expect(String(calls[0]?.given)).toMatch(/^TypeError: the body was parsed or dropped.*rawBody: true/);
  });

  test("of a batch of 500 long events", async () => {
    const batch = JSON.stringify(Array(500).fill({ ...JSON.parse(sentSms), metadata: "x".repeat(2000) }));
    const { calls, url } = await listen();
    expect((await post(url, await omnichannel(batch))).status).toBe(204);
    expect(calls).toHaveLength(500);
  });
});

describe("toNodeListener responds", () => {
  test("401 to a forged request, with a reason, and before its body is read", async () => {
    const { calls, url } = await listen();
    const response = await post(url, await signHttpSms(received, { signingKey: "another" }));
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
      401,
      "application/json",
      { error: "wrong_signature" },
    ]);
    expect((await post(url, { headers: {}, body: "x".repeat(20_000_000) })).status).toBe(401);
    expect(calls).toEqual([]);
  });

  test("413 to a body beyond the limit, and keeps the connection usable", async () => {
    const { calls, url } = await listen({ maxBodyBytes: 100_000 });
    expect((await post(url, await omnichannel("x".repeat(3_000_000)))).status).toBe(413);
    const stream = new Blob(["x".repeat(3_000_000)]).stream();
    const { headers } = await omnichannel("");
    const chunked = await fetch(url, { method: "POST", headers, body: stream, duplex: "half" } as RequestInit);
    expect(chunked.status).toBe(413);
    expect((await post(url, await omnichannel())).status).toBe(204);
    expect(calls.map(({ callback }) => callback)).toEqual(["onError", "onError", "onEvent"]);
  });

  test("500 if a callback throws", async () => {
    const { url } = await listen({ onEvent: () => Promise.reject(new Error("down")) });
    const response = await post(url, await omnichannel());
    expect([response.status, await response.text()]).toEqual([500, ""]);
  });

  test("405 to another method", async () => {
    const { url } = await listen();
    const response = await fetch(url);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  /** Requests that `fetch` does not send. */
  const raw = async (port: number, head: string): Promise<string> => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`${head}\r\nConnection: close\r\n\r\n`);
    return text(socket);
  };

  test.each([
    ["a host with a path", "POST /webhooks HTTP/1.1\r\nHost: a/b"],
    ["a host with a user", "POST /webhooks HTTP/1.1\r\nHost: user@example.com"],
    ["a host that is no host", "POST /webhooks HTTP/1.1\r\nHost: a b"],
    ["an invalid URL", "POST http:// HTTP/1.1\r\nHost: example.com"],
    ["an asterisk", "POST * HTTP/1.1\r\nHost: example.com"],
    ["a method that no request may have", "TRACE / HTTP/1.1\r\nHost: example.com"],
  ])("400 to %s", async (_, head) => {
    const { calls, port } = await listen();
    expect(await raw(port, head)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\{"error":"bad_request"\}/);
    expect(calls).toEqual([]);
  });

  test("401 to two tokens, of which Node keeps the first", async () => {
    const { port } = await listen();
    const { headers } = await httpSms();
    const line = `Authorization: ${headers["authorization"]}`;
    const response = await raw(port, `POST / HTTP/1.1\r\nHost: a\r\n${line}\r\n${line}\r\nContent-Length: 0`);
    expect(response).toMatch(/^HTTP\/1\.1 401 [\s\S]*malformed_signature/);
  });
});

describe("the request that the handler gets", () => {
  const seen = async (request: Partial<NodeRequest>) => {
    const requests: Request[] = [];
    const handler: WebhookHandler = async (converted) => {
      requests.push(converted);
      return new Response(null, { status: 204 });
    };
    const response = { statusCode: 0, headersSent: false, setHeader: () => {}, end: () => {} } satisfies NodeResponse;
    await toNodeListener(handler)({ method: "POST", headers: {}, rawBody: "", ...request }, response);
    return { request: requests[0], status: response.statusCode };
  };

  test("has an empty header for a name without a value", async () => {
    const rawHeaders = ["X-A", "1", "X-B"];
    expect([...((await seen({ url: "/", rawHeaders })).request?.headers ?? [])]).toEqual([
      ["x-a", "1"],
      ["x-b", ""],
    ]);
  });

  test.each<readonly [string, Partial<NodeRequest>, object]>([
    ["no URL", {}, { url: "http://localhost/" }],
    ["an empty host", { url: "/a", headers: { host: "" } }, { url: "http://localhost/a" }],
    ["no method", { url: "/", method: undefined }, { method: "GET" }],
    ["a method that has no body", { url: "/", method: "HEAD", rawBody: "a" }, { method: "HEAD", body: null }],
  ])("is one with %s", async (_, request, expected) => {
    expect((await seen(request)).request).toMatchObject(expected);
  });

  test("keeps its bytes when Node uses their memory again", async () => {
    const rawBody = Buffer.from("before");
    const { request } = await seen({ url: "/", rawBody });
    rawBody.fill("x");
    expect(await request?.text()).toBe("before");
  });

  test("has the text or the bytes of the body", async () => {
    expect(await (await seen({ rawBody: "é" })).request?.text()).toBe("é");
    expect(await (await seen({ rawBody: Buffer.from("é") })).request?.text()).toBe("é");
    expect((await seen({ rawBody: "é" })).request?.headers.get("content-type")).toBeNull();
  });

  test.each<readonly [string, Partial<NodeRequest>, string]>([
    ["of a socket that is null", { url: "/", headers: { host: "a" }, socket: null }, "http://a/"],
    ["of a socket without TLS", { url: "/", headers: { host: "a" }, socket: { encrypted: false } }, "http://a/"],
    ["of two hosts", { url: "/", headers: { host: ["a", "b"] } }, "http://localhost/"],
    ["of the host and the path", { url: "/a?b=c", headers: { host: "example.com" } }, "http://example.com/a?b=c"],
    ["over TLS", { url: "/", headers: { host: "example.com" }, socket: { encrypted: true } }, "https://example.com/"],
    ["under a mounted router", { url: "/b", originalUrl: "/a/b", headers: { host: "a:1" } }, "http://a:1/a/b"],
    ["of HTTP/2", { url: "/", headers: { ":path": "/", ":authority": "example.com" } }, "http://example.com/"],
    ["without a host", { url: "/" }, "http://localhost/"],
    ["with two slashes", { url: "//evil.example/a", headers: { host: "a" } }, "http://a//evil.example/a"],
    ["as a proxy sends it", { url: "http://example.com/a", headers: { host: "a" } }, "http://example.com/a"],
  ])("has the URL %s", async (_, request, url) => {
    expect((await seen(request)).request?.url).toBe(url);
  });

  test("has all headers, also those that occur twice", async () => {
    const rawHeaders = ["X-A", "1", "x-a", "2", "Host", "a"];
    expect([...((await seen({ url: "/", rawHeaders })).request?.headers ?? [])]).toEqual([
      ["host", "a"],
      ["x-a", "1, 2"],
    ]);
    const headers = { "x-a": ["1", "2"], "x-b": undefined };
    expect((await seen({ url: "/", headers })).request?.headers.get("x-a")).toBe("1, 2");
  });

  test("is not asked for when a header is impossible", async () => {
    expect(await seen({ url: "/", headers: { "x-a": "a\nb" } })).toEqual({ request: undefined, status: 400 });
  });
});

test.each<[what: string, handler: WebhookHandler]>([
  ["responds", async () => Response.json({}, { status: 401 })],
  ["rejects", () => Promise.reject(new Error())],
])("a handler that %s too late writes nothing, since a framework has responded", async (_, handler) => {
  const response = { statusCode: 503, headersSent: true, setHeader: vi.fn(), end: vi.fn() };
  await toNodeListener(handler)({ method: "POST", url: "/", headers: {}, rawBody: "" }, response);
  expect(response.statusCode).toBe(503);
  expect(response.setHeader).not.toHaveBeenCalled();
  expect(response.end).not.toHaveBeenCalled();
});

test("a handler that rejects is a 500, not an unhandled rejection", async () => {
  const listener = toNodeListener(() => Promise.reject(new Error()));
  const response = { statusCode: 0, headersSent: false, setHeader: () => {}, end: () => {} };
  await listener({ method: "POST", url: "/", headers: {}, rawBody: "" }, response);
  expect(response.statusCode).toBe(500);
});

test("a stream that fails is a 500", async () => {
  const { calls, handle } = recorder();
  const { headers } = await omnichannel();
  const stream = new Readable({ read: () => stream.destroy(new Error("reset")) });
  const request = Object.assign(stream, { method: "POST", url: "/", headers });
  const response = { statusCode: 0, headersSent: false, setHeader: () => {}, end: () => {} };
  await toNodeListener(handle)(request, response);
  expect([response.statusCode, String(calls[0]?.given)]).toEqual([500, "Error: reset"]);
});

test.each<readonly [string, (stream: Readable) => unknown, RegExp]>([
  ["that is closed", (stream) => once(stream.destroy(), "close"), /^Error: the connection was closed/],
  ["that something else reads", (stream) => text(stream), /^TypeError: the body was parsed or dropped/],
])("a stream %s while a key is looked up is a 500", async (_, change, message) => {
  const stream = Readable.from([Buffer.from(sentSms)], { objectMode: false });
  const lookUp = async () => {
    await change(stream);
    return secret;
  };
  const { calls, handle } = recorder({ omnichannel: { secret: lookUp } });
  const request = Object.assign(stream, { method: "POST", url: "/", headers: (await omnichannel()).headers });
  const response = { statusCode: 0, headersSent: false, setHeader: () => {}, end: () => {} };
  await toNodeListener(handle)(request, response);
  expect([response.statusCode, String(calls[0]?.given)]).toEqual([500, expect.stringMatching(message)]);
});
