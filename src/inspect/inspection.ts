import { type Issue, type NormalizedEvent, normalize, type Provider, safeParseEvent } from "../index.js";
import { type DriftFinding, driftFindings } from "../testing/drift.js";

/** What became of one payload; without the payload itself, but with what the event says. */
export interface Inspection {
  readonly outcome: "event" | "unknown" | "invalid";
  readonly provider: Provider | null;
  readonly name: string | null;
  readonly channel: string | null;
  readonly normalized: Omit<NormalizedEvent, "raw"> | null;
  readonly drift: readonly DriftFinding[];
  readonly error: { readonly message: string; readonly issues: readonly Issue[] } | null;
}

const withoutRaw = ({ raw: _raw, ...normalized }: NormalizedEvent): Omit<NormalizedEvent, "raw"> => normalized;

const inspectValue = (value: unknown): Inspection => {
  const result = safeParseEvent(value);
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
    channel: ("channel" in result ? result.channel : undefined) ?? null,
    normalized: withoutRaw(normalized),
    drift: driftFindings(result.event),
    error: null,
  };
};

/** Inspects a JSON text: one event, or each of a batch. */
export const inspectText = (text: string): readonly Inspection[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map(inspectValue) : [inspectValue(value)];
  } catch {
    return [inspectValue(text)];
  }
};
