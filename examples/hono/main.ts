import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createWebhookHandler, type WebhookHandlerOptions } from "message-webhooks/receive";

type Callbacks = Pick<WebhookHandlerOptions, "onEvent" | "onUnknown" | "onInvalid" | "onError">;

export interface Options extends Callbacks {
  readonly signingKey: string;
  readonly secret: string;
}

export const createApp = ({ signingKey, secret, ...callbacks }: Options): Hono => {
  const onHttpSms = createWebhookHandler({ httpsms: { signingKey }, ...callbacks });
  const onOmnichannel = createWebhookHandler({ omnichannel: { secret }, ...callbacks });

  // `all`, so that the handler answers other methods too
  return new Hono()
    .all("/webhooks/httpsms", ({ req }) => onHttpSms(req.raw))
    .all("/webhooks/omnichannel", ({ req }) => onOmnichannel(req.raw));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { fetch } = createApp({
    // an empty key is refused at once, with a message that says so
    signingKey: process.env["HTTPSMS_SIGNING_KEY"] ?? "",
    secret: process.env["OMNICHANNEL_SECRET"] ?? "",
    onEvent: ({ event }, { provider }) => console.log(provider, event),
    onUnknown: ({ name, event }, { provider }) => console.warn(`${provider} has a new event: ${name}`, event),
    onInvalid: ({ error }, { provider, body }) => console.error(provider, error.message, body),
    onError: (error) => console.error(error),
  });
  serve({ fetch, port: Number(process.env["PORT"] ?? 3000) }, ({ port }) => console.log(`http://localhost:${port}`));
}
