import type { NormalizedEvent } from "../normalizing/model.js";
import { normalize } from "../normalizing/normalize.js";
import { safeParseEvent } from "../parsing/both.js";
import { decode } from "../parsing/decode.js";
import type { Issue } from "../shapes/issue.js";
import type { Provider } from "../shapes/provider.js";
import { type DriftFinding, driftFindings } from "../testing/drift.js";
import { findJsonError, type JsonError } from "./json-error.js";
import { explainNoEnvelope, type Unwrapped, unwrap } from "./unwrap.js";

/** The result of inspecting one payload. It has the normalized event, not the payload itself. */
export interface Inspection {
  readonly outcome: "event" | "unknown" | "invalid";
  readonly provider: Provider | null;
  readonly name: string | null;
  readonly channel: string | null;
  readonly normalized: Omit<NormalizedEvent, "raw"> | null;
  readonly drift: readonly DriftFinding[];
  readonly error: { readonly message: string; readonly issues: readonly Issue[] } | null;
  /** Where the text stops being JSON. `null` for JSON. */
  readonly at: JsonError | null;
  /** What the payload was found in, or why it is no event. `null` if there is nothing to say. */
  readonly note: string | null;
}

const nothing = { name: null, channel: null, normalized: null, drift: [], error: null, at: null };

const removeRaw = ({ raw: _raw, ...normalized }: NormalizedEvent): Omit<NormalizedEvent, "raw"> => normalized;

const inspectInput = (input: unknown, note: string | null): Inspection => {
  const result = safeParseEvent(input);
  const { kind: outcome, provider } = result;
  if (result.kind === "invalid") {
    const { message, issues } = result.error;
    const why = note ?? (provider === null ? explainNoEnvelope(result.original) : null);
    return { ...nothing, outcome, provider, note: why, error: { message, issues } };
  }
  const normalized = normalize(result.event);
  return {
    ...nothing,
    outcome,
    provider,
    name: normalized.name,
    channel: result.channel ?? null,
    normalized: removeRaw(normalized),
    // the original, since `event` lacks the parts that do not fit
    drift: driftFindings(result.original),
    note,
  };
};

/** Keeps a string from being read as JSON again. */
const inspectValue = ({ value, note }: Unwrapped): Inspection =>
  inspectInput(typeof value === "string" ? JSON.stringify(value) : value, note);

/** Inspects a JSON document: one event, or each event of a batch, of captured requests, or of JSON that was encoded twice. */
export const inspectText = (text: string | Uint8Array): readonly Inspection[] => {
  const { value, problem } = decode(text);
  if (problem === undefined) return unwrap(value).map(inspectValue);
  const inspection = inspectInput(text, null);
  return [{ ...inspection, at: typeof value === "string" ? findJsonError(value) : null }];
};
