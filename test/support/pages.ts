import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";

/** A page of the documentation. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The Markdown files of the root, the documentation, the examples, the fixtures and the skill for coding agents. */
export const pages: readonly Page[] = [
  ...readdirSync(root),
  ...["docs", "examples", "fixtures", "skills"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  ),
]
  .filter((path) => path.endsWith(".md") && !path.includes("node_modules"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
