import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import express, { type Express } from "express";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

/** Express 5 and 4. The listener never rejects, which in Express 4 would end the process. */
export const createApp = ({ signingKey, secret, ...callbacks }: Options, framework = express): Express => {
  const app = framework();

  // before any express.json(), which would keep only what it made of the bytes
  app.post("/webhooks/httpsms", toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })));
  app.post("/webhooks/omnichannel", toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })));

  // your other routes
  app.use(framework.json());
  return app;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createApp(options).listen(Number(process.env["PORT"] ?? 3000));
  await once(server, "listening");
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
