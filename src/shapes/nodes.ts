import type { Node } from "./shape.js";
import { isObject, isText } from "./values.js";

type Fields = Readonly<Record<string, Node>>;

export const text: Node = { isType: isText, message: "must be a string" };

// JSON.parse reads `1e999` as Infinity, which is not a valid number
export const number: Node = { isType: Number.isFinite, message: "must be a number" };

export const flag: Node = { isType: (value) => typeof value === "boolean", message: "must be a boolean" };

export const record: Node = { isType: isObject, message: "must be an object" };

export const textOrRecord: Node = {
  isType: (value) => isText(value) || isObject(value),
  message: "must be a string or an object",
};

/** An object with declared fields. */
export const shape = (optional: Fields, required: Fields = {}): Node => ({
  ...record,
  required: Object.entries(required),
  fields: Object.entries({ ...required, ...optional }),
});

export const list = (items: Node): Node => ({ isType: Array.isArray, message: "must be an array", items });

export const orNull = (node: Node): Node => ({
  ...node,
  isType: (value) => value === null || node.isType(value),
  message: `${node.message} or null`,
});
