import { redactionRoots, redactionShapes } from "../../src/generated/redaction.js";
import { shapeNamed } from "../find-shape.js";
import type { Node, Shape } from "../read-schema.js";
import { code, escapeText, listInWords, table } from "./markdown.js";
import type { Variant } from "./variants.js";

/** One field of an event, at any depth. */
export interface FieldRow {
  /** `payload.messageParts[].url` */
  readonly path: string;
  /** In words. */
  readonly type: string;
  /** What is lost without the field: the event, the optional part that holds it, or nothing. */
  readonly required: "event" | "part" | "no";
  /** What `redact` does with it. */
  readonly redaction: Redaction;
  readonly description: string;
  readonly node: Node;
}

type Redaction = "keep" | "mask" | "mask unless known" | "drop";

/** The rule of the objects around a value: a redaction shape, or what happens to all that they hold. */
type Around = number | Redaction;

/** What `redact` does with a key of an object: it reads the same table. */
const ruleOf = (around: Around, key: string): Around => {
  if (typeof around !== "number") return around;
  const entries = redactionShapes[around]?.split(" ") ?? [];
  const entry = entries.find((candidate) => candidate.replace(/(?:\*|:\d+|=\d+)$/, "") === key);
  if (entry === undefined) return "drop";
  const rest = entry.slice(key.length);
  if (rest === "") return "keep";
  if (rest === "*") return "mask";
  return rest.startsWith("=") ? "mask unless known" : Number(rest.slice(1));
};

const formats: Readonly<Record<string, string>> = {
  uuid: "UUID",
  "date-time": "time with a zone",
  "local-date-time": "time without a zone",
  uri: "URL",
  uint: "whole, from 0",
};

const withFormat = (type: string, format: string | undefined): string => {
  if (format === undefined) return type;
  const words = formats[format];
  if (words === undefined) throw new Error(`the format ${format} has no words in scripts/events/fields.ts`);
  return `${type} (${words})`;
};

const typeOf = (shapes: readonly Shape[], node: Node): string => {
  switch (node.kind) {
    case "ref": {
      const { node: inner } = shapeNamed(shapes, node.name);
      if (inner.kind !== "object") return typeOf(shapes, inner);
      return `object, ${code(node.name)}${inner.attributes ? ", with attributes of any name" : ""}`;
    }
    case "const":
      return code(JSON.stringify(node.value));
    case "string":
      return node.known.length === 0
        ? withFormat("string", node.format)
        : `${node.known.map((value) => code(JSON.stringify(value))).join(", ")} or any other string`;
    case "number":
      return withFormat("number", node.format);
    case "record":
      return "open object";
    case "unknown":
      return "anything";
    case "array":
      return `array of ${typeOf(shapes, node.items)}`;
    case "union":
      return listInWords(
        node.options.map((option) => typeOf(shapes, option)),
        "or",
      );
    default:
      return node.kind;
  }
};

/** The rows of the fields in a value. */
const rowsIn = (
  shapes: readonly Shape[],
  node: Node,
  path: string,
  around: Around,
  isOptional: boolean,
): readonly FieldRow[] => {
  switch (node.kind) {
    case "ref":
      return rowsIn(shapes, shapeNamed(shapes, node.name).node, path, around, isOptional);
    case "array":
      // `redact` empties a masked list
      return rowsIn(shapes, node.items, `${path}[]`, around === "mask" ? "drop" : around, true);
    case "union":
      return node.options.flatMap((option) => rowsIn(shapes, option, path, around, isOptional));
    case "object":
      return node.fields.flatMap((field) => {
        const fieldPath = path === "" ? field.key : `${path}.${field.key}`;
        const rule = ruleOf(around, field.key);
        const required = isOptional ? "part" : "event";
        const row: FieldRow = {
          path: fieldPath,
          type: typeOf(shapes, field.node),
          required: field.required ? required : "no",
          redaction: typeof rule === "number" ? "keep" : rule,
          description: field.description,
          node: field.node,
        };
        return [row, ...rowsIn(shapes, field.node, fieldPath, rule, isOptional || !field.required)];
      });
    default:
      return [];
  }
};

/** Every field of an event, in the order of its schema. */
export const listFields = ({ shape, shapes, key }: Variant): readonly FieldRow[] => {
  const redactionRoot = redactionRoots[key];
  if (redactionRoot === undefined) throw new Error(`redact does not know ${key}`);
  return rowsIn(shapes, shape.node, "", redactionRoot, false);
};

const requiredWords = { event: "yes", part: "in its part", no: "no" } as const;

const redactionWords = {
  keep: "",
  mask: " `redact` masks it.",
  "mask unless known": " `redact` masks it, except for the listed values.",
  drop: " `redact` removes it.",
} as const;

/** The table of all fields. */
export const printFields = (rows: readonly FieldRow[]): string =>
  table(
    ["field", "type", "required", "description"],
    rows.map(({ path, type, required, redaction, description }) => [
      code(path),
      type,
      requiredWords[required],
      escapeText(description) + redactionWords[redaction],
    ]),
  );
