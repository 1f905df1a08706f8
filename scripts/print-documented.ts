import { keyOf } from "../src/parsing/variant.js";
import type { DocumentedField } from "../src/shapes/documented.js";
import { shapeNamed } from "./find-shape.js";
import { banner } from "./print-modules.js";
import type { Field, Node, Shape } from "./read-schema.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "./shapes.js";

/** Describes one value as a `DocumentedField`. */
const documentedNode = (node: Node): DocumentedField => {
  switch (node.kind) {
    case "ref":
      return shapeOf(node.name);
    case "array":
      return { kinds: ["array"], items: documentedNode(node.items) };
    case "const":
      return { kinds: ["string"], literal: node.value };
    case "union": {
      const options = node.options.map(documentedNode);
      return Object.assign({}, ...options, { kinds: options.flatMap(({ kinds }) => kinds) });
    }
    case "number":
      return { kinds: ["number"], ...(node.format === undefined ? {} : { format: node.format }) };
    case "string":
      return {
        kinds: ["string"],
        ...(node.format === undefined ? {} : { format: node.format }),
        ...(node.known.length === 0 ? {} : { known: node.known }),
        ...(node.open ? { open: true } : {}),
      };
    case "object":
      throw new Error("a nested object needs a name, so that it has a shape of its own");
    default:
      return { kinds: [node.kind] };
  }
};

/** Returns the shape of a reference. A named record has no keys, so it is not a shape. */
const shapeOf = (name: string): DocumentedField => {
  const { node } = shapeNamed([...httpSmsShapes, ...omnichannelShapes], name);
  if (node.kind !== "object") return documentedNode(node);
  return { kinds: ["shape"], shape: name, ...(node.attributes ? { attributes: true } : {}) };
};

const entry = (key: string, value: unknown): string => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;

const documentedField = ({ node, required }: Field): DocumentedField => ({
  ...documentedNode(node),
  ...(required ? { required } : {}),
});

/** One line per field, so that a change of a field is a change of one line. */
const printShape = ({ name, node }: Shape): readonly string[] =>
  node.kind === "object"
    ? [
        `  ${JSON.stringify(name)}: {\n${node.fields.map((field) => `    ${entry(field.key, documentedField(field))}`).join("")}  },\n`,
      ]
    : [];

const print = (name: string, type: string, description: string, lines: readonly string[]): string =>
  `/** ${description} */\nexport const ${name}: ${type} = {\n${lines.join("")}};\n`;

/** The keys, formats and documented values of every shape. */
export const printDocumented = (): string => {
  const events = [
    ...httpSmsEvents.map(({ type, name }) => [type, name] as const),
    ...omnichannelEvents.map(({ name, channel, event }) => [keyOf(name, channel), event] as const),
  ];
  return [
    `${banner("the schemas")}import type { DocumentedShape } from "../shapes/documented.js";\n`,
    print(
      "documentedShapes",
      "Readonly<Record<string, DocumentedShape>>",
      "What is documented about each shape.",
      [...httpSmsShapes, ...omnichannelShapes].flatMap(printShape),
    ),
    print(
      "documentedEvents",
      "Readonly<Record<string, string>>",
      "The shape of each event, by type, or by name and channel.",
      events.map(([key, shape]) => `  ${entry(key, shape)}`),
    ),
  ].join("\n");
};
