import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createWebhookHandler, type WebhookHandlerOptions } from "message-webhooks/receive";

type Callbacks = Pick<WebhookHandlerOptions, "onEvent" | "onUnknown" | "onInvalid" | "onError">;

export interface Options extends Callbacks {
  readonly signingKey: string;
  readonly secret: string;
}

/** Both providers on one route: the signature's header tells them apart. */
export const createHandler = ({ signingKey, secret, ...callbacks }: Options) =>
  createWebhookHandler({ httpsms: { signingKey }, omnichannel: { secret }, ...callbacks });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fetch = createHandler({
    // an empty key is refused at once, with a message that says so
    signingKey: process.env["HTTPSMS_SIGNING_KEY"] ?? "",
    secret: process.env["OMNICHANNEL_SECRET"] ?? "",
    onEvent: ({ event }, { provider }) => console.log(provider, event),
    onUnknown: ({ name, event }, { provider }) => console.warn(`${provider} has a new event: ${name}`, event),
    onInvalid: ({ error }, { provider, body }) => console.error(provider, error.message, body),
    onError: (error) => console.error(error),
  });
  // Node has no server that takes a Fetch handler; the other runtimes take `fetch` as it is
  serve({ fetch, port: Number(process.env["PORT"] ?? 3000) }, ({ port }) => console.log(`http://localhost:${port}`));
}
