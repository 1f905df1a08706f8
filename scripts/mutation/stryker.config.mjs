/** The stages of `src/`, each with the tests that `vitest.config.ts` has for it. */
const parts = {
  core: ["src/{parsing,normalizing,receiving}/**/*.ts"],
  schemas: ["src/schemas/**/*.ts"],
  testing: ["src/testing/**/*.ts", "src/cli/{inspection,lines,new-event,payloads,print,set-path,suggest}.ts"],
  command: ["src/cli/{address,arguments,check,curl,http,inspect,main,outgoing,output,send,send-options}.ts"],
};

const part = process.env.MUTATION_PART ?? "core";

/** Places of the mutants that are active at import and survived the first run: the second one runs all tests on them. */
const places = process.env.MUTATION_PLACES?.split(" ");

const perTest = places === undefined && (part === "core" || part === "testing");
const report = places === undefined ? part : `${part}-static`;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  mutate: places ?? parts[part],
  // the mutants of the command run in a separate process, which reports no coverage; those of the schemas run at import
  coverageAnalysis: perTest ? "perTest" : "off",
  // otherwise each mutant that runs while tests are collected would run every test
  ignoreStatic: perTest,
  // the generated files are compared with what the generator writes, so no comment may be added to them
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ["dist", "reports", "test-package", "examples"],
  incremental: true,
  incrementalFile: `reports/mutation/incremental-${report}.json`,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  jsonReporter: { fileName: `reports/mutation/${report}.json` },
  warnings: { slow: false },
  // `npm run mutation` breaks below 90 %, when both runs of a part are done
  thresholds: { high: 95, low: 90, break: null },
};
