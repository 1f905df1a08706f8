import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.js";

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change to the source, and whether a test noticed. */
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

/** Whether it is active at import, which the first run does not wait for. */
const isOpen = ({ static: isStatic = false, status }: Mutant): boolean =>
  isStatic && (status === "Ignored" || status === "Survived");

const placeOf = ({ file, location: { start, end } }: Mutant): string =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** Where the mutants are that need a run of their own, of all tests, since they are active at import. */
export const placesOfOpen = (mutants: readonly Mutant[]): readonly string[] => [
  ...new Set(mutants.filter(isOpen).map(placeOf)),
];

const keyOf = (mutant: Mutant): string => `${placeOf(mutant)} ${mutant.replacement}`;

/** The mutants of some parts, those that had a run of their own as that found them. */
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

/** How many of a hundred changes a test noticed. */
export const scoreOf = (mutants: readonly Mutant[]): number => {
  const [killed = 0, timeout = 0, survived = 0, noCoverage = 0] = countsOf(mutants);
  return (100 * (killed + timeout)) / (killed + timeout + survived + noCoverage);
};

const rowOf = (name: string, mutants: readonly Mutant[]): string =>
  `| ${name} | ${mutants.length} | ${countsOf(mutants).join(" | ")} | ${scoreOf(mutants).toFixed(1)} % |`;

/** Prints what became of the mutants of each folder. */
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
