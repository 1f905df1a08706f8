import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import Koa from "koa";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

export const createApp = ({ signingKey, secret, ...callbacks }: Options): Koa => {
  const routes: Readonly<Record<string, ReturnType<typeof toNodeListener>>> = {
    "/webhooks/httpsms": toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })),
    "/webhooks/omnichannel": toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })),
  };
  const app = new Koa();

  // before any body parser, which would keep only what it made of the bytes
  app.use(async (context, next) => {
    const route = routes[context.path];
    if (route === undefined) return next();
    // the listener writes the response, and Koa must not
    context.respond = false;
    route(context.req, context.res);
  });
  return app;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createApp(options).listen(Number(process.env["PORT"] ?? 3000));
  await once(server, "listening");
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
