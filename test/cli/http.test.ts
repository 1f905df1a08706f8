import { once } from "node:events";
import type { IncomingMessage, RequestListener } from "node:http";
import { type AddressInfo, createServer, getDefaultAutoSelectFamily, setDefaultAutoSelectFamily } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSend } from "../../src/cli/http.js";
import type { EndpointRequest, SendRequest } from "../../src/testing/endpoint/case.js";
import { sendInTime } from "../../src/testing/endpoint/send.js";
import { listen } from "../support/testing/endpoint.js";

const local = { address: "127.0.0.1", family: 4 } as const;

/** Sends a request, and returns the status, or a word for what happened instead of a response. */
const statusOf = async (send: SendRequest, request: EndpointRequest) =>
  (await sendInTime(send, request, 600_000)).status;

/** Starts a server, and returns the function that sends to it, with the details that it tells. */
const sendTo = async (listener: RequestListener) => {
  const details: string[] = [];
  const url = new URL(await listen(listener));
  // no look-up knows this name
  url.hostname = "webhooks.invalid";
  const send = createSend({ url, addresses: [local], isLocal: true }, (detail) => details.push(detail));
  return { send, details };
};

/** Starts a server that keeps the requests with their bodies, and responds 204. */
const record = async () => {
  const requests: (Pick<IncomingMessage, "method" | "headers" | "url"> & { body: string })[] = [];
  const { send } = await sendTo(async (request, response) => {
    const { method, headers, url } = request;
    requests.push({ method, headers, url, body: await text(request) });
    response.writeHead(204).end();
  });
  return { send, requests };
};

describe("createSend", () => {
  test("sends the method, the headers and the body, with the length of the body in bytes", async () => {
    const { send, requests } = await record();
    expect(await statusOf(send, { method: "POST", headers: { "x-one": "1" }, body: "é" })).toBe(204);
    expect(requests).toMatchObject([
      { method: "POST", url: "/webhooks", headers: { "x-one": "1", "content-length": "2" }, body: "é" },
    ]);
    expect(requests[0]?.headers).not.toHaveProperty("transfer-encoding");
    // a connection of its own per request, as providers use
    expect(requests[0]?.headers.connection).toBe("close");
  });

  test("sends a POST without a body as an empty body, and a GET without any", async () => {
    const { send, requests } = await record();
    await statusOf(send, { method: "POST", headers: {} });
    await statusOf(send, { method: "GET", headers: {} });
    expect(requests.map(({ body }) => body)).toEqual(["", ""]);
    expect(requests.map(({ headers }) => headers["content-length"])).toEqual(["0", undefined]);
  });

  test.each<[status: number, location: string | undefined, details: readonly string[]]>([
    [300, "/a", ["redirects to /a, not followed"]],
    [399, "/\u00e9", ["redirects to /\\u{e9}, not followed"]],
    [302, undefined, []],
    [201, "/a", []],
    [400, "/a", []],
  ])("responds with the status %d, and says where %j leads", async (status, location, details) => {
    const sent = await sendTo((_request, response) => {
      response.writeHead(status, location === undefined ? {} : { location }).end();
    });
    expect(await statusOf(sent.send, { method: "POST", headers: {}, body: "" })).toBe(status);
    expect(sent.details).toEqual(details);
  });

  test("does not wait for the end of the response", async () => {
    const { send } = await sendTo((_request, response) => {
      response.writeHead(200).write("x");
    });
    expect(await statusOf(send, { method: "POST", headers: {} })).toBe(200);
  });

  test("says nothing about a request that was given up", async () => {
    const controller = new AbortController();
    const { send, details } = await sendTo(() => controller.abort());
    await expect(send({ method: "POST", headers: {} }, controller.signal)).rejects.toThrow("aborted");
    expect(details).toEqual([]);
  });

  test("speaks TLS to an address that begins with `https:`", async () => {
    const server = createServer((socket) => {
      socket.once("data", (data) => {
        firstByte = data[0];
        socket.destroy();
      });
    }).listen(0, local.address);
    let firstByte: number | undefined;
    onTestFinished(() => {
      server.close();
    });
    await once(server, "listening");
    const url = new URL(`https://webhooks.invalid:${(server.address() as AddressInfo).port}/`);
    const send = createSend({ url, addresses: [local], isLocal: true });
    expect(await statusOf(send, { method: "POST", headers: {} })).toBe("error");
    // the type of a TLS handshake
    expect(firstByte).toBe(22);
  });

  test("connects to the first address if Node tries only one", async () => {
    const before = getDefaultAutoSelectFamily();
    setDefaultAutoSelectFamily(false);
    onTestFinished(() => setDefaultAutoSelectFamily(before));
    const { send, requests } = await record();
    await statusOf(send, { method: "POST", headers: {} });
    expect(requests).toHaveLength(1);
  });
});
