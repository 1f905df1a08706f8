import { join } from "node:path";
import { commandPath, expectInspected, inspectFixtures, type Runtime, runProgram } from "./matrix-node.js";
import { createProject, install, manifest, run, versionOf } from "./project.js";
import { askServer } from "./requests.js";
import type { Table } from "./table.js";

const runtimeOf = async (
  folder: string,
  name: string,
  program: string,
  options: readonly string[],
): Promise<Runtime> => {
  await install(folder, [program]);
  return {
    name: `${name} ${await versionOf(folder, program)}`,
    program: join(folder, "node_modules", ".bin", program),
    options,
  };
};

const runCommand = async (project: string, { program, options }: Runtime): Promise<undefined> => {
  expectInspected(await run(project, program, [...options, commandPath, ...(await inspectFixtures(project))]));
};

/** Asks the one-liner of a runtime. */
const askOneLiner = (project: string, { program, options }: Runtime): Promise<string> =>
  askServer(project, program, [...options, "recipes/run-serve.mjs"], {
    httpsms: "/webhooks",
    omnichannel: "/webhooks",
  });

/** Runtimes that have Node's modules: every entry in both module kinds, the command, and the handler behind a port. */
export const runtimesTable = async (folder: string, tarball: string): Promise<Table<Runtime>> => {
  const project = await createProject(join(folder, "runtimes"), [tarball]);
  // uses the installed packages, since Deno would otherwise download them
  const deno = ["run", "--allow-all", "--node-modules-dir=manual"];
  return {
    title: "Bun and Deno",
    rows: {
      Bun: () => runtimeOf(join(folder, "bun"), "Bun", "bun", []),
      Deno: () => runtimeOf(join(folder, "deno"), "Deno", "deno", deno),
    },
    columns: [
      { name: "`import`", check: (runtime) => runProgram(project, runtime, "run.mjs") },
      { name: "`require`", check: (runtime) => runProgram(project, runtime, "run.cjs") },
      { name: "the command", check: (runtime) => runCommand(project, runtime) },
      { name: "the handler", check: (runtime) => askOneLiner(project, runtime) },
    ],
  };
};

interface Worker {
  readonly name: string;
  readonly project: string;
}

/** workerd has no modules of Node by default, and no code generation from strings. */
export const workerdTable = (folder: string, tarball: string): Table<Worker> => {
  const esbuild = `esbuild@${manifest.devDependencies.esbuild}`;
  const createWorker = async (): Promise<Worker> => {
    const project = await createProject(join(folder, "workerd"), [tarball, "miniflare@4", esbuild]);
    return { name: `workerd ${await versionOf(project, "workerd")}`, project };
  };
  const check = async ({ project }: Worker, what: string): Promise<undefined> => {
    await run(project, process.execPath, ["run-workerd.mjs", what]);
  };
  return {
    title: "Workers: one bundle without Node's modules, code generation off",
    rows: { workerd: createWorker },
    columns: [
      { name: "parses and normalizes as Node does", check: (worker) => check(worker, "parse") },
      { name: "schemas of `/zod`", check: (worker) => check(worker, "zod") },
      { name: "handler of `/receive`", check: (worker) => check(worker, "handle") },
      { name: "test kit of `/testing`", check: (worker) => check(worker, "testing") },
    ],
  };
};
