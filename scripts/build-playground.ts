import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.js";

const folder = join(root, "playground");

/** Bundles a file of the playground and everything that it imports. */
const bundle = async (file: string, define: Readonly<Record<string, string>>): Promise<string> => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: "utf8",
    legalComments: "none",
    format: "iife",
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    define: { ...define },
    // no browser can load these: an import of one is reported below
    external: ["node:*", "fast-check"],
    outdir: folder,
  });
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  if (left.length > 0) throw new Error(`the playground would load ${left.join(", ")}`);
  return outputFiles.map(({ text }) => text).join("");
};

const sourceOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Lets the page run its own script and style, and nothing else: no request, no markup and no code from text. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    "connect-src 'none'",
    // the empty icon, since a browser otherwise requests one from the server
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/**
 * Builds the playground as a single file.
 *
 * @param isInSite - Whether it is next to the documentation, and links to it.
 */
export const buildPlayground = async (isInSite: boolean): Promise<string> => {
  const script = await bundle("main.ts", { isInSite: JSON.stringify(isInSite) });
  const style = await bundle("style.css", {});
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  };
  const page = await readFile(join(folder, "index.html"), "utf8");
  return page.replace(/<!-- (\w+) -->/g, (_comment, name: string) => parts[name] ?? "");
};
