import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { entries, run } from "./package-project.js";

/** One way to compile an application. */
export interface Cell {
  readonly module: "node16" | "nodenext" | "esnext";
  readonly moduleResolution: "node16" | "nodenext" | "bundler";
  readonly extension: "mts" | "cts";
}

export const cells: readonly Cell[] = [
  { module: "node16", moduleResolution: "node16", extension: "mts" },
  { module: "node16", moduleResolution: "node16", extension: "cts" },
  { module: "nodenext", moduleResolution: "nodenext", extension: "mts" },
  { module: "nodenext", moduleResolution: "nodenext", extension: "cts" },
  { module: "esnext", moduleResolution: "bundler", extension: "mts" },
];

/** Loads the types of every entry, of those too that no program of `test-package/` uses. */
const everyEntry = ({ module, extension }: Cell): string => {
  const attribute = module === "nodenext" ? ' with { type: "json" }' : "";
  const importOf = (schema: string, index: number): string =>
    extension === "cts"
      ? `import schema${index} = require("${schema}");`
      : `import schema${index} from "${schema}"${attribute};`;
  return [
    ...entries.modules.map((entry, index) => `export type * as entry${index} from "${entry}";`),
    ...entries.schemas.map(importOf),
    ...entries.schemas.map((_, index) => `export const defs${index}: object = schema${index}.$defs;`),
  ].join("\n");
};

const compile = async (
  project: string,
  files: readonly string[],
  options: object,
  flags: readonly string[] = [],
): Promise<string> => {
  const compilerOptions = {
    noEmit: true,
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    types: [],
    ...options,
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return run(project, process.execPath, ["node_modules/typescript/bin/tsc", ...flags]);
};

/** The programs of `test-package/` that need nothing but this package. */
const programs = ["parsing", "testing", "zod"];

/** Compiles programs of `test-package/` and a look at every entry; throws with the compiler's errors. */
export const compileCell = async (project: string, cell: Cell, more: readonly string[] = []): Promise<void> => {
  const { module, moduleResolution, extension } = cell;
  const names = [...programs, ...more];
  for (const name of names) await cp(join(project, `${name}.ts`), join(project, `${name}.${extension}`));
  await writeFile(join(project, `entries.${extension}`), everyEntry(cell));
  const files = [...names, "entries"].map((name) => `${name}.${extension}`);
  await compile(project, files, { module, moduleResolution });
};

const countInstantiations = async (project: string, file: string): Promise<number> => {
  const options = { module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
  const diagnostics = await compile(project, [file], options, ["--extendedDiagnostics"]);
  const count = /^Instantiations:\s+(\d+)$/m.exec(diagnostics)?.[1];
  if (count === undefined) throw new Error("the compiler did not count the instantiations");
  return Number(count);
};

/** How much type work it costs to import the parsing entries and to narrow their events; throws above a limit. */
export const compareInstantiations = async (project: string, limit: number): Promise<string> => {
  await writeFile(join(project, "empty.ts"), "export {};\n");
  const without = await countInstantiations(project, "empty.ts");
  const used = await countInstantiations(project, "parsing.ts");
  const text = `${without} without our import, ${used} with it`;
  if (used - without > limit) throw new Error(`${text}: more than ${limit} apart`);
  return text;
};
