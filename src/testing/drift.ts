import { documentedEvents, documentedShapes } from "../generated/documented.js";
import { isGoZeroTime, toUtc } from "../normalizing/time.js";
import { safeParseEvent } from "../parsing/both.js";
import { WebhookError } from "../parsing/errors.js";
import { identify } from "../parsing/identify.js";
import { keyOf, nameOf } from "../parsing/variant.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import type { DocumentedField } from "./documented.js";

/** One thing that a provider sends and nobody documented. */
export interface DriftFinding {
  /** Where it is: a JSON Pointer (RFC 6901), empty for the event itself. */
  readonly pointer: string;
  /** What is wrong there; it never holds the value that was found. */
  readonly message: string;
}

/** An event holds what nobody documented. */
export class UndocumentedError extends WebhookError {
  override readonly name = "UndocumentedError" as const;
  readonly code = "undocumented_event" as const;
  /** Everything that was found. */
  readonly findings: readonly DriftFinding[];

  constructor(findings: readonly DriftFinding[]) {
    super(findings.map(({ pointer, message }) => `${pointer === "" ? "the event" : pointer} ${message}`).join("\n"));
    this.findings = findings;
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface Format {
  readonly fits: (text: string) => boolean;
  readonly expected: string;
}

const formats: Readonly<Record<string, Format>> = {
  uuid: { fits: (text) => uuid.test(text), expected: "must be a UUID" },
  "date-time": {
    fits: (text) => toUtc(text) !== null || isGoZeroTime(text),
    expected: "must be an RFC 3339 timestamp with its zone",
  },
  "local-date-time": {
    fits: (text) => toUtc(`${text}Z`) !== null || isGoZeroTime(text),
    expected: "must be a timestamp without a zone",
  },
  uri: { fits: (text) => /^https?:\/\/\S+$/.test(text), expected: "must be an absolute http or https address" },
};

const undocumentedKey = "is not documented";

const textFindings = (
  text: string,
  { format = "", known, open = false }: DocumentedField,
  pointer: string,
): DriftFinding[] => {
  const expected = formats[format];
  if (expected?.fits(text) === false) return [{ pointer, message: expected.expected }];
  if (!open && known?.includes(text) === false) {
    return [{ pointer, message: `must be one of the documented values: ${known.join(", ")}` }];
  }
  return [];
};

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

/** What each kind of value is in JSON, and in words. */
const kinds: Readonly<Record<DocumentedField["kinds"][number], readonly [kind: string, words: string]>> = {
  string: ["string", "a string"],
  number: ["number", "a number"],
  boolean: ["boolean", "a boolean"],
  null: ["null", "null"],
  array: ["array", "an array"],
  shape: ["object", "an object"],
  record: ["object", "an object"],
  unknown: ["", ""],
};

const isDocumentedKind = (value: unknown, field: DocumentedField): boolean =>
  field.kinds.some((kind) => kind === "unknown" || kinds[kind][0] === kindOf(value));

const fieldFindings = (value: unknown, field: DocumentedField, pointer: string): DriftFinding[] => {
  if (!isDocumentedKind(value, field)) {
    return [{ pointer, message: `must be ${field.kinds.map((kind) => kinds[kind][1]).join(" or ")}` }];
  }
  if (typeof value === "string") return textFindings(value, field, pointer);
  if (typeof value === "number" && field.format === "uint" && !(Number.isInteger(value) && value >= 0)) {
    return [{ pointer, message: "must be a whole number from 0" }];
  }
  if (Array.isArray(value) && field.items !== undefined) {
    const { items } = field;
    return value.flatMap((item, index) => fieldFindings(item, items, `${pointer}/${index}`));
  }
  return isObject(value) && field.shape !== undefined ? shapeFindings(value, field.shape, pointer) : [];
};

const shapeFindings = (value: JsonObject, name: string, pointer: string): DriftFinding[] => {
  const shape = new Map(Object.entries(documentedShapes[name] ?? {}));
  const missing = [...shape].flatMap(([key, field]) =>
    field.required && value[key] === undefined ? fieldFindings(undefined, field, pointerOf(pointer, key)) : [],
  );
  const present = Object.entries(value).flatMap(([key, inner]) => {
    const at = pointerOf(pointer, key);
    const field = shape.get(key);
    if (field === undefined) return [{ pointer: at, message: undocumentedKey }];
    return inner === undefined ? [] : fieldFindings(inner, field, at);
  });
  return [...missing, ...present];
};

const pointerOf = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The shape that an event should have by what it says it is; undefined for what nobody documented. */
const shapeOf = (event: JsonObject): string | undefined => {
  const variant = identify(event);
  const key = variant === undefined ? "" : keyOf(nameOf(event, variant), variant.channel);
  return Object.hasOwn(documentedEvents, key) ? documentedEvents[key] : undefined;
};

const driftOf = (event: unknown): readonly DriftFinding[] => {
  if (typeof event === "string" || ArrayBuffer.isView(event)) {
    return [{ pointer: "", message: "must be a parsed event, not its text" }];
  }
  const shape = isObject(event) ? shapeOf(event) : undefined;
  if (!isObject(event) || shape === undefined) {
    return [{ pointer: "", message: "is of no type, name or channel that is documented" }];
  }
  return shapeFindings(event, shape, "");
};

/** What the parser says of a value that has no shape to be held against. */
const envelopeFindings = (event: unknown): readonly DriftFinding[] => {
  const result = isObject(event) && shapeOf(event) !== undefined ? undefined : safeParseEvent(event);
  if (result?.kind !== "invalid") return [];
  return result.error.issues.map(({ path, message }) => ({
    pointer: path.reduce<string>((pointer, key) => pointerOf(pointer, String(key)), ""),
    message,
  }));
};

/**
 * What an event holds and its type does not, however deep: the keys that a provider added. Free-form objects, such as
 * `metadata`, have none.
 *
 * @param event - A parsed event, not a text.
 * @returns JSON Pointers (RFC 6901); the empty one, for the whole event, when its type, name or channel is unknown.
 */
export const undocumentedPaths = (event: unknown): readonly string[] =>
  driftOf(event)
    .filter(({ pointer, message }) => pointer === "" || message === undocumentedKey)
    .map(({ pointer }) => pointer);

/**
 * Everything in an event that differs from the documentation: added keys, formats of ids and timestamps, values outside
 * the documented ones, missing and retyped parts.
 *
 * @param event - A parsed event, not a text.
 */
export const driftFindings = (event: unknown): readonly DriftFinding[] => [
  ...envelopeFindings(event),
  ...driftOf(event),
];

/**
 * Holds an event against the documentation, exact where parsing is tolerant: run the webhooks that you captured through
 * it, and learn of a provider's change before your users do.
 *
 * @param event - A parsed event, not a text.
 * @throws {UndocumentedError} Something differs; `findings` has all of it.
 */
export const assertDocumented = (event: unknown): void => {
  const findings = driftFindings(event);
  if (findings.length > 0) throw new UndocumentedError(findings);
};
