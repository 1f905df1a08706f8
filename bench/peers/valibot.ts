import * as v from "valibot";
import { isObject } from "../../src/shapes/values.js";
import { dispatchTranslated } from "./dispatch.js";
import { createPeer } from "./peer.js";
import type { Language } from "./translate.js";

type Schema = v.GenericSchema;

/** valibot accepts an array as an object, unless a required key is missing. */
const object: Language<Schema>["object"] = (fields) => {
  const schema = v.looseObject(
    Object.fromEntries(fields.map(({ key, required, schema }) => [key, required ? schema : v.optional(schema)])),
  );
  return fields.some(({ required }) => required) ? schema : v.pipe(v.custom(isObject), schema);
};

const language: Language<Schema> = {
  string: v.string(),
  number: v.number(),
  boolean: v.boolean(),
  null: v.null(),
  record: v.custom(isObject),
  unknown: v.unknown(),
  const: (value) => v.literal(value),
  array: (items) => v.array(items),
  union: (options) => v.union([...options]),
  object,
};

export const valibot = createPeer(
  "valibot",
  "`looseObject`, `safeParse` with `abortEarly`",
  dispatchTranslated(language, (schema) => (value) => v.safeParse(schema, value, { abortEarly: true }).success),
);
