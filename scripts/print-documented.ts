import type { DocumentedField } from "../src/testing/documented.js";
import { banner } from "./print-modules.js";
import { type Field, type Node, shapeNamed } from "./read-schema.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "./shapes.js";

/** What one value may be, in the words of `DocumentedField`. */
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

/** A named record has no keys to name. */
const shapeOf = (name: string): DocumentedField => {
  const { node } = shapeNamed([...httpSmsShapes, ...omnichannelShapes], name);
  return node.kind === "object" ? { kinds: ["shape"], shape: name } : documentedNode(node);
};

const documentedFields = (fields: readonly Field[]): object =>
  Object.fromEntries(
    fields.map(({ key, node, required }) => [key, { ...documentedNode(node), ...(required ? { required } : {}) }]),
  );

const print = (name: string, type: string, description: string, value: object): string =>
  `/** ${description} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;

/** The keys, formats and documented values of every shape. */
export const printDocumented = (): string => {
  const shapes = [...httpSmsShapes, ...omnichannelShapes].flatMap(({ name, node }) =>
    node.kind === "object" ? [[name, documentedFields(node.fields)]] : [],
  );
  const events = [
    ...httpSmsEvents.map(({ type, name }) => [type, name]),
    ...omnichannelEvents.map(({ name, channel, event }) => [
      channel === undefined ? name : `${name}/${channel}`,
      event,
    ]),
  ];
  return [
    `${banner("the schemas")}import type { DocumentedShape } from "../testing/documented.js";\n`,
    print(
      "documentedShapes",
      "Readonly<Record<string, DocumentedShape>>",
      "What is documented of each shape.",
      Object.fromEntries(shapes),
    ),
    print(
      "documentedEvents",
      "Readonly<Record<string, string>>",
      "The shape of each event, by type, or by name and channel.",
      Object.fromEntries(events),
    ),
  ].join("\n");
};
