import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/root.js";

test("every generated file is up to date", async () => {
  // loaded here, so that a schema that cannot be loaded fails the test
  const { generatedFiles, generateFromCode } = await import("../../scripts/generated-files.js");
  const stale: string[] = [];
  for (const [path, content] of Object.entries({ ...generatedFiles, ...(await generateFromCode()) })) {
    if ((await readFile(join(root, path), "utf8").catch(() => "")) !== content) stale.push(path);
  }
  expect(stale).toEqual([]);
});
