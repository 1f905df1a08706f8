/**
 * Says whether a tag may be published: `npm run check:release -- v1.2.3`, after `npm run build`. It checks the version, the
 * changelog, the branch, the workflows, the contents of the tarball and the links of the README.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findReleaseProblems } from "./release/changelog.js";
import { findLinkProblems } from "./release/links.js";
import { findPublishingProblems } from "./release/publishing.js";
import { findTagProblems } from "./release/tag.js";
import { findTarballProblems, listPackedFiles } from "./release/tarball.js";
import { findWorkflowProblems } from "./release/workflow.js";
import { root } from "./root.js";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

const readIfThere = (file: string): string | undefined => {
  try {
    return read(file);
  } catch (error) {
    // a folder exists, but has no text
    return (error as NodeJS.ErrnoException).code === "EISDIR" ? "" : undefined;
  }
};

const tag = process.argv[2] ?? "";
const manifest = JSON.parse(read("package.json"));
const workflows = readdirSync(join(root, ".github/workflows")).map((file) => join(".github/workflows", file));

const problems = [
  ...findReleaseProblems({ tag, version: manifest.version, changelog: read("CHANGELOG.md") }),
  ...findTagProblems(root, tag),
  ...workflows.flatMap((file) => findWorkflowProblems(read(file)).map((problem) => `${file}: ${problem}`)),
  ...findPublishingProblems(read(".github/workflows/release.yml")),
  ...findTarballProblems(manifest, listPackedFiles(root), read),
  ...findLinkProblems("README.md", readIfThere),
];

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${tag} may be published`);
process.exitCode = problems.length === 0 ? 0 : 1;
