import * as fc from "fast-check";
import type { JsonSchema } from "../../scripts/read-schema.js";

export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/** Values that fit few schemas: what a provider, a proxy or an attacker may send instead of another value. */
export const strayValues: readonly unknown[] = [
  ...[undefined, null, "", "text", "__proto__", true, false, 0, -0, 1.5, 2 ** 53, NaN, 0n],
  ...["1e999", "-1e999", "[]", "{}", "[[]]", "[{}]", '[""]', '{"__proto__":{}}'].map((json) => JSON.parse(json)),
  // wrappers and built-ins, which a looser check would take for plain values
  ...[new String("text"), new Number(1), new Boolean(true), new Date(0), new Map(), Symbol.iterator, () => ""],
];

const strayValue = fc.constantFrom(...strayValues);

const text = fc.oneof(
  { weight: 8, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("toString", "constructor", "__proto__", "\ud800") },
);

const number = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const openValue = fc.oneof(strayValue, fc.jsonValue({ maxDepth: 2 }));

/** Keys that no schema declares; one named `__proto__` is an own key, as `JSON.parse` makes it. */
const extraKeys = fc.oneof(
  { weight: 6, arbitrary: fc.constant<readonly (readonly [string, unknown])[]>([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(fc.constantFrom("__proto__", "constructor", "toString", "new", "0", ""), openValue), {
      maxLength: 3,
    }),
  },
);

// one field in forty is wrong, so that about half of the events are valid
const mostly = (fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: fitting }, { weight: 1, arbitrary: strayValue });

const required = (value: fc.Arbitrary<unknown>): fc.Arbitrary<readonly unknown[]> =>
  fc.oneof({ weight: 80, arbitrary: value.map((present) => [present]) }, { weight: 1, arbitrary: fc.constant([]) });

const optional = (value: fc.Arbitrary<unknown>): fc.Arbitrary<readonly unknown[]> =>
  fc.oneof(
    value.map((present) => [present]),
    fc.constant([]),
  );

const objectOf = (schemas: JsonSchemas, schema: JsonSchema): fc.Arbitrary<unknown> => {
  const properties = Object.entries((schema["properties"] ?? {}) as JsonSchemas);
  const requiredKeys = (schema["required"] ?? []) as readonly string[];
  const fields = properties.map(([key, property]) => {
    const value = mostly(arbitraryOf(schemas, property));
    // an absent field is an empty list, which leaves no entry behind
    return (requiredKeys.includes(key) ? required(value) : optional(value)).map((present) =>
      present.map((field) => [key, field] as const),
    );
  });
  return fc.tuple(extraKeys, ...fields).map((entries) => Object.fromEntries(entries.flat()));
};

export const schemaNamed = (schemas: JsonSchemas, name: string): JsonSchema => {
  const schema = schemas[name.replace("#/$defs/", "")];
  if (schema === undefined) throw new Error(`no schema is named ${name}`);
  return schema;
};

/** Values that mostly fit a schema, with now and then something missing, strange or added at any depth. */
export const arbitraryOf = (schemas: JsonSchemas, schema: JsonSchema): fc.Arbitrary<unknown> => {
  const options = (schema["anyOf"] ?? schema["oneOf"]) as readonly JsonSchema[] | undefined;
  if (options !== undefined) return fc.oneof(...options.map((option) => arbitraryOf(schemas, option)));
  if (typeof schema["$ref"] === "string") return arbitraryOf(schemas, schemaNamed(schemas, schema["$ref"]));
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  if (Array.isArray(schema["type"])) {
    return fc.oneof(...schema["type"].map((type: unknown) => arbitraryOf(schemas, { type })));
  }
  switch (schema["type"]) {
    case "string":
      return text;
    case "number":
      return number;
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(mostly(arbitraryOf(schemas, schema["items"] as JsonSchema)), { maxLength: 3 });
    case "object":
      return objectOf(schemas, schema);
    case undefined:
      return openValue;
    default:
      throw new Error(`no arbitrary for the type ${JSON.stringify(schema["type"])}`);
  }
};

/** One value with every field that a schema declares: of alternatives, the first. */
export const completeValue = (schemas: JsonSchemas, schema: JsonSchema): unknown => {
  const options = (schema["anyOf"] ?? schema["oneOf"]) as readonly JsonSchema[] | undefined;
  if (options?.[0] !== undefined) return completeValue(schemas, options[0]);
  if (typeof schema["$ref"] === "string") return completeValue(schemas, schemaNamed(schemas, schema["$ref"]));
  if (schema["items"] !== undefined) return [completeValue(schemas, schema["items"] as JsonSchema)];
  if (schema["type"] === "object") {
    const properties = Object.entries((schema["properties"] ?? {}) as JsonSchemas);
    return Object.fromEntries(properties.map(([key, property]) => [key, completeValue(schemas, property)]));
  }
  return schema["const"] ?? { number: 1, boolean: true }[schema["type"] as string] ?? "text";
};
