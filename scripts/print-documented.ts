import { banner } from "./print-modules.js";
import type { Field, Node } from "./read-schema.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "./shapes.js";

/** What drift is held against in one value: only what is documented of it. */
const documentedNode = (node: Node): object => {
  switch (node.kind) {
    case "ref":
      return { shape: node.name };
    case "array":
      return { items: documentedNode(node.items) };
    case "union":
      return Object.assign({}, ...node.options.map(documentedNode));
    case "string":
      return {
        ...(node.format === undefined ? {} : { format: node.format }),
        ...(node.known.length === 0 || node.open ? {} : { known: node.known }),
      };
    default:
      return {};
  }
};

const documentedFields = (fields: readonly Field[]): object =>
  Object.fromEntries(fields.map(({ key, node }) => [key, documentedNode(node)]));

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
