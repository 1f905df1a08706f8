import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { printable } from "./arguments.js";
import { CallError } from "./command.js";

/** Says why a file cannot be read. Node's own error does not name a directory. */
const toCallError = ({ code }: NodeJS.ErrnoException, file: string): CallError => {
  const name = printable(file);
  if (code === "ENOENT") return new CallError(`the file \`${name}\` does not exist: check its path`);
  if (code === "EISDIR") return new CallError(`\`${name}\` is a directory: pass a file`);
  return new CallError(`the file \`${name}\` cannot be read (${code}): check its permissions`);
};

/** @throws {CallError} The file cannot be read. */
export const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw toCallError(error as NodeJS.ErrnoException, file);
  }
};

/** @throws {CallError} The file cannot be read. */
export async function* readChunks(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw toCallError(error as NodeJS.ErrnoException, file);
  }
}
