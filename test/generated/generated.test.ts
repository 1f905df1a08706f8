import { describe, expect, test } from "vitest";
import { shapeNamed, variantsOf } from "../../scripts/find-shape.js";
import { createCheckPrinter } from "../../scripts/print-checks.js";
import { createNodePrinter } from "../../scripts/print-nodes.js";
import { printType } from "../../scripts/print-types.js";
import { type JsonSchema, readNode, readShapes, type Shape } from "../../scripts/read-schema.js";

const open = { type: "object", additionalProperties: {} };
const described = { type: "string", description: "A field." };

const choice: JsonSchema = { description: "A union.", anyOf: [{ type: "string" }, open] };

const inner: JsonSchema = { ...open, description: "Another shape.", properties: { inner: described } };

/** What a shape of one field becomes: its interface, its check and its data. */
const print = (field: JsonSchema, shape: JsonSchema = {}): string => {
  const schema = { ...open, description: "A shape.", properties: { field: { description: "A field.", ...field } } };
  const shapes = readShapes({ Shape: { ...schema, ...shape }, Other: inner, Choice: choice });
  const [first] = shapes as [Shape, Shape];
  const { node } = first;
  if (node.kind !== "object") throw new Error("the shape has no fields");
  const type = printType(first);
  const data = createNodePrinter(shapes);
  const checks = createCheckPrinter(shapes, data.nodeOf);
  checks.checkOfFields("Shape", node.fields);
  data.nodeOfFields("Shape", node.fields);
  return [type, ...checks.print(), ...data.print()].join("\n");
};

describe("the generator prints", () => {
  test.each<[what: string, field: JsonSchema, type: string, check: string, data: string]>([
    ["a string", { type: "string", format: "uuid" }, "field?: string |", "isOptionalText(value.field)", "field: text"],
    [
      "known values",
      { type: "string", examples: ["a"] },
      '"a" | (string & {})',
      "isOptionalText(value.field)",
      "field: text",
    ],
    ["a number", { type: "number" }, "field?: number |", "isOptionalNumber(value.field)", "field: number"],
    ["a boolean", { type: "boolean" }, "field?: boolean |", "isOptionalFlag(value.field)", "field: flag"],
    ["a record", open, "Readonly<Record<string, unknown>>", "isOptionalObject(value.field)", "field: record"],
    ["anything", {}, "field?: unknown;", "  isObject(value);", "shape({});"],
    ["a reference", { $ref: "#/$defs/Other" }, "field?: Other |", "    isOptionalOther(value.field);", "field: other"],
    [
      "an array",
      { type: "array", items: { type: "string" } },
      "readonly string[]",
      "isOptionalList(value.field, isText)",
      "field: /* @__PURE__ */ list(text)",
    ],
    [
      "a nullable",
      { type: ["string", "null"] },
      "string | null",
      "isText(value.field) || value.field === null",
      "field: /* @__PURE__ */ orNull(text)",
    ],
    [
      "alternatives",
      { anyOf: [{ type: "string" }, open] },
      "string | Readonly<",
      "isText(value.field) || isObject(value.field)",
      "field: textOrRecord",
    ],
  ])("%s", (_what, field, type, check, data) => {
    expect(print(field)).toContain(type);
    expect(print(field)).toContain(check);
    expect(print(field)).toContain(data);
  });

  test("a required field without the allowance for its absence", () => {
    const output = print({ type: "string" }, { required: ["field"] });
    expect(output).toContain("isText(value.field);");
    expect(output).toContain("shape({}, { field: text })");
  });

  test("a literal as a type only, since an event is identified by it", () => {
    const output = print({ type: "string", const: "a" }, { required: ["field"] });
    expect(output).toContain('field: "a"');
    expect(output).toContain("const isShape = (value: unknown): boolean =>\n  isObject(value);\n");
    expect(output).toContain("shape({});");
  });

  test("an index signature for an object whose other keys the customer names", () => {
    expect(print({ type: "string" }, { annotation: { attributes: true } })).toContain(
      "  readonly [attribute: string]: unknown;\n}",
    );
    expect(print({ type: "string" })).not.toContain("[attribute: string]");
  });

  test("a required reference with a check that allows no absence", () => {
    const output = print({ $ref: "#/$defs/Other" }, { required: ["field"] });
    expect(output).toContain("    isOther(value.field);");
    expect(output).toContain("const isOther = (value: unknown): boolean =>\n  isObject(value) &&");
  });

  test("both checks of a shape that is required here and optional there", () => {
    const shapes = readShapes({ Other: inner });
    const checks = createCheckPrinter(shapes, createNodePrinter(shapes).nodeOf);
    const node = { kind: "ref", name: "Other" } as const;
    const tests = [true, false].flatMap((required) => checks.testsOf({ key: "a", required, description: "", node }));
    expect(tests).toEqual(["isOther(value.a)", "isOptionalOther(value.a)"]);
    expect(checks.print()).toEqual([
      "const isOther = (value: unknown): boolean =>\n  isObject(value) &&\n    isOptionalText(value.inner);\n",
      "const isOptionalOther = (value: unknown): boolean =>\n  value === undefined ||\n  isOther(value);\n",
    ]);
  });

  test.each<[what: string, field: JsonSchema]>([
    ["a required union", { anyOf: choice["anyOf"] }],
    ["a required reference to a union", { $ref: "#/$defs/Choice" }],
  ])("%s in parentheses, since other tests follow", (_what, field) => {
    const output = print(field, { required: ["field"] });
    expect(output).toContain("isObject(value) &&\n    (isText(value.field) || isObject(value.field));");
  });

  test("a check by its node for a compact shape", () => {
    const shapes = readShapes({
      Inner: { ...inner, annotation: { compact: true } },
    });
    const checks = createCheckPrinter(shapes, createNodePrinter(shapes).nodeOf);
    expect(checks.checkOf({ kind: "ref", name: "Inner" })).toBe("isInner");
    expect(checks.print()).toEqual(["const isInner = (value: unknown): boolean =>\n  fitsNode(value, inner);\n"]);
  });

  test("one check for two shapes with the same fields", () => {
    const shapes = readShapes({ One: inner, Two: inner });
    const checks = createCheckPrinter(shapes, createNodePrinter(shapes).nodeOf);
    const names = shapes.map(({ name, node }) => checks.checkOfFields(name, node.kind === "object" ? node.fields : []));
    expect(names).toEqual(["isOne", "isOne"]);
    expect(checks.print()).toHaveLength(1);
  });
});

describe("the generator rejects", () => {
  const keyword = (name: string) => `Shape.field: the generator does not support the keyword "${name}"`;

  test.each<[what: string, field: JsonSchema, message: string]>([
    ["a keyword on a string", { type: "string", minLength: 1 }, keyword("minLength")],
    ["a pattern", { type: "string", pattern: "^a$" }, keyword("pattern")],
    ["an enumeration", { type: "string", enum: ["a"] }, keyword("enum")],
    ["a keyword on a number", { type: "number", minimum: 0 }, keyword("minimum")],
    ["a format of a number", { type: "number", format: "uint" }, keyword("format")],
    ["a comment", { type: "string", $comment: "open" }, keyword("$comment")],
    ["a literal number", { type: "number", const: 1 }, keyword("const")],
    ["a keyword on a boolean", { type: "boolean", const: true }, keyword("const")],
    ["a keyword on an array", { type: "array", items: described, maxItems: 3 }, keyword("maxItems")],
    ["a keyword on an object", { ...open, minProperties: 1 }, keyword("minProperties")],
    ["a keyword next to alternatives", { anyOf: [described], default: "" }, keyword("default")],
    ["a keyword next to exclusive alternatives", { oneOf: [described], nullable: true }, keyword("nullable")],
    ["a keyword next to several types", { type: ["string", "null"], maxLength: 2 }, keyword("maxLength")],
    ["a keyword next to a reference", { $ref: "#/$defs/Other", deprecated: true }, keyword("deprecated")],
    ["a keyword without a type", { not: {} }, keyword("not")],
    ["an unknown type", { type: "integer" }, 'the generator does not support the type "integer"'],
    ["a closed object", { type: "object", additionalProperties: false }, "every object must be open"],
    ["an object that is not declared open", { type: "object" }, "every object must be open"],
    ["typed keys", { type: "object", additionalProperties: { type: "string" } }, "every object must be open"],
    ["a nested object without a name", { ...open, properties: { inner: described } }, "needs a name"],
    ["an undescribed field of a nested object", { ...open, properties: { inner: {} } }, "Shape.field.inner: has no"],
    [
      "an array of numbers",
      { type: "array", items: { type: "number" } },
      "a value of the kind number has no named check",
    ],
    [
      "an array of arrays",
      { type: "array", items: { type: "array", items: described } },
      "a value of the kind array has no named check",
    ],
    [
      "alternatives that it cannot repair",
      { anyOf: [{ type: "string" }, { type: "number" }] },
      "a value of the kind string or number cannot be repaired",
    ],
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

  test("a union with an unnamed or a missing member", () => {
    const union = (option: JsonSchema) => readShapes({ Union: { description: "A union.", anyOf: [option] } });
    expect(() => variantsOf(union(open), "Union")).toThrow(
      "Union: every member of a named union must be a named shape",
    );
    expect(() => variantsOf(union({ $ref: "#/$defs/Gone" }), "Union")).toThrow("no shape is named Gone");
    expect(() => shapeNamed([], "Shape")).toThrow("no shape is named Shape");
    expect(readNode({ type: "null" }, "at")).toEqual({ kind: "null" });
  });
});
