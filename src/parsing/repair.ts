import type { Issue } from "../shapes/issue.js";
import type { Node, Shape, Variant } from "../shapes/shape.js";
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

const expectedOf = (node: Node): string => {
  if ("orNull" in node) return `${expectedOf(node.orNull)} or null`;
  if ("items" in node) return "an array";
  return "expected" in node ? node.expected : "an object";
};

/** Whether a value has the type of a node, whatever its parts are. */
const hasType = (value: unknown, node: Node): boolean => {
  if ("orNull" in node) return value === null || hasType(value, node.orNull);
  if ("items" in node) return Array.isArray(value);
  return "expected" in node ? node.fits(value) : isObject(value);
};

/** Collects what makes a value useless: its type, or a required part, however deep. */
const collectMistakes = (value: unknown, node: Node, path: Path, mistakes: Issue[]): void => {
  if (!hasType(value, node)) mistakes.push({ path, message: `must be ${expectedOf(node)}` });
  else if ("orNull" in node && value !== null) collectMistakes(value, node.orNull, path, mistakes);
  else if ("required" in node && node.required !== undefined) {
    for (const [key, part] of Object.entries(node.required)) {
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
  // most parts are leaves that fit, so that no path is made for them
  if ("expected" in node && node.fits(value)) return value;
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
  if (value === null || "expected" in node) return value;
  if ("orNull" in node) return repairNode(value, node.orNull, path, walk);
  return "items" in node
    ? repairList(value as readonly unknown[], node.items, path, walk)
    : repairShape(value as JsonObject, node, path, walk);
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

const repairShape = (object: JsonObject, shape: Shape, path: Path, walk: Walk): JsonObject => {
  let copy: Record<string, unknown> | undefined;
  for (const [key, node] of Object.entries(shape.required ?? {})) {
    const kept = repairNode(object[key], node, [...path, key], walk);
    if (kept === object[key]) continue;
    copy ??= { ...object };
    copy[key] = kept;
  }
  for (const [key, node] of Object.entries(shape.optional ?? {})) {
    const part = object[key];
    const kept = part === undefined ? part : keepPart(part, node, path, key, walk);
    if (kept === part) continue;
    copy ??= { ...object };
    if (kept === nothing) delete copy[key];
    else copy[key] = kept;
  }
  return copy ?? object;
};

const isShape = (node: Node | undefined): node is Shape =>
  node !== undefined && !("expected" in node || "items" in node || "orNull" in node);

/** Two shapes as one. A field that both have as a shape is merged too, any other is the second one's. */
const mergeShapes = (left: Shape, right: Shape): Shape => {
  const required: Record<string, Node> = { ...left.required };
  for (const [key, node] of Object.entries(right.required ?? {})) {
    const other = required[key];
    required[key] = isShape(other) && isShape(node) ? mergeShapes(other, node) : node;
  }
  return { required, optional: { ...left.optional, ...right.optional } };
};

/** The whole event as one shape. */
const shapeOf = ({ name: { envelope, key, contents }, own }: Variant): Shape => {
  if (contents === undefined) return envelope;
  const whole = isShape(contents) && own !== undefined ? mergeShapes(contents, own) : contents;
  return { ...envelope, required: { ...envelope.required, [key]: whole } };
};

/** Looks for what is wrong in an event that its check refused. */
export const repair = (event: JsonObject, variant: Variant): Repair => {
  const shape = shapeOf(variant);
  const mistakes: Issue[] = [];
  collectMistakes(event, shape, [], mistakes);
  if (mistakes.length > 0) return { event: undefined, issues: mistakes.slice(0, maxIssues) };
  const walk: Walk = { issues: [], count: 0 };
  const repaired = repairShape(event, shape, [], walk);
  const more = walk.count - maxIssues + 1;
  if (more > 1) walk.issues[maxIssues - 1] = { path: [], message: `${more} more parts do not fit` };
  return { event: repaired, issues: walk.issues };
};
