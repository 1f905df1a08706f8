import { readFile, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toNodeListener } from "../../src/receive.js";
import { fixtures, memoryStore } from "../../src/testing.js";
import { type Block, blocksOf } from "../support/code-blocks.js";
import { useBlocks } from "../support/load-block.js";
import { pages } from "../support/pages.js";
import { createEndpoint, listen, secret, signingKey } from "../support/testing/endpoint.js";
import { usesOf } from "../support/use-blocks.js";

/** Blocks that are run by a different test, or need what a test has no place for. */
const isRunElsewhere = ({ page, file, code }: Block): boolean =>
  // started as servers by getting-started.slow.test.ts
  ["server.ts", "main.ts", "app/webhooks/route.ts", "pages/api/webhooks.ts"].includes(file ?? "") ||
  file?.startsWith("src/") === true ||
  // the stores and the database of the examples have tests of their own
  (page.startsWith("examples/") && code.includes("./examples/")) ||
  // declares the store of its reader; skill.test.ts runs the same handler
  code.includes("declare const store");

describe("each block of code runs", () => {
  const { load, fileOf } = useBlocks();
  const printed: string[] = [];

  beforeEach(() => {
    printed.length = 0;
    process.env["HTTPSMS_SIGNING_KEY"] = signingKey;
    process.env["OMNICHANNEL_SECRET"] = secret;
    for (const name of ["log", "warn", "error"] as const) {
      vi.spyOn(console, name).mockImplementation((...parts) => {
        printed.push(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" "));
      });
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
    delete process.env["HTTPSMS_SIGNING_KEY"];
    delete process.env["OMNICHANNEL_SECRET"];
    process.exitCode = undefined;
  });

  const blocks = pages.flatMap((page) => blocksOf(page, "ts")).filter((block) => !isRunElsewhere(block));

  test.each(blocks)("$at", async ({ code, file }) => {
    const url = await listen(toNodeListener(createEndpoint().handle));
    await writeFile(fileOf("captured.jsonl"), fixtures.httpsms.map((event) => `${JSON.stringify(event)}\n`).join(""));
    const text = code
      .replaceAll("http://localhost:3000/webhooks", url)
      .replaceAll('signingKey: "key" }', `signingKey: "${signingKey}" }`)
      .replaceAll('omnichannel: { secret: "secret" }', `omnichannel: { secret: "${secret}" }`)
      .replaceAll('"captured.jsonl"', JSON.stringify(fileOf("captured.jsonl")))
      .replaceAll('"events.jsonl"', JSON.stringify(fileOf("events.jsonl")));
    const name = file ?? "block.ts";
    const exported = await load({ [name]: text }, name);
    const calls = usesOf(exported);
    const functions = Object.keys(exported).filter((key) => typeof exported[key] === "function");
    expect(Object.keys(calls)).toEqual(expect.arrayContaining(functions));
    const context = { printed, store: memoryStore(), read: () => readFile(fileOf("events.jsonl"), "utf8") };
    for (const call of Object.values(calls)) {
      printed.length = 0;
      await call(context);
    }
    expect(process.exitCode).toBeUndefined();
  });
});
