import { constantOf, nameIn } from "./event-groups.js";
import { fieldsOf, shapeNamed } from "./find-shape.js";
import { printKey } from "./print-key.js";
import type { Field, Node, Shape } from "./read-schema.js";

/** Prints what values must be as data: a node per object shape. */
export interface NodePrinter {
  /** The expression of a node. */
  readonly nodeOf: (node: Node) => string;
  /** The name of the node of some fields. */
  readonly nodeOfFields: (name: string, fields: readonly Field[]) => string;
  /** All nodes that were named so far. */
  readonly print: () => readonly string[];
}

// lets a bundler drop the nodes of a parser that an application does not use
const pure = "/* @__PURE__ */";

/** Creates a printer of nodes, the data for the second walk: it finds what is wrong in an event that its check rejected. */
export const createNodePrinter = (shapes: readonly Shape[]): NodePrinter => {
  /** The name of each node, by its expression. */
  const names = new Map<string, string>();

  const nodeOfFields = (name: string, fields: readonly Field[]): string =>
    nameIn(names, expressionOf(fields), constantOf(name));

  const expressionOf = (fields: readonly Field[]): string => {
    const required = entriesOf(fields.filter((field) => field.required));
    const optional = entriesOf(fields.filter((field) => !field.required));
    return `${pure} shape(${optional}${required === "{}" ? "" : `, ${required}`})`;
  };

  const entriesOf = (fields: readonly Field[]): string => {
    const entries = fields
      .filter(({ node }) => node.kind !== "unknown" && node.kind !== "const")
      .map(({ key, node }) => `${printKey(key)}: ${nodeOf(node)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  };

  const nodeOf = (node: Node): string => {
    switch (node.kind) {
      case "string":
        return "text";
      case "number":
        return "number";
      case "boolean":
        return "flag";
      case "record":
        return "record";
      case "ref":
        return nodeOfShape(node.name);
      case "object":
        return expressionOf(node.fields);
      case "array":
        return `${pure} list(${nodeOf(node.items)})`;
      case "union":
        return nodeOfUnion(node.options);
      default:
        throw new Error(`a value of the kind ${node.kind} cannot be repaired`);
    }
  };

  const nodeOfShape = (name: string): string => {
    const fields = fieldsOf(shapes, { kind: "ref", name });
    return fields.length === 0 ? nodeOf(shapeNamed(shapes, name).node) : nodeOfFields(name, fields);
  };

  const nodeOfUnion = (options: readonly Node[]): string => {
    const [first, ...others] = options.filter(({ kind }) => kind !== "null");
    if (first !== undefined && others.length === 0) return `${pure} orNull(${nodeOf(first)})`;
    const kinds = options.map(({ kind }) => kind).join(" or ");
    if (kinds === "string or record") return "textOrRecord";
    throw new Error(`a value of the kind ${kinds} cannot be repaired`);
  };

  return {
    nodeOf,
    nodeOfFields,
    print: () => [...names].map(([body, name]) => `const ${name} = ${body};\n`),
  };
};
