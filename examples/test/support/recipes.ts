import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import type { AbstractHttpAdapter } from "@nestjs/core";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import type express from "express";
import { fastify } from "fastify";
import type { HttpSmsResult, OmnichannelResult, Provider } from "../../../src/index.js";
import { secret, signingKey } from "../../../test/support/receiving/sign.js";
import { createFunctions } from "../../cloud-functions/main.js";
import { createApp as createExpress } from "../../express/main.js";
import { createApp as createExpressJson } from "../../express-json/main.js";
import { webhooks } from "../../fastify/main.js";
import { createHandler } from "../../fetch/main.js";
import { createApp as createHono } from "../../hono/main.js";
import { createApp as createKoa } from "../../koa/main.js";
import { createHandler as createLambda } from "../../lambda/main.js";
import { AppModule, addWebhooks } from "../../nest/main.js";
import { createListener } from "../../node-http/main.js";
import type { Options } from "../../webhooks.js";
import { createFetch } from "../../workers/main.js";
import type { Case } from "./cases.js";
import { listenerOf } from "./listener.js";
import { oneLiners } from "./one-liners.js";

/** A recipe that listens on a port. */
export interface Recipe {
  readonly urls: Readonly<Record<Provider, string>>;
  /** What reached the callbacks since the last call, in order. */
  readonly seen: () => Promise<readonly string[]>;
  /** Makes the callbacks throw from now on, or `undefined` no more. */
  readonly failWith: (error: Error | undefined) => void;
  readonly stop: () => Promise<void>;
  /** Whether the platform responds 400 to a request before the recipe runs. */
  readonly isRefusedAsJunk?: (row: Case) => boolean;
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

const optionsOf = ({ add }: Notes): Options => ({
  ...keys,
  onEvent: (result, { provider }) => add(provider, result, 0),
  onUnknown: (result, { provider }) => add(provider, result, 0),
  onInvalid: (result, { provider, index }) => add(provider, result, index),
});

/** An event of API Gateway (version 2), whose body is in base64, and its response over a port. */
const listenAsGateway =
  (handler: ReturnType<typeof createLambda>): RequestListener =>
  async (request, response) => {
    const result = await handler({
      rawPath: request.url,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      requestContext: { http: { method: request.method } },
      body: (await buffer(request)).toString("base64"),
      isBase64Encoded: true,
    });
    response.writeHead(result.statusCode, result.headers).end(result.body);
  };

type Start = (options: Options) => RequestListener;

/** A recipe that is a listener. */
const serve =
  (start: Start, paths = twoPaths) =>
  (): Promise<Recipe> => {
    const notes = createNotes();
    return listen(start(optionsOf(notes)), notes, paths);
  };

const startFastify = async (): Promise<Recipe> => {
  const notes = createNotes();
  const server = fastify();
  server.register(webhooks, { prefix: "/webhooks", ...optionsOf(notes) });
  await server.listen({ port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { urls: urlsOf(port, twoPaths), seen: notes.seen, failWith: notes.failWith, stop: () => server.close() };
};

const onePath = { httpsms: "/", omnichannel: "/" };

const startNest = async (adapter: AbstractHttpAdapter): Promise<Recipe> => {
  const notes = createNotes();
  const app = await NestFactory.create(AppModule, adapter, { logger: false });
  addWebhooks(app, optionsOf(notes));
  await app.listen(0, "127.0.0.1");
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { urls: urlsOf(port, twoPaths), seen: notes.seen, failWith: notes.failWith, stop: () => app.close() };
};

/** Both functions at one port, each in the server of the framework. */
const startFunctions = async (): Promise<Recipe> => {
  const notes = createNotes();
  const { onHttpSms, onOmnichannel } = createFunctions(optionsOf(notes));
  http("httpsms", onHttpSms);
  http("omnichannel", onOmnichannel);
  const servers = {
    [twoPaths.httpsms]: getTestServer("httpsms"),
    [twoPaths.omnichannel]: getTestServer("omnichannel"),
  };
  const listener: RequestListener = (request, response) =>
    servers[request.url ?? ""]?.emit("request", request, response);
  return { ...(await listen(listener, notes)), isRefusedAsJunk: isNotJson };
};

/** What the JSON parser of Express rejects, which Cloud Functions run before any function. */
const isNotJson = ({ body }: Case): boolean => {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return text !== "" && !/^\s*[[{]/.test(text);
};

const oneRoute = { httpsms: "/webhooks", omnichannel: "/webhooks" };

const oneLinerRecipes = Object.entries(oneLiners).map(
  ([name, start]) => [name, serve((options) => start(createHandler(options)), oneRoute)] as const,
);

const workerEnv = { HTTPSMS_SIGNING_KEY: signingKey, OMNICHANNEL_SECRET: secret };

/** The version that many applications still have. */
const express4: typeof express = createRequire(import.meta.url)("express4");

export const recipes: readonly (readonly [name: string, start: () => Promise<Recipe>])[] = [
  ["express", serve((options) => createExpress(options))],
  ["express, version 4", serve((options) => createExpress(options, express4))],
  ["express-json", serve((options) => createExpressJson(options))],
  ["express-json, version 4", serve((options) => createExpressJson(options, express4))],
  ["node-http", serve(createListener)],
  ["koa", serve((options) => createKoa(options).callback())],
  ["lambda", serve((options) => listenAsGateway(createLambda(options)), onePath)],
  ["fastify", startFastify],
  ["hono", serve((options) => listenerOf(createHono(options).fetch))],
  ["nest, on Express", () => startNest(new ExpressAdapter())],
  ["nest, on Fastify", () => startNest(new FastifyAdapter())],
  ["cloud-functions", startFunctions],
  ["workers", serve((options) => listenerOf((request) => createFetch(options)(request, workerEnv)), onePath)],
  ["fetch", serve((options) => listenerOf(createHandler(options)), onePath)],
  ...oneLinerRecipes,
];
