import type { Mutant } from "./instrument.js";

/** Mutants of a file that do the same as the source, and why. They do not count; one that a test notices is an error. */
interface Equivalents {
  readonly file: string;
  readonly reason: string;
  readonly changes: readonly Pick<Mutant, "code" | "original" | "replacement">[];
}

const equivalents: readonly Equivalents[] = [];

/** Returns why a mutant is equivalent to the source. `undefined` if it is not listed. */
export const reasonOf = ({ file, code, original, replacement }: Mutant): string | undefined =>
  equivalents.find(
    (each) =>
      each.file === file &&
      each.changes.some(
        (change) => change.code === code && change.original === original && change.replacement === replacement,
      ),
  )?.reason;
