import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";
import { root } from "../../../scripts/root.js";

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  /** Starts the command; `options` are Node's own. */
  readonly start: (args: readonly string[], options?: readonly string[]) => ChildProcessWithoutNullStreams;
  /** Runs the command; its standard input is a text or, in pieces, several. */
  readonly run: (args: readonly string[], input?: string | readonly string[]) => Promise<Outcome>;
  /** Writes a file next to the command, and returns its path. */
  readonly fileOf: (name: string, content: string | Uint8Array) => Promise<string>;
}

const outcomeOf = (child: ChildProcessWithoutNullStreams): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (chunk: string) => {
        output[name] += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...output }));
  });

/** A folder for the files of the tests of a file. */
export const useFolder = () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "message-webhooks-"));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const pathOf = (name: string): string => join(folder, name);

  const fileOf: Command["fileOf"] = async (name, content) => {
    await writeFile(pathOf(name), content);
    return pathOf(name);
  };

  return { pathOf, fileOf };
};

/** The command for the tests of a file: made from its source once, since tsx would make it anew for each run. */
export const useCommand = (): Command => {
  const { pathOf, fileOf } = useFolder();

  beforeAll(async () => {
    await build({
      entryPoints: [join(root, "src/cli/main.ts")],
      outfile: pathOf("message-webhooks.mjs"),
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      logLevel: "silent",
    });
  });

  const start: Command["start"] = (args, options = []) =>
    spawn(process.execPath, [...options, pathOf("message-webhooks.mjs"), ...args], { cwd: root });

  const run: Command["run"] = (args, input = "") => {
    const child = start(args);
    // the command may end before it has read everything
    child.stdin.on("error", () => {});
    for (const piece of typeof input === "string" ? [input] : input) child.stdin.write(piece);
    child.stdin.end();
    return outcomeOf(child);
  };

  return { start, run, fileOf };
};

/** Each line of the output of --json. */
export const jsonOf = ({ stdout }: Outcome): readonly Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
