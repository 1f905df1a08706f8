import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { root } from "../root.js";
import type { Instrumented } from "./instrument.js";

const part = process.env["MUTATION_PART"] ?? "";
const { code }: Instrumented = JSON.parse(
  readFileSync(join(root, `reports/mutation/${part}/instrumented.json`), "utf8"),
);

const inScripts = (file: string): string => join(root, "scripts/mutation", file);

/** What the schemas become when they are generated. */
const isGenerated = (path: string): boolean =>
  part === "schemas" && /^src\/generated\/(?:\w+\.(?:checks|types)|documented|redaction)\.ts$/.test(path);

/** The exports of a generated module, from the schemas with the mutant that is active now. */
const liveModule = (path: string): string => {
  const names = readFileSync(join(root, path), "utf8").matchAll(/^export const (\w+)/gm);
  const exported = [...names].map(([, name]) => name).join(", ");
  return `import { loadGenerated } from ${JSON.stringify(inScripts("generated-modules.ts"))};
export const { ${exported} } = loadGenerated(${JSON.stringify(path)});`;
};

/** Loads the source with its mutants, and gives the test files our collector of tests. */
const mutants: Plugin = {
  name: "mutants",
  enforce: "pre",
  resolveId(source, importer = "") {
    const isTest = relative(root, importer).startsWith("test/");
    if (source === "vitest" && isTest) return inScripts("suite.ts");
    if (source.endsWith("/support/testing/run-inspect.js") && isTest) return inScripts("run-command.ts");
    return null;
  },
  load(id) {
    const path = relative(root, id);
    return isGenerated(path) ? liveModule(path) : (code[path] ?? null);
  },
};

export default defineConfig({
  root,
  plugins: [mutants],
  resolve: { tsconfigPaths: true },
  test: {
    include: ["scripts/mutation/judge.ts"],
    env: { FC_SEED: "1", QUICK: "true" },
    isolate: false,
    maxWorkers: 1,
    // a mutant may leave a rejected promise behind
    dangerouslyIgnoreUnhandledErrors: true,
    execArgv: ["--max-old-space-size=2048"],
  },
});
