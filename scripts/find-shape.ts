import type { Field, Node, Shape } from "./read-schema.js";

/** Finds a shape by name. It throws if there is no such shape, since a generated reference would be broken. */
export const shapeNamed = (shapes: readonly Shape[], name: string): Shape => {
  const shape = shapes.find((candidate) => candidate.name === name);
  if (shape === undefined) throw new Error(`no shape is named ${name}`);
  return shape;
};

/** The fields of a shape, or of the shape behind a reference. */
export const fieldsOf = (shapes: readonly Shape[], node: Node): readonly Field[] => {
  const inner = node.kind === "ref" ? shapeNamed(shapes, node.name).node : node;
  return inner.kind === "object" ? inner.fields : [];
};

/** The object shapes behind a union of unions, in order. */
export const variantsOf = (shapes: readonly Shape[], name: string): readonly Shape[] => {
  const shape = shapeNamed(shapes, name);
  if (shape.node.kind !== "union") return [shape];
  return shape.node.options.flatMap((option) => {
    if (option.kind !== "ref") throw new Error(`${name}: every member of a named union must be a named shape`);
    return variantsOf(shapes, option.name);
  });
};

/** Returns the node at a path of a shape, such as `payload.details.channel`. `undefined` if the path does not exist. */
const nodeAt = (shapes: readonly Shape[], shape: Shape, [key, ...rest]: readonly string[]): Node | undefined => {
  if (shape.node.kind !== "object") return undefined;
  const node = shape.node.fields.find((field) => field.key === key)?.node;
  if (rest.length === 0) return node;
  return node?.kind === "ref" ? nodeAt(shapes, shapeNamed(shapes, node.name), rest) : undefined;
};

/** Returns the literal at a path of a shape. `undefined` if there is no literal. */
export const literalAt = (shapes: readonly Shape[], shape: Shape, path: readonly string[]): string | undefined => {
  const node = nodeAt(shapes, shape, path);
  return node?.kind === "const" ? node.value : undefined;
};

/** Whether the node at a path of a shape is any string. */
export const hasTextAt = (shapes: readonly Shape[], shape: Shape, path: readonly string[]): boolean =>
  nodeAt(shapes, shape, path)?.kind === "string";
