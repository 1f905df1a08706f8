import { type Field, type Node, type Shape, shapeNamed } from "./read-schema.js";

/** Prints one check per object shape. */
export interface CheckPrinter {
  /** The tests of a field: none for a field that may have any value. */
  readonly testsOf: (field: Field, parent?: string) => readonly string[];
  /** The name of the check of a shape with these fields. */
  readonly checkOfFields: (name: string, fields: readonly Field[]) => string;
  /** All checks that were named so far. */
  readonly print: () => readonly string[];
}

/** An optional field of each of these kinds has a named check, since there are so many of them. */
const optionalChecks: Readonly<Partial<Record<Node["kind"], string>>> = {
  string: "isOptionalText",
  number: "isOptionalNumber",
  boolean: "isOptionalFlag",
  record: "isOptionalObject",
};

const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

const accessTo = (parent: string, key: string): string =>
  isIdentifier(key) ? `${parent}.${key}` : `${parent}[${JSON.stringify(key)}]`;

/**
 * A check is a plain predicate: it allocates nothing and stops at the first mismatch. Shapes with the same fields share
 * one check. A literal needs no test, since it is what the event was identified by.
 */
export const createCheckPrinter = (shapes: readonly Shape[]): CheckPrinter => {
  /** The name of each check, by its tests. */
  const checks = new Map<string, string>();

  const checkOf = (name: string): string => {
    const { node } = shapeNamed(shapes, name);
    if (node.kind === "record") return "isObject";
    if (node.kind !== "object") throw new Error(`${name}: only an object has a check`);
    return checkOfFields(name, node.fields);
  };

  const checkOfFields = (name: string, fields: readonly Field[]): string => {
    const tests = ["isObject(value)", ...fields.flatMap((field) => testsOf(field))].join(" &&\n  ");
    const check = checks.get(tests) ?? `is${name}`;
    checks.set(tests, check);
    return check;
  };

  const testsOf = ({ key, required, node }: Field, parent = "value"): readonly string[] => {
    if (node.kind === "unknown" || node.kind === "const") return [];
    const value = accessTo(parent, key);
    const optionalCheck = required ? undefined : optionalChecks[node.kind];
    if (optionalCheck !== undefined) return [`${optionalCheck}(${value})`];
    const test = testOf(node, value);
    if (required) return [node.kind === "union" ? `(${test})` : test];
    return [`(${value} === undefined || ${test})`];
  };

  const testOf = (node: Node, value: string): string => {
    switch (node.kind) {
      case "string":
      case "boolean":
        return `typeof ${value} === "${node.kind}"`;
      case "number":
        return `Number.isFinite(${value})`;
      case "null":
        return `${value} === null`;
      case "record":
        return `isObject(${value})`;
      case "ref":
        return `${checkOf(node.name)}(${value})`;
      case "array":
        return `isListOf(${value}, ${itemCheckOf(node.items)})`;
      case "union":
        return node.options.map((option) => testOf(option, value)).join(" || ");
      default:
        throw new Error(`a value of the kind ${node.kind} has no check`);
    }
  };

  const itemCheckOf = (node: Node): string => {
    if (node.kind === "ref") return checkOf(node.name);
    if (node.kind === "string") return "isText";
    throw new Error(`an array of ${node.kind} has no check`);
  };

  return {
    testsOf,
    checkOfFields,
    print: () => [...checks].map(([tests, check]) => `const ${check} = (value: unknown): boolean =>\n  ${tests};\n`),
  };
};
