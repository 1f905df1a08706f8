/**
 * Changes `src/` in thousands of small ways, one at a time, and prints the changes that no test notices. `npm run mutation`
 * runs all parts, `npm run mutation -- receiving repair` only some. `--sample 300` tries at most so many mutants per part,
 * always the same ones. `--survivors` tries again what survived, and what is in files that changed. Fails if the tests notice
 * less than the minimum of a part, or of all parts together.
 */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { root } from "../root.js";
import { parts } from "./parts.js";
import { minimumOfAll, printFalseReasons, printFigures, printSurvivors, readPart, scoreOf } from "./report.js";
import { prepare, resultsFile } from "./results.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "Infinity" },
    survivors: { type: "boolean", default: false },
    processes: { type: "string", default: "2" },
  },
});
const chosen = positionals.length === 0 ? Object.keys(parts) : positionals;
const processes = Number(values.processes);
const sample = Number(values.sample);

/** A process that writes nothing for so long does not end: its mutant made a loop without an end. */
const patience = 180_000;

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Judges a share of the mutants. Returns whether the process judged all of them. */
const judgeOnce = (part: string, shard: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn("vitest", ["run", "--config", "scripts/mutation/vitest.config.ts"], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, MUTATION_PART: part, MUTATION_SHARD: `${shard}/${processes}` },
      detached: true,
    });
    const timer = setInterval(() => {
      const last = Math.max(started, timeOf(resultsFile(part, shard)));
      // vitest and its worker
      if (Date.now() - last > patience && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, 5_000);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(timer);
      resolve(status === 0);
    });
  });

const judge = async (part: string, shard: number): Promise<void> => {
  for (;;) {
    const before = (await readPart(part)).length;
    if (await judgeOnce(part, shard)) return;
    // the mutant that ended the process is noted, and the next process continues behind it
    if ((await readPart(part)).length === before) throw new Error(`the tests of ${part} fail without a mutant`);
  }
};

for (const name of chosen) {
  const part = parts[name];
  if (part === undefined) throw new RangeError(`unknown part ${name}: use ${Object.keys(parts).join(", ")}`);
  const started = Date.now();
  const count = await prepare(name, part, { survivors: values.survivors, sample });
  if (count > sample) console.log(`${name}: a sample of ${sample} of ${count} mutants`);
  await Promise.all(Array.from({ length: processes }, (_, shard) => judge(name, shard)));
  console.log(`${name} took ${Math.round((Date.now() - started) / 1000)} seconds`);
}

const mutants = (await Promise.all(chosen.map(readPart))).flat();
printSurvivors(mutants);
const falseReasons = printFalseReasons(mutants);
printFigures(mutants);
const tooLow = chosen.filter(
  (name) => scoreOf(mutants.filter(({ part }) => part === name)) < (parts[name]?.minimum ?? 0),
);
for (const name of tooLow) console.error(`${name}: below ${parts[name]?.minimum} %`);
if (falseReasons > 0 || tooLow.length > 0 || scoreOf(mutants) < minimumOfAll) process.exitCode = 1;
