import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/root.js";
import type { Block } from "./code-blocks.js";

/** Files that exist only in memory, by path. */
type Files = ReadonlyMap<string, string>;

const optionsOf = (more: ts.CompilerOptions): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, ...more };
};

const createProgram = (files: Files, more: ts.CompilerOptions): ts.Program => {
  const options = optionsOf(more);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...files.keys()].map(dirname));
  return ts.createProgram([...files.keys()], options, {
    ...host,
    directoryExists: (name) => folders.has(name) || directoryExists?.(name) === true,
    fileExists: (name) => files.has(name) || fileExists(name),
    readFile: (name) => files.get(name) ?? readFile(name),
    getSourceFile: (name, language, ...rest) => {
      const code = files.get(name);
      return code === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, code, language);
    },
  });
};

const errorsIn = (program: ts.Program, name: string): readonly string[] => {
  const file = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
};

/**
 * The errors of each block. A block without a file name is a file next to `tsconfig.json`. A block with one is in a folder of
 * its own, next to the other files of its reader, and finds the packages of the examples.
 */
export const compileBlocks = (
  blocks: readonly Block[],
  others: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> => {
  const plain = new Map<string, string>();
  const named = new Map<string, string>();
  const names = blocks.map(({ code, file }, index) => {
    const name = file === undefined ? `markdown-block-${index}.ts` : `examples/markdown-block-${index}/${file}`;
    (file === undefined ? plain : named).set(join(root, name), code);
    if (file === undefined) return join(root, name);
    for (const [other, text] of Object.entries(others)) {
      if (other !== file) named.set(join(root, `examples/markdown-block-${index}`, other), text);
    }
    return join(root, name);
  });
  const programs = [
    createProgram(plain, {}),
    // an application may import its own files without an extension
    createProgram(named, { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }),
  ];
  const errorsOf = (name: string): readonly string[] =>
    programs.flatMap((program) => (program.getSourceFile(name) === undefined ? [] : errorsIn(program, name)));
  return new Map(names.map((name, index) => [blocks[index]?.at ?? "", errorsOf(name)]));
};
