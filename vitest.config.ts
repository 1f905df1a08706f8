import { defineConfig } from "vitest/config";

/** Files that take seconds each. */
const slow = "**/*.slow.test.ts";

/** Files that are named, as in `npm test -- test/parsing/errors.test.ts`. */
const isNamed = process.argv.slice(2).some((argument) => argument.includes(".test.ts"));

// `npm test` runs the quick tests, and `npm run check` all of them, in the mode "all"
export default defineConfig(({ mode }) => {
  const isQuick = mode !== "all";
  const all = ["{test,bench,examples,playground,scripts}/**/*.test.ts"];
  return {
    // the examples import the package by its name, which is its source here
    resolve: { tsconfigPaths: true },
    test: {
      include: isQuick && !isNamed ? ["test/**/*.test.ts"] : all,
      exclude: ["**/node_modules/**", ...(isQuick && !isNamed ? [slow] : [])],
      env: isQuick ? { QUICK: "true" } : {},
      // loading the modules for each file again takes longer than the tests
      isolate: false,
      // and each worker would load them again: with one, the quick tests take half of the processor time. All tests mostly wait
      maxWorkers: isQuick ? 1 : 2,
      // a test that never ends must fail, but none may fail because the machine is busy
      testTimeout: 600_000,
      hookTimeout: 600_000,
      // a test that allocates without end fails before it takes the memory of others
      execArgv: ["--max-old-space-size=2048"],
    },
  };
});
