import { fieldsOf } from "./find-shape.js";
import type { Field, Shape } from "./read-schema.js";

/** Serializes what a check depends on, without formats, documented values and marks. */
const formOf = ({ required, node }: Field): string =>
  JSON.stringify({ required, node }, (key, value) =>
    ["format", "known", "open", "personal"].includes(key) ? undefined : value,
  );

/**
 * Returns the fields that a channel adds to those that all channels share. An object that both have is compared field by
 * field, and becomes an object with only what the channel adds.
 */
export const findOwnFields = (
  shapes: readonly Shape[],
  fields: readonly Field[],
  shared: readonly Field[],
): readonly Field[] =>
  fields.flatMap((field) => {
    const other = shared.find(({ key }) => key === field.key);
    if (other === undefined) return [field];
    if (field.node.kind === "const" || formOf(field) === formOf(other)) return [];
    const inner = fieldsOf(shapes, field.node);
    const innerShared = fieldsOf(shapes, other.node);
    if (inner.length === 0 || innerShared.length === 0) return [field];
    const own = findOwnFields(shapes, inner, innerShared);
    return own.length === 0 ? [] : [{ ...field, node: { kind: "object", fields: own } }];
  });
