import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/root.js";

test("every printed file is what the schemas print", async () => {
  // loaded here, so that a schema that cannot be loaded fails the test
  const { printedFiles } = await import("../../scripts/printed-files.js");
  const stale: string[] = [];
  for (const [path, content] of Object.entries(printedFiles)) {
    if ((await readFile(join(root, path), "utf8")) !== content) stale.push(path);
  }
  expect(stale).toEqual([]);
});
