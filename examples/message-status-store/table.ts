import type { MessageState } from "message-webhooks";

const header = ["provider", "message", "status", "final", "seen", "channels", "attempts", "last failure"];

const rowOf = (state: MessageState): readonly (string | undefined)[] => [
  state.provider,
  state.messageId,
  state.status,
  state.isFinal ? "yes" : "no",
  Object.keys(state.firstSeen).join(", "),
  state.channels.join(", "),
  state.attempts?.toString(),
  state.failure === null ? undefined : `${state.failure.category}: ${state.failure.message}`,
];

/** One line of text: an event may hold line ends, and control characters that a terminal would obey. */
const cell = (text: string | undefined): string => {
  const line = (text ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim() || "-";
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** Columns as wide as their longest cell, under a line with their names. */
export const formatTable = (states: readonly MessageState[]): string => {
  const rows = [header, ...states.map(rowOf)].map((row) => row.map(cell));
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
