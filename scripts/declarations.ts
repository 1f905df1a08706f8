/**
 * Writes the type declarations of the built package to `dist/`: one file per module of `src/`, with what the
 * entries export and refer to, and a `.d.cts` twin for `require`. `npm run build` runs it after the bundler.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { entryFiles } from "./package/project.js";
import { pruneDeclarations } from "./prune-declarations.js";
import { root } from "./root.js";

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
      // no ambient types, since applications may not have them
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

const relativeImport = /(from "\.\.?\/[^"]+)\.js(";)/g;

const declarations = pruneDeclarations(
  printDeclarations(),
  entryFiles.map((entry) => `${entry}.d.ts`),
);

for (const [path, text] of declarations) {
  const file = join(root, "dist", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  // a `.d.cts` file describes a CommonJS module, and must import such files too
  await writeFile(file.replace(/\.d\.ts$/, ".d.cts"), text.replace(relativeImport, "$1.cjs$2"));
}
