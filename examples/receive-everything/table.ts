/** One line of the table; a dash stands for what the event does not say. */
export interface Row {
  readonly event: string;
  readonly channel?: string | undefined;
  readonly who?: string | undefined;
  readonly what: string;
  readonly outcome: "event" | "unknown" | "invalid";
}

/** The part of a row that an event's own fields fill. */
export type Summary = Pick<Row, "who" | "what">;

/** The columns, and the most characters that each may take. */
const columns = [
  ["event", 30],
  ["channel", 12],
  ["who", 24],
  ["what", 60],
  ["outcome", 7],
] as const satisfies readonly (readonly [keyof Row, number])[];

/** One line of text: an event may hold line ends, and control characters that a terminal would obey. */
const cell = (text: string | undefined, width: number): string => {
  const line = (text ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim() || "-";
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
};

/** Aligned columns, under a line with their names. */
export const formatTable = (rows: readonly Row[]): string => {
  const header = columns.map(([name, width]) => name.padEnd(width));
  const lines = rows.map((row) => columns.map(([name, width]) => cell(row[name], width)));
  return [header, ...lines].map((line) => line.join("  ").trimEnd()).join("\n");
};
