/**
 * Packs the package and uses it as an application would: in an empty project with nothing but TypeScript 5.9 beside it,
 * with fast-check, beside zod 3, and with the oldest zod of our range. `test-package/` holds the programs of these
 * applications.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProject, entries, expectZod, manifest, root, run, runCommand, runPrograms } from "./package-project.js";
import { cells, compareInstantiations, compileCell } from "./package-types.js";

let failures = 0;

/** Prints a line for one thing that has to hold, and what the check says of it; a failure does not stop the others. */
const step = async (what: string, check: () => Promise<unknown>): Promise<void> => {
  const start = performance.now();
  const { mark, said } = await check().then(
    (text) => ({ mark: "ok", said: typeof text === "string" ? text : "" }),
    (error: unknown) => ({ mark: "FAILED", said: error instanceof Error ? error.message : String(error) }),
  );
  if (mark === "FAILED") failures += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${mark}  ${what} (${seconds} s)${said === "" ? "" : `: ${said}`}`);
};

const folder = await mkdtemp(join(tmpdir(), "message-webhooks-"));
try {
  await run(root, "npm", ["pack", "--pack-destination", folder]);
  const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
  console.log(`the entries: ${[...entries.modules, ...entries.schemas].join(", ")}`);

  const project = await createProject(join(folder, "empty"), [tarball, "typescript@5.9"]);
  await step("an empty project runs every entry", () => runPrograms(project));
  await step("an empty project runs the command", () => runCommand(project));
  for (const cell of cells) {
    const what = `TypeScript 5.9 compiles as .${cell.extension}, module ${cell.module}, ${cell.moduleResolution} resolution`;
    await step(what, () => compileCell(project, cell));
  }

  const withFastCheck = await createProject(join(folder, "fast-check"), [tarball, "typescript@5.9", "fast-check@4"]);
  await step("with fast-check, every entry runs", () => runPrograms(withFastCheck));
  for (const cell of cells.filter(({ module }) => module === "nodenext")) {
    const what = `with fast-check, TypeScript 5.9 compiles the arbitraries as .${cell.extension}`;
    await step(what, () => compileCell(withFastCheck, cell, ["arbitraries"]));
  }

  await step("the parsing entries cost at most 100 type instantiations", () => compareInstantiations(project, 100));

  await step("an application on zod 3 runs every entry", async () => {
    const besideZod3 = await createProject(join(folder, "zod-3"), [tarball, "zod@3"]);
    return `${await expectZod(besideZod3, "3.", "4.")}; ${await runPrograms(besideZod3)}`;
  });

  const oldest = manifest.dependencies.zod.replace("^", "");
  await step(`zod ${oldest}, the oldest of our range, runs every entry`, async () => {
    const onOldestZod = await createProject(join(folder, "oldest-zod"), [tarball, `zod@${oldest}`]);
    return `${await expectZod(onOldestZod, oldest, oldest)}; ${await runPrograms(onOldestZod)}`;
  });
} finally {
  await rm(folder, { recursive: true });
}

console.log(failures === 0 ? "the package works" : `${failures} of these failed`);
process.exitCode = failures === 0 ? 0 : 1;
