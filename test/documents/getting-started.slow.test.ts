import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { buildHttpSmsEvent, signHttpSms } from "../../src/testing.js";
import { type Block, blocksOf } from "../support/code-blocks.js";
import { bundle, useBlocks, writeFiles } from "../support/load-block.js";
import { pages } from "../support/pages.js";
import { useCommand } from "../support/testing/run-inspect.js";

const page = pages.find(({ path }) => path === "docs/getting-started.md");
const blocks = page === undefined ? [] : blocksOf(page, "ts");
const webhooks = blocks.find(({ file }) => file === "webhooks.ts")?.code ?? "";
const others = {
  "webhooks.ts": webhooks,
  "app.module.ts": 'import { Module } from "@nestjs/common";\nexport class AppModule {}\nModule({})(AppModule);\n',
};

const keys = { HTTPSMS_SIGNING_KEY: "key", OMNICHANNEL_SECRET: "secret" };
const keyOptions = ["--httpsms-key", keys.HTTPSMS_SIGNING_KEY, "--omnichannel-secret", keys.OMNICHANNEL_SECRET];

/** The packages that a server imports from where they are installed. */
const external = ["express", "fastify", "koa", "hono", "@hono/node-server", "@nestjs/*", "@google-cloud/*"];

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const waitFor = async (url: string, server: ChildProcess): Promise<void> => {
  while (server.exitCode === null) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server ended with status ${server.exitCode}`);
};

describe("getting started", () => {
  const { run } = useCommand();
  const { load } = useBlocks();
  // next to the packages that the servers import
  const cache = join(root, "examples/node_modules/.cache");
  let folder = "";

  beforeAll(async () => {
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, "getting-started-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Starts a block as its reader does, runs a test with its address, and stops it. */
  const withServer = async (
    { at, code, file = "server.ts" }: Block,
    args: (entry: string, port: number) => readonly string[],
    use: (url: string, stored: () => Promise<string>) => Promise<void>,
  ): Promise<void> => {
    const own = join(folder, at.replaceAll(/\W/g, "-"));
    const port = await freePort();
    // outside of `node_modules`, where esbuild finds the source of this package
    const source = await mkdtemp(join(tmpdir(), "message-webhooks-"));
    await writeFiles(source, { ...others, [file]: code.replaceAll("3000", String(port)) });
    await bundle(join(source, file), join(own, "main.mjs"), external);
    await rm(source, { recursive: true });
    await writeFile(join(own, "package.json"), '{ "type": "module", "main": "main.mjs" }');
    const server = spawn(process.execPath, args(join(own, "main.mjs"), port), {
      cwd: own,
      env: { ...process.env, ...keys },
    });
    try {
      const url = `http://localhost:${port}/webhooks`;
      await waitFor(url, server);
      await use(url, () => readFile(join(own, "events.jsonl"), "utf8"));
    } finally {
      server.kill();
    }
  };

  /** Sends what the page says. */
  const sendEvents = async (url: string): Promise<void> => {
    const received = ["send", "message.phone.received", "--to", url, "--set", "data.content=Hello", ...keyOptions];
    const { stdout } = await run(received);
    expect(page?.text).toContain(`\`\`\`text\n${stdout.replace(/\d+ ms/, "12 ms")}\`\`\``);
    const delivered = ["send", "message.delivered", "sms", "--to", url, ...keyOptions];
    expect((await run(delivered)).stdout).toMatch(/^message\.delivered \(sms\) {2}204 /);
  };

  const servers = blocks.filter(({ file, code }) => /^(?:server|main)\.ts$/.test(file ?? "") && code.includes("3000"));

  test.each(servers)("$at verifies and stores events, and passes the check", async (block) => {
    await withServer(
      block,
      (entry) => [entry],
      async (url, stored) => {
        await sendEvents(url);
        expect(await stored()).toMatch(/"text":"Hello".*\n.*"status":"delivered".*\n$/);
        const { stdout } = await run(["check", url, ...keyOptions]);
        expect(stdout).toMatch(/\n\d+ ok, 0 wrong, \d+ advice\n$/);
      },
    );
  });

  test("has a server per framework of Node", () => {
    expect(servers).toHaveLength(6);
  });

  test("the function of Google verifies and stores events", async () => {
    const block = blocks.find(({ code }) => code.includes("@google-cloud")) as Block;
    const program = join(root, "examples/node_modules/@google-cloud/functions-framework/build/src/main.js");
    const args = (entry: string, port: number): readonly string[] => [
      program,
      `--source=${join(entry, "..")}`,
      "--target=webhooks",
      `--port=${port}`,
    ];
    await withServer(block, args, async (url, stored) => {
      await sendEvents(url);
      expect((await stored()).trim().split("\n")).toHaveLength(2);
    });
  });

  const loaded = blocks.filter(({ file = "", code }) => file.includes("/") || code.includes("toLambdaHandler"));

  test.each(loaded)("$at verifies and stores an event", async ({ code, file = "" }) => {
    Object.assign(process.env, keys);
    const path = join(folder, "events.jsonl");
    const inFolder = webhooks.replace('"events.jsonl"', JSON.stringify(path));
    const module = await load({ "webhooks.ts": inFolder, [file]: code }, file);
    const signed = await signHttpSms(JSON.stringify(buildHttpSmsEvent("message.phone.sent")), { signingKey: "key" });
    await rm(path, { force: true });
    if (module["POST"] !== undefined) {
      const request = new Request("http://localhost/webhooks", { method: "POST", ...signed });
      expect((await module["POST"](file.startsWith("src/") ? { request } : request)).status).toBe(204);
    } else if (module["lambda"] !== undefined) {
      expect((await module["lambda"]({ httpMethod: "POST", path: "/", ...signed })).statusCode).toBe(204);
    } else {
      const server = createServer(module["default"]).listen(0);
      const { port } = server.address() as AddressInfo;
      const response = await fetch(`http://127.0.0.1:${port}/api/webhooks`, {
        method: "POST",
        ...signed,
      } as RequestInit);
      server.close();
      expect(response.status).toBe(204);
      expect(module["config"]).toEqual({ api: { bodyParser: false } });
    }
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ status: "sent" });
    for (const name of Object.keys(keys)) delete process.env[name];
  });

  test("has blocks that a framework loads", () => {
    expect(loaded).toHaveLength(4);
  });
});
