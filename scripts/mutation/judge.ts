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
import type { Mutant } from "./instrument.js";
import { parts, testsOf } from "./parts.js";
import { instrumentedOf, readStatuses, resultsFile, type Status } from "./results.js";
import { type Case, close, collect } from "./suite.js";
import { switches, withMutant } from "./switches.js";

const name = process.env["MUTATION_PART"] ?? "";
const [shard = 0, shards = 1] = (process.env["MUTATION_SHARD"] ?? "0/1").split("/").map(Number);
const part = parts[name];
if (part === undefined) throw new RangeError(`unknown part ${name}`);
const files = testsOf(part);

const fileOf = ({ id }: Case): string => id.replace(/#\d+$/, "");

const load = (file: string): Promise<readonly Case[]> => collect(file, () => import(join(root, file)));

const statusOf = (error: unknown): Status => {
  // its status is written already, and the next process continues behind it
  if (error === timeout) throw new Error("a test does not end, and would disturb the next ones");
  return error === endless ? "Timeout" : "Killed";
};

/** Counts a kill only if the same test passes without the mutant. */
const confirm = async (killer: Case, { file }: Mutant): Promise<void> => {
  const error = await attempt(killer, undefined, 0);
  if (error !== undefined) throw new Error(`${killer.id} fails without a mutant too`, { cause: error });
  noteKill(killer.id, file);
};

/** Runs tests until one of them notices the mutant. Returns it with its error. */
const findKiller = async (mutant: Mutant, cases: readonly Case[], hits: (each: Case) => number) => {
  for (const killer of sortByRank(cases, mutant.file, ({ id }) => id)) {
    const error = await attempt(killer, mutant.id, hits(killer));
    if (error !== undefined) return { killer, error };
  }
  return undefined;
};

/** Loads a test file and its modules with a mutant, and runs its tests. */
const judgeFile = async (mutant: Mutant, file: string): Promise<Status | undefined> => {
  const before = performance.now();
  switches.hitLimit = 1e6;
  const cases = await withMutant(mutant.id, () => load(file)).catch(() => undefined);
  const found = cases === undefined ? undefined : await findKiller(mutant, cases, () => 1e4);
  await close(cases ?? []);
  noteTime(file, performance.now() - before);
  if (cases !== undefined && found === undefined) return undefined;
  noteKill(file, mutant.file);
  const status = statusOf(found?.error);
  vi.resetModules();
  const again = await load(file);
  const killer = again.find(({ id }) => id === found?.killer.id);
  if (killer !== undefined) await confirm(killer, mutant);
  await close(again);
  return status;
};

/** Loads all modules anew with a mutant. */
const judgeLoading = async (mutant: Mutant, candidates: readonly string[]): Promise<Status> => {
  vi.resetModules();
  for (const file of sortByRank(candidates, mutant.file, (each) => each)) {
    const status = await judgeFile(mutant, file);
    if (status !== undefined) return status;
  }
  return "Survived";
};

/** Whether a module may keep what it computed without the mutant. */
const keepsState = (source = ""): boolean => /^let |^const .* = new (?:Map|WeakMap)/m.test(source);

/** Generates everything from the schemas with a mutant, or with none. Fails if the generator refuses the schemas. */
const generate = (mutant: string | undefined) => {
  vi.resetModules();
  return withMutant(mutant, () => import("./live-generated.js"));
};

/** Shows `main.ts` that the process still does something. */
const noteAlive = (): void => appendFileSync(resultsFile(name, shard), "\n");

test("judges the mutants of a part", { timeout: 0 }, async () => {
  const { sources, mutants } = await instrumentedOf(name);
  // first each file with modules of its own, to know what it passes while it loads
  for (const file of files) {
    vi.resetModules();
    switches.currentTestId = file;
    await load(file);
    noteAlive();
  }
  switches.currentTestId = undefined;
  vi.resetModules();
  const all: Case[] = [];
  for (const file of files) all.push(...(await load(file)));
  for (const each of all) {
    switches.currentTestId = each.id;
    const before = performance.now();
    await attempt(each, undefined, 0).then((error) => {
      if (error !== undefined) throw new Error(`${each.id} fails without a mutant`, { cause: error });
    });
    noteTime(each.id, performance.now() - before);
    noteAlive();
  }
  switches.currentTestId = undefined;
  const coverage = structuredClone(switches.mutantCoverage)?.perTest ?? {};
  const hitsOf = (id: string, mutant: Mutant): number => coverage[id]?.[mutant.id] ?? 0;

  /** The files that must be loaded with the mutant, and the tests of the others that pass it. */
  const candidatesOf = (mutant: Mutant) => {
    const loading = files.filter((file) => hitsOf(file, mutant) > 0);
    return { loading, covering: all.filter((each) => !loading.includes(fileOf(each)) && hitsOf(each.id, mutant) > 0) };
  };

  /** Switches a mutant on while the loaded tests run, then while files load. */
  const judgeCovered = async (mutant: Mutant): Promise<Status> => {
    const { loading, covering } = candidatesOf(mutant);
    if (loading.length + covering.length === 0) return "NoCoverage";
    const found = await findKiller(mutant, covering, ({ id }) => hitsOf(id, mutant));
    if (found !== undefined) {
      const status = statusOf(found.error);
      await confirm(found.killer, mutant);
      return status;
    }
    const others = keepsState(sources[mutant.file]) ? covering.map(fileOf) : [];
    return judgeLoading(mutant, [...new Set([...loading, ...others])]);
  };

  const original = name === "schemas" ? await generate(undefined) : undefined;

  /** Judges a mutant of the schemas by what is generated from them. */
  const judgeGenerated = async (mutant: Mutant): Promise<Status> => {
    const changed = await generate(mutant.id).catch(() => undefined);
    if (changed === undefined) return "Killed";
    if (changed.behavior !== original?.behavior) return judgeLoading(mutant, files);
    return changed.descriptions === original.descriptions ? "Survived" : "Text";
  };

  const judge = original === undefined ? judgeCovered : judgeGenerated;

  const write = (id: string, status: Status): void =>
    appendFileSync(resultsFile(name, shard), `${JSON.stringify({ id, status })}\n`);
  const done = await readStatuses(name);
  const mine = mutants.filter(({ id }, index) => index % shards === shard && !done.has(id));
  // modules that are loaded anew stay loaded, so these mutants come last
  const isLoading = (mutant: Mutant): boolean => candidatesOf(mutant).loading.length > 0;
  for (const mutant of [...mine.filter((each) => !isLoading(each)), ...mine.filter(isLoading)]) {
    // what remains if the mutant ends the process
    write(mutant.id, "Timeout");
    write(mutant.id, await judge(mutant));
  }
  await close(all);
});
