import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Which tests run against the mutants of each part of `src/`: what neither is slow nor starts a process. */
const tests: Readonly<Record<string, { readonly include: readonly string[]; readonly exclude: readonly string[] }>> = {
  core: {
    include: ["test/*.test.ts", "test/{httpsms,omnichannel,receive}/*.test.ts"],
    exclude: [
      // these start a process, a server or a bundler, where no mutant is active
      "test/{stale,message-status-store,example,purity,receive/bundle}.test.ts",
      // these read the source as text, which holds the mutants
      "test/readme*.test.ts",
      // these hold the schemas only
      "test/{printed,differential,json-schema,generated,documented}.test.ts",
      // these try so many inputs that each mutant would take seconds
      "test/{normalize-total,hostile,never-throws,normalize-event-key,message-state-laws}.test.ts",
      "test/receive/{handler-hostile,laws}.test.ts",
    ],
  },
  schemas: { include: ["test/printed.test.ts"], exclude: [] },
  testing: {
    include: ["test/testing/*.test.ts", "test/documented.test.ts"],
    exclude: ["test/testing/{inspect*,without-fast-check,readme}.test.ts"],
  },
  inspect: { include: ["test/testing/inspect{,-call}.test.ts"], exclude: [] },
};

/** What failed for the mutant before comes first, then what is fast: most mutants fail in the first file. */
class KillFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      const result = this.ctx.cache.getFileTestResults(key);
      return result?.failed ? -1 : (result?.duration ?? 0);
    };
    return [...files].sort((left, right) => rank(left) - rank(right));
  }
}

const { include = [], exclude = [] } = tests[process.env["MUTATION_PART"] ?? "core"] ?? {};

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: [...include],
    exclude: [...exclude],
    setupFiles: ["test/mutation-setup.ts"],
    env: { FC_SEED: "1" },
    // loading the modules anew for each file would take longer than the tests
    isolate: false,
    sequence: { sequencer: KillFirst },
  },
});
