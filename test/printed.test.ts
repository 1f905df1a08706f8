import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { printedFiles } from "../scripts/printed-files.js";

describe("what the schemas print", () => {
  test.each(Object.entries(printedFiles))("is %s", async (path, content) => {
    expect(content).toBe(await readFile(new URL(`../${path}`, import.meta.url), "utf8"));
  });
});
