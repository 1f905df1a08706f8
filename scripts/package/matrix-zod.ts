import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runProgram, thisNode } from "./matrix-node.js";
import { installCompilers } from "./matrix-types.js";
import { createProject, manifest, run } from "./project.js";
import type { Table } from "./table.js";
import { type Compiler, compileMode, type Mode } from "./types.js";

/** An application that installs zod itself. */
interface Application {
  readonly name: string;
  readonly project: string;
  /** The zod that this package gets. */
  readonly ours: string;
  readonly composes: boolean;
}

const nodenext: Mode = { module: "nodenext", moduleResolution: "nodenext", extension: "mts" };

/** Returns the version of zod that code in a folder gets. */
const zodOf = async (folder: string): Promise<string> => {
  const path = createRequire(join(folder, "any.js")).resolve("zod/package.json");
  return JSON.parse(await readFile(path, "utf8")).version;
};

const createApplication = async (
  folder: string,
  tarball: string,
  version: string,
  composes: boolean,
): Promise<Application> => {
  const project = await createProject(join(folder, `zod-${version}`), [tarball, `zod@${version}`]);
  const ours = await zodOf(join(project, "node_modules", manifest.name));
  return { name: `zod ${await zodOf(project)}`, project, ours, composes };
};

/** Checks that this package gets a zod in our range: that of the application if it is in the range. */
const checkZod = async ({ name, ours, composes }: Application): Promise<string> => {
  const ok = composes ? name === `zod ${ours}` : ours.startsWith("4.");
  if (!ok) throw new Error(`with ${name} in the application, this package gets zod ${ours}`);
  return ours;
};

/** Puts our schemas into a schema of the application, and parses with it. */
const compose = async ({ project, composes }: Application): Promise<string | undefined> => {
  if (!composes) return "–";
  await run(project, process.execPath, ["compose.mjs"]);
  return undefined;
};

const compileWith = ({ project, composes }: Application, compiler: Compiler): Promise<undefined> =>
  compileMode(project, compiler, nodenext, ["parsing", "testing", ...(composes ? ["zod"] : [])]);

const oldest = manifest.dependencies.zod.replace("^", "");

/** An application on an older zod, and those on the oldest and the newest of our range, which share it with us. */
export const zodTable = async (folder: string, tarball: string): Promise<Table<Application>> => {
  const node = await thisNode();
  const compilers = await installCompilers(join(folder, "typescript-for-zod"), ["latest"]);
  const [compiler] = compilers as [Compiler];
  return {
    title: "An application that installs zod",
    rows: {
      "zod 3": () => createApplication(folder, tarball, "3", false),
      [`zod ${oldest}`]: () => createApplication(folder, tarball, oldest, true),
      "zod 4": () => createApplication(folder, tarball, "4", true),
    },
    columns: [
      { name: "zod of this package", check: checkZod },
      { name: "`import`", check: ({ project }) => runProgram(project, node, "run.mjs") },
      { name: "`require`", check: ({ project }) => runProgram(project, node, "run.cjs") },
      { name: "the application composes our schemas", check: compose },
      { name: `types, ${compiler.name}`, check: (application) => compileWith(application, compiler) },
    ],
  };
};
