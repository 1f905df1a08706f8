import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createWebhookHandler } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

export const createApp = ({ signingKey, secret, ...callbacks }: Options): Hono => {
  const onHttpSms = createWebhookHandler({ httpsms: { signingKey }, ...callbacks });
  const onOmnichannel = createWebhookHandler({ omnichannel: { secret }, ...callbacks });

  // `all`, so that the handler responds to other methods too
  return new Hono()
    .all("/webhooks/httpsms", ({ req }) => onHttpSms(req.raw))
    .all("/webhooks/omnichannel", ({ req }) => onOmnichannel(req.raw));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { fetch } = createApp(options);
  serve({ fetch, port: Number(process.env["PORT"] ?? 3000) }, ({ port }) => console.log(`http://localhost:${port}`));
}
