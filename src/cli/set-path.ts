import { isObject, type JsonObject } from "../shapes/values.js";
import { merge } from "../testing/merge.js";
import { CallError } from "./command.js";

/** A value for a place in an event: `data.content=Hello`. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Reads JSON, or else text: `7`, `null` and `"7"` are JSON, `Hello` is text. */
const readValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** @throws {CallError} The text is not a path, an equals sign and a value. */
export const readSetting = (text: string): Setting => {
  const end = text.indexOf("=");
  // an index may be written `[0]` or `.0`
  const path = text
    .slice(0, Math.max(end, 0))
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".");
  if (path.some((key) => key === "")) {
    throw new CallError("`--set` must be a path, `=` and a value, such as `--set data.content=Hello`");
  }
  return { path, value: readValue(text.slice(end + 1)) };
};

const isIndex = (key: string): boolean => /^\d+$/.test(key);

/** Whether a setting goes into an array, which overrides only replace as a whole. */
const hasIndex = ({ path }: Setting): boolean => path.some(isIndex);

const nest = ({ path, value }: Setting): unknown =>
  path.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value);

/** Returns overrides of an event, without the settings that go into an array. */
export const toOverrides = (settings: readonly Setting[]): JsonObject =>
  settings
    .filter((setting) => !hasIndex(setting))
    .reduce<JsonObject>((overrides, setting) => merge(overrides, nest(setting)) as JsonObject, {});

const setAt = (target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(target) && isIndex(key)) {
    const index = Number(key);
    if (index > target.length) throw new CallError("`--set` has an index beyond the end of the array");
    return [...target.slice(0, index), setAt(target[index], rest, value), ...target.slice(index + 1)];
  }
  const entries = new Map(Object.entries(isObject(target) ? target : {}));
  entries.set(key, setAt(entries.get(key), rest, value));
  return Object.fromEntries(entries);
};

/** Returns a copy of a value with all settings. */
export const applySettings = (value: unknown, settings: readonly Setting[]): unknown =>
  settings.reduce((current, { path, value: inner }) => setAt(current, path, inner), value);
