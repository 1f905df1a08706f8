import * as fc from "fast-check";
import { inject } from "vitest";

// to kill a mutant takes one counterexample, and not the smallest
fc.configureGlobal({ endOnFailure: true });

const mutant: unknown = inject("activeMutant" as never);

// so that a mutant is active in the processes that a test starts, too
if (mutant === undefined) delete process.env["__STRYKER_ACTIVE_MUTANT__"];
else process.env["__STRYKER_ACTIVE_MUTANT__"] = String(mutant);
