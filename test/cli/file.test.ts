import { expect, test } from "vitest";
import { readChunks, readText } from "../../src/cli/file.js";

const readAll = async (file: string): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(file)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

test("reads a file at once or in chunks", async () => {
  expect(await readText("package.json")).toMatch(/^\{\n/);
  expect(await readAll("package.json")).toBe(await readText("package.json"));
});

test.each([
  ["nofile\u001b", "the file `nofile\\u{1b}` does not exist: check its path"],
  ["src", "`src` is a directory: pass a file"],
  ["package.json/x", "the file `package.json/x` cannot be read (ENOTDIR): check its permissions"],
])("says why it cannot read %j", async (file, message) => {
  const error = expect.objectContaining({ name: "CallError", message });
  await expect(readText(file)).rejects.toThrow(error);
  await expect(readAll(file)).rejects.toThrow(error);
});
