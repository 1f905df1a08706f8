import type { Field, Node, Shape } from "./read-schema.js";

const access = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `value.${key}` : `value[${JSON.stringify(key)}]`;

/** What a check says it expected. */
const expected = (node: Node): string => {
  switch (node.kind) {
    case "const":
      return JSON.stringify(node.value);
    case "string":
    case "number":
    case "boolean":
      return `a ${node.kind}`;
    case "null":
      return "null";
    case "array":
      return "an array";
    case "union":
      return node.options.map(expected).join(" or ");
    default:
      return "an object";
  }
};

/** An expression that is true when the value fits, and says nothing when it does not. */
const quietTest = (node: Node, value: string): string => {
  switch (node.kind) {
    case "string":
      return `typeof ${value} === "string"`;
    case "null":
      return `${value} === null`;
    case "record":
      return `isObject(${value})`;
    default:
      throw new Error(`${node.kind} has no quiet test`);
  }
};

/** A call that is true when the value fits, and reports a miss when it does not. */
const reportingTest = (node: Node, value: string, key: string): string => {
  const at = `${value}, report, ${JSON.stringify(key)}`;
  switch (node.kind) {
    case "string":
    case "number":
    case "boolean":
    case "record":
      return `${node.kind}(${at})`;
    case "const":
      return `literal(${at}, ${JSON.stringify(node.value)})`;
    case "ref":
      return `check${node.name}(${at})`;
    case "array":
      return `each(${at}, ${checkOf(node.items)})`;
    case "union": {
      const loud = node.options.find(({ kind }) => kind === "ref" || kind === "array");
      const quiet = node.options.filter((option) => option !== loud).map((option) => quietTest(option, value));
      const last = loud
        ? reportingTest(loud, value, key)
        : `miss(report, ${JSON.stringify(key)}, ${JSON.stringify(expected(node))})`;
      return [...quiet, last].join(" || ");
    }
    default:
      throw new Error(`${key}: ${node.kind} has no test`);
  }
};

/** The name of a check for the items of an array. */
const checkOf = (node: Node): string => {
  if (node.kind === "ref") return `check${node.name}`;
  if (node.kind === "string") return "string";
  throw new Error(`an array of ${node.kind} has no check`);
};

const fieldTest = ({ key, required, node }: Field): readonly string[] => {
  if (node.kind === "unknown") return [];
  const value = access(key);
  const test = reportingTest(node, value, key);
  if (required) return [node.kind === "union" ? `(${test})` : test];
  return [`(${value} === undefined || ${test})`];
};

/** One check for one shape. */
export const printCheck = ({ name, node }: Shape): string => {
  const check = `const check${name}: Check =`;
  if (node.kind === "record") return `${check} record;\n`;
  if (node.kind !== "object") throw new Error(`${name}: only an object has a check`);
  const tests = ["enter(report, key)", ...node.fields.flatMap(fieldTest)].join(" &&\n        ");
  return `${check} (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        ${tests},
      )
    : miss(report, key, "an object");\n`;
};

/** A table from a discriminant to what it leads to. */
export const printTable = (
  entries: readonly (readonly [string | undefined, string])[],
  typeArguments: string,
): string =>
  `/* @__PURE__ */ new Map${typeArguments}([\n${entries.map(([from, to]) => `[${from === undefined ? "undefined" : JSON.stringify(from)}, ${to}],\n`).join("")}])`;
