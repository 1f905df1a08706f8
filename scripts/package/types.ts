import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { entries, run } from "./project.js";

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
  // a bundler that takes each `require` by the `require` condition
  { module: "preserve", moduleResolution: "bundler", extension: "cts" },
];

/** Loads the types of every entry, of those too that no program of `test-package/` uses. */
const everyEntry = ({ module, extension }: Mode): string => {
  const attribute = module === "nodenext" ? ' with { type: "json" }' : "";
  const loads = (name: string, from: string, attributes = ""): string =>
    extension === "cts" ? `import ${name} = require("${from}");` : `import ${name} from "${from}"${attributes};`;
  const loadsAll = (name: string, from: string): string =>
    extension === "cts" ? loads(name, from) : `import * as ${name} from "${from}";`;
  return [
    ...entries.modules.map((entry, index) => loadsAll(`entry${index}`, entry)),
    ...entries.modules.map((_, index) => `export const names${index}: object = entry${index};`),
    ...entries.schemas.map((schema, index) => loads(`schema${index}`, schema, attribute)),
    ...entries.schemas.map((_, index) => `export const defs${index}: object = schema${index}.$defs;`),
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
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return run(folder, process.execPath, [tsc, ...flags]);
};

/** A folder of its own in a project, since several compilers run at once. */
const createFolder = async (project: string, compiler: Compiler, purpose: string): Promise<string> => {
  const folder = join(project, `${compiler.name} ${purpose}`.replaceAll(" ", "-"));
  await mkdir(folder, { recursive: true });
  return folder;
};

/** Compiles programs of `test-package/` and a look at every entry; throws with the compiler's errors. */
export const compileMode = async (
  project: string,
  compiler: Compiler,
  mode: Mode,
  programs: readonly string[],
): Promise<undefined> => {
  const { module, moduleResolution, extension } = mode;
  const folder = await createFolder(project, compiler, `${module} ${extension}`);
  for (const name of programs) await cp(join(project, `${name}.ts`), join(folder, `${name}.${extension}`));
  await writeFile(join(folder, `entries.${extension}`), everyEntry(mode));
  const files = [...programs, "entries"].map((name) => `${name}.${extension}`);
  await compile(folder, compiler, files, { module, moduleResolution });
};

const countInstantiations = async (folder: string, compiler: Compiler, file: string): Promise<number> => {
  const options = { module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
  const diagnostics = await compile(folder, compiler, [file], options, ["--extendedDiagnostics"]);
  const count = /^Instantiations:\s+(\d+)$/m.exec(diagnostics)?.[1];
  if (count === undefined) throw new Error("the compiler did not count the instantiations");
  return Number(count);
};

/** How much type work it costs to import the parsing entries and to narrow their events; throws above a limit. */
export const countCost = async (project: string, compiler: Compiler, limit: number): Promise<string> => {
  const folder = await createFolder(project, compiler, "cost");
  await cp(join(project, "parsing.ts"), join(folder, "parsing.ts"));
  await writeFile(join(folder, "empty.ts"), "export {};\n");
  const without = await countInstantiations(folder, compiler, "empty.ts");
  const cost = (await countInstantiations(folder, compiler, "parsing.ts")) - without;
  if (cost <= 0 || cost > limit) throw new Error(`${cost} type instantiations, and not 1 to ${limit}`);
  return `${cost}`;
};
