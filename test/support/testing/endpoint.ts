import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { normalize } from "../../../src/index.js";
import { createWebhookHandler, type WebhookHandlerOptions } from "../../../src/receive.js";
import type { EndpointFinding } from "../../../src/testing.js";

export const signingKey = "the-signing-key-of-the-endpoint";
export const secret = "the-secret-of-the-endpoint";
export const keys = { httpsms: { signingKey }, omnichannel: { secret } };

/** An endpoint of this package that handles each fact once, and counts. */
export const createEndpoint = (options: Partial<WebhookHandlerOptions> = {}) => {
  const seen = new Set<string>();
  const handle = createWebhookHandler({
    httpsms: { signingKey },
    omnichannel: { secret },
    onEvent: ({ event }) => seen.add(normalize(event).eventKey),
    onUnknown: () => {},
    onInvalid: () => {},
    ...options,
  } as WebhookHandlerOptions);
  return { handle, effects: () => seen.size };
};

/** Starts a server on a free port of this machine, for one test. */
export const listen = async (listener: RequestListener, host = "127.0.0.1"): Promise<string> => {
  const server: Server = createServer(listener).listen(0, host);
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/webhooks`;
};

/** The findings that are not `ok`, as `provider case: status`. */
export const faultsOf = (findings: readonly EndpointFinding[]): readonly string[] =>
  findings
    .filter(({ ok }) => !ok)
    .map(({ provider, case: name, status, advice }) => `${advice ? "advice" : "wrong"} ${provider} ${name}: ${status}`);
