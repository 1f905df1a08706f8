import * as z from "zod";

/** The named shapes of one provider: what `scripts/generate.ts` prints from. */
export type Shapes = z.core.$ZodRegistry<{ id: string }>;

/** A registry of our own, since ids in zod's global one would clash with an application's. */
export const createShapes = (): Shapes => z.registry<{ id: string }>();

/** Names a schema, so that it is printed once, as an interface and a check of that name. */
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

/** A UUID by today's habit of the provider: an annotation for the drift checks, not checked here. */
export const uuid = (description: string) => z.string().meta({ description, format: "uuid" });

/** An RFC 3339 timestamp with its zone: an annotation for the drift checks, not checked here. */
export const time = (description: string) => z.string().meta({ description, format: "date-time" });

/** An absolute address: an annotation for the drift checks, not checked here. */
export const uri = (description: string) => z.string().meta({ description, format: "uri" });

/** Text with documented values; any other text is accepted, since the list grows without notice, and is drift. */
export const known = (description: string, values: readonly string[]) =>
  z.string().meta({ description, examples: [...values] });

/** Text with known values among free ones: any other text is accepted, and is no drift either. */
export const open = (description: string, values: readonly string[]) =>
  z.string().meta({ description, examples: [...values], $comment: "Free text is documented too." });

/** A local time without its zone: an annotation for the drift checks, not checked here. */
export const localTime = (description: string) => z.string().meta({ description, format: "local-date-time" });

/** A whole number from 0: an annotation for the drift checks, not checked here. */
export const count = (description: string) => z.number().meta({ description, format: "uint" });

export const flag = (description: string) => z.boolean().describe(description);

/** An object that nothing documents, or that the customer fills. */
export const record = (description: string) => z.looseObject({}).describe(description);
