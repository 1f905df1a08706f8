import { printKey } from "./print-key.js";
import type { Field, Node, Shape } from "./read-schema.js";

const comment = (text: string, indent: string): string => {
  const lines = text.split("\n");
  if (lines.length === 1) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
};

const typeOf = (node: Node): string => {
  switch (node.kind) {
    case "ref":
      return node.name;
    case "string":
      // `string & {}` keeps the documented values in an editor's completion list
      return [
        ...node.known.map((value) => JSON.stringify(value)),
        node.known.length > 0 ? "(string & {})" : "string",
      ].join(" | ");
    case "const":
      return JSON.stringify(node.value);
    case "record":
      return "Readonly<Record<string, unknown>>";
    case "array":
      return `readonly ${typeOf(node.items)}[]`;
    case "union":
      return node.options.map(typeOf).join(" | ");
    case "object":
      throw new Error("a nested object needs a name, so that it has an interface of its own");
    default:
      return node.kind;
  }
};

const fieldLines = ({ key: name, required, description, node }: Field): string => {
  const type = typeOf(node);
  const optional = node.kind === "unknown" ? type : `${type} | undefined`;
  return `${comment(description, "  ")}  readonly ${printKey(name)}${required ? `: ${type}` : `?: ${optional}`};\n`;
};

const attributeLines =
  "  /** An attribute that the customer or a channel named. */\n  readonly [attribute: string]: unknown;\n";

/** Prints the interface of a shape, or the type of a named union or record. */
export const printType = ({ name, description, node }: Shape): string => {
  const head = comment(description, "");
  switch (node.kind) {
    case "object":
      return `${head}export interface ${name} {\n${node.fields.map(fieldLines).join("")}${node.attributes ? attributeLines : ""}}\n`;
    case "union":
      return printUnion(name, description, node.options.map(typeOf));
    default:
      return `${head}export type ${name} = ${typeOf(node)};\n`;
  }
};

/** Prints a list that exists at run time, with the type of its union. */
export const printList = (name: string, description: string, type: string, values: readonly string[]): string =>
  `${comment(description, "")}export const ${name}: readonly ${type}[] = [\n${values.map((value) => `  ${JSON.stringify(value)},`).join("\n")}\n];\n`;

/** Prints an interface that maps a discriminant to its event. */
export const printLookup = (
  name: string,
  description: string,
  entries: readonly (readonly [string, string])[],
): string =>
  `${comment(description, "")}export interface ${name} {\n${entries.map(([from, to]) => `  readonly ${printKey(from)}: ${to};`).join("\n")}\n}\n`;

/** Prints a union type with one line per member. */
export const printUnion = (name: string, description: string, members: readonly string[]): string =>
  `${comment(description, "")}export type ${name} =\n${members.map((member) => `  | ${member}`).join("\n")};\n`;
