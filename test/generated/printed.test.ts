import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("every printed file is what the schemas print", async () => {
  // loaded here, so that a schema that cannot be loaded fails the test
  const { printedFiles } = await import("../../scripts/printed-files.js");
  const stale: string[] = [];
  for (const [path, content] of Object.entries(printedFiles)) {
    if ((await readFile(new URL(`../../${path}`, import.meta.url), "utf8")) !== content) stale.push(path);
  }
  expect(stale).toEqual([]);
});
