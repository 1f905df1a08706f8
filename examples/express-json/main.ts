import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import express, { type ErrorRequestHandler, type Express } from "express";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

const hasRawBody = (request: object): boolean => "rawBody" in request;

/** A body that is not JSON, whose bytes were kept: the handler decides, since 400 would lose events. */
const continueWithRawBody: ErrorRequestHandler = (error, request, _response, next) =>
  next(hasRawBody(request) ? undefined : error);

/** For an application that parses JSON before all of its routes. */
export const createApp = ({ signingKey, secret, ...callbacks }: Options, framework = express): Express => {
  const app = framework();

  app.use(
    framework.json({
      // by default 100 kB, which a batch exceeds
      limit: "5mb",
      verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }),
    }),
  );
  app.use("/webhooks", continueWithRawBody);

  app.post("/webhooks/httpsms", toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })));
  app.post("/webhooks/omnichannel", toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })));
  return app;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createApp(options).listen(Number(process.env["PORT"] ?? 3000));
  await once(server, "listening");
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
