/** Stands in for `test/support/testing/run-inspect.ts` while mutants are judged: the command runs in this process, with its mutant. */
import { runHere } from "../../test/support/testing/run-here.js";
import { type Command, useFolder } from "../../test/support/testing/run-inspect.js";

export { jsonOf, useFolder } from "../../test/support/testing/run-inspect.js";

/** The command in this process. What is started as a process of its own has no mutants. */
export const useCommand = (): Pick<Command, "run" | "fileOf"> => {
  const { fileOf } = useFolder();
  return { run: (args, input) => runHere(args, input), fileOf };
};
