import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("..", import.meta.url));

export const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

/** What a program printed; when it fails, that is the error. */
export const run = async (cwd: string, program: string, args: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, maxBuffer: 2 ** 26 });
    return stdout.trim();
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  }
};

interface Entries {
  readonly modules: readonly string[];
  readonly schemas: readonly string[];
}

const readEntries = async (): Promise<Entries> => {
  const keys = Object.keys(manifest.exports).filter((key) => key !== "./package.json");
  const schemas = await readdir(join(root, "schemas"));
  return {
    modules: keys.filter((key) => !key.includes("*")).map((key) => key.replace(".", manifest.name)),
    schemas: schemas.map((file) => `${manifest.name}/schemas/${file}`),
  };
};

/** The entries that package.json names: the modules, and the files behind the pattern. */
export const entries = await readEntries();

/** An empty project with some packages, and our programs in it. */
export const createProject = async (project: string, packages: readonly string[]): Promise<string> => {
  await mkdir(project);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true }));
  await writeFile(join(project, "entries.json"), JSON.stringify(entries));
  await cp(join(root, "test-package"), project, { recursive: true });
  await cp(join(root, "fixtures"), join(project, "fixtures"), { recursive: true });
  await run(project, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages]);
  return project;
};

/** Only newer releases of Node can `require` an ES module, such as jose, and only they know this option. */
const strictRequire = ["--no-experimental-require-module"].filter((option) =>
  process.allowedNodeEnvironmentFlags.has(option),
);

/** Loads and uses every entry, by `import` and by `require`. */
export const runPrograms = async (project: string): Promise<string> => {
  const esm = await run(project, process.execPath, ["run.mjs"]);
  const cjs = await run(project, process.execPath, [...strictRequire, "run.cjs"]);
  return `by import, ${esm}; by require, ${cjs}`;
};

/** Runs the installed command on every fixture. */
export const runCommand = async (project: string): Promise<string> => {
  const files = ["httpsms", "omnichannel"].map(async (provider) => {
    const folder = join("fixtures", provider);
    return (await readdir(join(project, folder))).map((file) => join(folder, file));
  });
  // a call by -c, since npx finds a package's only command under any other name too
  const call = [manifest.name, "inspect", ...(await Promise.all(files)).flat()].join(" ");
  const said = (await run(project, "npx", ["--no-install", "-c", call])).split("\n").at(-1) ?? "";
  if (said !== "36 known, 0 unknown, 0 malformed, 0 with drift") throw new Error(said);
  return said;
};

/** The version of zod that a folder's code gets. */
const zodOf = (project: string, folder: string): Promise<string> => {
  const manifestPath = `require.resolve("zod/package.json", { paths: [${JSON.stringify(folder)}] })`;
  return run(project, process.execPath, ["-p", `require(${manifestPath}).version`]);
};

/** Throws unless the application and this package each get the zod that they ask for. */
export const expectZod = async (project: string, application: string, ours: string): Promise<string> => {
  const applicationHas = await zodOf(project, project);
  const oursHas = await zodOf(project, join(project, "node_modules", manifest.name));
  const text = `the application gets zod ${applicationHas}, this package ${oursHas}`;
  if (!applicationHas.startsWith(application) || !oursHas.startsWith(ours)) throw new Error(text);
  return text;
};
