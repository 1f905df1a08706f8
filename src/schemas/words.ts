import * as z from "zod";

/** The named shapes of one provider: the input of `scripts/generate.ts`. */
export type Shapes = z.core.$ZodRegistry<{ id: string }>;

/** Creates a registry of our own, because ids in zod's global registry would clash with those of an application. */
export const createShapes = (): Shapes => z.registry<{ id: string }>();

/** Facts about a value that JSON Schema has no keyword for. */
export interface Annotation {
  /** A whole number from 0, or a local time without a zone. */
  readonly format?: "uint" | "local-date-time";
  /** Free text is documented in addition to the known values. */
  readonly open?: true;
  /** Says something about a person, or is a secret: redaction masks it. */
  readonly personal?: true;
  /** The other keys of the object are attributes that the customer names. */
  readonly attributes?: true;
  /** The shape has no generated check: its node checks it. */
  readonly compact?: true;
}

/** The annotations of all schemas. Only the generator reads them. */
export const annotations = z.registry<Annotation>();

const annotate = <Schema extends z.ZodType>(annotation: Annotation, schema: Schema): Schema => {
  annotations.add(schema, { ...annotations.get(schema), ...annotation });
  return schema;
};

/** Names a schema. The generator prints each named schema once, as an interface and a check of that name. */
export const named = <Schema extends z.ZodType>(
  shapes: Shapes,
  id: string,
  description: string,
  schema: Schema,
): Schema => {
  const described = schema.describe(description);
  shapes.add(described, { id });
  return described;
};

/** Free text, or an id whose format the provider may change without notice. */
export const text = (description: string) => z.string().describe(description);

/** A UUID. Drift checks check the format, parsers do not. */
export const uuid = (description: string) => z.string().meta({ description, format: "uuid" });

/** An RFC 3339 timestamp with its zone. Drift checks check the format, parsers do not. */
export const time = (description: string) => z.string().meta({ description, format: "date-time" });

/** Text with documented values. Any other text is accepted, because the list grows without notice, and is drift. */
export const known = (description: string, values: readonly string[]) =>
  z.string().meta({ description, examples: [...values] });

/** Text with known values in addition to free text: any other text is accepted, and is not drift. */
export const open = (description: string, values: readonly string[]) =>
  annotate({ open: true }, known(description, values));

/** A local time without its zone. Drift checks check the format, parsers do not. */
export const localTime = (description: string) => annotate({ format: "local-date-time" }, text(description));

/** Any number: a fraction or a number below 0 is not drift. */
export const number = (description: string) => z.number().describe(description);

/** A whole number from 0. Drift checks check it, parsers accept any finite number. */
export const count = (description: string) => annotate({ format: "uint" }, number(description));

export const flag = (description: string) => z.boolean().describe(description);

/** An object without a documented shape, or one that the customer fills. */
export const record = (description: string) => z.looseObject({}).describe(description);

/** Marks an object whose other keys are attributes that the customer names, with any values. */
export const withAttributes = <Schema extends z.ZodType>(schema: Schema): Schema =>
  annotate({ attributes: true }, schema);

/** Marks a shape that few events have: its node checks it, which is slower than a generated check, and smaller. */
export const compact = <Schema extends z.ZodType>(schema: Schema): Schema => annotate({ compact: true }, schema);

/** Marks a value as personal: an address, a text, a name, a URL or a secret. */
export const personal = <Schema extends z.ZodType>(schema: Schema): Schema => annotate({ personal: true }, schema);

/** A phone number, an e-mail address, or an id of a person, a profile, a page or a conversation. */
export const address = (description: string) => personal(text(description));

/** Text that a person or a system wrote, which may contain personal data. */
export const wording = (description: string) => personal(text(description));

/** The URL of a file or a link. Drift checks check the format, parsers do not. */
export const uri = (description: string) => personal(z.string().meta({ description, format: "uri" }));
