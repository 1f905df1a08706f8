import { nameIn } from "./event-groups.js";
import { shapeNamed } from "./find-shape.js";
import { isIdentifier } from "./print-key.js";
import type { NodePrinter } from "./print-nodes.js";
import type { Field, Node, Shape } from "./read-schema.js";

/** Prints one check per object shape. */
export interface CheckPrinter {
  /** The tests of a field. Empty for a field that may have any value. */
  readonly testsOf: (field: Field, parent?: string) => readonly string[];
  /** The name of the check of a node. That of an object with declared fields accepts `undefined`. */
  readonly checkOf: (node: Node) => string;
  /** The name of the check of a shape with these fields. */
  readonly checkOfFields: (name: string, fields: readonly Field[]) => string;
  /** All checks that were named so far. */
  readonly print: () => readonly string[];
}

const accessTo = (parent: string, key: string): string =>
  isIdentifier(key) ? `${parent}.${key}` : `${parent}[${JSON.stringify(key)}]`;

/**
 * A check is a plain predicate: it allocates nothing and stops at the first mismatch. Nearly every part is optional, so each
 * check accepts `undefined`, and a required part is tested for it before. Shapes with the same fields share one check. A
 * literal needs no test, since the event was identified by it. A compact shape is checked by its node.
 */
export const createCheckPrinter = (shapes: readonly Shape[], nodeOf: NodePrinter["nodeOf"]): CheckPrinter => {
  /** The name of each check, by its tests. */
  const checks = new Map<string, string>();

  const checkOf = (node: Node): string => {
    if (node.kind === "string") return "isText";
    if (node.kind === "record") return "isObject";
    if (node.kind !== "ref") throw new Error(`a value of the kind ${node.kind} has no named check`);
    const { node: inner } = shapeNamed(shapes, node.name);
    if (inner.kind !== "object") return checkOf(inner);
    if (inner.compact) return nameCheck(node.name, `fitsNode(value, ${nodeOf(node)})`);
    return checkOfFields(node.name, inner.fields);
  };

  const nameCheck = (name: string, tests: string): string => nameIn(checks, tests, `isOptional${name}`);

  const checkOfFields = (name: string, fields: readonly Field[]): string =>
    nameCheck(name, ["isObject(value)", ...fields.flatMap((field) => testsOf(field))].join(" &&\n    "));

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
        return inner.kind === "object" ? `${checkOf(node)}(${value})` : optionalTestOf(inner, value);
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
        return inner.kind === "object" ? `${value} !== undefined && ${checkOf(node)}(${value})` : testOf(inner, value);
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
      [...checks].map(
        ([tests, check]) => `const ${check} = (value: unknown): boolean =>\n  value === undefined ||\n  (${tests});\n`,
      ),
  };
};
