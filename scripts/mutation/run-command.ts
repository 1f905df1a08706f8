/** Stands in for `test/support/testing/run-inspect.ts` while mutants are judged: the command runs in this process, with its mutant. */
import { Readable, Writable } from "node:stream";
import { vi } from "vitest";
import { type Command, type Outcome, useCommand as useProcess } from "../../test/support/testing/run-inspect.js";

export { jsonOf } from "../../test/support/testing/run-inspect.js";

const piecesOf = (input: string | readonly string[]): readonly Buffer[] =>
  [input].flat().map((piece) => Buffer.from(piece));

/** Replaces what the command knows of its process until it ends. */
const run: Command["run"] = async (args, input = "") => {
  const output = { stdout: "", stderr: "" };
  const collect = (name: keyof typeof output): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        output[name] += chunk.toString();
        done();
      },
    });
  let resolve: (status: number) => void = () => {};
  const ended = new Promise<number>((done) => {
    resolve = done;
  });
  const replaced = {
    argv: { value: [process.execPath, "message-webhooks", ...args] },
    stdin: { value: Readable.from(piecesOf(input), { objectMode: false }) },
    stdout: { value: collect("stdout") },
    stderr: { value: collect("stderr") },
    exit: { value: resolve },
  };
  const originals = Object.keys(replaced).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const,
  );
  for (const [name, descriptor] of Object.entries(replaced)) {
    Object.defineProperty(process, name, { configurable: true, ...descriptor });
  }
  // the command ends by setting it, and it cannot be replaced
  process.exitCode = undefined;
  const timer = setInterval(() => {
    if (typeof process.exitCode === "number") resolve(process.exitCode);
  }, 1);
  try {
    vi.resetModules();
    await import("../../src/cli/main.js");
    return { status: await ended, ...output } satisfies Outcome;
  } finally {
    clearInterval(timer);
    process.exitCode = undefined;
    for (const [name, descriptor] of originals) {
      if (descriptor === undefined) Reflect.deleteProperty(process, name);
      else Object.defineProperty(process, name, descriptor);
    }
  }
};

/** The command in this process. What is started as a process of its own has no mutants. */
export const useCommand = (): Command => ({ ...useProcess(), run });
