import * as z from "zod";
import * as httpsms from "../src/schemas/httpsms.js";
import * as omnichannel from "../src/schemas/omnichannel/unions.js";
import type { Shapes } from "../src/schemas/words.js";
import { type JsonSchema, literalAt, readShapes, variantsOf } from "./read-schema.js";

/** JSON Schema of each named shape. */
const jsonSchemasOf = (shapes: Shapes): Readonly<Record<string, JsonSchema>> => {
  const { schemas } = z.toJSONSchema(shapes, { io: "input", uri: (id) => `#/$defs/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema as JsonSchema]),
  );
};

export const httpSmsSchemas = jsonSchemasOf(httpsms.httpSmsShapes);
export const httpSmsShapes = readShapes(httpSmsSchemas);
export const httpSmsEvents = variantsOf(httpSmsShapes, "HttpSmsEvent").map((shape) => ({
  name: shape.name,
  type: literalAt(httpSmsShapes, shape, ["type"]) ?? "",
}));

export const omnichannelSchemas = jsonSchemasOf(omnichannel.omnichannelShapes);
export const omnichannelShapes = readShapes(omnichannelSchemas);
export const omnichannelEvents = variantsOf(omnichannelShapes, "OmnichannelEvent").map((shape) => ({
  event: shape.name,
  name: literalAt(omnichannelShapes, shape, ["name"]) ?? "",
  channel:
    literalAt(omnichannelShapes, shape, ["payload", "channel"]) ??
    literalAt(omnichannelShapes, shape, ["payload", "details", "channel"]),
}));
