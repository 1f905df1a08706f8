import { vi } from "vitest";
import { keepGenerated } from "./generated-modules.js";
import type { Mutant } from "./instrument.js";
import type { Status } from "./results.js";
import { withMutant } from "./switches.js";

/** Generates everything from the schemas with a mutant, or with none. Fails if the generator refuses the schemas. */
const generate = async (mutant: string | undefined) => {
  vi.resetModules();
  const generated = await withMutant(mutant, () => import("./live-generated.js"));
  await keepGenerated(mutant, generated.sources);
  return generated;
};

/**
 * Returns a judge of the mutants of the schemas: it runs the tests with what is generated. `judgeLoading` gets the names of
 * the modules that differ, since the same tests notice mutants of the same modules.
 */
export const createSchemaJudge = async (
  judgeLoading: (mutant: Mutant, differing: string) => Promise<Status>,
): Promise<(mutant: Mutant) => Promise<Status>> => {
  const original = await generate(undefined);
  /** The status of each behavior, since several mutants may generate the same. */
  const judged = new Map<string, Status>();
  return async (mutant) => {
    const changed = await generate(mutant.id).catch(() => undefined);
    if (changed === undefined) return "Killed";
    if (changed.behavior === original.behavior) {
      return changed.descriptions === original.descriptions ? "Survived" : "Text";
    }
    const differing = Object.keys(changed.sources).filter((path) => changed.sources[path] !== original.sources[path]);
    const status = judged.get(changed.behavior) ?? (await judgeLoading(mutant, differing.join()));
    judged.set(changed.behavior, status);
    return status;
  };
};
