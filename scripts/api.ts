/**
 * Records what the built package exports, so that a review sees each change: `npm run api` writes `api/exports.md`;
 * with `-- --check` it only checks whether that file is up to date. Both read `dist/`.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { printApi } from "./print-api.js";
import { root } from "./root.js";

const path = "api/exports.md";

const fail = (lines: readonly string[]): void => {
  console.error(lines.join("\n"));
  process.exitCode = 1;
};

/** Lines that only the first of two texts has. */
const linesOfOne = (text: string, other: string, mark: string): readonly string[] => {
  const others = new Set(other.split("\n"));
  const own = text.split("\n").filter((line) => !others.has(line));
  return own.map((line) => `  ${mark} ${line}`);
};

const { values: options } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const { report, unexported } = printApi();
const file = join(root, path);

if (options.check) {
  const current = await readFile(file, "utf8").catch(() => "");
  if (current !== report) {
    const changes = [...linesOfOne(current, report, "-"), ...linesOfOne(report, current, "+")].slice(0, 20);
    fail([`${path} is stale: run npm run api, and commit it if the change is intended`, ...changes]);
  }
} else {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, report);
}

if (unexported.size > 0) {
  fail(["no entry exports these names, which public declarations use:", ...[...unexported].map((name) => `  ${name}`)]);
}
