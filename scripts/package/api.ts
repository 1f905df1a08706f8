/**
 * Writes down what each entry of the built package exports, so that a review sees a change of it. `npm run api` writes
 * the reports into `api/`; with `-- --check` it only says which of them are stale. Both read `dist/`.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { root } from "../root.js";
import { printApi } from "./print-api.js";

/** Types that an entry may name though no report holds them: type-fest keeps their shape. */
const ofOthers = ["PartialDeep"];

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
const reports = await printApi();

await mkdir(`${root}api`, { recursive: true });
for (const { path, text } of reports) {
  const current = await readFile(root + path, "utf8").catch(() => "");
  if (!options.check) await writeFile(root + path, text);
  else if (current !== text) {
    const changes = [...linesOfOne(current, text, "-"), ...linesOfOne(text, current, "+")].slice(0, 20);
    fail([`${path} is stale: run npm run api, and commit it if the change is meant`, ...changes]);
  }
}

for (const file of await readdir(`${root}api`)) {
  const belongs = reports.some(({ path }) => path === `api/${file}`);
  if (!belongs) fail([`api/${file} belongs to no entry: remove it`]);
}

const all = reports.map(({ text }) => text).join("\n");
const exported = [...all.matchAll(/^export (?:abstract )?\w+ (\w+)/gm)].map(([, name]) => name);
for (const { path, named } of reports) {
  const missing = named.filter((name) => !exported.includes(name) && !ofOthers.includes(name));
  if (missing.length > 0)
    fail([`${path} names ${missing.join(", ")}, which no entry exports: a change of it is not seen`]);
}
