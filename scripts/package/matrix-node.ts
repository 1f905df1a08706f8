import { readdir } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { checkEndpointOf, expectChecked, startEndpoint } from "./command.js";
import { createProject, entries, install, manifest, run, versionOf } from "./project.js";
import type { Table } from "./table.js";

/** A program that runs JavaScript, and how it is called. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
  readonly options: readonly string[];
}

/** Runs one of the programs of `test-package/`. */
export const runProgram = async (
  project: string,
  { program, options }: Runtime,
  file: string,
  more: readonly string[] = [],
): Promise<undefined> => {
  const said = await run(project, program, [...options, ...more, file]);
  const expected = `${entries.modules.length} entries and ${entries.schemas.length} schemas loaded`;
  if (!said.includes(expected)) throw new Error(`${file}\n${said}`);
};

/** The installed command, in a project. */
export const commandPath = join("node_modules", ".bin", manifest.name);

/** Returns the arguments of the command to inspect every fixture. */
export const inspectFixtures = async (project: string): Promise<readonly string[]> => {
  const files = ["httpsms", "omnichannel", "omnichannel-platform"].map(async (provider) => {
    const folder = join("fixtures", provider);
    return (await readdir(join(project, folder))).map((file) => join(folder, file));
  });
  return ["inspect", ...(await Promise.all(files)).flat()];
};

export const expectInspected = (output: string): undefined => {
  const totals = output.split("\n").at(-1) ?? "";
  if (totals !== "55 events, 0 unknown, 0 invalid, 0 with drift") throw new Error(`the command\n${totals}`);
};

/** Runs the command as npm installs it, with the Node that comes first in the path. */
const runCommand = async (project: string, { program }: Runtime): Promise<undefined> => {
  const path = `${dirname(program)}${delimiter}${process.env["PATH"]}`;
  expectInspected(await run(project, commandPath, await inspectFixtures(project), { PATH: path }));
  const endpoint = await startEndpoint();
  try {
    for (const args of checkEndpointOf(endpoint)) {
      expectChecked(await run(project, commandPath, args, { PATH: path }));
    }
  } finally {
    endpoint.stop();
  }
};

const nodeOf = async (program: string): Promise<Runtime> => ({
  name: `Node ${(await run(".", program, ["--version"])).slice(1)}`,
  program,
  options: [],
});

/** Only newer releases of Node can `require` an ES module, and only they know this option. */
const strictRequire = "--no-experimental-require-module";

const requireOptions = async (project: string, { program }: Runtime): Promise<readonly string[]> => {
  const knows = `process.allowedNodeEnvironmentFlags.has(${JSON.stringify(strictRequire)})`;
  return (await run(project, program, ["--print", knows])) === "true" ? [strictRequire] : [];
};

const withoutGeneration = ["--disallow-code-generation-from-strings"];

/** The Node that runs this script. */
export const thisNode = (): Promise<Runtime> => nodeOf(process.execPath);

/** Some releases of Node, from npm. */
export const nodes = (folder: string, majors: readonly string[]): Table<Runtime>["rows"] =>
  Object.fromEntries(
    majors.map((major) => [
      `Node ${major}`,
      async () =>
        nodeOf(join(await install(join(folder, `node-${major}`), [`node@${major}`]), "node_modules/node/bin/node")),
    ]),
  );

/** Every entry in both module kinds, with and without code generation from strings, and the command. */
export const nodeTable = async (
  folder: string,
  tarball: string,
  rows: Table<Runtime>["rows"],
): Promise<Table<Runtime>> => {
  const project = await createProject(join(folder, "empty"), [tarball]);
  const withFastCheck = await createProject(join(folder, "fast-check"), [tarball, "fast-check@4"]);
  return {
    title: `Node, with zod ${await versionOf(project, "zod")}`,
    rows,
    columns: [
      { name: "`import`", check: (node) => runProgram(project, node, "run.mjs") },
      {
        name: "`require`",
        check: async (node) => runProgram(project, node, "run.cjs", await requireOptions(project, node)),
      },
      { name: "with fast-check, `import`", check: (node) => runProgram(withFastCheck, node, "run.mjs") },
      { name: "with fast-check, `require`", check: (node) => runProgram(withFastCheck, node, "run.cjs") },
      {
        name: "code generation off, `import`",
        check: (node) => runProgram(project, node, "run.mjs", withoutGeneration),
      },
      {
        name: "code generation off, `require`",
        check: (node) => runProgram(project, node, "run.cjs", withoutGeneration),
      },
      { name: "the command", check: (node) => runCommand(project, node) },
    ],
  };
};
