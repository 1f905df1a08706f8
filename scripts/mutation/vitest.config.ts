import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import {
  BaseSequencer,
  type Reporter,
  type RunnerTestFile,
  type TestModule,
  type TestSpecification,
} from "vitest/node";
import { root } from "../root.js";

/** The tests that run against the mutants of each part of `src/`: only quick ones that start no process. */
const tests: Readonly<Record<string, { readonly include: readonly string[]; readonly exclude: readonly string[] }>> = {
  core: {
    include: ["test/{parsing,normalizing,receiving}/*.test.ts"],
    exclude: [
      // it starts a bundler, where no mutant is active
      "test/receiving/bundle.slow.test.ts",
      // they try so many inputs that each mutant would take seconds
      "test/normalizing/{total,message-state-laws}.test.ts",
      "test/parsing/hostile.slow.test.ts",
      "test/receiving/handler-hostile.slow.test.ts",
    ],
  },
  schemas: { include: ["test/generated/generated-files.test.ts"], exclude: [] },
  testing: { include: ["test/testing/*.test.ts"], exclude: [] },
  command: { include: ["test/cli/inspect{,-call}.slow.test.ts"], exclude: [] },
};

/** How often each test file killed a mutant, and how long it takes. */
const history = new Map<string, { kills: number; duration: number }>();

/** Runs the file that killed the mutant last time first, then files that kill often and fast. Most mutants fail in the first file. */
class KillersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      const { failed = false, duration = 0 } = this.ctx.cache.getFileTestResults(key) ?? {};
      const known = history.get(key) ?? { kills: 0, duration };
      // a file that could not be loaded fails too, without a duration
      const hasKilled = failed && duration > 0;
      if (hasKilled) known.kills += 1;
      if (duration > 0) known.duration = duration;
      history.set(key, known);
      return hasKilled ? -1 : known.duration / (1 + known.kills);
    };
    const ranked = files.map((file) => ({ file, rank: rank(file) }));
    return ranked.sort((left, right) => left.rank - right.rank).map(({ file }) => file);
  }
}

/** Stryker sees only tests, so a file that a mutant keeps from loading gets a failed test. */
const failWhatCannotLoad: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    for (const { task } of modules as unknown as readonly { readonly task: RunnerTestFile }[]) {
      if (task.result?.state !== "fail" || task.tasks.length > 0) continue;
      task.tasks.push({
        type: "test",
        id: `${task.id}_load`,
        name: "loads",
        fullName: "loads",
        mode: "run",
        file: task,
        result: { state: "fail", errors: task.result.errors ?? [] },
        meta: {},
        context: {},
        annotations: [],
        artifacts: [],
        timeout: 0,
      } as never);
    }
  },
};

const { include = [], exclude = [] } = tests[process.env["MUTATION_PART"] ?? "core"] ?? {};

export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  test: {
    include: [...include],
    exclude: [...exclude],
    setupFiles: ["test/support/mutation-setup.ts"],
    env: { FC_SEED: "1" },
    // Stryker has its own time limit, based on the first run
    testTimeout: 60_000,
    // loading the modules again for each file would take longer than the tests
    isolate: false,
    reporters: ["default", failWhatCannotLoad],
    sequence: { sequencer: KillersFirst },
  },
});
