/**
 * Measures a reader as a ratio to a base of the same items, mostly `JSON.parse` of the same text: CPU time, both in this
 * process, in turns, the median of the paired ratios. Nanoseconds differ between machines and runs; these ratios repeat
 * to about 5 %.
 */

export type Read<Item> = (item: Item) => unknown;

/** Two readers of the same items. */
export interface Contest<Item> {
  readonly items: readonly Item[];
  readonly base: Read<Item>;
  readonly own: Read<Item>;
}

export interface Limits {
  readonly pairs: number;
  /** Wall time after which a contest ends early, so that a slow reader does not hold up the others. */
  readonly seconds: number;
}

export interface Ratio {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** What the base took of one item: the median. */
  readonly baseMicroseconds: number;
}

interface Pair {
  readonly base: number;
  readonly own: number;
}

/** A contest under way. */
interface Entrant {
  readonly takePair: (baseFirst: boolean) => Pair;
  /** How many items a sample reads. */
  readonly reads: number;
  readonly pairs: Pair[];
  spentSeconds: number;
}

/** Long enough for the clock of the processor. */
const sampleMicroseconds = 2_000;
const warmUps = 15;

const cpuMicroseconds = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

let loops = 0;

/** A loop of its own for each reader: a shared one would call all of them through one slow call site. */
const freshLoop = async (): Promise<typeof import("./loop.js").run> => {
  loops += 1;
  const module: typeof import("./loop.js") = await import(`./loop.js?${loops}`);
  return module.run;
};

const enter = async <Item>({ items, base, own }: Contest<Item>): Promise<Entrant> => {
  const runBase = await freshLoop();
  const runOwn = await freshLoop();
  const sampleOf = (rounds: number) => cpuMicroseconds(() => runBase(items, base, rounds));
  let rounds = 1;
  while (sampleOf(rounds) < sampleMicroseconds) rounds *= 2;
  return {
    reads: rounds * items.length,
    pairs: [],
    spentSeconds: 0,
    takePair: (baseFirst) => {
      const before = baseFirst ? sampleOf(rounds) : undefined;
      const ownTime = cpuMicroseconds(() => runOwn(items, own, rounds));
      return { base: before ?? sampleOf(rounds), own: ownTime };
    },
  };
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

/** Lets all contests take turns, so that a busy moment of the machine hits each of them, and no pair alone. */
export const measure = async <Key extends string>(
  contests: Readonly<Record<Key, Contest<never>>>,
  { pairs, seconds }: Limits,
): Promise<Readonly<Record<Key, Ratio>>> => {
  const keys = Object.keys(contests) as Key[];
  const entrants = new Map<Key, Entrant>();
  for (const key of keys) entrants.set(key, await enter(contests[key]));
  for (let index = -warmUps; index < pairs; index += 1) {
    for (const entrant of entrants.values()) {
      if (entrant.spentSeconds > seconds) continue;
      const start = performance.now();
      // whoever is second pays for the other's garbage
      const pair = entrant.takePair(index % 2 === 0);
      entrant.spentSeconds += (performance.now() - start) / 1000;
      if (index >= 0 || entrant.spentSeconds > seconds) entrant.pairs.push(pair);
    }
  }
  return Object.fromEntries(keys.map((key) => [key, ratioOf(entrants.get(key) as Entrant)])) as Record<Key, Ratio>;
};
