import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../root.js";

export const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

/** Runs a program and returns its output. If it fails, the error contains the output. */
export const run = async (
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  try {
    const options = { cwd, env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 2 ** 26, timeout: 600_000 };
    const { stdout } = await promisify(execFile)(program, args, options);
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

/** The entry that needs fast-check. */
export const arbitraries = `${manifest.name}/arbitraries`;

/** The files of these modules in `src/` and `dist/`, without an extension. */
export const entryFiles: readonly string[] = entries.modules.map((name) =>
  name === manifest.name ? "index" : name.slice(manifest.name.length + 1),
);

/** Packs `dist/` as it is, and returns the path of the tarball. */
export const pack = async (folder: string): Promise<string> => {
  await run(root, "npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
  return join(folder, `${manifest.name}-${manifest.version}.tgz`);
};

/** Installs packages into a folder. */
export const install = async (folder: string, packages: readonly string[]): Promise<string> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  await run(folder, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages]);
  return folder;
};

/** The version of an installed package. */
export const versionOf = async (folder: string, name: string): Promise<string> =>
  JSON.parse(await readFile(join(folder, "node_modules", name, "package.json"), "utf8")).version;

/** Creates an empty project with some packages and our programs. */
export const createProject = async (project: string, packages: readonly string[]): Promise<string> => {
  await install(project, packages);
  await writeFile(join(project, "entries.json"), JSON.stringify(entries));
  await cp(join(root, "test-package"), project, { recursive: true });
  await cp(join(root, "fixtures"), join(project, "fixtures"), { recursive: true });
  return project;
};
