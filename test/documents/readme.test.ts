import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as entry from "../../src/index.js";
import { httpSmsFixtures, omnichannelFixtures } from "../support/fixtures.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const pages: readonly Page[] = [
  ...readdirSync(root),
  ...["examples", "fixtures"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  ),
]
  .filter((path) => path.endsWith(".md") && !path.includes("node_modules"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";

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

/** The errors of each block, compiled together as files beside `tsconfig.json` that exist in memory alone. */
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

  test("the compiler sees what is wrong with one", () => {
    expect(errors.get(broken.at)).toEqual([expect.stringContaining("nothing")]);
  });

  test("the README shows both providers, the throwing parsers and zod", () => {
    expect(blocks.filter(({ at }) => at.startsWith("README.md")).length).toBeGreaterThanOrEqual(5);
  });
});

describe("links and commands", () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => ({ path, target: match[1] ?? "" })),
  );
  const relative = links.filter(({ target }) => !target.startsWith("https://"));

  test.each(relative)("$path links to $target, which exists", ({ path, target }) => {
    expect(existsSync(join(root, dirname(path), target))).toBe(true);
  });

  test("there are links to look at", () => {
    expect(relative.length).toBeGreaterThan(5);
  });

  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  test.each(pages)("$path names scripts that exist", ({ text }) => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

/** The cells of the table row that starts with a code. */
const rowOf = (code: string): readonly string[] =>
  readme
    .split("\n")
    .find((line) => line.startsWith(`| \`${code}\` |`))
    ?.split("|")
    .slice(1, -1)
    .map((cell) => cell.trim()) ?? [];

describe("the README", () => {
  test.each(Object.keys(entry))("mentions %s", (name) => {
    expect(new RegExp(`\\b${name}\\b`).test(readme)).toBe(true);
  });

  test("has a row for each outcome", () => {
    expect([...readme.matchAll(/^\| `"(\w+)"` \|/gm)].map((match) => match[1])).toEqual([
      "event",
      "unknown",
      "invalid",
    ]);
  });

  test.each(entry.httpSmsEventTypes)("says where the message id of %s is", (type) => {
    const data = httpSmsFixtures.find(({ name }) => name === type)?.event.data ?? {};
    const field = ["id", "message_id"].find((key) => key in data);
    expect(rowOf(type)[2]).toMatch(field === undefined ? /^none$/ : new RegExp(`^\`data\\.${field}\``));
  });

  test("has a column for each channel", () => {
    expect(rowOf("name").slice(1)).toEqual(entry.omnichannelChannels);
  });

  test.each(entry.omnichannelEventNames)("says on which channels %s is documented", (name) => {
    const documented = entry.omnichannelChannels.map((channel) =>
      omnichannelFixtures.some(({ file }) => file.startsWith(`${name}-${channel}`)) ? "documented" : "open",
    );
    expect(rowOf(name).slice(1)).toEqual(documented);
  });
});
