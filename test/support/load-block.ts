import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";
import { root } from "../../scripts/root.js";

/** Bundles a file with the source of this package, and the packages of the examples from where they are. */
export const bundle = async (entry: string, outfile: string, external: readonly string[] = []): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.json"),
    nodePaths: [join(root, "node_modules"), join(root, "examples/node_modules")],
    external: [...external],
    logLevel: "silent",
  });
};

/** Writes files into a folder. */
export const writeFiles = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

/** What a block exports. Its functions take what the page says. */
// biome-ignore lint/suspicious/noExplicitAny: the block is text, so its types are checked where it is compiled
export type Exports = Readonly<Record<string, any>>;

/** Runs blocks of code of a page, and returns what they export. */
export const useBlocks = () => {
  let folder = "";
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "message-webhooks-blocks-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The folder of the next block, for files that it reads and writes. */
  const fileOf = (name: string): string => join(folder, name);

  const load = async (files: Readonly<Record<string, string>>, entry: string): Promise<Exports> => {
    count += 1;
    const own = join(folder, `block-${count}`);
    await writeFiles(own, files);
    await bundle(join(own, entry), join(own, "block.mjs"));
    return import(/* @vite-ignore */ pathToFileURL(join(own, "block.mjs")).href);
  };

  return { load, fileOf };
};
