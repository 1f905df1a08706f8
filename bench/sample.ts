/**
 * Measures the CPU time of a reader as a ratio to a base with the same items, mostly `JSON.parse` of the same text. Both
 * run in this process, in turns, and the result is the median of the paired ratios. Nanoseconds differ between machines and
 * runs, but these ratios are reproducible to about 5 %.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median, quantile, shuffle } from "./numbers.js";

/** Something to read, and how. */
export interface Task {
  readonly items: readonly unknown[];
  readonly read: (item: never) => unknown;
}

/** Two tasks with the same number of items. */
export interface Contest {
  readonly base: Task;
  readonly own: Task;
}

export interface Limits {
  /** CPU time of pairs that do not count: the engine must see every variant some thousand times first. */
  readonly warmUpSeconds: number;
  readonly pairs: number;
  /** CPU time after which a contest ends early, so that a slow reader does not hold up the others. */
  readonly seconds: number;
  /** Whether to collect garbage before each sample: for inputs so large that few samples are taken. */
  readonly collect?: boolean;
  /** Whether to await each result, one after another, for readers that return promises. */
  readonly awaits?: boolean;
}

export interface Ratio {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** CPU time of the base per item: the median. */
  readonly baseMicroseconds: number;
}

interface Pair {
  readonly base: number;
  readonly own: number;
}

/** A running contest. */
interface Entrant {
  readonly takePair: (baseFirst: boolean) => Promise<Pair>;
  /** How many items a sample reads. */
  readonly reads: number;
  readonly pairs: Pair[];
}

/** Long enough for the resolution of the CPU clock. */
const sampleMicroseconds = 2_000;

const cpuMicroseconds = async (work: () => unknown): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

/** Returns the function of `--expose-gc` for the young generation: the old one takes longer than the samples. */
const exposeCollector = (): (() => void) => {
  setFlagsFromString("--expose-gc");
  const collect: (options: { readonly type: "minor" }) => void = runInNewContext("gc");
  return () => collect({ type: "minor" });
};

/** How samples are taken. */
interface Way {
  readonly prepare: () => void;
  readonly awaits: boolean;
}

/** Returns the CPU time of a number of rounds. */
type Sampler = (rounds: number) => Promise<number>;

let loops = 0;

/** Loads a separate loop per task: a shared one would call all readers through one slow call site. */
const createSampler = async ({ items, read }: Task, { prepare, awaits }: Way): Promise<Sampler> => {
  loops += 1;
  const loop: typeof import("./loop.js") = await import(/* @vite-ignore */ `./loop.js?${loops}`);
  const run = awaits ? loop.runAwaiting : loop.run;
  return (rounds) => {
    prepare();
    return cpuMicroseconds(() => run(items, read as (item: unknown) => unknown, rounds));
  };
};

const enter = async ({ base, own }: Contest, way: Way): Promise<Entrant> => {
  const sampleBase = await createSampler(base, way);
  const sampleOwn = await createSampler(own, way);
  let rounds = 1;
  while ((await sampleBase(rounds)) < sampleMicroseconds) rounds *= 2;
  return {
    reads: rounds * base.items.length,
    pairs: [],
    takePair: async (baseFirst) => {
      const before = baseFirst ? await sampleBase(rounds) : undefined;
      const ownTime = await sampleOwn(rounds);
      return { base: before ?? (await sampleBase(rounds)), own: ownTime };
    },
  };
};

const secondsOf = (pairs: readonly Pair[]): number => pairs.reduce((sum, { base, own }) => sum + base + own, 0) / 1e6;

const warmUp = async ({ takePair }: Entrant, seconds: number): Promise<void> => {
  const pairs: Pair[] = [];
  while (secondsOf(pairs) < seconds) pairs.push(await takePair(true));
};

const ratioOf = ({ pairs, reads }: Entrant): Ratio => {
  const ratios = pairs.map(({ base, own }) => own / base);
  return {
    median: median(ratios),
    lowerQuartile: quantile(ratios, 0.25),
    upperQuartile: quantile(ratios, 0.75),
    baseMicroseconds: median(pairs.map(({ base }) => base / reads)),
  };
};

/** Runs all contests in turns, so that a busy moment of the machine affects all of them. Returns each with its ratio. */
export const measure = async <Named extends Contest>(
  contests: readonly Named[],
  { warmUpSeconds, pairs, seconds, collect = false, awaits = false }: Limits,
): Promise<readonly (Named & { readonly ratio: Ratio })[]> => {
  const way = { prepare: collect ? exposeCollector() : () => {}, awaits };
  const entered: { readonly contest: Named; readonly entrant: Entrant }[] = [];
  for (const contest of contests) entered.push({ contest, entrant: await enter(contest, way) });
  for (const { entrant } of entered) await warmUp(entrant, warmUpSeconds);
  for (let index = 0; index < pairs; index += 1) {
    // random order, so that no contest always follows the one that leaves the most garbage
    for (const { entrant } of shuffle(entered)) {
      // alternates, since the second task pays for the garbage of the first
      if (secondsOf(entrant.pairs) < seconds) entrant.pairs.push(await entrant.takePair(index % 2 === 0));
    }
  }
  return entered.map(({ contest, entrant }) => ({ ...contest, ratio: ratioOf(entrant) }));
};
