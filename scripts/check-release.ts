/** Fails if package.json or CHANGELOG.md does not match a tag: `npm run check:release -- v1.2.3`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findReleaseProblems } from "./release.js";
import { root } from "./root.js";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

const tag = process.argv[2] ?? "";
const { version } = JSON.parse(read("package.json"));
const problems = findReleaseProblems({ tag, version, changelog: read("CHANGELOG.md") });

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${tag} may be published`);
process.exitCode = problems.length === 0 ? 0 : 1;
