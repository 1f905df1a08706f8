import { readFile } from "node:fs/promises";
import type { Mutant } from "./report.js";

const list = new URL("../test/mutation-survivors.md", import.meta.url);

/** The survivors in the list: the file of each, and its lines of a diff. */
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

/** Prints each survivor that the list gives no reason for, and what it lists in vain; whether all have a reason. */
export const checkSurvivors = async (mutants: readonly Mutant[]): Promise<boolean> => {
  const known = listed(await readFile(list, "utf8"));
  const survivors = new Set(
    mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ file, diff }) => `${file}\n${diff}`),
  );
  const unexplained = [...survivors].filter((survivor) => !known.has(survivor));
  const files = new Set(mutants.map(({ file }) => file));
  const gone = [...known].filter((entry) => files.has(entry.split("\n")[0] ?? "") && !survivors.has(entry));
  if (unexplained.length > 0) console.log(`\nWithout a reason in the list:\n\n${unexplained.join("\n\n")}`);
  if (gone.length > 0) console.log(`\nIn the list, but noticed now:\n\n${gone.join("\n\n")}`);
  return unexplained.length === 0;
};
