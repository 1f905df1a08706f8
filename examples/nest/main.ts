import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { type INestApplication, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { createWebhookHandler, toNodeListener } from "message-webhooks/receive";
import { type Options, options } from "../webhooks.js";

/**
 * Call it before `app.listen()`, on Express or Fastify: then it reads the body before the parsers of Nest do. In the
 * callbacks, `app.get(MessageService)` returns your services.
 */
export const addWebhooks = (app: INestApplication, { signingKey, secret, ...callbacks }: Options): void => {
  app.use("/webhooks/httpsms", toNodeListener(createWebhookHandler({ httpsms: { signingKey }, ...callbacks })));
  app.use("/webhooks/omnichannel", toNodeListener(createWebhookHandler({ omnichannel: { secret }, ...callbacks })));
};

/** Your own module, mostly written with `@Module({ … })`. */
export class AppModule {}
Module({})(AppModule);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const app = await NestFactory.create(AppModule, { logger: ["error", "warn"] });
  addWebhooks(app, options);
  await app.listen(Number(process.env["PORT"] ?? 3000));
  console.log(await app.getUrl());
}
