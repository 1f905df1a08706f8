import { documentedShapes } from "../generated/documented.js";
import type { DocumentedField } from "../shapes/documented.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { formatMessage } from "./drift-formats.js";

/** One difference between an event and its documentation. */
export interface DriftFinding {
  /**
   * The kind of difference: an added key, a value outside the documented list, an event without documentation, an
   * unexpected format, another type, or a required field that is absent.
   */
  readonly code: "undocumented_key" | "undocumented_value" | "undocumented_event" | "format" | "type" | "missing";
  /** Where it is: a JSON Pointer (RFC 6901), empty for the event itself. */
  readonly pointer: string;
  /** What is wrong there. It never contains a value of the event. */
  readonly message: string;
}

/** For each documented kind, its kind in JSON and its name in messages. */
const kinds: Readonly<Record<DocumentedField["kinds"][number], readonly [kind: string, words: string]>> = {
  string: ["string", "a string"],
  number: ["number", "a number"],
  boolean: ["boolean", "a boolean"],
  null: ["null", "null"],
  array: ["array", "an array"],
  shape: ["object", "an object"],
  record: ["object", "an object"],
  unknown: ["", "any value"],
};

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

const isDocumentedKind = (value: unknown, field: DocumentedField): boolean =>
  field.kinds.some((kind) => kind === "unknown" || kinds[kind][0] === kindOf(value));

const nameKinds = (field: DocumentedField): string => field.kinds.map((kind) => kinds[kind][1]).join(" or ");

/** Appends a key to a JSON Pointer. */
export const pointerOf = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

const isUndocumentedValue = (value: unknown, { known, open = false }: DocumentedField): boolean =>
  typeof value === "string" && !open && known?.includes(value) === false;

const fieldFindings = (value: unknown, field: DocumentedField, pointer: string): readonly DriftFinding[] => {
  if (!isDocumentedKind(value, field)) return [{ code: "type", pointer, message: `must be ${nameKinds(field)}` }];
  const message = formatMessage(value, field);
  if (message !== undefined) return [{ code: "format", pointer, message }];
  if (isUndocumentedValue(value, field)) {
    const values = field.known?.join(", ");
    return [{ code: "undocumented_value", pointer, message: `must be one of the documented values: ${values}` }];
  }
  const { items, shape, attributes } = field;
  if (Array.isArray(value) && items !== undefined) {
    return value.flatMap((item, index) => fieldFindings(item, items, `${pointer}/${index}`));
  }
  return isObject(value) && shape !== undefined ? shapeFindings(value, shape, pointer, attributes) : [];
};

/** Returns the differences between an object and a documented shape, at every depth. */
export const shapeFindings = (
  value: JsonObject,
  name: string,
  pointer: string,
  hasAttributes = false,
): readonly DriftFinding[] => {
  const shape = new Map(Object.entries(documentedShapes[name] ?? {}));
  const missing = [...shape].flatMap(([key, field]): readonly DriftFinding[] =>
    field.required && value[key] === undefined
      ? [{ code: "missing", pointer: pointerOf(pointer, key), message: `is required and must be ${nameKinds(field)}` }]
      : [],
  );
  const present = Object.entries(value).flatMap(([key, inner]): readonly DriftFinding[] => {
    const at = pointerOf(pointer, key);
    const field = shape.get(key);
    if (field === undefined && hasAttributes) return [];
    if (field === undefined) return [{ code: "undocumented_key", pointer: at, message: "is not documented" }];
    return inner === undefined ? [] : fieldFindings(inner, field, at);
  });
  return [...missing, ...present];
};
