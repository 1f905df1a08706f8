import { type Path, pathOf } from "./edit.js";

const setIn = (part: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof key === "number") {
    const list = Array.isArray(part) ? [...part] : [];
    list[key] = setIn(list[key], rest, value);
    return list;
  }
  const object = typeof part === "object" && part !== null && !Array.isArray(part) ? part : {};
  return { ...object, [key]: setIn(Reflect.get(object, key), rest, value) };
};

/** A copy with a value at a dotted path, which need not exist. */
export const setAt = (event: object, dotted: string, value: unknown): object =>
  setIn(event, pathOf(dotted), value) as object;
