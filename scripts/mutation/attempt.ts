import { type Case, run } from "./suite.js";
import { switches, withMutant } from "./switches.js";

// tests replace the timers
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** What a test gets that does not end. It still runs, so the process must not judge further mutants. */
export const timeout = Symbol("timeout");

/** What a test gets whose mutant was passed far more often than without it. */
export const endless = Symbol("endless");

/** How long each test or file takes, and how often it noticed a mutant: of each cause, such as its file, and of all. */
const history = new Map<string, { milliseconds: number; kills: Map<string, number> }>();

const historyOf = (id: string) => {
  const found = history.get(id) ?? { milliseconds: 0, kills: new Map<string, number>() };
  history.set(id, found);
  return found;
};

export const noteTime = (id: string, milliseconds: number): void => {
  historyOf(id).milliseconds += milliseconds;
};

export const noteKill = (id: string, causes: readonly string[]): void => {
  const { kills } = historyOf(id);
  for (const key of [...causes, ""]) kills.set(key, (kills.get(key) ?? 0) + 1);
};

/** Sorts tests or files: first those that are quick, and that noticed mutants of the same causes before. */
export const sortByRank = <Item>(
  items: readonly Item[],
  causes: readonly string[],
  idOf: (item: Item) => string,
): readonly Item[] => {
  const rank = (item: Item): number => {
    const { milliseconds, kills } = historyOf(idOf(item));
    const known = causes.reduce((sum, cause) => sum + (kills.get(cause) ?? 0), 0);
    return (milliseconds + 1) / (1 + 10 * known + (kills.get("") ?? 0));
  };
  const ranked = items.map((item) => ({ item, rank: rank(item) }));
  return ranked.toSorted((left, right) => left.rank - right.rank).map(({ item }) => item);
};

/** Runs a test with a mutant, or with none. Returns what it throws, `timeout` or `endless`. */
export const attempt = (each: Case, mutant: string | undefined, hits: number): Promise<unknown> =>
  withMutant(mutant, async () => {
    // a loop that a mutant keeps from ending passes its switch again and again
    switches.hitLimit = 10_000 + 100 * hits;
    let timer: ReturnType<typeof startTimer> | undefined;
    const late = new Promise<unknown>((resolve) => {
      timer = startTimer(() => resolve(timeout), 20_000 + 20 * historyOf(each.id).milliseconds);
    });
    const error = await Promise.race([run(each), late]);
    stopTimer(timer);
    return (switches.hitCount ?? 0) > switches.hitLimit && error !== timeout ? endless : error;
  });
