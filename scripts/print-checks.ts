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
    case "boolean":
      return `typeof ${value} === "${node.kind}"`;
    case "number":
      // `1e999` of JSON reads as infinite, and is no number
      return `Number.isFinite(${value})`;
    case "const":
      return `${value} === ${JSON.stringify(node.value)}`;
    case "null":
      return `${value} === null`;
    case "record":
      return `isObject(${value})`;
    default:
      throw new Error(`${node.kind} has no quiet test`);
  }
};

/** A test that is true when the value fits, and reports a miss when it does not. */
const reportingTest = (node: Node, value: string, key: string): string => {
  const at = `${value}, report, ${JSON.stringify(key)}`;
  switch (node.kind) {
    case "ref":
      return `check${node.name}(${at})`;
    case "array":
      return `each(${at}, ${checkOf(node.items)})`;
    case "union": {
      const loud = node.options.find(({ kind }) => kind === "ref" || kind === "array");
      const quiet = node.options.filter((option) => option !== loud).map((option) => quietTest(option, value));
      return [...quiet, loud ? reportingTest(loud, value, key) : missOf(node, key)].join(" || ");
    }
    default:
      // written out, since a call for each field costs more than the test
      return `${quietTest(node, value)} || ${missOf(node, key)}`;
  }
};

const missOf = (node: Node, key: string): string =>
  `miss(report, ${JSON.stringify(key)}, ${JSON.stringify(expected(node))})`;

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
  if (required) return [test.includes(" || ") ? `(${test})` : test];
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

/** A function from a discriminant to what it leads to: a switch, since a `Map` would hash every text that it is given. */
export const printSwitch = (
  signature: string,
  entries: readonly (readonly [from: string | undefined, to: string])[],
): string => {
  const cases = entries.map(([from, to]) => `    case ${JSON.stringify(from) ?? "undefined"}:\n      return ${to};\n`);
  return `${signature} => {
  switch (discriminant) {
${cases.join("")}    default:
      return undefined;
  }
};\n`;
};
