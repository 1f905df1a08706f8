import * as fc from "fast-check";
import { documentedShapes } from "../generated/documented.js";
import type { DocumentedField } from "../shapes/documented.js";
import { generateText, keys } from "./arbitrary-values.js";

const generateRecord = (): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });

const generateKind = (kind: DocumentedField["kinds"][number], field: DocumentedField): fc.Arbitrary<unknown> => {
  switch (kind) {
    case "string":
      return generateText(field);
    case "number":
      return fc.maxSafeNat();
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(generateField(field.items ?? { kinds: ["unknown"] }), { maxLength: 4 });
    case "shape":
      return field.attributes === true
        ? fc
            .tuple(generateRecord(), generateShape(field.shape ?? ""))
            .map(([attributes, value]) => ({ ...attributes, ...Object(value) }))
        : generateShape(field.shape ?? "");
    case "record":
      return generateRecord();
    case "unknown":
      return fc.jsonValue({ maxDepth: 2 });
  }
};

const generateField = (field: DocumentedField): fc.Arbitrary<unknown> =>
  fc.oneof(...field.kinds.map((kind) => generateKind(kind, field)));

/** A value that its key tells more about than its shape: a phone number, or a count. */
const generateByKey = (key: string, { kinds }: DocumentedField): fc.Arbitrary<unknown> | undefined =>
  kinds.includes("shape") ? undefined : keys[key]?.();

type Fields = readonly (readonly [key: string, field: DocumentedField])[];

/** The fields of a shape: any of them, and sometimes no optional field or only one. */
const generateFields = (fields: Fields): fc.Arbitrary<Record<string, unknown>> => {
  const model = fields.map(([key, field]): readonly [string, fc.Arbitrary<unknown>] => [
    key,
    field.literal === undefined ? (generateByKey(key, field) ?? generateField(field)) : fc.constant(field.literal),
  ]);
  const requiredKeys = fields.filter(([, field]) => field.required).map(([key]) => key);
  const required = Object.fromEntries(model.filter(([key]) => requiredKeys.includes(key)));
  // a key that is allowed to be absent, so that it shrinks away
  const single = model.map(([key, value]) => fc.record({ ...required, [key]: value }, { requiredKeys }));
  return fc.oneof(
    // a failure shrinks to the first one, the smallest
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.record(required) },
    { weight: 1, arbitrary: fc.oneof(fc.record(required), ...single) },
    { weight: 6, arbitrary: fc.record(Object.fromEntries(model), { requiredKeys }) },
  );
};

/** Many shapes have the same parts, so each arbitrary is created once. */
const created = new Map<string, fc.Arbitrary<unknown>>();

/** Events of one shape. The name and the channel are fixed, everything else varies, and sometimes a key is added. */
export const generateShape = (name: string): fc.Arbitrary<unknown> => {
  const arbitrary = created.get(name) ?? createShape(name);
  created.set(name, arbitrary);
  return arbitrary;
};

const createShape = (name: string): fc.Arbitrary<unknown> => {
  const fields = Object.entries(documentedShapes[name] ?? {});
  const added = fc.oneof(
    { withCrossShrink: true },
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.tuple(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 1 })) },
  );
  return fc.tuple(generateFields(fields), added).map(([event, extra]) => addKey(event, extra, fields));
};

const addKey = (
  event: Record<string, unknown>,
  extra: [key: string, value: unknown] | undefined,
  fields: Fields,
): unknown => {
  if (extra === undefined || fields.some(([key]) => key === extra[0])) return event;
  return Object.fromEntries([...Object.entries(event), extra]);
};
