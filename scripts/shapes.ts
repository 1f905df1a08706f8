import * as z from "zod";
import * as httpsms from "../src/schemas/httpsms/unions.js";
import * as omnichannel from "../src/schemas/omnichannel/unions.js";
import { annotations, type Shapes } from "../src/schemas/words.js";
import { hasTextAt, literalAt, shapeNamed, variantsOf } from "./find-shape.js";
import { type JsonSchema, readShapes } from "./read-schema.js";

/** JSON Schema of each named shape, with our own annotations as a keyword. */
const annotatedSchemasOf = (shapes: Shapes): Readonly<Record<string, JsonSchema>> => {
  const { schemas } = z.toJSONSchema(shapes, {
    io: "input",
    uri: (id) => `#/$defs/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      const annotation = annotations.get(zodSchema);
      if (annotation !== undefined) jsonSchema["annotation"] = annotation;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema as JsonSchema]),
  );
};

/** The JSON Schema that the package publishes: standard keywords only. */
const withoutAnnotations = (schemas: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> =>
  JSON.parse(JSON.stringify(schemas, (key, value) => (key === "annotation" ? undefined : value)));

const httpSmsAnnotated = annotatedSchemasOf(httpsms.httpSmsShapes);
const omnichannelAnnotated = annotatedSchemasOf(omnichannel.omnichannelShapes);

export const httpSmsSchemas = withoutAnnotations(httpSmsAnnotated);
export const httpSmsShapes = readShapes(httpSmsAnnotated);
export const httpSmsEvents = variantsOf(httpSmsShapes, "HttpSmsEvent").map((shape) => ({
  name: shape.name,
  type: literalAt(httpSmsShapes, shape, ["type"]) ?? "",
}));

export const omnichannelSchemas = withoutAnnotations(omnichannelAnnotated);
export const omnichannelShapes = readShapes(omnichannelAnnotated);

/** The paths where an event may have its channel. */
const channelPaths = [
  ["payload", "channel"],
  ["payload", "details", "channel"],
];

export const omnichannelEvents = variantsOf(omnichannelShapes, "OmnichannelEvent").map((shape) => {
  const channelPath = channelPaths.find((path) => literalAt(omnichannelShapes, shape, path) !== undefined) ?? [];
  return {
    event: shape.name,
    name: literalAt(omnichannelShapes, shape, ["name"]) ?? "",
    channel: literalAt(omnichannelShapes, shape, channelPath),
    channelPath,
  };
});

const otherChannelEvents = ["OtherChannelStatusEvent", "OtherChannelInboundEvent"];

/** Finds the fallback for other channels: the event that has its channel at the same path. */
const findOtherChannelEvent = (path: readonly string[]): string => {
  const found = otherChannelEvents.find((name) =>
    hasTextAt(omnichannelShapes, shapeNamed(omnichannelShapes, name), path),
  );
  if (found === undefined) throw new Error(`no fallback event has its channel at ${path.join(".")}`);
  return found;
};

const namesWithChannels = new Map(
  omnichannelEvents
    .filter(({ channelPath }) => channelPath.length > 0)
    .map(({ name, channelPath }) => [name, channelPath]),
);

/** The fallback for other channels, per name. */
export const otherOmnichannelEvents = [...namesWithChannels].map(([name, channelPath]) => ({
  event: findOtherChannelEvent(channelPath),
  name,
  channel: undefined,
  channelPath,
}));
