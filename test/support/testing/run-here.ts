import { Readable, Writable } from "node:stream";
import { runProcess } from "../../../src/cli/run.js";
import type { Outcome } from "./run-inspect.js";

const piecesOf = (input: string | readonly string[]): readonly Buffer[] =>
  [input].flat().map((piece) => Buffer.from(piece));

/** The output, with the same time for each response. */
export const stdoutOf = ({ stdout }: Outcome): string => stdout.replace(/\d+ ms/g, "9 ms");

export interface HereOptions {
  /** Whether standard error is a terminal. */
  readonly isTerminal?: boolean;
  /** The code of the error that writing to standard output fails with. */
  readonly outputError?: string;
}

/** Runs the command in this process: replaces what it knows of its process until it ends. */
export const runHere = async (
  args: readonly string[],
  input: string | readonly string[] = "",
  { isTerminal = false, outputError }: HereOptions = {},
): Promise<Outcome> => {
  const output = { stdout: "", stderr: "" };
  const collect = (name: keyof typeof output): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        output[name] += chunk.toString();
        done();
      },
    });
  const fail = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  let exit: (status: number) => void = () => {};
  const exited = new Promise<Outcome>((resolve) => {
    exit = (status) => resolve({ status, ...output });
  });
  const replaced = {
    argv: { value: [process.execPath, "message-webhooks", ...args] },
    stdin: { value: Readable.from(piecesOf(input), { objectMode: false }) },
    stdout: { value: outputError === undefined ? collect("stdout") : fail(outputError) },
    stderr: { value: Object.assign(collect("stderr"), { isTTY: isTerminal }) },
    exit: { value: exit },
  };
  const originals = Object.keys(replaced).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const,
  );
  for (const [name, descriptor] of Object.entries(replaced)) {
    Object.defineProperty(process, name, { configurable: true, ...descriptor });
  }
  // the command sets it at its end, and it cannot be replaced
  const { exitCode } = process;
  process.exitCode = undefined;
  try {
    // what was written may still fail, and what follows an exit must not reach this process
    const settled = runProcess().then(() => new Promise(setImmediate));
    await Promise.race([exited.then(() => new Promise(setImmediate)), settled]);
    exit(Number(process.exitCode ?? 0));
    return await exited;
  } finally {
    process.exitCode = exitCode;
    for (const [name, descriptor] of originals) {
      if (descriptor === undefined) Reflect.deleteProperty(process, name);
      else Object.defineProperty(process, name, descriptor);
    }
  }
};
