import type { Mutant } from "./instrument.js";
import { parts } from "./parts.js";
import { instrumentedOf, readStatuses, type Status } from "./results.js";

/** A mutant, and whether a test noticed it. */
export interface Judged extends Mutant {
  readonly part: string;
  readonly status: Status;
}

/** Reads what is known of a part. */
export const readPart = async (part: string): Promise<readonly Judged[]> => {
  const statuses = await readStatuses(part);
  const { mutants } = await instrumentedOf(part);
  return mutants.flatMap((mutant) => {
    const status = statuses.get(mutant.id);
    return status === undefined ? [] : [{ ...mutant, part, status }];
  });
};

const statuses: readonly Status[] = ["Killed", "Timeout", "Survived", "NoCoverage", "Text"];

const countsOf = (mutants: readonly Judged[]): readonly number[] =>
  statuses.map((status) => mutants.filter((mutant) => mutant.status === status).length);

/** Returns the percentage of mutants that a test noticed. Those that change only a description do not count. */
export const scoreOf = (mutants: readonly Judged[]): number => {
  const [killed = 0, timeout = 0, survived = 0, noCoverage = 0] = countsOf(mutants);
  const counted = killed + timeout + survived + noCoverage;
  return counted === 0 ? 100 : (100 * (killed + timeout)) / counted;
};

const rowOf = (name: string, mutants: readonly Judged[], minimum: number): string =>
  `| ${name} | ${mutants.length} | ${countsOf(mutants).join(" | ")} | ${scoreOf(mutants).toFixed(1)} % | ${minimum} % |`;

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
};

/** Prints each mutant that no test noticed, next to its place. */
export const printSurvivors = (mutants: readonly Judged[]): void => {
  for (const { status, file, line, column, kind, original, replacement } of mutants) {
    if (status !== "Survived" && status !== "NoCoverage") continue;
    console.log(`${status} ${file}:${line}:${column} ${kind}\n  - ${shorten(original)}\n  + ${shorten(replacement)}`);
  }
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
