import { keyOf } from "../src/parsing/variant.js";
import { shapeNamed } from "./find-shape.js";
import { banner } from "./print-modules.js";
import type { Field, Node } from "./read-schema.js";
import {
  httpSmsEvents,
  httpSmsShapes,
  omnichannelEvents,
  omnichannelShapes,
  otherOmnichannelEvents,
} from "./shapes.js";

const shapes = [...httpSmsShapes, ...omnichannelShapes];

/** The printed shapes, each once: many events share them. */
const printed: string[] = [];

const intern = (shape: string): number => {
  if (!printed.includes(shape)) printed.push(shape);
  return printed.indexOf(shape);
};

/** What to do with a value: keep or mask it, redact it as a shape, or drop it, because it may be anything. */
type Rule = "keep" | "mask" | "drop" | number;

const strictest = (rules: readonly Rule[]): Rule => {
  const shape = rules.find((rule) => typeof rule === "number");
  if (rules.includes("drop")) return "drop";
  return shape ?? (rules.includes("mask") ? "mask" : "keep");
};

const ruleOf = (node: Node): Rule => {
  if (node.personal) return "mask";
  switch (node.kind) {
    case "ref":
      return ruleOf(shapeNamed(shapes, node.name).node);
    case "object":
      return intern(node.fields.flatMap(printField).join(" "));
    case "record":
      return "mask";
    case "unknown":
      return "drop";
    case "array":
      // a list of objects becomes empty, so their shape is not needed
      return node.items.kind !== "ref" && ruleOf(node.items) === "keep" ? "keep" : "mask";
    case "union":
      return strictest(node.options.map(ruleOf));
    default:
      return "keep";
  }
};

const printField = ({ key, node }: Field): readonly string[] => {
  if (/[\s*:=]/.test(key)) throw new Error(`redaction cannot print the key ${JSON.stringify(key)}`);
  // the documented values of a personal text are no secret
  if (node.kind === "string" && node.personal && node.known.length > 0) {
    return [`${key}=${internList(node.known)}`];
  }
  const rule = ruleOf(node);
  if (rule === "drop") return [];
  if (rule === "keep") return [key];
  return [rule === "mask" ? `${key}*` : `${key}:${rule}`];
};

const lists: (readonly string[])[] = [];

const internList = (values: readonly string[]): number => lists.push(values) - 1;

const rootOf = (name: string): Rule => ruleOf(shapeNamed(shapes, name).node);

/** What to keep of each event: `redact` reads it, and no parser does. */
export const printRedaction = (): string => {
  printed.length = 0;
  lists.length = 0;
  const roots = [
    ...httpSmsEvents.map(({ name, type }) => [type, rootOf(name)]),
    ...omnichannelEvents.map(({ event, name, channel }) => [keyOf(name, channel), rootOf(event)]),
    // the event of any other channel
    ...otherOmnichannelEvents.map(({ event, name }) => [keyOf(name, ""), rootOf(event)]),
    // the event of any other name
    ["httpsms", rootOf("UnknownHttpSmsEvent")],
    ["omnichannel", rootOf("UnknownOmnichannelEvent")],
  ];
  return [
    banner("the schemas").trimEnd(),
    "",
    "/**",
    " * What to keep of each shape: `key` keep, `key*` mask, `key:n` redact as shape n, `key=n` keep a value of list n. Other",
    " * keys are dropped.",
    " */",
    `export const redactionShapes: readonly string[] = ${JSON.stringify(printed, null, 2)};`,
    "",
    "/** Documented values of personal texts. */",
    `export const redactionLists: readonly (readonly string[])[] = ${JSON.stringify(lists, null, 2)};`,
    "",
    "/** The shape of each event, by name and channel. Without a channel after the slash: on any other channel. */",
    `export const redactionRoots: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(roots), null, 2)};`,
    "",
  ].join("\n");
};
