import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Application } from "typedoc";
import { entryFiles } from "../../scripts/package/project.js";
import { root } from "../../scripts/root.js";
import { categorize, categoryOrder } from "./typedoc-categories.js";
import { linkEventPages } from "./typedoc-event-pages.js";
import { nameThrows } from "./typedoc-throws.js";

const out = join(root, "docs/api");

/** Writes the API reference to `docs/api/`, one Markdown file per export. Fails on any warning. */
export const writeApi = async (): Promise<void> => {
  await rm(out, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    name: "API reference",
    plugin: ["typedoc-plugin-markdown", linkEventPages, categorize, nameThrows],
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
    readme: "none",
    preservedTypeAnnotationTags: ["@throws"],
    categorizeByGroup: false,
    categoryOrder: [...categoryOrder],
    treatWarningsAsErrors: true,
    logLevel: "Warn",
    out,
  });
  app.options.setValue("entryFileName", "index.md");
  app.options.setValue("hidePageHeader", true);
  const project = await app.convert();
  if (project === undefined) throw new Error("the sources do not compile");
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc has warnings");
};
