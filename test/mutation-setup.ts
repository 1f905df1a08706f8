import { inject } from "vitest";

const mutant: unknown = inject("activeMutant" as never);

// so that a mutant is active in the processes that a test starts, too
if (mutant === undefined) delete process.env["__STRYKER_ACTIVE_MUTANT__"];
else process.env["__STRYKER_ACTIVE_MUTANT__"] = String(mutant);
