/**
 * Packs the package and uses it as applications would: in empty projects that have only the packages which the
 * tables name. `test-package/` has the programs of these applications. `npm run matrix` fills all tables, `npm run matrix --
 * types node` some of them. `npm run check:package` fills the quick ones.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodes, nodeTable, thisNode } from "./matrix-node.js";
import { expressTable, nextTable, workerTable } from "./matrix-recipes.js";
import { runtimesTable, workerdTable } from "./matrix-runtimes.js";
import { jestTable, webpackTable } from "./matrix-tools.js";
import { typesTable } from "./matrix-types.js";
import { zodTable } from "./matrix-zod.js";
import { entries, pack } from "./project.js";
import { fillTable } from "./table.js";

const allCompilers = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0", "latest"];
// no `latest`: a new compiler must not fail an unrelated change
const someCompilers = ["5.4", "7.0"];

/** The oldest version that package.json allows, then the newest of each major version. */
const allNodes = ["20.0.0", "20", "22", "24", "26"];

type Part = (folder: string, tarball: string) => Promise<number>;

const quickParts: Readonly<Record<string, Part>> = {
  types: async (folder, tarball) => fillTable(await typesTable(folder, tarball, someCompilers)),
  node: async (folder, tarball) => fillTable(await nodeTable(folder, tarball, { "this Node": thisNode })),
  zod: async (folder, tarball) => fillTable(await zodTable(folder, tarball)),
};

const parts: Readonly<Record<string, Part>> = {
  types: async (folder, tarball) => fillTable(await typesTable(folder, tarball, allCompilers)),
  node: async (folder, tarball) => fillTable(await nodeTable(folder, tarball, nodes(folder, allNodes))),
  runtimes: async (folder, tarball) =>
    (await fillTable(await runtimesTable(folder, tarball))) + (await fillTable(workerdTable(folder, tarball))),
  zod: async (folder, tarball) => fillTable(await zodTable(folder, tarball)),
  tools: async (folder, tarball) =>
    (await fillTable(jestTable(folder, tarball))) + (await fillTable(webpackTable(folder, tarball))),
  recipes: async (folder, tarball) =>
    (await fillTable(expressTable(folder, tarball))) +
    (await fillTable(nextTable(folder, tarball))) +
    (await fillTable(workerTable(folder, tarball))),
};

const { values: options, positionals: asked } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const known = options.quick ? quickParts : parts;
const unknown = asked.filter((name) => known[name] === undefined);
if (unknown.length > 0) throw new RangeError(`unknown part ${unknown.join()}: use ${Object.keys(known).join(", ")}`);

const folder = await mkdtemp(join(tmpdir(), "message-webhooks-"));
let failures = 0;
try {
  const tarball = await pack(folder);
  console.log(`the entries: ${[...entries.modules, ...entries.schemas].join(", ")}`);
  for (const [name, fill] of Object.entries(known)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    failures += await fill(folder, tarball).catch((error: unknown) => {
      console.log(`\n${name}: FAILED: ${error instanceof Error ? error.message : error}`);
      return 1;
    });
  }
} finally {
  await rm(folder, { recursive: true });
}

console.log(failures === 0 ? "\nthe package works" : `\n${failures} checks failed`);
process.exitCode = failures === 0 ? 0 : 1;
