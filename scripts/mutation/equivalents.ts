import { cli } from "./equivalents/cli.js";
import { generated } from "./equivalents/generated.js";
import { normalizing } from "./equivalents/normalizing.js";
import { parsing } from "./equivalents/parsing.js";
import { receiving } from "./equivalents/receiving.js";
import { schemas } from "./equivalents/schemas.js";
import { testing } from "./equivalents/testing.js";
import type { Mutant } from "./instrument.js";

/** Mutants of a file that do the same as the source, and why. They do not count; one that a test notices is an error. */
export interface Equivalents {
  readonly file: string;
  readonly reason: string;
  readonly changes: readonly Pick<Mutant, "code" | "original" | "replacement">[];
}

/** By the folder of `src/`. */
const equivalents = [receiving, parsing, normalizing, generated, schemas, testing, cli].flat();

/** Returns why a mutant is equivalent to the source. `undefined` if it is not listed. */
export const reasonOf = ({ file, code, original, replacement }: Mutant): string | undefined =>
  equivalents.find(
    (each) =>
      each.file === file &&
      each.changes.some(
        (change) => change.code === code && change.original === original && change.replacement === replacement,
      ),
  )?.reason;
