import { shapeNamed } from "../../scripts/find-shape.js";
import type { Node, Shape } from "../../scripts/read-schema.js";

export interface TranslatedField<Schema> {
  readonly key: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** How a library expresses each kind of node. Objects are open, and formats are left out, since ours checks none. */
export interface Language<Schema> {
  readonly string: Schema;
  readonly number: Schema;
  readonly boolean: Schema;
  readonly null: Schema;
  readonly record: Schema;
  readonly unknown: Schema;
  readonly const: (value: string) => Schema;
  readonly array: (items: Schema) => Schema;
  readonly union: (options: readonly Schema[]) => Schema;
  readonly object: (fields: readonly TranslatedField<Schema>[]) => Schema;
}

/** Translates named shapes to the schemas of a library, each only once. */
export const createTranslator = <Schema>(
  shapes: readonly Shape[],
  language: Language<Schema>,
): ((name: string) => Schema) => {
  const translated = new Map<string, Schema>();
  const named = (name: string): Schema => {
    const schema = translated.get(name) ?? translate(shapeNamed(shapes, name).node);
    translated.set(name, schema);
    return schema;
  };
  const translate = (node: Node): Schema => {
    switch (node.kind) {
      case "ref":
        return named(node.name);
      case "const":
        return language.const(node.value);
      case "array":
        return language.array(translate(node.items));
      case "union":
        return language.union(node.options.map(translate));
      case "object":
        return language.object(
          node.fields.map(({ key, required, node }) => ({ key, required, schema: translate(node) })),
        );
      default:
        return language[node.kind];
    }
  };
  return named;
};
