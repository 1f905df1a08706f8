/**
 * Runs the tests of a part against its mutants, within one process. A mutant is switched on while tests run. If a test file
 * passes it while it loads, the file and all modules are loaded anew with it. Each kill is confirmed: the same test passes
 * without the mutant.
 */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { test, vi } from "vitest";
import { root } from "../root.js";
import { attempt, endless, noteKill, noteTime, sortByRank, timeout } from "./attempt.js";
import { reasonOf } from "./equivalents.js";
import type { Mutant } from "./instrument.js";
import { createSchemaJudge } from "./judge-schemas.js";
import { parts, testsOf } from "./parts.js";
import { instrumentedOf, readStatuses, resultsFile, type Status } from "./results.js";
import { type Case, close, collect } from "./suite.js";
import { switches, withMutant } from "./switches.js";

const name = process.env["MUTATION_PART"] ?? "";
const [shard = 0, shards = 1] = (process.env["MUTATION_SHARD"] ?? "0/1").split("/").map(Number);
const part = parts[name];
if (part === undefined) throw new RangeError(`unknown part ${name}`);
const files = testsOf(part);

const load = (file: string): Promise<readonly Case[]> => collect(file, () => import(join(root, file)));

const statusOf = (error: unknown): Status => {
  // its status is written already, and the next process continues behind it
  if (error === timeout) throw new Error("a test does not end, and would disturb the next ones");
  return error === endless ? "Timeout" : "Killed";
};

/** Counts a kill only if the same test passes without the mutant. */
const confirm = async (killer: Case, causes: readonly string[]): Promise<void> => {
  const error = await attempt(killer, undefined, 0);
  if (error !== undefined) throw new Error(`${killer.id} fails without a mutant too`, { cause: error });
  noteKill(killer.id, causes);
};

type Cases = readonly Case[];

/** Runs tests until one of them notices the mutant. Returns it with its error. */
const findKiller = async (mutant: Mutant, cases: Cases, causes: readonly string[], hits: (each: Case) => number) => {
  for (const killer of sortByRank(cases, causes, ({ id }) => id)) {
    const error = await attempt(killer, mutant.id, hits(killer));
    if (error !== undefined) return { killer, error };
  }
  return undefined;
};

/** Loads a test file and its modules with a mutant, and runs its tests. `all` are the tests that were loaded without it. */
const judgeFile = async (mutant: Mutant, file: string, all: Cases, causes: readonly string[]) => {
  switches.hitLimit = 1e6;
  const cases = await withMutant(mutant.id, () => load(file)).catch(() => undefined);
  const found = cases === undefined ? undefined : await findKiller(mutant, cases, causes, () => 1e4);
  await close(cases ?? []);
  if (cases !== undefined && found === undefined) return undefined;
  noteKill(file, causes);
  const status = statusOf(found?.error);
  // what the test imports while it runs must be without the mutant too
  vi.resetModules();
  const killer = all.find(({ id }) => id === found?.killer.id);
  if (killer !== undefined) await confirm(killer, causes);
  return status;
};

/** Loads all modules of some test files anew with a mutant. */
const judgeLoading = async (
  mutant: Mutant,
  candidates: readonly string[],
  all: Cases,
  causes: readonly string[],
): Promise<Status> => {
  vi.resetModules();
  for (const file of sortByRank(candidates, causes, (each) => each)) {
    const status = await judgeFile(mutant, file, all, causes);
    if (status !== undefined) return status;
  }
  return "Survived";
};

/** Whether a module may keep what it computed without the mutant. */
const keepsState = (source = ""): boolean => /^let |^const .* = new (?:Map|WeakMap)/m.test(source);

/** Shows `main.ts` that the process still does something. */
const noteAlive = (): void => appendFileSync(resultsFile(name, shard), "\n");

test("judges the mutants of a part", { timeout: 0 }, async () => {
  const { sources, mutants } = await instrumentedOf(name);
  const all: Case[] = [];
  // first, since without it no generated module can be loaded
  const judgeSchemas =
    name === "schemas"
      ? await createSchemaJudge((mutant, differing) => judgeLoading(mutant, files, all, [mutant.file, differing]))
      : undefined;
  // then each file with modules of its own, to know what it passes while it loads
  for (const file of files) {
    vi.resetModules();
    switches.currentTestId = file;
    await load(file);
    noteAlive();
  }
  switches.currentTestId = undefined;
  vi.resetModules();
  for (const file of files) all.push(...(await load(file)));
  for (const each of all) {
    switches.currentTestId = each.id;
    const before = performance.now();
    await attempt(each, undefined, 0).then((error) => {
      if (error !== undefined) throw new Error(`${each.id} fails without a mutant`, { cause: error });
    });
    const milliseconds = performance.now() - before;
    for (const id of [each.id, each.file]) noteTime(id, milliseconds);
    noteAlive();
  }
  switches.currentTestId = undefined;
  const coverage = structuredClone(switches.mutantCoverage)?.perTest ?? {};
  const hitsOf = (id: string, mutant: Mutant): number => coverage[id]?.[mutant.id] ?? 0;

  /** The files that must be loaded with the mutant, and the tests of the others that pass it. */
  const candidatesOf = (mutant: Mutant) => {
    const loading = files.filter((file) => hitsOf(file, mutant) > 0);
    return { loading, covering: all.filter(({ id, file }) => !loading.includes(file) && hitsOf(id, mutant) > 0) };
  };

  /** The test files that pass any mutant of a source file: only the first of them passes what is computed once. */
  const passing = (source: string): readonly string[] => {
    const those = mutants.filter(({ file }) => file === source);
    const passes = (each: Case): boolean => those.some((mutant) => hitsOf(each.id, mutant) > 0);
    return [...new Set(all.filter(passes).map(({ file }) => file))];
  };

  /** Switches a mutant on while the loaded tests run, then while files load. */
  const judgeCovered = async (mutant: Mutant): Promise<Status> => {
    const { loading, covering } = candidatesOf(mutant);
    if (loading.length + covering.length === 0) return "NoCoverage";
    const causes = [mutant.file];
    const found = await findKiller(mutant, covering, causes, ({ id }) => hitsOf(id, mutant));
    if (found !== undefined) {
      const status = statusOf(found.error);
      await confirm(found.killer, causes);
      return status;
    }
    const others = keepsState(sources[mutant.file]) ? passing(mutant.file) : [];
    return judgeLoading(mutant, [...new Set([...loading, ...others])], all, causes);
  };

  const judge = judgeSchemas ?? judgeCovered;

  const write = (id: string, status: Status): void =>
    appendFileSync(resultsFile(name, shard), `${JSON.stringify({ id, status })}\n`);
  const done = await readStatuses(name);
  const mine = mutants.filter(({ id }, index) => index % shards === shard && !done.has(id));
  // modules that are loaded anew stay loaded, so these mutants come last
  const isLoading = (mutant: Mutant): boolean => candidatesOf(mutant).loading.length > 0;
  for (const mutant of [...mine.filter((each) => !isLoading(each)), ...mine.filter(isLoading)]) {
    // what remains if the mutant ends the process
    write(mutant.id, "Timeout");
    const status = await judge(mutant);
    // that a test notices a listed equivalent is an error, which a test that fails now and then must not cause
    write(mutant.id, status === "Killed" && reasonOf(mutant) !== undefined ? await judge(mutant) : status);
  }
  await close(all);
});
