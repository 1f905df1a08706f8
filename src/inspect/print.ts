import type { Inspection } from "./inspection.js";

/** Where a payload stands: the file and its line. */
export interface Place {
  readonly source: string;
  readonly line: number;
}

const nameOf = ({ name, channel }: Inspection): string => (channel === null ? `${name}` : `${name} (${channel})`);

/** One JSON object a line, for programs. */
export const jsonLine = (place: Place, inspection: Inspection): string =>
  `${JSON.stringify({ ...inspection, ...place })}\n`;

/** A few lines for people. */
export const textLines = ({ source, line }: Place, inspection: Inspection): string => {
  const { outcome, provider, normalized, drift, error } = inspection;
  const head = [`${source}:${line}`, outcome, provider, error === null ? nameOf(inspection) : error.message];
  return [
    head.filter((part) => part !== null).join("  "),
    ...(normalized === null ? [] : [`  normalized  ${JSON.stringify(normalized)}`]),
    ...drift.map(({ pointer, message }) => `  drift  ${pointer === "" ? "the event" : pointer} ${message}`),
    "",
  ].join("\n");
};

/** How many payloads became what. */
export interface Totals {
  event: number;
  unknown: number;
  invalid: number;
  drift: number;
}

export const totalsLine = ({ event, unknown, invalid, drift }: Totals): string =>
  `${event} known, ${unknown} unknown, ${invalid} malformed, ${drift} with drift\n`;
