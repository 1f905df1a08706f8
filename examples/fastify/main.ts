import { fileURLToPath } from "node:url";
import { type FastifyPluginAsync, fastify } from "fastify";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

/** A plugin, so that its parser is for its own routes and leaves the JSON of your others alone. */
export const webhooks: FastifyPluginAsync<Options> = async (server, { signingKey, secret, ...callbacks }) => {
  const routes = {
    "/httpsms": toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })),
    "/omnichannel": toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })),
  };

  // the signature is of the bytes: nothing is parsed here, and the handler reads the stream within its own limit
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", (_request, _payload, done) => done(null));

  for (const [path, listener] of Object.entries(routes)) {
    server.post(path, (request, reply) => {
      // the listener writes the response, and Fastify must not
      reply.hijack();
      listener(request.raw, reply.raw);
    });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = fastify({ logger: { level: "warn" } });
  server.register(webhooks, { prefix: "/webhooks", ...options });
  console.log(await server.listen({ port: Number(process.env["PORT"] ?? 3000) }));
}
