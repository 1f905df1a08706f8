/** The generated modules of a mutant of the schemas, loaded without a file. */
import { transform } from "esbuild";
import * as nodes from "../../src/shapes/nodes.js";
import * as shape from "../../src/shapes/shape.js";
import * as values from "../../src/shapes/values.js";
import { switches } from "./switches.js";

type Texts = Readonly<Record<string, string>>;

// the modules are loaded again and again, and all of them read one store
const shared = globalThis as { generatedCode?: Map<string, Texts>; compiledCode?: Map<string, string> };
shared.generatedCode ??= new Map();
shared.compiledCode ??= new Map();
/** The code of the generated modules, by path: per mutant, and under `""` without one. */
const code = shared.generatedCode;
/** The code of each text, since a mutant changes few of the modules. */
const compiled = shared.compiledCode;

const compile = async (source: string): Promise<string> => {
  const found = compiled.get(source) ?? (await transform(source, { loader: "ts", format: "cjs" })).code;
  compiled.set(source, found);
  return found;
};

/** Keeps what was generated with a mutant, until the next one. */
export const keepGenerated = async (mutant: string | undefined, sources: Texts): Promise<void> => {
  const entries = Object.entries(sources).map(async ([path, source]) => [path, await compile(source)] as const);
  for (const id of code.keys()) if (id !== "") code.delete(id);
  code.set(mutant ?? "", Object.fromEntries(await Promise.all(entries)));
};

const shapes: Readonly<Record<string, object>> = {
  "../shapes/nodes.js": nodes,
  "../shapes/shape.js": shape,
  "../shapes/values.js": values,
};

/** Loads a generated module as it is with the mutant that is active now. */
export const loadGenerated = (path: string): Readonly<Record<string, unknown>> => {
  const module = { exports: {} };
  const text = code.get(switches.activeMutant ?? "")?.[path] ?? "";
  new Function("module", "require", text)(module, (name: string) => shapes[name]);
  return module.exports;
};
