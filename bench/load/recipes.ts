import { join } from "node:path";
import { root } from "../../scripts/root.js";
import type { Provider } from "../../src/index.js";

/** A recipe that runs as a server with Node. */
export interface Recipe {
  readonly name: string;
  /** The program that prints the address of the server. */
  readonly program: string;
  readonly paths: Readonly<Record<Provider, string>>;
}

const twoPaths = { httpsms: "/webhooks/httpsms", omnichannel: "/webhooks/omnichannel" };

const recipe = (name: string, paths: Recipe["paths"] = twoPaths): Recipe => ({
  name,
  program: join(root, "examples", name, "main.ts"),
  paths,
});

/** Without Next.js, which needs a build of its own, and without Workers, Lambda and Cloud Functions, which need a platform. */
export const recipes: readonly Recipe[] = [
  recipe("node-http"),
  recipe("express"),
  recipe("express-json"),
  recipe("fastify"),
  recipe("koa"),
  recipe("hono"),
  recipe("fetch", { httpsms: "/", omnichannel: "/" }),
  recipe("nest"),
  { name: "nest, on Fastify", program: join(root, "bench/load/nest-fastify.ts"), paths: twoPaths },
];
