import type { EventName, Node } from "./shape.js";
import { isListOf, isObject, isText, type JsonObject } from "./values.js";

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

/** Returns the node of an object with declared fields. */
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

/** Whether a value fits a node, at every depth: the check of a shape that has no generated one. */
export const fitsNode = (value: unknown, { isType, items, fields, required = [] }: Node): boolean => {
  if (!isType(value)) return false;
  if (value === null) return true;
  if (items !== undefined) return isListOf(value, (item) => fitsNode(item, items));
  if (fields === undefined) return true;
  for (const [key] of required) if ((value as JsonObject)[key] === undefined) return false;
  for (const [key, node] of fields) {
    const part = (value as JsonObject)[key];
    if (part !== undefined && !fitsNode(part, node)) return false;
  }
  return true;
};

/** Returns a name with all keys in one order, since objects of many forms take twice as long to read. */
export const eventName = (parts: EventName): EventName => ({
  isOther: undefined,
  family: undefined,
  contents: undefined,
  readChannel: undefined,
  channels: undefined,
  findOwn: undefined,
  ...parts,
});
