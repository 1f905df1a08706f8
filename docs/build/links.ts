import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../../scripts/root.js";
import { addressOf } from "./pages.js";

/** Where a link of a page leads: an address of the site or elsewhere, or a file whose text the page has to show. */
export type Target = { readonly href: string } | { readonly file: string };

const readRepository = (): string | null => {
  const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const url: string | undefined = repository?.url ?? repository;
  return url?.replace(/^git\+/, "").replace(/\.git$/, "") ?? null;
};

/** The address of the repository, or `null` before a release sets it. */
export const repository = readRepository();

/** Id of a heading, as on GitHub, so that a link to it works in both places. TypeDoc also links to these. */
export const slugify = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** Id of the heading above a file's text. */
export const idOf = (file: string): string => file.replace(/[^a-z\d]+/gi, "-").toLowerCase();

/** Name of a file for a page: its path from there, or from the folder that both have. */
export const nameFrom = (source: string, file: string): string =>
  posix.relative(posix.dirname(source), file).replace(/^(\.\.\/)+/, "");

const isRecipe = (source: string): boolean => source.startsWith("examples/");

const resolveFile = (source: string, file: string, address: string | null): Target => {
  // the page is for copying, also without the repository
  if (isRecipe(source)) return { file };
  const recipe = `${posix.dirname(file)}/README.md`;
  if (isRecipe(file) && existsSync(join(root, recipe))) {
    return { href: `/${addressOf(recipe)}.md#${idOf(nameFrom(recipe, file))}` };
  }
  return address === null ? { file } : { href: `${address}/blob/main/${file}` };
};

/**
 * Resolves a link of a Markdown file as GitHub does: by the place of the file in the repository. VitePress reports a link
 * to a Markdown file that is missing, or no page.
 *
 * @throws The link leads to another file that does not exist, or to a folder.
 */
export const resolveLink = (source: string, link: string, address = repository): Target => {
  if (/^(?:[a-z]+:|\/\/|#)/i.test(link)) return { href: link };
  const [path = "", hash = ""] = link.split(/(?=#)/);
  const target = posix.normalize(path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(source), path));
  if (target.endsWith(".md")) return { href: `/${addressOf(target) ?? target}.md${hash}` };
  const stats = statSync(join(root, target), { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`${source} links to ${link}, which does not exist`);
  if (/^schemas\/.*\.json$/.test(target)) return { href: `/${target}` };
  if (stats.isFile()) return resolveFile(source, target, address);
  if (address === null) throw new Error(`${source} links to the folder ${link}: link to a file in it`);
  return { href: `${address}/tree/main/${target}` };
};
