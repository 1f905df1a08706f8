import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { normalize, safeParseHttpSmsEvent } from "../../src/index.js";
import type { EventStore } from "../../src/receive.js";
import {
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  encryptHttpSms,
  signHttpSms,
  signOmnichannel,
} from "../../src/testing.js";
import type { Exports } from "./load-block.js";
import { secret, signingKey } from "./testing/endpoint.js";

/** What a call of a block's function may look at. */
export interface Context {
  /** The lines that the block printed. */
  readonly printed: readonly string[];
  readonly store: EventStore;
  /** Returns what the block wrote to its file. */
  readonly read: () => Promise<string>;
}

type Use = (value: never, context: Context) => unknown;
type Handler = (request: Request) => Promise<Response>;

const received = buildHttpSmsEvent("message.phone.received");
const missed = buildHttpSmsEvent("message.call.missed");
const delivered = buildOmnichannelEvent("message.delivered", "sms");
const unknown = { ...received, id: "another id", type: "message.phone.sung" };
const text = JSON.stringify;

const url = "http://localhost/webhooks";

const post = async (handler: Handler, event: object, key?: string): Promise<number> => {
  const signed =
    "type" in event
      ? signHttpSms(text(event), { signingKey: key ?? signingKey })
      : signOmnichannel(text(event), { secret: key ?? secret });
  const response = await handler(new Request(url, { method: "POST", ...(await signed) }));
  return response.status;
};

/** A handler of a page: it verifies, and accepts what is valid, unknown and invalid. */
const useHandler = async (handler: Handler): Promise<void> => {
  expect(await post(handler, received)).toBe(204);
  expect(await post(handler, delivered)).toBe(204);
  expect(await post(handler, unknown)).toBe(204);
  expect(await post(handler, { ...delivered, payload: null })).toBe(204);
  expect(await post(handler, delivered, "another secret")).toBe(401);
};

const useOverHttp = async (createListener: (handler: Handler) => RequestListener): Promise<void> => {
  const server = createServer(createListener(async () => new Response(null, { status: 204 }))).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: "{}" })).status).toBe(204);
  } finally {
    server.close();
  }
};

/** How each exported function of a block is called, by its name. */
const uses: Readonly<Record<string, Use>> = {
  handler: async (handler: Handler, { read }) => {
    await useHandler(handler);
    const stored = (await read())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(stored.slice(-4)).toMatchObject([
      { provider: "httpsms", status: "received" },
      { provider: "omnichannel", status: "delivered" },
      { provider: "httpsms", status: "unknown" },
      { problem: expect.stringContaining("message.delivered") },
    ]);
  },
  POST: async (handler: Handler, { printed }) => {
    await useHandler(handler);
    expect(printed).toContain("message message.phone.received received");
    expect(printed).toContain("omnichannel wrong_signature");
  },
  default: async (worker: { fetch: (request: Request, env: object) => Promise<Response> }) => {
    const saved = new Map<string, string>();
    const env = {
      HTTPSMS_SIGNING_KEY: signingKey,
      OMNICHANNEL_SECRET: secret,
      EVENTS: { put: async (key: string, value: string) => void saved.set(key, value) },
    };
    await useHandler((request) => worker.fetch(request, env));
    expect(saved.size).toBe(4);
    expect(JSON.parse(saved.get(normalize(received).eventKey) ?? "{}")).toMatchObject({ status: "received" });
  },
  onHttpSms: (onHttpSms: (body: string) => void, { printed }) => {
    onHttpSms(text(received));
    expect(printed.at(-1)).toContain(`${received.data.contact} wrote: ${received.data.content}`);
    onHttpSms(text(unknown));
    expect(printed.at(-1)).toContain("message.phone.sung");
    onHttpSms("{}");
    expect(printed).toHaveLength(3);
  },
  onOmnichannel: (onOmnichannel: (body: string) => void, { printed }) => {
    onOmnichannel(text([delivered, buildOmnichannelEvent("message.failed"), { ...delivered, payload: null }]));
    expect(printed).toHaveLength(3);
    expect(printed[0]).toContain(delivered.payload.id);
  },
  onWebhook: (onWebhook: (body: string) => void, { printed }) => {
    onWebhook(text(received));
    expect(printed.at(-1)).toContain(`${received.data.message_id} received final`);
    onWebhook(text(buildOmnichannelEvent("message.failed")));
    expect(printed.length).toBeGreaterThanOrEqual(3);
  },
  createHandler: async (createHandler: (store: EventStore) => Handler, { printed, store }) => {
    const handler = createHandler(store);
    expect([await post(handler, delivered), await post(handler, delivered)]).toEqual([204, 204]);
    expect(printed).toEqual([delivered.eventId]);
  },
  createWorker: async (createWorker: (store: EventStore) => (event: object) => Promise<void>, { printed, store }) => {
    const work = createWorker(store);
    await work(normalize(delivered));
    await work(normalize(delivered));
    expect(printed).toEqual([`reply to ${delivered.eventId}`]);
  },
  messageIdsOf: (messageIdsOf: (body: string) => unknown) => {
    expect(messageIdsOf(text(received))).toEqual([received.data.message_id]);
    expect(messageIdsOf(text([delivered, {}]))).toEqual([delivered.payload.id, undefined]);
  },
  onBody: async (onBody: (body: string) => Promise<void>, { printed }) => {
    await onBody(text(received));
    await onBody(text([delivered, {}]));
    expect(printed).toHaveLength(3);
    expect(printed[0]).toBe(received.data.message_id);
  },
  parseOrThrow: (parseOrThrow: (body: string) => object | undefined) => {
    expect(parseOrThrow(text(received))).toEqual(received);
    expect(parseOrThrow(text(unknown))).toBeUndefined();
    expect(() => parseOrThrow("{}")).toThrow();
  },
  carrierId: (carrierId: (stored: unknown) => string | undefined) => {
    expect(carrierId(delivered)).toBe(delivered.payload.details.channelStatus?.tranid);
    expect(carrierId(received)).toBeUndefined();
  },
  logBody: (logBody: (body: string) => void, { printed }) => {
    logBody(text(received));
    expect(printed.join()).toContain(received.id);
    expect(printed.join()).not.toContain(received.data.content);
  },
  textOf: async (textOf: (message: object, key: string) => Promise<string | null>) => {
    const encrypted = buildHttpSmsEvent("message.phone.received", {
      data: { encrypted: true, content: await encryptHttpSms("Hello, world, in a long text", "the key") },
    });
    expect(await textOf(normalize(encrypted), "the key")).toBe("Hello, world, in a long text");
    expect(await textOf(normalize(encrypted), "another key")).toBeNull();
    expect(await textOf(normalize(received), "the key")).toBe(received.data.content);
  },
  onMessage: (onMessage: (event: object) => void, { printed }) => {
    for (const event of buildMessageHistory("omnichannel", { channel: "rcs" }).toReversed())
      onMessage(normalize(event));
    expect(printed.at(-1)).toMatch(/^read true /);
  },
  inNode: (inNode: Parameters<typeof useOverHttp>[0]) => useOverHttp(inNode),
  inLambda: async (inLambda: (handler: Handler) => (event: object) => Promise<{ statusCode: number }>) => {
    const lambda = inLambda(async () => new Response(null, { status: 204 }));
    const event = { httpMethod: "POST", path: "/", headers: { host: "localhost" }, body: "{}", isBase64Encoded: false };
    expect((await lambda(event)).statusCode).toBe(204);
  },
  statusFor: async (statusFor: (request: object, path: string) => Promise<number>) => {
    const signed = await signHttpSms(text(received), { signingKey });
    expect(await statusFor(signed, "/httpsms")).toBe(204);
    expect(await statusFor(signed, "/omnichannel")).toBe(401);
    expect(await statusFor(await signOmnichannel(text(delivered), { secret }), "/omnichannel")).toBe(204);
  },
  createTenantHandler: async (
    createTenantHandler: (find: (path: string) => Promise<object | undefined>) => Handler,
  ) => {
    const handler = createTenantHandler(async (path) =>
      path === "/webhooks" ? { signingKey, userId: received.data.user_id } : undefined,
    );
    expect(await post(handler, received)).toBe(204);
    expect(await post(handler, received, "the key of another tenant")).toBe(401);
    const other = createTenantHandler(async () => ({ signingKey, userId: "another user" }));
    expect(await post(other, received)).toBe(401);
    expect(
      await post(
        createTenantHandler(async () => undefined),
        received,
      ),
    ).toBe(500);
  },
  contactOf: (contactOf: (stored: unknown) => string) => {
    expect(contactOf(received)).toBe(received.data.contact);
    expect(() => contactOf(missed)).toThrow();
  },
  idOf: (idOf: (event: object) => string | null) => {
    expect(idOf(received)).toBe(received.data.message_id);
    expect(idOf(buildHttpSmsEvent("phone.heartbeat.online"))).toBeNull();
    const later = safeParseHttpSmsEvent(text(unknown));
    expect(idOf(later.kind === "unknown" ? later.event : {})).toBeNull();
  },
  request: (request: unknown) => {
    // the skill has a function, the README a value
    if (typeof request !== "function") expect(request).toBeInstanceOf(Request);
  },
  findings: (findings: unknown) => expect(findings).toEqual(expect.any(Array)),
  refused: (refused: readonly unknown[]) => expect(refused).toHaveLength(4),
  examples: (examples: readonly unknown[]) => expect(examples).toHaveLength(55),
  history: (history: readonly unknown[]) => expect(history).toHaveLength(3),
};

/** The calls of what a block exports; a function that no use is known for has none. */
export const usesOf = (exported: Exports): Readonly<Record<string, (context: Context) => unknown>> =>
  Object.fromEntries(
    Object.entries(exported).flatMap(([name, value]) => {
      const use = uses[name];
      return use === undefined ? [] : [[name, (context: Context) => use(value as never, context)]];
    }),
  );
