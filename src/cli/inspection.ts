import type { NormalizedEvent } from "../normalizing/model.js";
import { normalize } from "../normalizing/normalize.js";
import { safeParseEvent } from "../parsing/both.js";
import { decode } from "../parsing/decode.js";
import type { Issue } from "../shapes/issue.js";
import type { Provider } from "../shapes/provider.js";
import { type DriftFinding, driftFindings } from "../testing/drift.js";

/** The result of inspecting one payload. It has the normalized event, not the payload itself. */
export interface Inspection {
  readonly outcome: "event" | "unknown" | "invalid";
  readonly provider: Provider | null;
  readonly name: string | null;
  readonly channel: string | null;
  readonly normalized: Omit<NormalizedEvent, "raw"> | null;
  readonly drift: readonly DriftFinding[];
  readonly error: { readonly message: string; readonly issues: readonly Issue[] } | null;
}

const removeRaw = ({ raw: _raw, ...normalized }: NormalizedEvent): Omit<NormalizedEvent, "raw"> => normalized;

/** @param input - A string is read as JSON. */
const inspectInput = (input: unknown): Inspection => {
  const result = safeParseEvent(input);
  const { kind: outcome, provider } = result;
  if (result.kind === "invalid") {
    const { message, issues } = result.error;
    return {
      outcome,
      provider,
      name: null,
      channel: null,
      normalized: null,
      drift: [],
      error: { message, issues },
    };
  }
  const normalized = normalize(result.event);
  return {
    outcome,
    provider,
    name: normalized.name,
    channel: result.channel ?? null,
    normalized: removeRaw(normalized),
    // the original, since `event` lacks the parts that do not fit
    drift: driftFindings(result.original),
    error: null,
  };
};

/** Keeps a string inside a batch from being read as JSON again. */
const inspectValue = (value: unknown): Inspection =>
  inspectInput(typeof value === "string" ? JSON.stringify(value) : value);

/** Inspects a JSON document: one event, or each event of a batch. */
export const inspectText = (text: string | Uint8Array): readonly Inspection[] => {
  const decoded = decode(text);
  if (decoded.problem !== undefined) return [inspectInput(text)];
  return Array.isArray(decoded.value) ? decoded.value.map(inspectValue) : [inspectValue(decoded.value)];
};
