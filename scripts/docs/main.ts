/**
 * Writes the API documentation to `site/api/`: TypeDoc over the entries of the package, with the documented examples on
 * the pages of their events. It fails on any warning, and if the page of an event does not show its examples.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Application } from "typedoc";
import { type EventPage, eventPages, pageOf } from "../event-pages.js";
import { entryFiles } from "../package/project.js";
import { root } from "../root.js";
import { categorize, categoryOrder } from "./typedoc-categories.js";
import { nameDocuments } from "./typedoc-documents.js";
import { noExample, showFixtures } from "./typedoc-fixtures.js";
import { nameThrows } from "./typedoc-throws.js";

const out = join(root, "site/api");

const app = await Application.bootstrapWithPlugins({
  name: "message-webhooks",
  plugin: [showFixtures, categorize, nameDocuments, nameThrows],
  tsconfig: join(root, "tsconfig.json"),
  // the root first: a page belongs to the first entry that exports its name
  entryPoints: entryFiles.map((entry) => join(root, `src/${entry}.ts`)),
  sortEntryPoints: false,
  sort: ["source-order"],
  // what is inherited from another package's classes
  excludeExternals: true,
  // `npm run typecheck` does that
  skipErrorChecking: true,
  // the repository has no public address yet
  disableSources: true,
  readme: join(root, "README.md"),
  projectDocuments: [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "docs/receiving.md",
    "examples/*/README.md",
    "fixtures/README.md",
  ].map((path) => join(root, path)),
  preservedTypeAnnotationTags: ["@throws"],
  highlightLanguages: ["ts", "json", "sh", "sql", "text"],
  headings: { readme: false, document: false },
  categorizeByGroup: false,
  categoryOrder: [...categoryOrder],
  navigation: { includeCategories: true, includeGroups: false },
  treatWarningsAsErrors: true,
  logLevel: "Warn",
  out,
});

/** The text of a page, without its elements. */
const textOf = (html: string): string =>
  html
    .replaceAll("<br/>", "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(quot|lt|gt|amp|#39);/g, (entity) => entities[entity] ?? entity);

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&#39;": "'",
};

/** Lists what the page of an event lacks. */
const findMissing = async ({ name, examples }: EventPage): Promise<readonly string[]> => {
  const page = pageOf(name);
  const text = textOf(await readFile(join(out, page), "utf8").catch(() => ""));
  const shown = examples.length === 0 ? [noExample] : examples.map((example) => example.text);
  return [`Interface ${name}`, ...shown].filter((part) => !text.includes(part)).map((part) => `${page} lacks ${part}`);
};

const project = await app.convert();
if (project === undefined) throw new Error("the sources do not compile");
app.validate(project);
await app.generateOutputs(project);

const faults = (await Promise.all(eventPages.map(findMissing))).flat();
for (const fault of faults) console.error(fault);
const examples = eventPages.flatMap((page) => page.examples);
console.log(`site/api/index.html: ${eventPages.length} events, ${examples.length} examples`);
process.exitCode = faults.length === 0 && !app.logger.hasErrors() && !app.logger.hasWarnings() ? 0 : 1;
