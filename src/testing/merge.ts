import { isObject } from "../shapes/values.js";

/** A copy at every depth, so that whoever changes an event changes no other. */
const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  return isObject(value) ? merge({}, value) : value;
};

/**
 * Lays overrides over a value: objects are merged, everything else replaces what was there, and `undefined` takes a key
 * away. The result shares no part with either.
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

/** A text at a path of the overrides, which may hold anything. */
export const textAt = (overrides: unknown, ...path: readonly string[]): string | undefined => {
  const value = path.reduce<unknown>((current, key) => (isObject(current) ? current[key] : undefined), overrides);
  return typeof value === "string" ? value : undefined;
};
