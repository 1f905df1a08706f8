import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import type { Provider } from "../../src/index.js";

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const read = (provider: Provider): Readonly<Record<string, JsonSchema>> =>
  (JSON.parse(readFileSync(join(root, `schemas/${provider}.json`), "utf8")) as JsonSchema).$defs ?? {};

const definitions = { httpsms: read("httpsms"), omnichannel: read("omnichannel") };

/** The paths of all properties in a schema, at any depth. */
const pathsIn = (schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>, path: string): readonly string[] => {
  const { $ref, anyOf = [], items, properties = {} } = schema;
  const target = $ref === undefined ? undefined : defs[$ref.replace("#/$defs/", "")];
  return [
    ...(target === undefined ? [] : pathsIn(target, defs, path)),
    ...anyOf.flatMap((option) => pathsIn(option, defs, path)),
    ...(items === undefined ? [] : pathsIn(items, defs, `${path}[]`)),
    ...Object.entries(properties).flatMap(([key, value]) => {
      const inner = path === "" ? key : `${path}.${key}`;
      return [inner, ...pathsIn(value, defs, inner)];
    }),
  ];
};

/** The paths of all properties of a named event in the JSON Schema that the package publishes. */
export const jsonSchemaPaths = (provider: Provider, event: string): readonly string[] => {
  const defs = definitions[provider];
  const schema = defs[event];
  if (schema === undefined) throw new Error(`schemas/${provider}.json has no ${event}`);
  return pathsIn(schema, defs, "");
};
