import type { Leaf } from "./shape.js";
import { isObject, isText } from "./values.js";

export const text: Leaf = { fits: isText, expected: "a string" };

// `1e999` in JSON reads as infinite, and is no number
export const number: Leaf = { fits: Number.isFinite, expected: "a number" };

export const flag: Leaf = { fits: (value) => typeof value === "boolean", expected: "a boolean" };

export const record: Leaf = { fits: isObject, expected: "an object" };

export const textOrRecord: Leaf = {
  fits: (value) => typeof value === "string" || isObject(value),
  expected: "a string or an object",
};
