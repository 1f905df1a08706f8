import type { Annotation } from "../src/schemas/words.js";

/** One node of a JSON Schema, in the few forms that the generator supports. */
export type Node = {
  /** Whether redaction masks the value. */
  readonly personal?: true;
} & (
  | { readonly kind: "ref"; readonly name: string }
  | {
      readonly kind: "string";
      readonly known: readonly string[];
      /** Whether free text is documented in addition to the known values. */
      readonly open: boolean;
      readonly format: string | undefined;
    }
  | { readonly kind: "const"; readonly value: string }
  | { readonly kind: "number"; readonly format: string | undefined }
  | { readonly kind: "boolean" | "null" | "record" | "unknown" }
  | { readonly kind: "array"; readonly items: Node }
  | { readonly kind: "union"; readonly options: readonly Node[] }
  | {
      readonly kind: "object";
      readonly fields: readonly Field[];
      /** Whether the other keys are attributes that the customer names. */
      readonly attributes?: true;
      /** Whether its node checks it, and not a generated check. */
      readonly compact?: true;
    }
);

export interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly description: string;
  readonly node: Node;
}

/** A named shape: an interface and a check. */
export interface Shape {
  readonly name: string;
  readonly description: string;
  readonly node: Node;
}

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Every value may have these. `annotation` is not standard: it comes from the registry in `words.ts`. */
const everywhere = ["description", "annotation"];

/** Throws on a keyword outside the list, because a printer would drop it silently. */
const rejectUnknownKeywords = (schema: JsonSchema, known: readonly string[], at: string): void => {
  for (const keyword of Object.keys(schema)) {
    if (!known.includes(keyword) && !everywhere.includes(keyword)) {
      throw new Error(`${at}: the generator does not support the keyword "${keyword}"`);
    }
  }
};

const annotationOf = (schema: JsonSchema): Annotation => (schema["annotation"] ?? {}) as Annotation;

/** Returns the registered format of JSON Schema, or one of our annotations. */
const formatOf = (schema: JsonSchema): string | undefined =>
  annotationOf(schema).format ?? (schema["format"] as string | undefined);

const readString = (schema: JsonSchema, at: string): Node => {
  rejectUnknownKeywords(schema, ["type", "const", "format", "examples"], at);
  if (typeof schema["const"] === "string") return { kind: "const", value: schema["const"] };
  return {
    kind: "string",
    known: (schema["examples"] ?? []) as readonly string[],
    open: annotationOf(schema).open ?? false,
    format: formatOf(schema),
  };
};

const readObject = (schema: JsonSchema, at: string): Node => {
  rejectUnknownKeywords(schema, ["type", "properties", "required", "additionalProperties"], at);
  const rest = schema["additionalProperties"];
  if (typeof rest !== "object" || rest === null || Object.keys(rest).length > 0) {
    throw new Error(`${at}: every object must be open, so that a new key breaks no application`);
  }
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>);
  const required = (schema["required"] ?? []) as readonly string[];
  if (properties.length === 0) return { kind: "record" };
  const { attributes, compact } = annotationOf(schema);
  return {
    kind: "object",
    ...(attributes ? { attributes } : {}),
    ...(compact ? { compact } : {}),
    fields: properties.map(([key, property]) => {
      const description = property["description"];
      if (typeof description !== "string") throw new Error(`${at}.${key}: has no description`);
      return {
        key,
        required: required.includes(key),
        description,
        node: readNode(property, `${at}.${key}`),
      };
    }),
  };
};

const readUnion = (schema: JsonSchema, keyword: "anyOf" | "oneOf", at: string): Node => {
  rejectUnknownKeywords(schema, [keyword], at);
  const options = schema[keyword] as readonly JsonSchema[];
  return { kind: "union", options: options.map((option) => readNode(option, at)) };
};

const readUnmarked = (schema: JsonSchema, at: string): Node => {
  if (typeof schema["$ref"] === "string") {
    rejectUnknownKeywords(schema, ["$ref"], at);
    return { kind: "ref", name: schema["$ref"].replace("#/$defs/", "") };
  }
  if (schema["anyOf"] !== undefined) return readUnion(schema, "anyOf", at);
  if (schema["oneOf"] !== undefined) return readUnion(schema, "oneOf", at);
  const { type } = schema;
  if (Array.isArray(type)) {
    rejectUnknownKeywords(schema, ["type"], at);
    return { kind: "union", options: type.map((option: unknown) => readNode({ type: option }, at)) };
  }
  switch (type) {
    case "string":
      return readString(schema, at);
    case "object":
      return readObject(schema, at);
    case "array":
      rejectUnknownKeywords(schema, ["type", "items"], at);
      return { kind: "array", items: readNode(schema["items"] as JsonSchema, `${at}[]`) };
    case "number":
      rejectUnknownKeywords(schema, ["type"], at);
      return { kind: "number", format: formatOf(schema) };
    case "boolean":
    case "null":
      rejectUnknownKeywords(schema, ["type"], at);
      return { kind: type };
    case undefined:
      rejectUnknownKeywords(schema, [], at);
      return { kind: "unknown" };
    default:
      throw new Error(`${at}: the generator does not support the type ${JSON.stringify(type)}`);
  }
};

export const readNode = (schema: JsonSchema, at: string): Node => {
  const { personal } = annotationOf(schema);
  const node = readUnmarked(schema, at);
  return personal ? { ...node, personal } : node;
};

export const readShapes = (schemas: Readonly<Record<string, JsonSchema>>): readonly Shape[] =>
  Object.entries(schemas).map(([name, schema]) => {
    const description = schema["description"];
    if (typeof description !== "string") throw new Error(`${name}: has no description`);
    return { name, description, node: readNode(schema, name) };
  });
