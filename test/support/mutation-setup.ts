import { afterEach, inject } from "vitest";

const mutant: unknown = inject("activeMutant" as never);
const state = globalThis as { killed?: unknown };

// the other test files are then loaded for nothing
if (mutant !== undefined && state.killed === mutant) throw new Error("the mutant was killed in another file");

afterEach(({ task }) => {
  if (task.result?.state === "fail") state.killed = mutant;
});

// so that a mutant is active in the processes that a test starts, too
if (mutant === undefined) delete process.env["__STRYKER_ACTIVE_MUTANT__"];
else process.env["__STRYKER_ACTIVE_MUTANT__"] = String(mutant);
