/**
 * Breaks `src/` in thousands of small ways, one at a time, and says which the tests do not notice. `npm run mutation`
 * runs all parts, with `-- core` and the like only some; then it holds what survived against `test/mutation-survivors.md`.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { placesOfOpen, printFigures, readReports, scoreOf } from "./report.js";
import { checkSurvivors } from "./survivors.js";

/** As `stryker.config.mjs` and `vitest.mutation.config.ts` name them. */
const parts = ["core", "schemas", "testing", "command"];

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = positionals.length === 0 ? parts : positionals;

const run = (environment: Readonly<Record<string, string>>): void => {
  const { status } = spawnSync("npx", ["stryker", "run"], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exitCode = 1;
};

for (const part of chosen) {
  if (!parts.includes(part)) throw new RangeError(`there is no part ${part}: the parts are ${parts.join(", ")}`);
  run({ MUTATION_PART: part });
  const places = placesOfOpen(await readReports([part]));
  if (places.length > 0) run({ MUTATION_PART: part, MUTATION_PLACES: places.join(" ") });
}

const mutants = await readReports(chosen);
printFigures(mutants);
if (scoreOf(mutants) < 90 || !(await checkSurvivors(mutants))) process.exitCode = 1;
