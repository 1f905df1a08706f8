import type { Inspection } from "./inspection.js";

/** Where a payload starts: the file and its line. */
export interface Place {
  readonly source: string;
  readonly line: number;
}

const nameOf = ({ name, channel }: Inspection): string => (channel === null ? `${name}` : `${name} (${channel})`);

/** Escapes control characters, so that a payload cannot start a line, control the terminal or reorder what is shown. */
const escapeControls = (line: string): string =>
  line.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);

export type Print = (place: Place, inspection: Inspection) => string;

/** Prints without the normalized event if that nests too deep: `JSON.stringify` allows less depth than `JSON.parse`. */
const allowAnyDepth =
  (print: Print): Print =>
  (place, inspection) => {
    try {
      return print(place, inspection);
    } catch {
      return print(place, { ...inspection, normalized: null });
    }
  };

/** Prints one JSON object per line, for programs. */
export const printJson: Print = allowAnyDepth(
  (place, inspection) => `${JSON.stringify({ ...inspection, ...place })}\n`,
);

/** Prints a few lines for people. */
export const printText: Print = allowAnyDepth(({ source, line }, inspection) => {
  const { outcome, provider, normalized, drift, error, at, note } = inspection;
  const head = [`${source}:${line}`, outcome, provider, error === null ? nameOf(inspection) : error.message];
  return [
    head.filter((part) => part !== null).join("  "),
    ...(at === null ? [] : [`  line ${line + at.line - 1}, column ${at.column}: ${at.hint}`]),
    ...(note === null ? [] : [`  note  ${note}`]),
    ...(normalized === null ? [] : [`  normalized  ${JSON.stringify(normalized)}`]),
    ...drift.map(({ pointer, message }) => `  drift  ${pointer === "" ? "the event" : pointer} ${message}`),
  ]
    .map((text) => `${escapeControls(text)}\n`)
    .join("");
});

/** The number of payloads per outcome, and with drift. */
export interface Totals {
  event: number;
  unknown: number;
  invalid: number;
  drift: number;
}

/** Counts a payload. */
export const countIn = (totals: Totals, { outcome, drift }: Inspection): void => {
  totals[outcome] += 1;
  if (drift.length > 0) totals.drift += 1;
};

export const createTotals = (): Totals => ({ event: 0, unknown: 0, invalid: 0, drift: 0 });

export const printTotals = ({ event, unknown, invalid, drift }: Totals): string =>
  `${event} ${event === 1 ? "event" : "events"}, ${unknown} unknown, ${invalid} invalid, ${drift} with drift\n`;
