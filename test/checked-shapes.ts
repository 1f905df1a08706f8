import * as z from "zod";
import type { Check } from "../src/check.js";
import { checkUnknownHttpSmsEvent, httpSmsChecks } from "../src/generated/httpsms.checks.js";
import {
  checkOtherChannelInboundEvent,
  checkOtherChannelStatusEvent,
  checkUnknownOmnichannelEvent,
  omnichannelChecks,
} from "../src/generated/omnichannel.checks.js";
import * as httpsms from "../src/httpsms/schemas.js";
import * as omnichannel from "../src/omnichannel/schemas.js";
import type { Shapes } from "../src/schema.js";
import type { JsonSchemas } from "./json-schema-arbitrary.js";

/** A shape in both forms that have to agree. */
export interface CheckedShape {
  readonly provider: "httpsms" | "omnichannel";
  readonly name: string;
  readonly check: Check;
  readonly schema: z.ZodType;
}

const jsonSchemasOf = (shapes: Shapes): JsonSchemas =>
  z.toJSONSchema(shapes, { io: "input", uri: (id) => `#/$defs/${id}` }).schemas as unknown as JsonSchemas;

export const jsonSchemas = {
  httpsms: jsonSchemasOf(httpsms.httpSmsShapes),
  omnichannel: jsonSchemasOf(omnichannel.omnichannelShapes),
};

const exported: Readonly<Record<string, unknown>> = { ...httpsms, ...omnichannel };

const shapeNamed = (provider: CheckedShape["provider"], name: string, check: Check): CheckedShape => {
  const schema = exported[`${name}Schema`];
  if (!(schema instanceof z.ZodType)) throw new Error(`no zod schema is exported for ${name}`);
  return { provider, name, check, schema };
};

/** "message.sent", "fbMessenger" -> "MessageSentFbMessengerEvent" */
export const eventName = (name: string, channel = ""): string =>
  `${[...name.split("."), channel].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}Event`;

/** Every event variant of both providers, and the envelopes of unknown events. */
export const checkedShapes: readonly CheckedShape[] = [
  ...[...httpSmsChecks].map(([type, check]) => shapeNamed("httpsms", eventName(type), check)),
  shapeNamed("httpsms", "UnknownHttpSmsEvent", checkUnknownHttpSmsEvent),
  ...[...omnichannelChecks].flatMap(([name, byChannel]) =>
    [...byChannel].map(([channel, check]) => shapeNamed("omnichannel", eventName(name, channel), check)),
  ),
  shapeNamed("omnichannel", "OtherChannelStatusEvent", checkOtherChannelStatusEvent),
  shapeNamed("omnichannel", "OtherChannelInboundEvent", checkOtherChannelInboundEvent),
  shapeNamed("omnichannel", "UnknownOmnichannelEvent", checkUnknownOmnichannelEvent),
];
