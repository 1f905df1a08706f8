import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

export const createListener = ({ signingKey, secret, ...callbacks }: Options): RequestListener => {
  const routes: Readonly<Record<string, RequestListener>> = {
    "/webhooks/httpsms": toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })),
    "/webhooks/omnichannel": toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })),
  };
  return (request, response) => {
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createServer(createListener(options)).listen(Number(process.env["PORT"] ?? 3000));
  await once(server, "listening");
  console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
}
