import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { fastify } from "fastify";
import type { HttpSmsResult, OmnichannelResult, Provider } from "../../../src/index.js";
import { secret, signingKey } from "../../../test/support/receiving/sign.js";
import { createApp as createExpress } from "../../express/main.js";
import { webhooks } from "../../fastify/main.js";
import { createHandler } from "../../fetch/main.js";
import { createApp as createHono } from "../../hono/main.js";

/** A recipe that listens on a port. */
export interface Recipe {
  readonly urls: Readonly<Record<Provider, string>>;
  /** What reached the callbacks since the last call, in order. */
  readonly seen: () => Promise<readonly string[]>;
  /** Makes the callbacks throw from now on, or `undefined` no more. */
  readonly failWith: (error: Error | undefined) => void;
  readonly stop: () => Promise<void>;
}

const keys = { signingKey, secret };

/** Notes what the callbacks get. */
const createNotes = () => {
  let lines: string[] = [];
  let failure: Error | undefined;
  return {
    add: (provider: Provider, result: HttpSmsResult | OmnichannelResult, index: number): void => {
      if (failure !== undefined) throw failure;
      if (result.kind === "invalid") lines.push(`${provider} invalid ${index}`);
      else lines.push(`${provider} ${result.kind} ${"type" in result.event ? result.event.type : result.event.name}`);
    },
    seen: async (): Promise<readonly string[]> => {
      const seen = lines;
      lines = [];
      return seen;
    },
    failWith: (error: Error | undefined): void => {
      failure = error;
    },
  };
};

type Notes = ReturnType<typeof createNotes>;

const urlsOf = (port: number, paths: Readonly<Record<Provider, string>>): Recipe["urls"] => ({
  httpsms: `http://127.0.0.1:${port}${paths.httpsms}`,
  omnichannel: `http://127.0.0.1:${port}${paths.omnichannel}`,
});

export const twoPaths = { httpsms: "/webhooks/httpsms", omnichannel: "/webhooks/omnichannel" };

const listen = async (listener: RequestListener, notes: Notes, paths = twoPaths): Promise<Recipe> => {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  return { urls: urlsOf(port, paths), seen: notes.seen, failWith: notes.failWith, stop };
};

/** Callbacks of the recipes that receive on their own. */
const receiversOf = ({ add }: Notes) => ({
  ...keys,
  onHttpSms: async (result: HttpSmsResult) => add("httpsms", result, 0),
  onOmnichannel: async (results: readonly OmnichannelResult[]) => {
    for (const [index, result] of results.entries()) add("omnichannel", result, index);
  },
});

/** Callbacks of the recipes around the handler. */
const callbacksOf = ({ add }: Notes): Parameters<typeof createHandler>[0] => ({
  ...keys,
  onEvent: (result, { provider }) => add(provider, result, 0),
  onUnknown: (result, { provider }) => add(provider, result, 0),
  onInvalid: (result, { provider, index }) => add(provider, result, index),
});

const startExpress = (): Promise<Recipe> => {
  const notes = createNotes();
  return listen(createExpress(receiversOf(notes)), notes);
};

const startFastify = async (): Promise<Recipe> => {
  const notes = createNotes();
  const server = fastify();
  server.register(webhooks, { prefix: "/webhooks", ...receiversOf(notes) });
  await server.listen({ port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { urls: urlsOf(port, twoPaths), seen: notes.seen, failWith: notes.failWith, stop: () => server.close() };
};

const startHono = (): Promise<Recipe> => {
  const notes = createNotes();
  return listen(getRequestListener(createHono(callbacksOf(notes)).fetch), notes);
};

const startFetch = (): Promise<Recipe> => {
  const notes = createNotes();
  return listen(getRequestListener(createHandler(callbacksOf(notes))), notes, { httpsms: "/", omnichannel: "/" });
};

export const recipes: readonly (readonly [name: string, start: () => Promise<Recipe>])[] = [
  ["express", startExpress],
  ["fastify", startFastify],
  ["hono", startHono],
  ["fetch", startFetch],
];
