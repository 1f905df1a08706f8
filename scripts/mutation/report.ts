import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.js";

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change to the source, and whether a test noticed it. */
export interface Mutant {
  readonly file: string;
  readonly status: string;
  readonly static?: boolean;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Omit<Mutant, "file">[] }>>;
}

const readReport = async (name: string): Promise<readonly Mutant[]> => {
  const path = join(root, "reports/mutation", `${name}.json`);
  const { files }: Report = JSON.parse(await readFile(path, "utf8").catch(() => '{"files":{}}'));
  return Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })));
};

/** Whether a mutant is active at import, and was therefore not tested by the first run. */
const isOpen = ({ static: isStatic = false, status }: Mutant): boolean =>
  isStatic && (status === "Ignored" || status === "Survived");

const placeOf = ({ file, location: { start, end } }: Mutant): string =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** Lists the places of the mutants that need a second run with all tests, since they are active at import. */
export const placesOfOpen = (mutants: readonly Mutant[]): readonly string[] => [
  ...new Set(mutants.filter(isOpen).map(placeOf)),
];

const keyOf = (mutant: Mutant): string => `${placeOf(mutant)} ${mutant.replacement}`;

/** Reads the mutants of some parts. The second run, if there was one, overrides the first. */
export const readReports = async (parts: readonly string[]): Promise<readonly Mutant[]> => {
  const reports = await Promise.all(
    parts.map(async (part) => {
      const second = new Map((await readReport(`${part}-static`)).map((mutant) => [keyOf(mutant), mutant]));
      return (await readReport(part)).map((mutant) =>
        isOpen(mutant) ? (second.get(keyOf(mutant)) ?? mutant) : mutant,
      );
    }),
  );
  return reports.flat();
};

const statuses = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored", "RuntimeError"];

const folderOf = ({ file }: Mutant): string => `\`${/^src\/(?:\w+\/)?/.exec(file)?.[0] ?? file}\``;

const countsOf = (mutants: readonly Mutant[]): readonly number[] =>
  statuses.map((status) => mutants.filter((mutant) => mutant.status === status).length);

/** Returns the percentage of changes that a test noticed. */
export const scoreOf = (mutants: readonly Mutant[]): number => {
  const [killed = 0, timeout = 0, survived = 0, noCoverage = 0] = countsOf(mutants);
  return (100 * (killed + timeout)) / (killed + timeout + survived + noCoverage);
};

const rowOf = (name: string, mutants: readonly Mutant[]): string =>
  `| ${name} | ${mutants.length} | ${countsOf(mutants).join(" | ")} | ${scoreOf(mutants).toFixed(1)} % |`;

/** Prints one row per folder: how many mutants had which status. */
export const printFigures = (mutants: readonly Mutant[]): void => {
  const folders = [...new Set(mutants.map(folderOf))].sort();
  console.log(`\n| folder | mutants | ${statuses.join(" | ")} | noticed |\n|${" --- |".repeat(statuses.length + 3)}`);
  for (const folder of folders) {
    console.log(
      rowOf(
        folder,
        mutants.filter((mutant) => folderOf(mutant) === folder),
      ),
    );
  }
  console.log(rowOf("all", mutants));
};
