import { isObject } from "../shapes/values.js";

/** Copies a value at every depth, so that a change to one event does not change another. */
const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  return isObject(value) ? merge({}, value) : value;
};

/**
 * Merges overrides into a copy of a value: objects are merged, everything else replaces the value, and `undefined` removes
 * a key. The result shares no part with either argument.
 */
export const merge = (value: unknown, overrides: unknown): unknown => {
  if (!isObject(overrides)) return copy(overrides);
  const entries = Object.entries(isObject(value) ? value : {});
  const merged = new Map(entries.map(([key, inner]) => [key, copy(inner)]));
  for (const [key, override] of Object.entries(overrides)) {
    if (override === undefined) merged.delete(key);
    else merged.set(key, merge(merged.get(key), override));
  }
  return Object.fromEntries(merged);
};

/** Returns the string at a path of the overrides. `undefined` for any other value. */
export const textAt = (overrides: unknown, ...path: readonly string[]): string | undefined => {
  const value = path.reduce<unknown>((current, key) => (isObject(current) ? current[key] : undefined), overrides);
  return typeof value === "string" ? value : undefined;
};
