import * as z from "zod";
import { httpSmsNameOf } from "../../src/generated/httpsms.checks.js";
import { omnichannelNameOf } from "../../src/generated/omnichannel.checks.js";
import { httpSmsEventTypes } from "../../src/index.js";
import { fitsVariant, variantOf } from "../../src/parsing/variant.js";
import * as httpsms from "../../src/schemas/httpsms/unions.js";
import * as omnichannel from "../../src/schemas/omnichannel/unions.js";
import type { Shapes } from "../../src/schemas/words.js";
import type { EventName } from "../../src/shapes/shape.js";
import { isObject } from "../../src/shapes/values.js";
import type { JsonSchemas } from "./json-schema-arbitrary.js";
import { cells } from "./minimal.js";

/** A shape in both forms that have to agree. */
export interface CheckedShape {
  readonly provider: "httpsms" | "omnichannel";
  readonly name: string;
  /** Whether the value as it is has the shape, by the generated check. */
  readonly check: (value: unknown) => boolean;
  readonly schema: z.ZodType;
}

const jsonSchemasOf = (shapes: Shapes): JsonSchemas =>
  z.toJSONSchema(shapes, { io: "input", uri: (id) => `#/$defs/${id}` }).schemas as unknown as JsonSchemas;

export const jsonSchemas = {
  httpsms: jsonSchemasOf(httpsms.httpSmsShapes),
  omnichannel: jsonSchemasOf(omnichannel.omnichannelShapes),
};

const exported: Readonly<Record<string, unknown>> = {
  ...httpsms,
  ...omnichannel,
  ...Object.assign({}, ...Object.values(omnichannel.channels), ...Object.values(omnichannel.families)),
};

const shapeNamed = (provider: CheckedShape["provider"], name: string, check: CheckedShape["check"]): CheckedShape => {
  const schema = exported[`${name}Schema`];
  if (!(schema instanceof z.ZodType)) throw new Error(`no zod schema is exported for ${name}`);
  return { provider, name, check, schema };
};

/** "message.sent", "fbMessenger" -> "MessageSentFbMessengerEvent" */
export const eventName = (name: string, channel = ""): string =>
  `${[...name.split("."), channel].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}Event`;

const httpSmsCheck =
  (type: string): CheckedShape["check"] =>
  (value) =>
    isObject(value) && value["type"] === type && fitsVariant(value, variantOf(value, httpSmsNameOf(value)));

const omnichannelCheck =
  (name: string, channel: string | undefined): CheckedShape["check"] =>
  (value) => {
    if (!isObject(value) || value["name"] !== name) return false;
    const variant = variantOf(value, omnichannelNameOf(value));
    return variant.channel === channel && fitsVariant(value, variant);
  };

/** The check of what all channels share, or of an envelope. */
const sharedCheck =
  (name: EventName): CheckedShape["check"] =>
  (value) =>
    isObject(value) &&
    typeof value[name.provider === "httpsms" ? "type" : "name"] === "string" &&
    fitsVariant(value, { name, channel: undefined, own: undefined });

/** Every event variant of both providers, and the envelopes of unknown events. */
export const checkedShapes: readonly CheckedShape[] = [
  ...httpSmsEventTypes.map((type) => shapeNamed("httpsms", eventName(type), httpSmsCheck(type))),
  shapeNamed("httpsms", "UnknownHttpSmsEvent", sharedCheck(httpSmsNameOf({}))),
  ...cells.map(({ name, channel }) =>
    shapeNamed("omnichannel", eventName(name, channel), omnichannelCheck(name, channel)),
  ),
  shapeNamed("omnichannel", "OtherChannelStatusEvent", sharedCheck(omnichannelNameOf({ name: "message.sent" }))),
  shapeNamed("omnichannel", "OtherChannelInboundEvent", sharedCheck(omnichannelNameOf({ name: "message.inbound" }))),
  shapeNamed("omnichannel", "UnknownOmnichannelEvent", sharedCheck(omnichannelNameOf({}))),
];
