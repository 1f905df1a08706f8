/**
 * Checks the tarball of the package: whether it has the files that package.json names, and with publint and attw whether each
 * entry resolves, with its types. `npm run check:exports`, after `npm run build`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTarballProblems, listPackedFiles } from "../release/tarball.js";
import { root } from "../root.js";
import { manifest, pack } from "./project.js";

const problems = findTarballProblems(manifest, listPackedFiles(root), (path) => readFileSync(join(root, path), "utf8"));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

const folder = await mkdtemp(join(tmpdir(), "message-webhooks-"));
try {
  // packed once, since attw would build the package again
  const tarball = await pack(folder);
  const commands = [
    ["publint", "--strict", tarball],
    ["attw", tarball],
  ];
  for (const [program = "", ...args] of commands) {
    const { status } = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
