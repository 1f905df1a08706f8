/** Checks with publint and attw whether each entry of the package resolves, with its types: `npm run check:exports`. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "./project.js";

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
