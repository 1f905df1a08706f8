import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createWebhookHandler } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

/** Both providers on one route: the signature's header tells them apart. */
export const createHandler = ({ signingKey, secret, ...callbacks }: Options) =>
  createWebhookHandler({ httpsms: { signingKey }, omnichannel: { secret }, ...callbacks });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fetch = createHandler(options);
  // Node has no server that takes a Fetch handler; the other runtimes take `fetch` as it is
  serve({ fetch, port: Number(process.env["PORT"] ?? 3000) }, ({ port }) => console.log(`http://localhost:${port}`));
}
