import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";

interface Bundle {
  readonly text: string;
  readonly metafile: Metafile;
}

/** What an application's bundler makes of an import from `src/`; a Node built-in would stay outside, as an import. */
const bundle = async (code: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    external: ["node:*"],
    logLevel: "silent",
  });
  return { text: outputFiles.map((file) => file.text).join(""), metafile };
};

const inputsOf = ({ metafile }: Bundle): readonly string[] =>
  Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");

const importsOf = ({ metafile }: Bundle): readonly string[] =>
  Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));

const entries = [
  { entry: "src/index.ts", stranger: /^$/ },
  { entry: "src/httpsms.ts", stranger: /omnichannel/ },
  { entry: "src/omnichannel.ts", stranger: /httpsms/ },
];

describe.each(entries)("the parsing entry $entry", ({ entry, stranger }) => {
  const bundled = bundle(`export * from "./${entry}";`);

  test("consists of this package's own modules, and of none that loads zod", async () => {
    const inputs = inputsOf(await bundled);
    expect(inputs).toContain(entry);
    expect(inputs.filter((path) => !path.startsWith("src/"))).toEqual([]);
    expect(inputs.filter((path) => /^src\/schemas\/|zod/.test(path))).toEqual([]);
  });

  test("imports nothing at run time, not even from Node", async () => {
    expect(importsOf(await bundled)).toEqual([]);
  });

  test("makes no code at run time, and names no global of Node", async () => {
    const { text } = await bundled;
    expect(text).toContain("safeParse");
    expect(text).not.toMatch(/\beval\b|\bFunction\s*\(|\bimport\s*\(|\brequire\b|\bprocess\b|\bBuffer\b|\b__dirname\b/);
  });

  test("brings nothing of the other provider", async () => {
    expect(inputsOf(await bundled).filter((path) => stranger.test(path))).toEqual([]);
  });
});

describe("the test kit", () => {
  const bundled = bundle('export * from "./src/testing.ts";');

  test("bundles no package, and imports nothing at run time, not even from Node", async () => {
    expect(inputsOf(await bundled).filter((path) => path.includes("node_modules"))).toEqual([]);
    expect(importsOf(await bundled)).toEqual([]);
  });

  test("has no arbitraries, which need fast-check", async () => {
    expect(inputsOf(await bundled).filter((path) => path.includes("arbitrar"))).toEqual([]);
  });
});

describe("the arbitraries", () => {
  test("bring fast-check only", async () => {
    const inputs = inputsOf(await bundle('export * from "./src/arbitraries.ts";'));
    const packages = inputs.flatMap((path) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set(packages)].sort()).toEqual(["fast-check", "pure-rand"]);
  });
});
