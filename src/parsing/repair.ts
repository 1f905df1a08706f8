import type { Issue } from "../shapes/issue.js";
import type { Node, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";

/*
 * Two walks read an event. The first is its generated check: a plain predicate, which allocates nothing and stops at the
 * first mismatch. Only if it fails, the second walk, in this file, looks for what is wrong, with the same fields as data:
 * a required part that does not fit makes the event invalid, an optional part that does not fit is left out of a copy.
 * Keeping the reporting code out of the check makes it faster, and the data costs no more bytes than that code. Measure
 * both before you change this: `npm run bench -- parse reject`, `npm run check:size`.
 */

type Path = Issue["path"];

const maxIssues = 10;

/** What became of an event that its check refused. */
export interface Repair {
  /** A copy without the parts that do not fit. `undefined` if a required part is missing or wrong. */
  readonly event: JsonObject | undefined;
  /** What is wrong: 1 to 10 issues. */
  readonly issues: readonly Issue[];
}

/** What every step of the walk needs. */
interface Walk {
  readonly issues: Issue[];
  /** How many parts are left out so far, also beyond the issues. */
  count: number;
}

/** Collects what makes a value useless: its type, or a required part, however deep. */
const collectMistakes = (value: unknown, node: Node, path: Path, mistakes: Issue[]): void => {
  if (!node.isType(value)) mistakes.push({ path, message: `must be ${node.expected}` });
  else if (value !== null) {
    for (const [key, part] of Object.entries(node.required ?? {})) {
      collectMistakes((value as JsonObject)[key], part, [...path, key], mistakes);
    }
  }
};

const report = (walk: Walk, mistake: Issue): void => {
  walk.count += 1;
  if (walk.issues.length < maxIssues) walk.issues.push(mistake);
};

/** Stands for a part that is left out. */
const nothing = Symbol("nothing");

/** An optional part, or what is left of it. */
const keepPart = (value: unknown, node: Node, parent: Path, key: string | number, walk: Walk): unknown => {
  const path = [...parent, key];
  const mistakes: Issue[] = [];
  collectMistakes(value, node, path, mistakes);
  const [mistake] = mistakes;
  if (mistake === undefined) return repairNode(value, node, path, walk);
  report(walk, mistake);
  return nothing;
};

/** A value without mistakes of its own, as a copy if a part within it is left out. */
const repairNode = (value: unknown, node: Node, path: Path, walk: Walk): unknown => {
  if (node.items !== undefined && Array.isArray(value)) return repairList(value, node.items, path, walk);
  return node.optional !== undefined && isObject(value) ? repairObject(value, node, path, walk) : value;
};

const repairList = (list: readonly unknown[], items: Node, path: Path, walk: Walk): readonly unknown[] => {
  let copy: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    const kept = keepPart(item, items, path, index, walk);
    if (kept !== item) copy ??= list.slice(0, index);
    if (kept !== nothing) copy?.push(kept);
  }
  return copy ?? list;
};

const repairObject = (
  object: JsonObject,
  { required = {}, optional = {} }: Node,
  path: Path,
  walk: Walk,
): JsonObject => {
  let copy: Record<string, unknown> | undefined;
  const keep = (key: string, kept: unknown): void => {
    if (kept === object[key]) return;
    copy ??= { ...object };
    if (kept === nothing) delete copy[key];
    else copy[key] = kept;
  };
  for (const key of Object.keys(required))
    keep(key, repairNode(object[key], required[key] as Node, [...path, key], walk));
  for (const key of Object.keys(optional)) {
    if (object[key] !== undefined) keep(key, keepPart(object[key], optional[key] as Node, path, key, walk));
  }
  return copy ?? object;
};

/** Two nodes as one. A field that both require is merged too. */
const merge = (left: Node, right: Node): Node => {
  const required: Record<string, Node> = { ...left.required };
  for (const [key, node] of Object.entries(right.required ?? {})) {
    required[key] = merge(required[key] ?? node, node);
  }
  return { ...right, required, optional: { ...left.optional, ...right.optional } };
};

/** The whole event as one node. */
const nodeOf = ({ name: { envelope, key, contents }, own }: Variant): Node => {
  if (contents === undefined) return envelope.node;
  const whole = own === undefined ? contents.node : merge(contents.node, own.node);
  return { ...envelope.node, required: { ...envelope.node.required, [key]: whole } };
};

/** Looks for what is wrong in an event that its check refused. */
export const repair = (event: JsonObject, variant: Variant): Repair => {
  const node = nodeOf(variant);
  const mistakes: Issue[] = [];
  collectMistakes(event, node, [], mistakes);
  if (mistakes.length > 0) return { event: undefined, issues: mistakes.slice(0, maxIssues) };
  const walk: Walk = { issues: [], count: 0 };
  const repaired = repairObject(event, node, [], walk);
  const more = walk.count - maxIssues + 1;
  if (more > 1) walk.issues[maxIssues - 1] = { path: [], message: `${more} more parts do not fit` };
  return { event: repaired, issues: walk.issues };
};
