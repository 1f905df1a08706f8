import * as z from "zod";
import * as httpsms from "../../src/schemas/httpsms/unions.js";
import * as omnichannel from "../../src/schemas/omnichannel/unions.js";
import { dispatch } from "./dispatch.js";
import { createPeer } from "./peer.js";

const schemas: Readonly<Record<string, unknown>> = {
  ...httpsms,
  ...omnichannel,
  ...Object.assign({}, ...Object.values(omnichannel.channels), ...Object.values(omnichannel.families)),
};

const schemaOf = (shape: string): z.ZodType => {
  const schema = schemas[`${shape}Schema`];
  if (!(schema instanceof z.ZodType)) throw new Error(`no zod schema is exported for ${shape}`);
  return schema;
};

/** Our own schemas, as they are. */
export const zod = createPeer(
  "zod",
  "our schemas, `looseObject`, `safeParse`",
  dispatch((shape) => {
    const schema = schemaOf(shape);
    return (value) => schema.safeParse(value).success;
  }),
);

/** The same with the code that zod 4.6 generates, and without the copy that `safeParse` makes. */
export const zodCompiled = createPeer(
  "zod, compiled",
  "our schemas, `z.compile`, `validate`, and `safeParse` for the reasons of a miss",
  dispatch((shape) => {
    const schema = z.compile(schemaOf(shape), { strict: true });
    return (value) => schema.validate(value) || schema.safeParse(value).success;
  }),
);
