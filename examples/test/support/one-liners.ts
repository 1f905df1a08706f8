// The one-liners of docs/receiving.md, each on a port. A test of that page holds them to this file.
import type { RequestListener } from "node:http";
import { buffer } from "node:stream/consumers";
import { type HttpFunctionOptions, HttpRequest, HttpResponse, InvocationContext } from "@azure/functions";
import { server as createHapi } from "@hapi/hapi";
import { Elysia } from "elysia";
import { H3 } from "h3";
import { toNodeHandler } from "h3/node";
import { createApp, createRouter, eventHandler, toNodeListener as toH3Listener, toWebRequest } from "h3-1";
import { toNodeListener, type WebhookHandler } from "message-webhooks/receive";
import { listenerOf } from "./listener.js";

type Start = (handler: WebhookHandler) => RequestListener;

const startH3: Start = (handler) => {
  const app = new H3();
  app.post("/webhooks", (event) => handler(event.req));
  return toNodeHandler(app) as RequestListener;
};

/** Nitro 2 passes this event of h3 1 to the default export of a file in `routes/`. */
const startNitro: Start = (handler) => {
  const route = eventHandler((event) => handler(toWebRequest(event)));
  return toH3Listener(createApp().use(createRouter().post("/webhooks", route)));
};

const startElysia: Start = (handler) => {
  const app = new Elysia();
  app.post("/webhooks", ({ request }) => handler(request), { parse: "none" });
  return listenerOf(app.fetch);
};

const startElysiaMount: Start = (handler) => {
  const app = new Elysia();
  app.mount("/webhooks", handler);
  return listenerOf(app.fetch);
};

const startHapi: Start = (handler) => {
  const server = createHapi();
  const listener = toNodeListener(handler);
  server.route({
    method: "POST",
    path: "/webhooks",
    options: { payload: { parse: false, output: "stream", maxBytes: 6 * 1024 * 1024 } },
    handler: (request, h) => {
      listener(request.raw.req, request.raw.res);
      return h.abandon;
    },
  });
  return (request, response) => server.listener.emit("request", request, response);
};

/** The request and the response as the runtime of Azure Functions makes them. */
const startAzure: Start = (handler) => {
  const options: HttpFunctionOptions = {
    methods: ["POST"],
    handler: (request) => handler(request as unknown as Request),
  };
  return async (incoming, outgoing) => {
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
    const request = new HttpRequest({
      method: incoming.method ?? "",
      url: `http://${incoming.headers.host}${incoming.url}`,
      headers: Object.fromEntries(headers),
      body: { bytes: await buffer(incoming) },
    });
    const result = await options.handler(request, new InvocationContext());
    const response = new HttpResponse(result ?? {});
    outgoing.writeHead(response.status, Object.fromEntries(response.headers.entries()));
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  };
};

export const oneLiners = {
  "h3 2": startH3,
  "Nitro 2, Nuxt": startNitro,
  "Elysia 1": startElysia,
  "Elysia 1, mounted": startElysiaMount,
  "hapi 21": startHapi,
  "Azure Functions 4": startAzure,
} satisfies Readonly<Record<string, Start>>;
