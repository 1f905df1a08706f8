import type { Issue } from "../shapes/issue.js";
import type { EventName, Node, Own, Variant } from "../shapes/shape.js";

/** A required part of an event. */
export interface RequiredPart {
  readonly key: string;
  readonly node: Node;
  /** What to tell if the part does not fit. One for all events, so that many invalid ones take little memory. */
  readonly issue: Issue;
  /** The required parts within it. */
  readonly parts: readonly RequiredPart[];
}

/** What a whole event must be: its envelope, its contents, and what the channel adds. */
export interface Whole {
  readonly node: Node;
  readonly parts: readonly RequiredPart[];
}

/** Merges two nodes. A field that both require is merged too. */
const merge = (left: Node, right: Node): Node => {
  const required = new Map(left.required);
  for (const [key, node] of right.required ?? []) required.set(key, merge(required.get(key) ?? node, node));
  const fields = new Map([...(left.fields ?? []), ...(right.fields ?? []), ...required]);
  return { ...right, required: [...required], fields: [...fields] };
};

const makeNode = ({ name: { envelope, key, contents }, own }: Variant): Node => {
  if (contents === undefined) return envelope.node;
  const whole = own === undefined ? contents.node : merge(contents.node, own.node);
  const { required = [], fields = [] } = envelope.node;
  const carried = [key, whole] as const;
  return { ...envelope.node, required: [...required, carried], fields: [carried, ...fields] };
};

const requiredParts = ({ required = [] }: Node, parents: readonly string[] = []): readonly RequiredPart[] =>
  required.map(([key, node]) => {
    const path = Object.freeze([...parents, key]);
    return { key, node, issue: Object.freeze({ path, message: node.message }), parts: requiredParts(node, path) };
  });

/** By name, and by what the channel adds. */
const wholes = new Map<EventName, Map<Own | undefined, Whole>>();

/** Returns what a whole event must be. It is created when it is first needed. */
export const wholeOf = (variant: Variant): Whole => {
  const found = wholes.get(variant.name)?.get(variant.own);
  if (found !== undefined) return found;
  const node = makeNode(variant);
  const whole = { node, parts: requiredParts(node) };
  wholes.set(variant.name, new Map([...(wholes.get(variant.name) ?? []), [variant.own, whole]]));
  return whole;
};
