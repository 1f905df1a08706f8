import type { Issue } from "../shapes/issue.js";
import type { Node, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { type RequiredPart, wholeOf } from "./whole.js";

/*
 * Two walks read an event. The first is its generated check: a plain predicate, which allocates nothing and stops at the
 * first mismatch. Only if it fails, the second walk, in this file, looks for what is wrong, with the same fields as data:
 * a required part that does not fit makes the event invalid, an optional part that does not fit is left out of a copy.
 * Keeping the reporting code out of the check makes it faster, and the data costs no more bytes than that code. Measure
 * both before you change this: `npm run bench -- parse reject`, `npm run check:size`.
 */

const maxIssues = 10;

/** The repaired event, and what is wrong with the original. */
export interface Repair {
  /** A copy without the parts that do not fit. `undefined` if a required part is missing or wrong. */
  readonly event: JsonObject | undefined;
  /** What is wrong: 1 to 10 issues. */
  readonly issues: readonly Issue[];
}

/** A place in an event. Only an issue turns it into a path, so that valid parts cost no path. */
interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

const pathOf = ({ parent, key }: Place): Issue["path"] => (parent === undefined ? [key] : [...pathOf(parent), key]);

/** The issues of a walk: the first ten, and the count of all. */
interface Issues {
  readonly list: Issue[];
  count: number;
}

/** Whether a value is of use: it has its type, and so do all required parts, however deep. */
const isUseful = (value: unknown, { isType, required = [] }: Node): boolean => {
  if (!isType(value)) return false;
  if (value === null) return true;
  for (const [key, part] of required) {
    if (!isUseful((value as JsonObject)[key], part)) return false;
  }
  return true;
};

/** Adds the issue of each required part that lacks its type. */
const addMistakes = (value: JsonObject, parts: readonly RequiredPart[], mistakes: Issue[]): void => {
  for (const { key, node, issue, parts: inner } of parts) {
    const part = value[key];
    if (!node.isType(part)) mistakes.push(issue);
    else if (part !== null) addMistakes(part as JsonObject, inner, mistakes);
  }
};

/** Returns why a part is left out: what keeps it from being of use, the first of several. */
const mistakeOf = (part: unknown, { isType, message, required = [] }: Node, place: Place): Issue => {
  const wrong = isType(part) ? required.find(([key, node]) => !isUseful((part as JsonObject)[key], node)) : undefined;
  if (wrong === undefined) return { path: pathOf(place), message };
  const [key, node] = wrong;
  return mistakeOf((part as JsonObject)[key], node, { parent: place, key });
};

/** Tells why a part is left out: once, and only if there is room. */
const report = (part: unknown, node: Node, parent: Place | undefined, key: Place["key"], issues: Issues): void => {
  issues.count += 1;
  if (issues.count <= maxIssues) issues.list.push(mistakeOf(part, node, { parent, key }));
};

/** Returns a usable value, as a copy if a part within it is left out. */
const repairValue = (value: unknown, node: Node, place: Place | undefined, issues: Issues): unknown => {
  if (node.items !== undefined && Array.isArray(value)) return repairList(value, node.items, place, issues);
  return node.fields !== undefined && isObject(value) ? repairObject(value, node, place, issues) : value;
};

const repairList = (
  list: readonly unknown[],
  items: Node,
  parent: Place | undefined,
  issues: Issues,
): readonly unknown[] => {
  let copy: unknown[] | undefined;
  for (let key = 0; key < list.length; key += 1) {
    const item = list[key];
    if (!isUseful(item, items)) {
      report(item, items, parent, key, issues);
      copy ??= list.slice(0, key);
      continue;
    }
    const repaired = repairValue(item, items, { parent, key }, issues);
    if (repaired !== item) copy ??= list.slice(0, key);
    copy?.push(repaired);
  }
  return copy ?? list;
};

const repairObject = (
  object: JsonObject,
  { fields = [] }: Node,
  parent: Place | undefined,
  issues: Issues,
): JsonObject => {
  const left: string[] = [];
  let copy = object;
  for (const [key, node] of fields) {
    const part = object[key];
    if (part === undefined) continue;
    if (isUseful(part, node)) {
      const repaired = repairValue(part, node, { parent, key }, issues);
      if (repaired !== part) copy = { ...copy, [key]: repaired };
    } else {
      report(part, node, parent, key, issues);
      left.push(key);
    }
  }
  return left.length === 0 ? copy : copyWithout(copy, left);
};

/** A new object, since `delete` would make it slow to read. */
const copyWithout = (object: JsonObject, left: readonly string[]): JsonObject => {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    // an assignment to `__proto__` would not create a key
    if (key === "__proto__") return Object.fromEntries(Object.entries(object).filter(([each]) => !left.includes(each)));
    if (!left.includes(key)) copy[key] = object[key];
  }
  return copy;
};

/** Finds what is wrong in an event that its check rejected, and copies the event without the optional parts that do not fit. */
export const repair = (event: JsonObject, variant: Variant): Repair => {
  const { node, parts } = wholeOf(variant);
  const mistakes: Issue[] = [];
  addMistakes(event, parts, mistakes);
  // the copy takes no more memory than it needs, and an attacker may send many events
  if (mistakes.length > 0) return { event: undefined, issues: mistakes.slice(0, maxIssues) };
  const issues: Issues = { list: [], count: 0 };
  const repaired = repairObject(event, node, undefined, issues);
  const more = issues.count - maxIssues + 1;
  if (more > 1) issues.list[maxIssues - 1] = { path: [], message: `${more} more parts do not fit` };
  return { event: repaired, issues: issues.list };
};
