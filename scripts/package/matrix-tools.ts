import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createProject, run, versionOf } from "./project.js";
import type { Table } from "./table.js";

/** A test runner or bundler in a project with the packed package. */
interface Tool {
  readonly name: string;
  readonly project: string;
}

const toolOf = async (folder: string, tarball: string, tool: string, packages: readonly string[]): Promise<Tool> => {
  const project = await createProject(join(folder, tool), [tarball, ...packages]);
  return { name: `${tool} ${await versionOf(project, tool)}`, project };
};

/** Runs one test file. Jest prints on the error output, and fails if it finds no test. */
const runJest = async ({ project }: Tool, file: string, options: readonly string[] = []): Promise<undefined> => {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  await run(project, process.execPath, [...options, jest, "--runTestsByPath", join("tools", file)]);
};

export const jestTable = (folder: string, tarball: string): Table<Tool> => ({
  title: "Jest: every entry",
  rows: { jest: () => toolOf(folder, tarball, "jest", ["jest@30"]) },
  columns: [
    { name: "CommonJS", check: (tool) => runJest(tool, "entries.test.cjs") },
    { name: "ES modules", check: (tool) => runJest(tool, "entries.test.mjs", ["--experimental-vm-modules"]) },
  ],
});

/** Bundles a program, checks that it is one file, since a second one is easily forgotten, and runs it. */
const bundle = async ({ project }: Tool, target: "node" | "web"): Promise<undefined> => {
  const output = join(project, target);
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--target", target, "--output-path", output];
  await run(project, process.execPath, [webpack, "./tools/receive.mjs", ...options]);
  const files = await readdir(output);
  if (files.join() !== "main.js") throw new Error(`webpack\nerror: it wrote ${files.join()}`);
  const said = await run(project, process.execPath, [join(output, "main.js")]);
  if (said !== "204,401,204,401, all handed over") throw new Error(`the bundle\nerror: it printed ${said}`);
};

export const webpackTable = (folder: string, tarball: string): Table<Tool> => ({
  title: "webpack: one bundle that receives",
  rows: { webpack: () => toolOf(folder, tarball, "webpack", ["webpack@5", "webpack-cli@7"]) },
  columns: [
    { name: "for Node", check: (tool) => bundle(tool, "node") },
    { name: "for the web", check: (tool) => bundle(tool, "web") },
  ],
});
