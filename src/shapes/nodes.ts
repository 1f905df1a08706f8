import type { Fields, Node } from "./shape.js";
import { isObject, isText } from "./values.js";

export const text: Node = { isType: isText, expected: "a string" };

// `1e999` in JSON reads as infinite, and is no number
export const number: Node = { isType: Number.isFinite, expected: "a number" };

export const flag: Node = { isType: (value) => typeof value === "boolean", expected: "a boolean" };

export const record: Node = { isType: isObject, expected: "an object" };

export const textOrRecord: Node = {
  isType: (value) => typeof value === "string" || isObject(value),
  expected: "a string or an object",
};

/** An object with declared fields. */
export const shape = (optional: Fields, required: Fields = {}): Node => ({ ...record, optional, required });

export const list = (items: Node): Node => ({ isType: Array.isArray, expected: "an array", items });

export const orNull = (node: Node): Node => ({
  ...node,
  isType: (value) => value === null || node.isType(value),
  expected: `${node.expected} or null`,
});
