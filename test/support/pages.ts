import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";

/** A page of the documentation. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const filesIn = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(root, folder), { recursive, encoding: "utf8" }).map((path) => join(folder, path));

/**
 * The hand-written Markdown files: those of the root, the documentation, the examples, the fixtures and the skill for
 * coding agents. The folders of `docs/` are generated.
 */
export const pages: readonly Page[] = [
  ...filesIn(".", false),
  ...filesIn("docs", false),
  ...["examples", "fixtures", "skills"].flatMap((folder) => filesIn(folder, true)),
]
  .filter((path) => path.endsWith(".md") && !path.includes("node_modules"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** The text of a page. */
export const textOf = (path: string): string => {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`there is no page ${path}`);
  return page.text;
};
