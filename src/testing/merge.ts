import { isObject } from "../check.js";

/**
 * Lays overrides over a value: objects are merged, everything else replaces what was there, and `undefined` takes a key
 * away.
 */
export const merge = (value: unknown, overrides: unknown): unknown => {
  if (!isObject(value) || !isObject(overrides)) return overrides;
  const merged = new Map(Object.entries(value));
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
