// The recipe for NestJS, on Fastify: its own program uses Express.
import { createRequire } from "node:module";
import { AppModule, addWebhooks } from "../../examples/nest/main.js";
import { options } from "./webhooks.js";

// the packages of examples/, which are not installed for this folder
const require = createRequire(import.meta.url);
const { NestFactory } = require("@nestjs/core");
const { FastifyAdapter } = require("@nestjs/platform-fastify");

const app = await NestFactory.create(AppModule, new FastifyAdapter(), { logger: ["error", "warn"] });
addWebhooks(app, options);
await app.listen(0, "127.0.0.1");
console.log(await app.getUrl());
