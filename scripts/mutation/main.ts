/**
 * Changes `src/` in thousands of small ways, one at a time, and prints the changes that no test notices. `npm run mutation`
 * runs all parts, `npm run mutation -- core` only some. Fails if the tests notice less than 90 %.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { placesOfOpen, printFigures, readReports, scoreOf } from "./report.js";

/** The names in `stryker.config.mjs` and `vitest.config.ts`. */
const parts = ["core", "schemas", "testing", "command"];

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = positionals.length === 0 ? parts : positionals;

const run = (environment: Readonly<Record<string, string>>): void => {
  const { status } = spawnSync("stryker", ["run", "scripts/mutation/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exitCode = 1;
};

for (const part of chosen) {
  if (!parts.includes(part)) throw new RangeError(`unknown part ${part}: use ${parts.join(", ")}`);
  run({ MUTATION_PART: part });
  const places = placesOfOpen(await readReports([part]));
  if (places.length > 0) run({ MUTATION_PART: part, MUTATION_PLACES: places.join(" ") });
}

const mutants = await readReports(chosen);
printFigures(mutants);
if (scoreOf(mutants) < 90) process.exitCode = 1;
