import { join } from "node:path";
import { createProject, install, versionOf } from "./project.js";
import type { Column, Table } from "./table.js";
import { type Compiler, compileMode, countCost, type Mode, modes } from "./types.js";

const instantiations = 100;

/** Installs several versions of TypeScript next to each other, outside of a project, since each has a `tsc`. */
export const installCompilers = async (folder: string, versions: readonly string[]): Promise<readonly Compiler[]> => {
  const aliases = versions.map((version) => ({ version, alias: `typescript-${version}` }));
  await install(
    folder,
    aliases.map(({ version, alias }) => `${alias}@npm:typescript@${version}`),
  );
  const compilers = aliases.map(async ({ alias }) => ({
    name: `TypeScript ${await versionOf(folder, alias)}`,
    tsc: join(folder, "node_modules", alias, "bin", "tsc"),
  }));
  const all = await Promise.all(compilers);
  // `latest` may be one of the others
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
};

const nameOf = ({ module, extension }: Mode): string =>
  `${module}${module === "esnext" || module === "preserve" ? " (bundler)" : ""}, ${extension === "mts" ? "ESM" : "CommonJS"}`;

/** Each TypeScript with each way to resolve modules, with and without fast-check. */
export const typesTable = async (
  folder: string,
  tarball: string,
  versions: readonly string[],
): Promise<Table<Compiler>> => {
  const project = await createProject(join(folder, "types"), [tarball]);
  const withFastCheck = await createProject(join(folder, "types-fast-check"), [tarball, "fast-check@4"]);
  const compilers = await installCompilers(join(folder, "typescript"), versions);
  const wrappers = ["parsing", "receive", "testing", "zod"].map((entry) => `declarations-${entry}`);
  const programs = ["parsing", "testing", "zod", ...wrappers];
  const columns = modes.map((mode): Column<Compiler> => {
    const check = (compiler: Compiler) => compileMode(project, compiler, mode, programs);
    return { name: nameOf(mode), check };
  });
  const withArbitraries = modes
    .filter(({ module }) => module === "nodenext")
    .map((mode): Column<Compiler> => {
      const check = (compiler: Compiler) => compileMode(withFastCheck, compiler, mode, ["testing", "arbitraries"]);
      return { name: `with fast-check, ${nameOf(mode)}`, check };
    });
  const cost = {
    name: `type instantiations (at most ${instantiations})`,
    check: (compiler: Compiler) => countCost(project, compiler, instantiations),
  };
  return {
    title:
      "TypeScript, `composite`, `strict`, `exactOptionalPropertyTypes`, `noUncheckedIndexedAccess`, `skipLibCheck: false`",
    rows: Object.fromEntries(compilers.map((compiler) => [compiler.name, async () => compiler])),
    columns: [...columns, ...withArbitraries, cost],
  };
};
