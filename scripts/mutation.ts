/**
 * Breaks `src/` in thousands of small ways, one at a time, and says which the tests do not notice. `npm run mutation`
 * runs all parts, with `-- core` and the like only some; then it holds what survived against `test/mutation-survivors.md`.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { checkSurvivors } from "./mutation-survivors.js";

/** As `stryker.config.mjs` and `vitest.mutation.config.ts` name them. */
const parts = ["core", "schemas", "testing", "inspect"];

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = positionals.length === 0 ? parts : positionals;

for (const part of chosen) {
  if (!parts.includes(part)) throw new RangeError(`there is no part ${part}: the parts are ${parts.join(", ")}`);
  const { status } = spawnSync("npx", ["stryker", "run"], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_PART: part },
  });
  if (status !== 0) process.exitCode = 1;
}

if (!(await checkSurvivors(chosen))) process.exitCode = 1;
