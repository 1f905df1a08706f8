import { findOwnFields } from "./own-fields.js";
import { createCheckPrinter } from "./print-checks.js";
import { createNodePrinter } from "./print-nodes.js";
import { type Field, fieldsOf, type Shape, shapeNamed } from "./read-schema.js";

/** An event of a provider, or the fallback for events that this version does not know. */
export interface EventShape {
  /** Name of its interface. */
  readonly event: string;
  /** Its `type` or `name`. `undefined` for the envelope of any other event. */
  readonly name: string | undefined;
  /** Its channel. `undefined` for a name without channels, and for any other channel. */
  readonly channel: string | undefined;
  /** Where the channel is. Empty for a name without channels. */
  readonly channelPath: readonly string[];
}

export interface ProviderShapes {
  readonly provider: "httpsms" | "omnichannel";
  /** The key of the first discriminant. */
  readonly discriminant: "type" | "name";
  /** The key of the contents of an envelope. */
  readonly key: "data" | "payload";
  readonly shapes: readonly Shape[];
  /** Per name: the events of its channels, then the fallback for any other channel. */
  readonly events: readonly EventShape[];
}

const literal = (value: string | undefined): string => JSON.stringify(value) ?? "undefined";

/** `message.sent`, `fbMessenger` -> "messageSentFbMessenger" */
const constantOf = (...words: readonly (string | undefined)[]): string => {
  const pascal = words
    .flatMap((word) => word?.split(".") ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
};

/** `payload.details.channel` -> "readPayloadDetailsChannel" */
const readerOf = (path: readonly string[]): string => constantOf("read", ...path);

const printReader = (path: readonly string[]): string => {
  const parents = path.slice(0, -1).map((_key, index) => `isObject(event.${path.slice(0, index + 1).join(".")})`);
  return `const ${readerOf(path)} = (event: JsonObject): unknown =>\n  ${parents.join(" && ")} ? event.${path.join(".")} : undefined;\n`;
};

/** Events of one name. */
interface Group {
  readonly name: string | undefined;
  readonly channelPath: readonly string[];
  /** One per channel. */
  readonly channels: readonly EventShape[];
  /** What all channels share: the event itself for a name without channels. */
  readonly shared: EventShape;
}

const groupsOf = (events: readonly EventShape[]): readonly Group[] =>
  [...new Set(events.map(({ name }) => name))].map((name) => {
    const named = events.filter((event) => event.name === name);
    const shared = named.find(({ channel }) => channel === undefined);
    if (shared === undefined) throw new Error(`${name}: no fallback for other channels`);
    return { name, channelPath: shared.channelPath, shared, channels: named.filter((event) => event !== shared) };
  });

const nameOf = ({ name }: Group): string => constantOf(name ?? "unknown", "name");

const printCase = (group: Group): string =>
  group.name === undefined ? "" : `    case ${literal(group.name)}:\n      return ${nameOf(group)};\n`;

const importOf = (body: string, module: string, names: readonly string[]): string => {
  const used = names.filter((name) => new RegExp(`\\b${name.replace("type ", "")}\\b(?!:)`).test(body));
  return used.length === 0 ? "" : `import { ${used.join(", ")} } from "../shapes/${module}.js";\n`;
};

/** Prints the checks of a provider's events, the data for their repair, and the function that identifies an event. */
export const printVariants = ({ provider, discriminant, key, shapes, events }: ProviderShapes): string => {
  const nodes = createNodePrinter(shapes);
  const checks = createCheckPrinter(shapes, nodes.nodeOf);
  const owns = new Map<string, string>();
  const ownNodes = new Map<string, string>();
  const checked = new Map<string, string>();
  const fieldsNamed = (event: string): readonly Field[] => fieldsOf(shapes, shapeNamed(shapes, event).node);

  /** Returns the name of a node with its check. */
  const checkedOf = (name: string, fields: readonly Field[]): string => {
    const value = `{ fits: ${checks.checkOfFields(name, fields)}, node: ${nodes.nodeOfFields(name, fields)} }`;
    const found = checked.get(value) ?? `checked${name}`;
    checked.set(value, found);
    return found;
  };

  const printName = (group: Group): string => {
    const { name, channelPath, channels, shared } = group;
    const family = provider === "omnichannel" ? name?.split(".")[0] : undefined;
    const fields = fieldsNamed(shared.event);
    const contents = fields.find((field) => field.key === key);
    const envelope = fields.filter((field) => field !== contents && (name === undefined || field.key !== discriminant));
    const values = [
      `provider: ${literal(provider)}`,
      ...(name === undefined ? [] : [`name: ${literal(name)}`]),
      ...(family === undefined ? [] : [`family: ${literal(family)}`]),
      `envelope: ${checkedOf(`${shared.event}Envelope`, envelope)}`,
      `key: ${literal(key)}`,
      ...(contents === undefined || contents.node.kind === "unknown"
        ? []
        : [`contents: { fits: ${checks.checkOf(contents.node)}, node: ${nodes.nodeOf(contents.node)} }`]),
      ...(channelPath.length === 0
        ? []
        : [
            `readChannel: ${readerOf(channelPath)}`,
            `channels: { ${channels.map((event) => printChannel(event, shared)).join(", ")} }`,
          ]),
    ];
    return `const ${nameOf(group)}: EventName = { ${values.join(", ")} };\n`;
  };

  const payloadOf = ({ event }: EventShape): readonly Field[] =>
    fieldsNamed(event).flatMap(({ key: name, node }) => (name === key ? fieldsOf(shapes, node) : []));

  /** Returns the name of the check for what a channel adds to the payload and its details. */
  const ownCheckOf = (event: string, own: readonly Field[]): string => {
    const tests = own.flatMap((field) =>
      field.node.kind === "object"
        ? field.node.fields.flatMap((inner) => checks.testsOf(inner, field.key))
        : checks.testsOf(field, "payload"),
    );
    const payload = tests.some((test) => test.includes("payload.")) ? "payload" : "_payload";
    const parameters = tests.some((test) => test.includes("details.")) ? `${payload}, details` : payload;
    const body = `(${parameters}) =>\n  ${tests.join(" &&\n  ")};\n`;
    const check = owns.get(body) ?? `fits${event}`;
    owns.set(body, check);
    return check;
  };

  const printChannel = (event: EventShape, shared: EventShape): string => {
    const own = findOwnFields(shapes, payloadOf(event), payloadOf(shared));
    const value = `{ fits: ${ownCheckOf(event.event, own)}, node: ${nodes.nodeOf({ kind: "object", fields: own })} }`;
    const name = `${event.event.charAt(0).toLowerCase()}${event.event.slice(1)}Own`;
    const found = ownNodes.get(value) ?? name;
    ownNodes.set(value, found);
    return `${event.channel}: ${found}`;
  };

  const groups = groupsOf(events);
  const names = groups.map(printName);
  const paths = new Map(events.map(({ channelPath }) => [channelPath.join("."), channelPath]));
  const body = [
    ...[...paths.values()].filter((path) => path.length > 0).map(printReader),
    ...checks.print(),
    ...[...owns].map(([own, name]) => `const ${name}: Own["fits"] = ${own}`),
    ...nodes.print(),
    ...[...checked].map(([value, name]) => `const ${name}: Checked = ${value};\n`),
    ...[...ownNodes].map(([value, name]) => `const ${name}: Own = ${value};\n`),
    ...names,
    `/** Identifies an event by its \`${discriminant}\`. */
export const ${provider === "httpsms" ? "httpSms" : "omnichannel"}NameOf = (event: JsonObject): EventName => {
  switch (event.${discriminant}) {
${groups.map(printCase).join("")}    default:
      return unknownName;
  }
};
`,
  ].join("\n");
  return [
    importOf(body, "nodes", [
      "fitsNode",
      "flag",
      "list",
      "number",
      "orNull",
      "record",
      "shape",
      "text",
      "textOrRecord",
    ]),
    `import type { ${["Checked", "EventName", "Own"].filter((type) => body.includes(`: ${type}`)).join(", ")} } from "../shapes/shape.js";\n`,
    importOf(body, "values", [
      "isListOf",
      "isOptional",
      "isOptionalList",
      "isObject",
      "isOptionalFlag",
      "isOptionalNumber",
      "isOptionalObject",
      "isOptionalText",
      "isText",
      "type JsonObject",
    ]),
    "\n",
    body,
  ].join("");
};
