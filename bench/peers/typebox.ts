import { type TSchema, Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { dispatchTranslated } from "./dispatch.js";
import { createPeer } from "./peer.js";
import type { Language } from "./translate.js";

const language: Language<TSchema> = {
  string: Type.String(),
  number: Type.Number(),
  boolean: Type.Boolean(),
  null: Type.Null(),
  record: Type.Object({}),
  unknown: Type.Unknown(),
  const: (value) => Type.Literal(value),
  array: (items) => Type.Array(items),
  union: (options) => Type.Union([...options]),
  object: (fields) =>
    Type.Object(
      Object.fromEntries(fields.map(({ key, required, schema }) => [key, required ? schema : Type.Optional(schema)])),
    ),
};

export const typebox = createPeer(
  "typebox",
  "`TypeCompiler`, then its first error",
  dispatchTranslated(language, (schema) => {
    const compiled = TypeCompiler.Compile(schema);
    return (value) => compiled.Check(value) || compiled.Errors(value).First() === undefined;
  }),
);
