import * as z from "zod";
import { checkUnknownHttpSmsEvent, httpSmsCheckOf } from "../../src/generated/httpsms.checks.js";
import {
  checkOtherChannelInboundEvent,
  checkOtherChannelStatusEvent,
  checkUnknownOmnichannelEvent,
  omnichannelChecksOf,
} from "../../src/generated/omnichannel.checks.js";
import { httpSmsEventTypes } from "../../src/index.js";
import type { Check } from "../../src/parsing/check.js";
import * as httpsms from "../../src/schemas/httpsms/unions.js";
import * as omnichannel from "../../src/schemas/omnichannel/unions.js";
import type { Shapes } from "../../src/schemas/words.js";
import type { JsonSchemas } from "./json-schema-arbitrary.js";
import { cells } from "./minimal.js";

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

const exported: Readonly<Record<string, unknown>> = {
  ...httpsms,
  ...omnichannel,
  ...Object.assign({}, ...Object.values(omnichannel.channels)),
};

const shapeNamed = (provider: CheckedShape["provider"], name: string, check: Check | undefined): CheckedShape => {
  const schema = exported[`${name}Schema`];
  if (!(schema instanceof z.ZodType)) throw new Error(`no zod schema is exported for ${name}`);
  if (check === undefined) throw new Error(`no check is printed for ${name}`);
  return { provider, name, check, schema };
};

/** "message.sent", "fbMessenger" -> "MessageSentFbMessengerEvent" */
export const eventName = (name: string, channel = ""): string =>
  `${[...name.split("."), channel].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}Event`;

/** Every event variant of both providers, and the envelopes of unknown events. */
export const checkedShapes: readonly CheckedShape[] = [
  ...httpSmsEventTypes.map((type) => shapeNamed("httpsms", eventName(type), httpSmsCheckOf(type))),
  shapeNamed("httpsms", "UnknownHttpSmsEvent", checkUnknownHttpSmsEvent),
  ...cells.map(({ name, channel }) =>
    shapeNamed("omnichannel", eventName(name, channel), omnichannelChecksOf(name)?.(channel)),
  ),
  shapeNamed("omnichannel", "OtherChannelStatusEvent", checkOtherChannelStatusEvent),
  shapeNamed("omnichannel", "OtherChannelInboundEvent", checkOtherChannelInboundEvent),
  shapeNamed("omnichannel", "UnknownOmnichannelEvent", checkUnknownOmnichannelEvent),
];
