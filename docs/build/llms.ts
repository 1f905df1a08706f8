import { existsSync, readFileSync } from "node:fs";
import { entryFiles, manifest } from "../../scripts/package/project.js";
import { addressOf, descriptionOf, fileOf, sources, titleOf } from "./pages.js";

const createLine = (base: string, source: string): string => {
  const description = descriptionOf(source);
  return `- [${titleOf(source)}](${base}${addressOf(source)}.html)${description === "" ? "" : `: ${description}`}`;
};

const createSection = (base: string, heading: string, pages: readonly string[]): string =>
  [
    `## ${heading}`,
    "",
    ...pages.filter((source) => existsSync(fileOf(source))).map((source) => createLine(base, source)),
  ].join("\n");

/** Prints `llms.txt`: the pages of the site with one line per page, in the format of https://llmstxt.org. */
export const printLlms = (base: string): string => {
  const entries = entryFiles.map(
    (entry) => `docs/api/${[manifest.name, ...(entry === "index" ? [] : [entry])].join("/")}/index.md`,
  );
  return `${[
    `# ${manifest.name}`,
    `> ${manifest.description}`,
    createSection(base, "Documentation", sources.guide),
    createSection(base, "Recipes", sources.recipes),
    createSection(base, "Events", sources.events),
    createSection(base, "API reference", entries),
    createSection(base, "Optional", sources.project),
  ].join("\n\n")}\n`;
};

/** Prints `llms-full.txt`: the text of the pages that people write. */
export const printFullLlms = (): string =>
  [...sources.guide, ...sources.recipes]
    .filter((source) => existsSync(fileOf(source)))
    .map(
      (source) =>
        `<!-- ${source} -->\n\n${readFileSync(fileOf(source), "utf8")
          .replace(/^---\n.*?\n---\n/s, "")
          .trim()}\n`,
    )
    .join("\n");
