import { nameIn } from "./event-groups.js";
import { shapeNamed } from "./find-shape.js";
import { isIdentifier } from "./print-key.js";
import type { NodePrinter } from "./print-nodes.js";
import type { Field, Node, Shape } from "./read-schema.js";

type ObjectNode = Extract<Node, { readonly kind: "object" }>;

/** Prints the checks of object shapes. */
export interface CheckPrinter {
  /** The tests of a field. Empty for a field that may have any value. */
  readonly testsOf: (field: Field, parent?: string) => readonly string[];
  /** The name of the check of a node. */
  readonly checkOf: (node: Node) => string;
  /** The name of the check of a shape with these fields. */
  readonly checkOfFields: (name: string, fields: readonly Field[]) => string;
  /** All checks that were named so far. */
  readonly print: () => readonly string[];
}

const accessTo = (parent: string, key: string): string =>
  isIdentifier(key) ? `${parent}.${key}` : `${parent}[${JSON.stringify(key)}]`;

/**
 * A check is a plain predicate: it allocates nothing and stops at the first mismatch. That of a part that may be absent accepts
 * `undefined`. Shapes with the same fields share one check. A literal needs no test, since the event was identified by it. A
 * compact shape is checked by its node.
 */
export const createCheckPrinter = (shapes: readonly Shape[], nodeOf: NodePrinter["nodeOf"]): CheckPrinter => {
  /** The name of the first shape with the same tests, by these. */
  const checks = new Map<string, string>();
  /** The names of the checks that are called. */
  const called = new Set<string>();

  const call = (name: string): string => {
    called.add(name);
    return name;
  };

  const nameFields = (name: string, fields: readonly Field[]): string =>
    nameIn(checks, ["isObject(value)", ...fields.flatMap((field) => testsOf(field))].join(" &&\n    "), name);

  const nameObject = (name: string, { compact, fields }: ObjectNode): string =>
    compact === true
      ? nameIn(checks, `fitsNode(value, ${nodeOf({ kind: "ref", name })})`, name)
      : nameFields(name, fields);

  const checkOf = (node: Node): string => {
    if (node.kind === "string") return "isText";
    if (node.kind === "record") return "isObject";
    if (node.kind !== "ref") throw new Error(`a value of the kind ${node.kind} has no named check`);
    const { node: inner } = shapeNamed(shapes, node.name);
    return inner.kind === "object" ? call(`is${nameObject(node.name, inner)}`) : checkOf(inner);
  };

  const checkOfFields = (name: string, fields: readonly Field[]): string => call(`is${nameFields(name, fields)}`);

  const testsOf = ({ key, required, node }: Field, parent = "value"): readonly string[] => {
    if (node.kind === "unknown" || node.kind === "const") return [];
    const value = accessTo(parent, key);
    const optionalTest = required ? undefined : optionalTestOf(node, value);
    if (optionalTest !== undefined) return [optionalTest];
    const test = testOf(node, value);
    if (required) return [test.includes(" || ") ? `(${test})` : test];
    return [`(${value} === undefined || ${test})`];
  };

  /** Named checks of optional fields: they are so frequent that names keep the generated files small. */
  const optionalTestOf = (node: Node, value: string): string | undefined => {
    switch (node.kind) {
      case "string":
        return `isOptionalText(${value})`;
      case "number":
        return `isOptionalNumber(${value})`;
      case "boolean":
        return `isOptionalFlag(${value})`;
      case "record":
        return `isOptionalObject(${value})`;
      case "ref": {
        const { node: inner } = shapeNamed(shapes, node.name);
        return inner.kind === "object"
          ? `${call(`isOptional${nameObject(node.name, inner)}`)}(${value})`
          : optionalTestOf(inner, value);
      }
      case "array":
        return `isOptionalList(${value}, ${checkOf(node.items)})`;
      default:
        return undefined;
    }
  };

  const testOf = (node: Node, value: string): string => {
    switch (node.kind) {
      case "string":
        return `isText(${value})`;
      case "boolean":
        return `typeof ${value} === "boolean"`;
      case "number":
        return `Number.isFinite(${value})`;
      case "null":
        return `${value} === null`;
      case "record":
        return `isObject(${value})`;
      case "ref": {
        const { node: inner } = shapeNamed(shapes, node.name);
        return inner.kind === "object" ? `${checkOf(node)}(${value})` : testOf(inner, value);
      }
      case "array":
        return `isListOf(${value}, ${checkOf(node.items)})`;
      case "union":
        return node.options.map((option) => testOf(option, value)).join(" || ");
      default:
        throw new Error(`a value of the kind ${node.kind} has no check`);
    }
  };

  return {
    checkOf,
    testsOf,
    checkOfFields,
    print: () =>
      [...checks].flatMap(([tests, name]) => {
        const isRequired = called.has(`is${name}`);
        const rest = isRequired ? `is${name}(value)` : `(${tests})`;
        return [
          ...(isRequired ? [`const is${name} = (value: unknown): boolean =>\n  ${tests};\n`] : []),
          ...(called.has(`isOptional${name}`)
            ? [`const isOptional${name} = (value: unknown): boolean =>\n  value === undefined ||\n  ${rest};\n`]
            : []),
        ];
      }),
  };
};
