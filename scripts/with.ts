/**
 * Runs a command with the packages of a folder that has its own `package.json`: `tsx scripts/with.ts bench tsx bench/main.ts`.
 * Installs them first if its lock is newer than what is installed. `scripts/with.ts bench,examples` only installs.
 */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.js";

const [folders = "", command, ...args] = process.argv.slice(2);
const paths = folders.split(",").map((folder) => join(root, folder));

const run = (program: string, options: readonly string[], more: NodeJS.ProcessEnv = {}): void => {
  const { status, error } = spawnSync(program, options, {
    cwd: root,
    env: { ...process.env, ...more },
    stdio: "inherit",
    // on Windows, npm's programs are scripts
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

/** Returns when npm wrote a file, or 0 if the file does not exist. */
const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

for (const path of paths) {
  const installed = timeOf(join(path, "node_modules/.package-lock.json"));
  if (installed < timeOf(join(path, "package-lock.json"))) {
    run("npm", ["ci", "--prefix", path, "--no-audit", "--no-fund"]);
  }
}

if (command !== undefined) {
  const programs = paths.map((path) => join(path, "node_modules/.bin"));
  // after those of the root, so that `tsc` is the same everywhere
  run(command, args, { PATH: [process.env["PATH"], ...programs].join(delimiter) });
}
