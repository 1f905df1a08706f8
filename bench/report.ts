import type { Provider } from "../src/index.js";

export const providerNames: Readonly<Record<Provider, string>> = { httpsms: "httpSMS", omnichannel: "Omnichannel" };

/** A goal for a figure. Machines differ, so a missed goal is only reported, and fails the command only with `--goals`. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: string;
}

/** The results of one part of the benchmark. */
export interface Section {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly note: string;
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const isMet = ({ value, atMost }: Goal): boolean => value <= atMost;

/** 1.0871 -> "1.09", 1087.1 -> "1087" */
export const formatFigure = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** A Markdown table: the first column is text, the others are figures. */
export const printTable = ({ head, rows }: Table): string =>
  [head, head.map((_name, index) => (index === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const printGoal = (goal: Goal): string => {
  const unit = goal.unit === "" ? "" : ` ${goal.unit}`;
  return `- ${isMet(goal) ? "met" : "**missed**"}: ${goal.what}: ${formatFigure(goal.value)}${unit}, goal at most ${formatFigure(goal.atMost)}${unit}`;
};

export const printSection = ({ title, note, tables, goals }: Section): string =>
  [
    `## ${title}`,
    note,
    ...tables.map(printTable),
    ...(goals.length === 0 ? [] : [goals.map(printGoal).join("\n")]),
  ].join("\n\n");
