import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { arbitraries, entries, run } from "./project.js";

/** One way to compile an application. */
export interface Mode {
  readonly module: "node16" | "nodenext" | "esnext" | "preserve";
  readonly moduleResolution: "node16" | "nodenext" | "bundler";
  readonly extension: "mts" | "cts";
}

export const modes: readonly Mode[] = [
  { module: "node16", moduleResolution: "node16", extension: "mts" },
  { module: "node16", moduleResolution: "node16", extension: "cts" },
  { module: "nodenext", moduleResolution: "nodenext", extension: "mts" },
  { module: "nodenext", moduleResolution: "nodenext", extension: "cts" },
  { module: "esnext", moduleResolution: "bundler", extension: "mts" },
  // a bundler that resolves each `require` by the `require` condition
  { module: "preserve", moduleResolution: "bundler", extension: "cts" },
];

/** Loads the types of every entry, including those that no program of `test-package/` uses. */
const loadEntries = ({ module, extension }: Mode, modules: readonly string[]): string => {
  const attribute = module === "nodenext" ? ' with { type: "json" }' : "";
  const loads = (name: string, from: string, attributes = ""): string =>
    extension === "cts" ? `import ${name} = require("${from}");` : `import ${name} from "${from}"${attributes};`;
  const loadsAll = (name: string, from: string): string =>
    extension === "cts" ? loads(name, from) : `import * as ${name} from "${from}";`;
  return [
    ...modules.map((entry, index) => loadsAll(`entry${index}`, entry)),
    ...modules.map((_, index) => `export const names${index}: object = entry${index};`),
    ...entries.schemas.map((schema, index) => loads(`schema${index}`, schema, attribute)),
    ...entries.schemas.map((_, index) => `export const file${index}: object = schema${index};`),
  ].join("\n");
};

/** An installed TypeScript. */
export interface Compiler {
  readonly name: string;
  readonly tsc: string;
}

const compile = async (
  folder: string,
  { tsc }: Compiler,
  files: readonly string[],
  options: object,
  flags: readonly string[] = [],
): Promise<string> => {
  const compilerOptions = {
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    types: [],
    ...options,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return run(folder, process.execPath, [tsc, ...flags]);
};

/** The options of packages in a monorepo: each inferred type must have a name in the declarations. */
const withDeclarations = { composite: true, emitDeclarationOnly: true, outDir: "out" };

/** Creates a folder per compiler in a project, since several compilers run at the same time. */
const createFolder = async (project: string, compiler: Compiler, purpose: string): Promise<string> => {
  const folder = join(project, `${compiler.name} ${purpose}`.replaceAll(" ", "-"));
  await mkdir(folder, { recursive: true });
  return folder;
};

/**
 * Compiles programs of `test-package/` and an import of every entry, with declarations. It throws the compiler's errors. An
 * entry that imports an optional peer is loaded only if a program uses it.
 */
export const compileMode = async (
  project: string,
  compiler: Compiler,
  mode: Mode,
  programs: readonly string[],
): Promise<undefined> => {
  const { module, moduleResolution, extension } = mode;
  const folder = await createFolder(project, compiler, `${module} ${extension}`);
  for (const name of programs) await cp(join(project, `${name}.ts`), join(folder, `${name}.${extension}`));
  const modules = entries.modules.filter((entry) => entry !== arbitraries || programs.includes("arbitraries"));
  await writeFile(join(folder, `entries.${extension}`), loadEntries(mode, modules));
  const files = [...programs, "entries"].map((name) => `${name}.${extension}`);
  await compile(folder, compiler, files, { ...withDeclarations, module, moduleResolution });
};

const countInstantiations = async (folder: string, compiler: Compiler, file: string): Promise<number> => {
  const options = { noEmit: true, module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
  const diagnostics = await compile(folder, compiler, [file], options, ["--extendedDiagnostics"]);
  const count = /^Instantiations:\s+(\d+)$/m.exec(diagnostics)?.[1];
  if (count === undefined) throw new Error("the compiler did not count the instantiations");
  return Number(count);
};

/** Counts the type instantiations for importing the parsing entries and narrowing their events. It throws above a limit. */
export const countCost = async (project: string, compiler: Compiler, limit: number): Promise<string> => {
  const folder = await createFolder(project, compiler, "cost");
  await cp(join(project, "parsing.ts"), join(folder, "parsing.ts"));
  await writeFile(join(folder, "empty.ts"), "export {};\n");
  const without = await countInstantiations(folder, compiler, "empty.ts");
  const cost = (await countInstantiations(folder, compiler, "parsing.ts")) - without;
  if (cost <= 0 || cost > limit) throw new Error(`${cost} type instantiations: expected 1 to ${limit}`);
  return `${cost}`;
};
