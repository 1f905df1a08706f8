/**
 * Writes the type declarations of the built package to `dist/`: one file per module of `src/`, as the compiler prints it,
 * and a `.d.cts` twin for `require`. `npm run build` runs it after the bundler.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { entryFiles, root } from "./package/project.js";

const entryPaths = entryFiles.map((entry) => `${entry}.d.ts`);

const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (path) => path,
  getNewLine: () => "\n",
};

/** The declarations of all modules that the entries load, by path in `dist/`. */
const printDeclarations = (): ReadonlyMap<string, string> => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      // what is not in the declarations of a package cannot be found by who installs it
      types: [],
      paths: {},
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: "src",
      outDir: "dist",
    },
    root,
  );
  const program = ts.createProgram(
    entryFiles.map((entry) => join(root, "src", `${entry}.ts`)),
    options,
  );
  const texts = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) =>
    texts.set(path.slice(join(root, "dist/").length), text),
  );
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host));
  return texts;
};

/** A relative import: its opening, its path and its ending. */
const relativeImport = /((?:from |import\()")(\.\.?\/[^"]+)\.js(")/g;

const importsOf = (path: string, text: string): readonly string[] =>
  [...text.matchAll(relativeImport)].map(([, , specifier = ""]) => join(dirname(path), `${specifier}.d.ts`));

const declarations = printDeclarations();

/** The modules that some entry's declarations name, directly or not: the others are internal. */
const reached = new Set(entryPaths);
for (const path of reached) {
  const text = declarations.get(path);
  if (text === undefined) throw new Error(`no declarations were printed for ${path}`);
  for (const imported of importsOf(path, text)) reached.add(imported);
}

for (const path of reached) {
  const text = declarations.get(path) ?? "";
  const file = join(root, "dist", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  // a `.d.cts` stands for a CommonJS module, and so must what it imports
  await writeFile(file.replace(/\.d\.ts$/, ".d.cts"), text.replace(relativeImport, "$1$2.cjs$3"));
}
