import { type Type, type } from "arktype";
import { isObject } from "../../src/shapes/values.js";
import { dispatchTranslated } from "./dispatch.js";
import { createPeer } from "./peer.js";
import type { Language } from "./translate.js";

/** arktype accepts an array as an object, unless a required key is missing. */
const record = type("object").narrow((value) => isObject(value));

const object: Language<Type>["object"] = (fields) => {
  const schema = type(
    Object.fromEntries(fields.map(({ key, required, schema }) => [required ? key : `${key}?`, schema])),
  ) as Type;
  return fields.some(({ required }) => required) ? schema : (schema.narrow((value) => isObject(value)) as Type);
};

const language: Language<Type> = {
  string: type("string"),
  number: type("number"),
  boolean: type("boolean"),
  null: type("null"),
  record,
  unknown: type("unknown"),
  const: (value) => type.unit(value),
  array: (items) => items.array(),
  union: (options) => options.reduce((union, option) => union.or(option) as Type),
  object,
};

export const arktype = createPeer(
  "arktype",
  "generated code, as it is by default",
  dispatchTranslated(language, (schema) => (value) => !(schema(value) instanceof type.errors)),
);
