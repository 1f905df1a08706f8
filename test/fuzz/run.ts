/**
 * Tries everything that reads foreign input with random inputs, for minutes or hours: `npm run fuzz`, with
 * `-- --minutes 60`, `--target handler` or `--seed 1`. It stops at the first broken law, prints the smallest input that
 * breaks it, and writes that to `fixtures/found/`, from where `npm test` tries it again and again.
 */
import { parseArgs } from "node:util";
import { seed as anySeed } from "../support/seed.js";
import { writeFound } from "./found.js";
import { fuzz, type TargetName, targetNames } from "./targets.js";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    target: { type: "string", multiple: true },
    seed: { type: "string", default: String(anySeed) },
  },
});

const minutes = Number(values.minutes);
const firstSeed = Number(values.seed);
const names = targetNames.filter((name) => values.target?.includes(name) ?? true);
if (!(minutes > 0) || !Number.isInteger(firstSeed) || names.length !== (values.target ?? names).length) {
  console.error(`--minutes and --seed take a number, --target one of ${targetNames.join(", ")}`);
  process.exit(2);
}

/** Inputs a turn: a second or less, so that the targets take turns. */
const inputsATurn = 250;
const progressEvery = 60_000;

interface Total {
  inputs: number;
  cpuSeconds: number;
}

const totals = new Map(names.map((name): [TargetName, Total] => [name, { inputs: 0, cpuSeconds: 0 }]));

/** The target that had the least time so far. */
const nextTarget = (): [TargetName, Total] =>
  [...totals].reduce((least, each) => (each[1].cpuSeconds < least[1].cpuSeconds ? each : least));

const turn = async (seed: number): Promise<boolean> => {
  const [name, total] = nextTarget();
  const start = process.cpuUsage();
  const finding = await fuzz(name, { seed, numRuns: inputsATurn });
  const { user, system } = process.cpuUsage(start);
  total.inputs += inputsATurn;
  total.cpuSeconds += (user + system) / 1e6;
  if (finding === undefined) return true;
  console.error(finding.error);
  console.error(`${name} breaks a law: the smallest input that does is in ${writeFound(finding)}`);
  console.error(`npm run fuzz -- --target ${name} --seed ${seed} finds it again`);
  return false;
};

const summary = (): string =>
  [...totals].map(([name, { inputs, cpuSeconds }]) => `${name} ${inputs} (${cpuSeconds.toFixed(0)} s)`).join(", ");

const run = async (): Promise<number> => {
  const start = Date.now();
  let nextProgress = start + progressEvery;
  console.log(`seed ${firstSeed}, ${minutes} minutes: ${names.join(", ")}`);
  for (let seed = firstSeed; Date.now() < start + minutes * 60_000; seed += 1) {
    if (!(await turn(seed))) return 1;
    if (Date.now() > nextProgress) {
      nextProgress += progressEvery;
      console.log(`${Math.round((Date.now() - start) / 60_000)} min, to seed ${seed}: ${summary()}`);
    }
  }
  console.log(`inputs and CPU time: ${summary()}; nothing found`);
  return 0;
};

process.exitCode = await run();
