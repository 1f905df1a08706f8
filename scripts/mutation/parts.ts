import { globSync } from "tinyglobby";
import { root } from "../root.js";

/** A stage of `src/` and the tests that must notice its mutants. */
export interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** The lowest percentage of mutants that the tests may notice. */
  readonly minimum: number;
}

/** Tests that try so many inputs that each mutant would take seconds, or that start other programs. */
const slow = [
  "!test/parsing/{bad-input,every-leaf,never-throws}.test.ts",
  "!test/normalizing/{total,message-state-laws}.test.ts",
  "!test/receiving/laws.test.ts",
  "!test/**/*.slow.test.ts",
];

/** In the order in which they run. */
export const parts: Readonly<Record<string, Part>> = {
  receiving: { mutate: ["src/receiving/**"], tests: ["test/receiving/*.test.ts", ...slow], minimum: 97 },
  repair: { mutate: ["src/parsing/{repair,whole}.ts"], tests: ["test/parsing/*.test.ts", ...slow], minimum: 97 },
  parsing: {
    mutate: ["src/{parsing,shapes}/**", "!src/parsing/{repair,whole}.ts"],
    tests: ["test/parsing/*.test.ts", ...slow],
    minimum: 95,
  },
  normalizing: { mutate: ["src/normalizing/**"], tests: ["test/normalizing/*.test.ts", ...slow], minimum: 95 },
  generated: {
    mutate: ["src/generated/*.checks.ts", "src/generated/redaction.ts"],
    tests: ["test/{parsing,normalizing}/*.test.ts", "test/testing/documented-values.test.ts", ...slow],
    minimum: 96,
  },
  schemas: {
    mutate: ["src/schemas/**"],
    tests: ["test/{parsing,normalizing}/*.test.ts", "test/testing/{drift,documented,build,fixtures}*.test.ts", ...slow],
    minimum: 96,
  },
  testing: {
    mutate: ["src/testing/**"],
    // without those that take seconds per mutant: whole checks over a port, and SHA-1 of a million bytes
    tests: [
      "test/testing/*.test.ts",
      "test/normalizing/decrypt.test.ts",
      "!test/testing/{endpoint-port,sha1-million}.test.ts",
      ...slow,
    ],
    minimum: 96,
  },
  cli: {
    mutate: ["src/cli/**"],
    tests: ["test/cli/*.test.ts", "!test/cli/inspect-{memory,pipe}.slow.test.ts"],
    minimum: 96,
  },
};

const filesOf = (patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root, expandDirectories: false }).toSorted();

/** The source files that a part changes, relative to the root. */
export const sourcesOf = ({ mutate }: Part): readonly string[] => filesOf(mutate);

/** The test files of a part, relative to the root. */
export const testsOf = ({ tests }: Part): readonly string[] => filesOf(tests);
