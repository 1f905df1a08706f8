import { reasonOf } from "./equivalents.js";
import type { Mutant } from "./instrument.js";
import { parts } from "./parts.js";
import { instrumentedOf, readStatuses, type Status } from "./results.js";

/** A mutant, and whether a test noticed it. */
export interface Judged extends Mutant {
  readonly part: string;
  readonly status: Status | "Equivalent";
}

/** Reads what is known of a part. */
export const readPart = async (part: string): Promise<readonly Judged[]> => {
  const statuses = await readStatuses(part);
  const { mutants } = await instrumentedOf(part);
  return mutants.flatMap((mutant) => {
    const status = statuses.get(mutant.id);
    if (status === undefined) return [];
    const isEquivalent = reasonOf(mutant) !== undefined && (status === "Survived" || status === "NoCoverage");
    return [{ ...mutant, part, status: isEquivalent ? "Equivalent" : status }];
  });
};

const statuses: readonly Judged["status"][] = ["Killed", "Timeout", "Survived", "NoCoverage", "Equivalent", "Text"];

const countsOf = (mutants: readonly Judged[]): readonly number[] =>
  statuses.map((status) => mutants.filter((mutant) => mutant.status === status).length);

/** Returns the percentage of mutants that a test noticed, of those that change what the code does. */
export const scoreOf = (mutants: readonly Judged[]): number => {
  const [killed = 0, timeout = 0, survived = 0, noCoverage = 0] = countsOf(mutants);
  const counted = killed + timeout + survived + noCoverage;
  return counted === 0 ? 100 : (100 * (killed + timeout)) / counted;
};

const rowOf = (name: string, mutants: readonly Judged[], minimum: number): string =>
  `| ${name} | ${mutants.length} | ${countsOf(mutants).join(" | ")} | ${scoreOf(mutants).toFixed(1)} % | ${minimum} % |`;

const print = ({ status, file, line, column, kind, code, original, replacement }: Judged): void =>
  console.log([`${status} ${file}:${line}:${column} ${kind}`, code, `- ${original}`, `+ ${replacement}`].join("\n  "));

/** Prints each mutant that no test noticed, next to its place. */
export const printSurvivors = (mutants: readonly Judged[]): void => {
  for (const mutant of mutants) if (mutant.status === "Survived" || mutant.status === "NoCoverage") print(mutant);
};

/** Prints each mutant that a test noticed although it is listed as equivalent. Returns how many there are. */
export const printFalseReasons = (mutants: readonly Judged[]): number => {
  // not a timeout, which may be that of a busy machine
  const found = mutants.filter((mutant) => mutant.status === "Killed" && reasonOf(mutant) !== undefined);
  if (found.length > 0) console.log("\nNot equivalent: remove these from scripts/mutation/equivalents/");
  found.forEach(print);
  return found.length;
};

/** The lowest percentage over all parts. */
export const minimumOfAll = 95;

/** Prints one row per part: how many mutants had which status. */
export const printFigures = (mutants: readonly Judged[]): void => {
  console.log(`\n| part | mutants | ${statuses.join(" | ")} | noticed | at least |`);
  console.log(`|${" --- |".repeat(statuses.length + 4)}`);
  for (const part of new Set(mutants.map((mutant) => mutant.part))) {
    const ofPart = mutants.filter((mutant) => mutant.part === part);
    console.log(rowOf(part, ofPart, parts[part]?.minimum ?? 0));
  }
  console.log(rowOf("all", mutants, minimumOfAll));
};
