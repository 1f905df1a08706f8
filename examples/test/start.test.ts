import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/root.js";
import { secret, signingKey } from "../../test/support/receiving/sign.js";
import { goodCase } from "./support/cases.js";
import { hasRedis, type Redis, startRedis } from "./support/redis.js";

/** Runs a recipe as its page says, on any free port. */
const run = (recipe: string, env: NodeJS.ProcessEnv): ChildProcessByStdio<null, Readable, Readable> => {
  const child = spawn(process.execPath, ["--import", "tsx", `examples/${recipe}/main.ts`], {
    cwd: root,
    env: { ...process.env, PORT: "0", HTTPSMS_SIGNING_KEY: "", OMNICHANNEL_SECRET: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill();
  });
  return child;
};

describe.each([
  ["express", "/webhooks/httpsms", true],
  ["express-json", "/webhooks/httpsms", true],
  ["node-http", "/webhooks/httpsms", true],
  ["koa", "/webhooks/httpsms", true],
  ["fastify", "/webhooks/httpsms", true],
  ["nest", "/webhooks/httpsms", true],
  ["hono", "/webhooks/httpsms", true],
  ["fetch", "/", true],
  ["queue", "/webhooks/httpsms", hasRedis],
])("examples/%s/main.ts, run directly", (recipe, path, canRun) => {
  let redis: Redis | undefined;

  beforeAll(async () => {
    if (recipe === "queue" && canRun) redis = await startRedis();
  });

  afterAll(() => redis?.stop());

  test.skipIf(!canRun)("verifies requests", async () => {
    const env = { HTTPSMS_SIGNING_KEY: signingKey, OMNICHANNEL_SECRET: secret, REDIS_URL: redis?.url };
    const lines = createInterface({ input: run(recipe, env).stdout });
    const [origin] = await once(lines, "line");
    const { headers, body } = goodCase;
    const good = await fetch(new URL(path, origin), { method: "POST", headers, body });
    const unsigned = await fetch(new URL(path, origin), { method: "POST", body });
    expect([good.status, unsigned.status]).toEqual([204, 401]);
  });

  test.skipIf(!canRun)("responds 500 without a key, and prints which option is blank", async () => {
    const child = run(recipe, { REDIS_URL: redis?.url });
    const errors = createInterface({ input: child.stderr });
    const [origin] = await once(createInterface({ input: child.stdout }), "line");
    const { headers, body } = goodCase;
    const [response, [line]] = await Promise.all([
      fetch(new URL(path, origin), { method: "POST", headers, body }),
      once(errors, "line"),
    ]);
    expect([response.status, line]).toEqual([
      500,
      expect.stringMatching(/`(?:httpsms\.)?signingKey` must be a non-empty/),
    ]);
  });
});
