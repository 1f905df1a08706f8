import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";

/** The pages of `docs/` in the order of the sidebar. */
export const guide: readonly { readonly text: string; readonly pages: readonly string[] }[] = [
  { text: "Receive webhooks", pages: ["getting-started", "receiving", "troubleshooting"] },
  { text: "Understand events", pages: ["events", "normal-form", "once-and-state"] },
  { text: "Try and test", pages: ["testing", "commands", "playground"] },
  { text: "Reference", pages: ["schemas", "runtimes", "speed", "upgrading", "security"] },
];

/** The pages about the project, which stand elsewhere in the repository, and their addresses. */
const project: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "changelog",
  "CONTRIBUTING.md": "contributing",
  // docs/security.md has the address that would be its own
  "SECURITY.md": "security-policy",
  "bench/LOAD.md": "load",
  "bench/RESULTS.md": "benchmarks",
  "fixtures/README.md": "fixtures",
  "skills/message-webhooks/SKILL.md": "skill",
};

const readMarkdownIn = (folder: string): readonly string[] => {
  const names = readdirSync(join(root, folder), { encoding: "utf8" }).sort();
  return names.filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name}`);
};

/** The recipes: each folder of `examples/` with a README. */
const readRecipes = (): readonly string[] =>
  readdirSync(join(root, "examples"), { encoding: "utf8" })
    .sort()
    .map((folder) => `examples/${folder}/README.md`)
    .filter((path) => existsSync(join(root, path)));

const readEventPages = (): readonly string[] =>
  ["httpsms", "omnichannel"]
    .map((provider) => `docs/events/${provider}`)
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap(readMarkdownIn);

/** Paths of all pages but those of the API reference, in the order of the sidebar. */
export const sources = {
  guide: guide.flatMap(({ pages }) => pages.map((page) => `docs/${page}.md`)),
  events: readEventPages(),
  recipes: readRecipes(),
  project: Object.keys(project),
};

export const fileOf = (source: string): string => join(root, source);

/** Lists what is wrong with the pages of `docs/`: one that the sidebar names is missing, or one is not in the sidebar. */
export const findFaults = (): readonly string[] => {
  const listed = ["docs/index.md", ...sources.guide];
  return [
    ...listed.filter((source) => !existsSync(fileOf(source))).map((source) => `${source} is missing`),
    ...readMarkdownIn("docs")
      .filter((source) => !listed.includes(source))
      .map((source) => `${source} is not in the list of docs/build/pages.ts`),
  ];
};

/** Patterns of Markdown files that are no pages. `docs/index.md` is the home page, not the README. */
export const excluded = ["!(docs|examples|fixtures|bench|skills|*.md)/**", "README.md", "AGENTS.md"];

/** The address of a Markdown file in the site, without an extension. `undefined` if the file is no page. */
export const addressOf = (source: string): string | undefined =>
  source === "README.md"
    ? "index"
    : (project[source] ?? /^docs\/(.*)\.md$/.exec(source)?.[1] ?? /^(examples\/[^/]+)\/README\.md$/.exec(source)?.[1]);

const readBody = (source: string): string => readFileSync(fileOf(source), "utf8").replace(/^---\n.*?\n---\n/s, "");

/** Removes the marks of Markdown from a line. */
const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]|\\(?=[<*])/g, "");

/** The first heading of a page. */
export const titleOf = (source: string): string => {
  const title = /^# (.*)$/m.exec(readBody(source))?.[1];
  if (title === undefined) throw new Error(`${source} has no first heading`);
  return plain(title);
};

/** The description of a page: of its frontmatter, or its first sentence. */
export const descriptionOf = (source: string): string => {
  const described = /^---\n.*?^description: *"?(.*?)"?$.*?\n---\n/ms.exec(readFileSync(fileOf(source), "utf8"))?.[1];
  const [, rest = ""] = readBody(source).split(/^# .*$/m);
  const paragraphs = rest.replace(/^```.*?^```$/gms, "").split("\n\n");
  const first = plain((paragraphs.find((part) => /^\s*[\w`[(]/.test(part)) ?? "").trim().replaceAll("\n", " "));
  return described ?? /^.*?[.?](?= |$)/.exec(first)?.[0] ?? first.replace(/:$/, ".");
};
