import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.js";
import { type Instrumented, instrument, type Mutant } from "./instrument.js";
import type { Part } from "./parts.js";

/** `Text`: only a description differs. `NoCoverage`: no test runs the code. `Timeout` counts as noticed. */
export type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Text";

const folderOf = (name: string): string => join(root, "reports/mutation", name);

/** The file in which a process writes what it finds, line by line. */
export const resultsFile = (name: string, shard: number): string => join(folderOf(name), `results-${shard}.jsonl`);

/** Reads the mutants of a part. */
export const instrumentedOf = async (name: string): Promise<Instrumented> =>
  JSON.parse(await readFile(join(folderOf(name), "instrumented.json"), "utf8"));

/** Reads the status of each mutant that was judged. A later line overrides an earlier one. */
export const readStatuses = async (name: string): Promise<ReadonlyMap<string, Status>> => {
  const files = (await readdir(folderOf(name))).filter((file) => file.startsWith("results-"));
  const texts = await Promise.all(files.map((file) => readFile(join(folderOf(name), file), "utf8")));
  const lines = texts.flatMap((text) => text.split("\n")).filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line)).map(({ id, status }) => [id, status]));
};

// the original too, since a condition and its first part begin at one place, and both may become `false`
const keyOf = ({ file, line, column, kind, original, replacement }: Mutant): string =>
  JSON.stringify([file, line, column, kind, original, replacement]);

/** Whether a status may be carried. Not `Timeout`: a run that was stopped leaves it at the mutant that it was judging. */
const isSettled = (status: Status | undefined): status is Status => status === "Killed" || status === "Text";

/** The status of each mutant that was noticed before, and whose file has not changed. */
const carriedFrom = async (name: string, { sources, mutants }: Instrumented): Promise<ReadonlyMap<string, Status>> => {
  const before = await instrumentedOf(name);
  const statuses = await readStatuses(name);
  const noticed = new Map(
    before.mutants.flatMap((mutant) => {
      const status = statuses.get(mutant.id);
      const isSame = before.sources[mutant.file] === sources[mutant.file];
      return isSettled(status) && isSame ? [[keyOf(mutant), status] as const] : [];
    }),
  );
  return new Map(
    mutants.flatMap((mutant) => {
      const status = noticed.get(keyOf(mutant));
      return status === undefined ? [] : [[mutant.id, status] as const];
    }),
  );
};

/** Chooses mutants by a hash, so that the same ones are chosen again. */
const sampleOf = (mutants: readonly Mutant[], count: number): readonly Mutant[] => {
  const hashOf = (mutant: Mutant): string => createHash("sha256").update(keyOf(mutant)).digest("hex");
  const chosen = new Set(mutants.map(hashOf).toSorted().slice(0, count));
  return mutants.filter((mutant) => chosen.has(hashOf(mutant)));
};

export interface Choice {
  /** Whether mutants that were noticed before stay so, if their file has not changed. */
  readonly survivors: boolean;
  /** How many mutants are judged at most. */
  readonly sample: number;
}

/** Instruments the source of a part, and forgets what was found before. Returns how many mutants there are in all. */
export const prepare = async (name: string, part: Part, { survivors, sample }: Choice): Promise<number> => {
  const all = await instrument(part);
  const instrumented = { ...all, mutants: sampleOf(all.mutants, sample) };
  const carried = survivors ? await carriedFrom(name, instrumented) : new Map<string, Status>();
  await rm(folderOf(name), { recursive: true, force: true });
  await mkdir(folderOf(name), { recursive: true });
  await writeFile(join(folderOf(name), "instrumented.json"), JSON.stringify(instrumented));
  const lines = [...carried].map(([id, status]) => `${JSON.stringify({ id, status })}\n`);
  await writeFile(join(folderOf(name), "results-carried.jsonl"), lines.join(""));
  return all.mutants.length;
};
