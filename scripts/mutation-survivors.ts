import { readFile } from "node:fs/promises";

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const list = new URL("../test/mutation-survivors.md", import.meta.url);

const statuses = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored", "CompileError", "RuntimeError"];

const cut = (text: string): string => text.trim().replace(/\s+/g, " ").slice(0, 140);

/** The statement before and after, without its place, which changes with each line above it. */
const diffOf = (file: string, source: string, { replacement = "", location: { start, end } }: Mutant): string => {
  const lines = source.split("\n");
  const before = (lines[start.line - 1] ?? "").slice(0, start.column - 1);
  const after = (lines[end.line - 1] ?? "").slice(end.column - 1);
  const original = lines.slice(start.line - 1, end.line).join("\n");
  return `${file}\n- ${cut(original)}\n+ ${cut(before + replacement + after)}`;
};

/** The survivors that the list has, by file. */
const listed = (markdown: string): ReadonlySet<string> => {
  const found = new Set<string>();
  let file = "";
  let removed = "";
  for (const line of markdown.split("\n")) {
    if (line.startsWith("### ")) file = line.slice(4).replaceAll("`", "");
    else if (line.startsWith("- ")) removed = line;
    else if (line.startsWith("+ ")) found.add(`${file}\n${removed}\n${line}`);
  }
  return found;
};

const folderOf = (file: string): string => /^src\/(?:\w+\/)?/.exec(file)?.[0] ?? file;

const figures = (files: Report["files"]): string => {
  const folders = [...new Set(Object.keys(files).map(folderOf))].sort();
  const rows = [...folders, ""].map((folder) => {
    const mutants = Object.entries(files).flatMap(([file, { mutants }]) =>
      folder === "" || folderOf(file) === folder ? mutants : [],
    );
    const counts = statuses.map((status) => mutants.filter((mutant) => mutant.status === status).length);
    const [killed = 0, timeout = 0, survived = 0, noCoverage = 0] = counts;
    const detected = killed + timeout;
    const score = ((100 * detected) / (detected + survived + noCoverage)).toFixed(1);
    return `| ${folder === "" ? "all" : `\`${folder}\``} | ${mutants.length} | ${counts.join(" | ")} | ${score} % |`;
  });
  const head = `| folder | mutants | ${statuses.join(" | ")} | killed |`;
  return [head, head.replace(/[^|]+/g, " --- "), ...rows].join("\n");
};

/** Prints the figures of some parts, and each survivor that the list gives no reason for; whether there is none. */
export const checkSurvivors = async (parts: readonly string[]): Promise<boolean> => {
  const reports = await Promise.all(
    parts.map(async (part): Promise<Report> => {
      return JSON.parse(await readFile(new URL(`../reports/mutation/${part}.json`, import.meta.url), "utf8"));
    }),
  );
  const files = Object.assign({}, ...reports.map((report) => report.files)) as Report["files"];
  const survivors = new Set(
    Object.entries(files).flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === "Survived" || status === "NoCoverage")
        .map((mutant) => diffOf(file, source, mutant)),
    ),
  );
  const known = listed(await readFile(list, "utf8"));
  const unexplained = [...survivors].filter((survivor) => !known.has(survivor));
  const gone = [...known].filter((entry) => files[entry.split("\n")[0] ?? ""] && !survivors.has(entry));
  console.log(`\n${figures(files)}`);
  console.log(`\n${survivors.size} survivors, ${unexplained.length} of them without a reason in the list:`);
  for (const survivor of unexplained) console.log(`\n${survivor}`);
  console.log(`\n${gone.length} in the list that did not survive:`);
  for (const entry of gone) console.log(`\n${entry}`);
  return unexplained.length === 0;
};
