import { describe, expect, test } from "vitest";
import { printCheck } from "../../scripts/print-checks.js";
import { printType } from "../../scripts/print-types.js";
import { type JsonSchema, readNode, readShapes, shapeNamed, variantsOf } from "../../scripts/read-schema.js";

const open = { type: "object", additionalProperties: {} };
const described = { type: "string", description: "A field." };

/** Reads and prints one shape of one field, as the generator does. */
const print = (field: JsonSchema, shape: JsonSchema = {}): string => {
  const schema = { ...open, description: "A shape.", properties: { field: { description: "A field.", ...field } } };
  return readShapes({ Shape: { ...schema, ...shape } })
    .map((printed) => `${printType(printed)}\n${printCheck(printed)}`)
    .join("\n");
};

describe("the printer prints", () => {
  test.each<[what: string, field: JsonSchema, type: string, check: string]>([
    ["a string", { type: "string", format: "uuid" }, "field?: string |", 'miss(report, "field", "a string")'],
    [
      "known values",
      { type: "string", examples: ["a"] },
      '"a" | (string & {})',
      'typeof value.field === "string" || miss(report, "field", "a string")',
    ],
    [
      "a literal",
      { type: "string", const: "a" },
      'field?: "a" |',
      'value.field === "a" || miss(report, "field", "\\"a\\"")',
    ],
    [
      "a number",
      { type: "number" },
      "field?: number |",
      'Number.isFinite(value.field) || miss(report, "field", "a number")',
    ],
    ["a boolean", { type: "boolean" }, "field?: boolean |", 'typeof value.field === "boolean" || miss('],
    [
      "a record",
      open,
      "Readonly<Record<string, unknown>>",
      'isObject(value.field) || miss(report, "field", "an object")',
    ],
    ["anything", {}, "field?: unknown;", "enter(report, key),"],
    ["a reference", { $ref: "#/$defs/Other" }, "field?: Other |", 'checkOther(value.field, report, "field")'],
    [
      "a list",
      { type: "array", items: { type: "string" } },
      "readonly string[]",
      'each(value.field, report, "field", string)',
    ],
    ["a nullable", { type: ["string", "null"] }, "string | null", 'miss(report, "field", "a string or null")'],
    ["alternatives", { anyOf: [{ type: "string" }, open] }, "string | Readonly<", '"a string or an object"'],
    ["scalars", { anyOf: [{ type: "string" }, { type: "number" }] }, "string | number", '"a string or a number"'],
  ])("%s", (_what, field, type, check) => {
    expect(print(field)).toContain(type);
    expect(print(field)).toContain(check);
  });

  test("a required field without the allowance for its absence", () => {
    expect(print({ type: "string" }, { required: ["field"] })).toContain(
      '        (typeof value.field === "string" || miss(report, "field", "a string")),',
    );
    expect(print({ type: "string" })).toContain("(value.field === undefined || typeof value.field === ");
  });
});

describe("the printer refuses", () => {
  const keyword = (name: string) => `Shape.field: the printer does not support the keyword "${name}"`;

  test.each<[what: string, field: JsonSchema, message: string]>([
    ["a keyword on a string", { type: "string", minLength: 1 }, keyword("minLength")],
    ["a pattern", { type: "string", pattern: "^a$" }, keyword("pattern")],
    ["an enumeration", { type: "string", enum: ["a"] }, keyword("enum")],
    ["a keyword on a number", { type: "number", minimum: 0 }, keyword("minimum")],
    ["a format of a number", { type: "number", format: "uint" }, keyword("format")],
    ["a comment", { type: "string", $comment: "open" }, keyword("$comment")],
    ["a literal number", { type: "number", const: 1 }, keyword("const")],
    ["a keyword on a boolean", { type: "boolean", const: true }, keyword("const")],
    ["a keyword on a list", { type: "array", items: described, maxItems: 3 }, keyword("maxItems")],
    ["a keyword on an object", { ...open, minProperties: 1 }, keyword("minProperties")],
    ["a keyword beside alternatives", { anyOf: [described], default: "" }, keyword("default")],
    ["a keyword beside exclusive alternatives", { oneOf: [described], nullable: true }, keyword("nullable")],
    ["a keyword beside several types", { type: ["string", "null"], maxLength: 2 }, keyword("maxLength")],
    ["a keyword beside a reference", { $ref: "#/$defs/Other", deprecated: true }, keyword("deprecated")],
    ["a keyword without a type", { not: {} }, keyword("not")],
    ["a type of its own", { type: "integer" }, 'the printer does not support the type "integer"'],
    ["a closed object", { type: "object", additionalProperties: false }, "every object is open"],
    ["an object that is closed by silence", { type: "object" }, "every object is open"],
    ["typed keys", { type: "object", additionalProperties: { type: "string" } }, "every object is open"],
    ["a nested object without a name", { ...open, properties: { inner: described } }, "needs a name"],
    ["an undescribed field of a nested object", { ...open, properties: { inner: {} } }, "Shape.field.inner: has no"],
    ["a list of numbers", { type: "array", items: { type: "number" } }, "an array of number has no check"],
    [
      "a list of lists",
      { type: "array", items: { type: "array", items: described } },
      "an array of array has no check",
    ],
    ["two shapes among alternatives", { anyOf: [{ $ref: "A" }, { $ref: "B" }] }, "ref has no quiet test"],
  ])("%s", (_what, field, message) => {
    expect(() => print(field)).toThrow(message);
  });

  test("an undescribed field", () => {
    const schema = { ...open, description: "A shape.", properties: { field: { type: "string" } } };
    expect(() => readShapes({ Shape: schema })).toThrow("Shape.field: has no description");
  });

  test("an undescribed shape", () => {
    expect(() => readShapes({ Shape: open })).toThrow("Shape: has no description");
  });

  test("a check of a shape that is no object", () => {
    const shape = { name: "Shape", description: "A shape.", node: readNode({ type: "string" }, "Shape") };
    expect(() => printCheck(shape)).toThrow("Shape: only an object has a check");
  });

  test("a union with an unnamed member, or with one that is not there", () => {
    const union = (option: JsonSchema) => readShapes({ Union: { description: "A union.", anyOf: [option] } });
    expect(() => variantsOf(union(open), "Union")).toThrow("Union: a named union holds named shapes");
    expect(() => variantsOf(union({ $ref: "#/$defs/Gone" }), "Union")).toThrow("no shape is named Gone");
    expect(() => shapeNamed([], "Shape")).toThrow("no shape is named Shape");
  });
});
