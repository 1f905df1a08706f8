import type { JsonSchema } from "./read-schema.js";

/** What a reader of the published schemas must know about formats and examples. */
export const aboutFormats =
  "A format is what the provider documents. The parsers of message-webhooks accept any text in its place, so a validator that asserts formats is stricter. Other values than `examples` are valid.";

/** One JSON Schema file; each definition has its name as title, because code generators name types after titles. */
export const printJsonSchema = (schemas: Readonly<Record<string, JsonSchema>>, root: string): string => {
  const $defs = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { title: name, ...schema }]));
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const head = { $schema, title: root, description: aboutFormats, $ref: `#/$defs/${root}` };
  return `${JSON.stringify({ ...head, $defs }, null, 2)}\n`;
};
