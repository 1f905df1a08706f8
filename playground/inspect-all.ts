import { type Inspection, inspectText } from "../src/cli/inspection.js";
import { payloadsOf } from "../src/cli/payloads.js";
import { countIn, createTotals, type Totals } from "../src/cli/print.js";

/** A payload, and where it is in the text. */
export interface Inspected {
  readonly place: string;
  readonly inspection: Inspection;
}

export interface InspectedText {
  readonly totals: Totals;
  /** The first ones, those that are invalid before all others. */
  readonly first: readonly Inspected[];
}

/** More items would make the page slow. */
const maxKept = 100;

/** Milliseconds after which the page can draw and react to keys. */
const turn = 30;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Inspects every payload of a text, as the command `message-webhooks inspect` does.
 *
 * @returns `undefined` if it was aborted.
 */
export const inspectAll = async (text: string, signal: AbortSignal): Promise<InspectedText | undefined> => {
  const totals = createTotals();
  const invalid: Inspected[] = [];
  const others: Inspected[] = [];
  let turnEnds = performance.now() + turn;
  for await (const { input, line } of payloadsOf(text.split("\n"))) {
    if (performance.now() > turnEnds) {
      await pause();
      if (signal.aborted) return undefined;
      turnEnds = performance.now() + turn;
    }
    const inspections = inspectText(input);
    for (const [index, inspection] of inspections.entries()) {
      countIn(totals, inspection);
      const place = inspections.length === 1 ? `line ${line}` : `line ${line}, item ${index + 1}`;
      const kept = inspection.outcome === "invalid" ? invalid : others;
      if (kept.length < maxKept) kept.push({ place, inspection });
    }
  }
  return { totals, first: [...invalid, ...others].slice(0, maxKept) };
};
