import * as z from "zod/mini";
import { dispatchTranslated } from "./dispatch.js";
import { createPeer } from "./peer.js";
import type { Language } from "./translate.js";

const language: Language<z.ZodMiniType> = {
  string: z.string(),
  number: z.number(),
  boolean: z.boolean(),
  null: z.null(),
  record: z.looseObject({}),
  unknown: z.unknown(),
  const: (value) => z.literal(value),
  array: (items) => z.array(items),
  union: (options) => z.union(options),
  object: (fields) =>
    z.looseObject(
      Object.fromEntries(fields.map(({ key, required, schema }) => [key, required ? schema : z.optional(schema)])),
    ),
};

export const zodMini = createPeer(
  "zod/mini",
  "`looseObject`, `safeParse`",
  dispatchTranslated(language, (schema) => (value) => z.safeParse(schema, value).success),
);
