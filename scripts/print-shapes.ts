import { fieldsOf } from "./own-fields.js";
import type { CheckPrinter } from "./print-checks.js";
import { type Field, type Node, type Shape, shapeNamed } from "./read-schema.js";

/** Prints the fields of object shapes as data. */
export interface ShapePrinter {
  /** The name of the data of some fields. */
  readonly dataOfFields: (name: string, fields: readonly Field[]) => string;
  /** The parts of the data of some fields. */
  readonly partsOf: (fields: readonly Field[]) => readonly string[];
  /** The name of data that is written out, a type and a value. */
  readonly named: (name: string, body: string) => string;
  /** The same with its check. */
  readonly checkedData: (name: string, fields: readonly Field[]) => string;
  /** The data of what an envelope carries, with its check. */
  readonly checkedContents: (node: Node) => string;
  /** All data that was named so far. */
  readonly print: () => readonly string[];
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** The data is for the second walk, which looks for what is wrong in an event that its check refused. */
export const createShapePrinter = (shapes: readonly Shape[], checks: CheckPrinter): ShapePrinter => {
  /** The name of each shape's data, by its fields. */
  const names = new Map<string, string>();

  const named = (name: string, body: string): string => {
    const found = names.get(body) ?? lowerFirst(name);
    names.set(body, found);
    return found;
  };

  const dataOfFields = (name: string, fields: readonly Field[]): string => named(name, `Shape = ${bodyOf(fields)}`);

  const checkedData = (name: string, fields: readonly Field[]): string =>
    named(name, `CheckedShape = { ${[`fits: ${checks.checkOfFields(name, fields)}`, ...partsOf(fields)].join(", ")} }`);

  const checkedContents = (node: Node): string => {
    const { name, fields } =
      node.kind === "ref" ? { name: node.name, fields: fieldsOf(shapes, node) } : { name: "", fields: [] };
    return fields.length === 0 ? dataOf(node) : checkedData(name, fields);
  };

  const bodyOf = (fields: readonly Field[]): string => {
    const parts = partsOf(fields);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  };

  const partsOf = (fields: readonly Field[]): readonly string[] =>
    (["required", "optional"] as const).flatMap((kind) => entriesOf(kind, fields));

  const entriesOf = (kind: "required" | "optional", fields: readonly Field[]): readonly string[] => {
    const entries = fields
      .filter(
        ({ required, node }) => required === (kind === "required") && node.kind !== "unknown" && node.kind !== "const",
      )
      .map(({ key, node }) => `${keyOf(key)}: ${dataOf(node)}`);
    return entries.length === 0 ? [] : [`${kind}: { ${entries.join(", ")} }`];
  };

  const dataOf = (node: Node): string => {
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
        return dataOfShape(node.name);
      case "object":
        return bodyOf(node.fields);
      case "array":
        return `{ items: ${dataOf(node.items)} }`;
      case "union":
        return dataOfUnion(node.options);
      default:
        throw new Error(`a value of the kind ${node.kind} cannot be repaired`);
    }
  };

  const dataOfShape = (name: string): string => {
    const { node } = shapeNamed(shapes, name);
    if (node.kind === "record") return "record";
    if (node.kind !== "object") throw new Error(`${name}: only an object has fields`);
    return dataOfFields(name, node.fields);
  };

  const dataOfUnion = (options: readonly Node[]): string => {
    const [first, ...others] = options.filter(({ kind }) => kind !== "null");
    if (first !== undefined && others.length === 0) return `{ orNull: ${dataOf(first)} }`;
    const kinds = options.map(({ kind }) => kind).join(" or ");
    if (kinds === "string or record") return "textOrRecord";
    throw new Error(`a value of the kind ${kinds} cannot be repaired`);
  };

  return {
    dataOfFields,
    partsOf,
    named,
    checkedData,
    checkedContents,
    print: () => [...names].map(([body, name]) => `const ${name}: ${body};\n`),
  };
};
