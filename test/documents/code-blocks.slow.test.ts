import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { type Page, pages } from "../support/pages.js";

interface Block {
  /** "README.md:42" */
  readonly at: string;
  readonly code: string;
}

const blocksOf = ({ path, text }: Page): readonly Block[] =>
  [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    at: `${path}:${text.slice(0, match.index).split("\n").length + 1}`,
    code: match[1] ?? "",
  }));

/** The errors of each block, compiled together as files next to `tsconfig.json` that exist only in memory. */
const compile = (blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map(blocks.map(({ code }, index) => [join(root, `markdown-block-${index}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (name) => files.has(name) || fileExists(name),
    readFile: (name) => files.get(name) ?? readFile(name),
    getSourceFile: (name, language, ...rest) => {
      const code = files.get(name);
      return code === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, code, language);
    },
  });
  const errorsOf = (name: string): readonly string[] => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, "\n"),
    );
  };
  return new Map([...files.keys()].map((name, index) => [blocks[index]?.at ?? "", errorsOf(name)]));
};

describe("code blocks", () => {
  const blocks = pages.flatMap(blocksOf);
  const broken = { at: "a block with an error", code: 'import { nothing } from "message-webhooks";\nnothing();\n' };
  const errors = compile([...blocks, broken]);

  test.each(blocks.map(({ at }) => at))("%s compiles", (at) => {
    expect(errors.get(at)).toEqual([]);
  });

  test("reports the error of a broken block", () => {
    expect(errors.get(broken.at)).toEqual([expect.stringContaining("nothing")]);
  });

  test("the README shows both providers, the throwing parsers and zod", () => {
    expect(blocks.filter(({ at }) => at.startsWith("README.md")).length).toBeGreaterThanOrEqual(5);
  });
});
