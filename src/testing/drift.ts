import { documentedEvents } from "../generated/documented.js";
import { safeParseEvent } from "../parsing/both.js";
import { WebhookError } from "../parsing/errors.js";
import { identify } from "../parsing/identify.js";
import { keyOf, nameOf } from "../parsing/variant.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { type DriftFinding, pointerOf, shapeFindings } from "./drift-fields.js";

export type { DriftFinding } from "./drift-fields.js";

/** An event differs from its documentation. */
export class UndocumentedError extends WebhookError {
  override readonly name = "UndocumentedError" as const;
  readonly code = "undocumented_event" as const;
  /** Every difference. */
  readonly findings: readonly DriftFinding[];

  constructor(findings: readonly DriftFinding[]) {
    super(findings.map(({ pointer, message }) => `${pointer === "" ? "the event" : pointer} ${message}`).join("\n"));
    this.findings = findings;
  }
}

/** Returns the shape of an event by its type, or by its name and channel. `undefined` for an event without documentation. */
const shapeOf = (event: JsonObject): string | undefined => {
  const variant = identify(event);
  if (variant === undefined) return undefined;
  const key = keyOf(nameOf(event, variant), variant.channel);
  return Object.hasOwn(documentedEvents, key) ? documentedEvents[key] : undefined;
};

const isSerialized = (event: unknown): boolean =>
  typeof event === "string" || ArrayBuffer.isView(event) || event instanceof ArrayBuffer;

const undocumentedEvent: DriftFinding = {
  code: "undocumented_event",
  pointer: "",
  message: "has an undocumented type, name or channel",
};

const driftOf = (event: unknown): readonly DriftFinding[] => {
  if (isSerialized(event)) {
    return [
      { code: "type", pointer: "", message: "must be a parsed event, not its text or bytes: call a parser first" },
    ];
  }
  const shape = isObject(event) ? shapeOf(event) : undefined;
  return isObject(event) && shape !== undefined ? shapeFindings(event, shape, "") : [undocumentedEvent];
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((current, key) => (Object(current) === current ? (current as never)[key] : undefined), value);

/** Returns the issues of the parser for a value without a documented shape. */
const envelopeFindings = (event: unknown): readonly DriftFinding[] => {
  if (isSerialized(event)) return [];
  const result = isObject(event) && shapeOf(event) !== undefined ? undefined : safeParseEvent(event);
  if (result?.kind !== "invalid") return [];
  return result.error.issues.map(({ path, message }) => ({
    code: valueAt(event, path) === undefined ? "missing" : "type",
    pointer: path.reduce<string>((pointer, key) => pointerOf(pointer, String(key)), ""),
    message,
  }));
};

/**
 * Lists the keys of an event that its type does not declare, at every depth: what a provider added. Free-form objects,
 * such as `metadata`, are skipped.
 *
 * @param event - A parsed event, not its text.
 * @returns JSON Pointers (RFC 6901). `""`, the whole event, if its type, name or channel is unknown.
 */
export const undocumentedPaths = (event: unknown): readonly string[] =>
  driftOf(event)
    .filter(({ code, pointer }) => pointer === "" || code === "undocumented_key")
    .map(({ pointer }) => pointer);

/**
 * Lists every difference between an event and its documentation: added keys, values outside the documented lists,
 * formats of ids and timestamps, missing and retyped fields. Each finding has a `code`.
 *
 * @param event - A parsed event, not its text.
 */
export const driftFindings = (event: unknown): readonly DriftFinding[] => [
  ...envelopeFindings(event),
  ...driftOf(event),
];

/**
 * Compares an event with its documentation, strictly where parsing is tolerant. Run captured webhooks through it to
 * notice a change of the provider before your users do.
 *
 * @param event - A parsed event, not its text.
 * @throws {UndocumentedError} The event differs. `findings` lists every difference.
 */
export const assertDocumented = (event: unknown): void => {
  const findings = driftFindings(event);
  if (findings.length > 0) throw new UndocumentedError(findings);
};
