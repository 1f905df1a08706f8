import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { type Block, blocksOf } from "../support/code-blocks.js";
import { compileBlocks } from "../support/compile-blocks.js";
import { pages } from "../support/pages.js";

const brokenCode = 'import { nothing } from "message-webhooks";\nnothing();\n';

const brokenBlock = (file: string | undefined): Block => ({
  at: `a block with an error, file ${file}`,
  page: "",
  code: brokenCode,
  file,
});

describe("code blocks", () => {
  const blocks = pages.flatMap((page) => blocksOf(page, "ts"));
  const webhooks = blocks.find(({ file }) => file === "webhooks.ts")?.code ?? "";
  const broken = [brokenBlock(undefined), brokenBlock("server.ts")];
  const errors = compileBlocks([...blocks, ...broken], {
    "webhooks.ts": webhooks,
    "app.module.ts": "export class AppModule {}\n",
  });

  test.each(blocks.map(({ at }) => at))("%s compiles", (at) => {
    expect(errors.get(at)).toEqual([]);
  });

  const servers = blocks.filter(({ file }) => file === "server.ts" || file === "main.ts");

  test.each(servers)("$at runs as CommonJS too, and imports its own files with an extension", async ({ code }) => {
    // a new project is CommonJS, which has no `await` outside of a function
    await expect(transform(code, { loader: "ts", format: "cjs", logLevel: "silent" })).resolves.toBeDefined();
    expect(code).not.toMatch(/from "\.\/[^"]*(?<!\.js)"/);
  });

  test.each(broken.map(({ at }) => at))("reports the error of %s", (at) => {
    expect(errors.get(at)).toEqual([expect.stringContaining("nothing")]);
  });

  // an error of a database has the values of the row, such as phone numbers
  test.each(blocks.map(({ at, code }) => ({ at, code })))("$at logs no whole error", ({ code }) => {
    expect(code).not.toMatch(/console\.\w+\((?:.*, )?error\)/);
  });

  test("are on every page that shows how to call the package", () => {
    const withBlocks = new Set(blocks.map(({ page }) => page));
    for (const name of [
      "getting-started",
      "receiving",
      "events",
      "normal-form",
      "once-and-state",
      "testing",
      "schemas",
    ]) {
      expect(withBlocks).toContain(`docs/${name}.md`);
    }
    expect(blocks.filter(({ page }) => page === "README.md").length).toBeGreaterThanOrEqual(5);
    expect(blocks.filter(({ file }) => file === "server.ts").length).toBeGreaterThanOrEqual(5);
  });
});
