import { readFile } from "node:fs/promises";

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
  /** The source before and after, without its place, which changes with each line above it. */
  readonly diff: string;
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Omit<Mutant, "file" | "diff">[] }>
  >;
}

const cut = (text: string): string => text.trim().replace(/\s+/g, " ").slice(0, 140);

const diffOf = (source: string, { replacement = "", location: { start, end } }: Omit<Mutant, "file" | "diff">) => {
  const lines = source.split("\n");
  const before = (lines[start.line - 1] ?? "").slice(0, start.column - 1);
  const after = (lines[end.line - 1] ?? "").slice(end.column - 1);
  const original = lines.slice(start.line - 1, end.line).join("\n");
  return `- ${cut(original)}\n+ ${cut(before + replacement + after)}`;
};

const readReport = async (name: string): Promise<readonly Mutant[]> => {
  const path = new URL(`../reports/mutation/${name}.json`, import.meta.url);
  const { files }: Report = JSON.parse(await readFile(path, "utf8").catch(() => '{"files":{}}'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, diff: diffOf(source, mutant) })),
  );
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
