import type { Inspection } from "./inspection.js";

/** Where a payload stands: the file and its line. */
export interface Place {
  readonly source: string;
  readonly line: number;
}

const nameOf = ({ name, channel }: Inspection): string => (channel === null ? `${name}` : `${name} (${channel})`);

/** A payload cannot start a line of its own, nor give the terminal an order. */
const printable = (line: string): string =>
  line.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

export type Print = (place: Place, inspection: Inspection) => string;

/** JSON is not written as deep as it is read: without what a payload says, when that nests too deep. */
const anyDepth =
  (print: Print): Print =>
  (place, inspection) => {
    try {
      return print(place, inspection);
    } catch {
      return print(place, { ...inspection, normalized: null });
    }
  };

/** One JSON object a line, for programs. */
export const jsonLine: Print = anyDepth((place, inspection) => `${JSON.stringify({ ...inspection, ...place })}\n`);

/** A few lines for people. */
export const textLines: Print = anyDepth(({ source, line }, inspection) => {
  const { outcome, provider, normalized, drift, error } = inspection;
  const head = [`${source}:${line}`, outcome, provider, error === null ? nameOf(inspection) : error.message];
  return [
    head.filter((part) => part !== null).join("  "),
    ...(normalized === null ? [] : [`  normalized  ${JSON.stringify(normalized)}`]),
    ...drift.map(({ pointer, message }) => `  drift  ${pointer === "" ? "the event" : pointer} ${message}`),
  ]
    .map((text) => `${printable(text)}\n`)
    .join("");
});

/** How many payloads became what. */
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

export const noTotals = (): Totals => ({ event: 0, unknown: 0, invalid: 0, drift: 0 });

export const totalsLine = ({ event, unknown, invalid, drift }: Totals): string =>
  `${event} known, ${unknown} unknown, ${invalid} malformed, ${drift} with drift\n`;
