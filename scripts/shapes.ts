import * as z from "zod";
import * as httpsms from "../src/schemas/httpsms/unions.js";
import * as omnichannel from "../src/schemas/omnichannel/unions.js";
import { annotations, type Shapes } from "../src/schemas/words.js";
import { type JsonSchema, literalAt, readShapes, variantsOf } from "./read-schema.js";

type Override = NonNullable<z.core.ToJSONSchemaParams["override"]>;

/** JSON Schema of each named shape. */
const jsonSchemasOf = (shapes: Shapes, override: Override): Readonly<Record<string, JsonSchema>> => {
  const { schemas } = z.toJSONSchema(shapes, { io: "input", uri: (id) => `#/$defs/${id}`, override });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema as JsonSchema]),
  );
};

/** The JSON Schema that the package publishes: standard keywords only. */
const publicSchemasOf = (shapes: Shapes) => jsonSchemasOf(shapes, () => {});

/** The JSON Schema that the generator reads, with our own annotations as a keyword. */
const readShapesOf = (shapes: Shapes) =>
  readShapes(
    jsonSchemasOf(shapes, ({ zodSchema, jsonSchema }) => {
      const annotation = annotations.get(zodSchema);
      if (annotation !== undefined) jsonSchema["annotation"] = annotation;
    }),
  );

export const httpSmsSchemas = publicSchemasOf(httpsms.httpSmsShapes);
export const httpSmsShapes = readShapesOf(httpsms.httpSmsShapes);
export const httpSmsEvents = variantsOf(httpSmsShapes, "HttpSmsEvent").map((shape) => ({
  name: shape.name,
  type: literalAt(httpSmsShapes, shape, ["type"]) ?? "",
}));

export const omnichannelSchemas = publicSchemasOf(omnichannel.omnichannelShapes);
export const omnichannelShapes = readShapesOf(omnichannel.omnichannelShapes);
export const omnichannelEvents = variantsOf(omnichannelShapes, "OmnichannelEvent").map((shape) => ({
  event: shape.name,
  name: literalAt(omnichannelShapes, shape, ["name"]) ?? "",
  channel:
    literalAt(omnichannelShapes, shape, ["payload", "channel"]) ??
    literalAt(omnichannelShapes, shape, ["payload", "details", "channel"]),
}));
