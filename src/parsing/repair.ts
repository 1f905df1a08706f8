import type { Issue } from "../shapes/issue.js";
import type { EventName, Node, Own, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";

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

const add = (issues: Issues, place: Place | undefined, message: string): void => {
  issues.count += 1;
  if (issues.count <= maxIssues) issues.list.push({ path: place === undefined ? [] : pathOf(place), message });
};

/** Whether a value is usable: it has its type, and so do its required parts, at any depth. */
const isUsable = (value: unknown, node: Node): boolean => {
  if (!node.isType(value)) return false;
  if (node.required === undefined || value === null) return true;
  for (const [key, part] of node.required) {
    if (!isUsable((value as JsonObject)[key], part)) return false;
  }
  return true;
};

/** Adds every mistake that makes a value unusable. */
const addMistakes = (value: unknown, node: Node, place: Place | undefined, issues: Issues): void => {
  if (!node.isType(value)) add(issues, place, node.message);
  else if (node.required !== undefined && value !== null) {
    for (const [key, part] of node.required) {
      const inner = (value as JsonObject)[key];
      if (!isUsable(inner, part)) addMistakes(inner, part, { parent: place, key }, issues);
    }
  }
};

/** Adds only the first mistake that makes a part unusable, since the part is left out once. */
const addMistake = (value: unknown, node: Node, place: Place, issues: Issues): void => {
  if (issues.count < maxIssues) {
    const mistakes: Issues = { list: [], count: 0 };
    addMistakes(value, node, place, mistakes);
    issues.list.push(...mistakes.list.slice(0, 1));
  }
  issues.count += 1;
};

/** Returns a usable value, as a copy if a part within it is left out. */
const repairValue = (value: unknown, node: Node, place: Place | undefined, issues: Issues): unknown => {
  if (node.items !== undefined && Array.isArray(value)) return repairList(value, node.items, place, issues);
  return node.optional !== undefined && isObject(value) ? repairObject(value, node, place, issues) : value;
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
    if (!isUsable(item, items)) {
      addMistake(item, items, { parent, key }, issues);
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
  { required = [], optional = [] }: Node,
  parent: Place | undefined,
  issues: Issues,
): JsonObject => {
  let left: string[] | undefined;
  let copy: Record<string, unknown> | undefined;
  for (const [key, node] of required) {
    const repaired = repairValue(object[key], node, { parent, key }, issues);
    if (repaired === object[key]) continue;
    copy ??= { ...object };
    copy[key] = repaired;
  }
  for (const [key, node] of optional) {
    const part = object[key];
    if (part === undefined) continue;
    if (!isUsable(part, node)) {
      addMistake(part, node, { parent, key }, issues);
      left ??= [];
      left.push(key);
      continue;
    }
    const repaired = repairValue(part, node, { parent, key }, issues);
    if (repaired === part) continue;
    copy ??= { ...object };
    copy[key] = repaired;
  }
  return left === undefined ? (copy ?? object) : copyWithout(copy ?? object, left);
};

/** Builds a new object, since `delete` would make the copy slow to read. */
const copyWithout = (object: JsonObject, left: readonly string[]): JsonObject => {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    // an assignment to `__proto__` would not create a key
    if (key === "__proto__") return Object.fromEntries(Object.entries(object).filter(([each]) => !left.includes(each)));
    if (!left.includes(key)) copy[key] = object[key];
  }
  return copy;
};

/** Merges two nodes. A field that both require is merged too. */
const merge = (left: Node, right: Node): Node => {
  const required = new Map(left.required);
  for (const [key, node] of right.required ?? []) required.set(key, merge(required.get(key) ?? node, node));
  return { ...right, required: [...required], optional: [...(left.optional ?? []), ...(right.optional ?? [])] };
};

const makeNode = ({ name: { envelope, key, contents }, own }: Variant): Node => {
  if (contents === undefined) return envelope.node;
  const whole = own === undefined ? contents.node : merge(contents.node, own.node);
  return { ...envelope.node, required: [...(envelope.node.required ?? []), [key, whole]] };
};

/** The node of each whole event, created when it is first needed: by name, and by what the channel adds. */
const nodes = new Map<EventName, Map<Own | undefined, Node>>();

const nodeOf = (variant: Variant): Node => {
  const found = nodes.get(variant.name)?.get(variant.own);
  if (found !== undefined) return found;
  const node = makeNode(variant);
  nodes.set(variant.name, new Map([...(nodes.get(variant.name) ?? []), [variant.own, node]]));
  return node;
};

/** Finds what is wrong in an event that its check rejected, and copies the event without the optional parts that do not fit. */
export const repair = (event: JsonObject, variant: Variant): Repair => {
  const node = nodeOf(variant);
  const issues: Issues = { list: [], count: 0 };
  addMistakes(event, node, undefined, issues);
  // `slice` drops the spare capacity of the array, since an attacker may send many invalid events
  if (issues.count > 0) return { event: undefined, issues: issues.list.slice() };
  const repaired = repairObject(event, node, undefined, issues);
  const more = issues.count - maxIssues + 1;
  if (more <= 1) return { event: repaired, issues: issues.list };
  const rest: Issue = { path: [], message: `${more} more parts do not fit` };
  return { event: repaired, issues: [...issues.list.slice(0, maxIssues - 1), rest] };
};
