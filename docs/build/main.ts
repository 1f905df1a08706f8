/**
 * Builds the documentation to `site/`: the API reference as Markdown, then all pages, the playground and `llms.txt`. It
 * fails on any warning, on a link that leads nowhere, and if a page of the sidebar is missing. With `--dev` it serves the
 * pages, and shows a change of a page at once.
 */
import { spawnSync } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPlayground } from "../../scripts/build-playground.js";
import { root } from "../../scripts/root.js";
import { writeApi } from "./api.js";
import { printFullLlms, printLlms } from "./llms.js";
import { findFaults } from "./pages.js";

const docs = join(root, "docs");

/** Writes the files of the site that are no pages. */
const writePublic = async (): Promise<void> => {
  const folder = join(docs, "public");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(root, "schemas"), join(folder, "schemas"), { recursive: true });
  await writeFile(join(folder, "playground-standalone.html"), await buildPlayground(true));
  await writeFile(join(folder, "llms.txt"), printLlms(process.env["SITE_BASE"] ?? "/"));
  await writeFile(join(folder, "llms-full.txt"), printFullLlms());
};

await writeApi();
await writePublic();
// in `docs/`, since VitePress otherwise links its copy of Vue into the packages of the root
const { status } = spawnSync("vitepress", process.argv.includes("--dev") ? [] : ["build"], {
  cwd: docs,
  stdio: "inherit",
});
const faults = findFaults();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : (status ?? 1);
