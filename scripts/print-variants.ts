import { constantOf, type EventShape, type Group, groupsOf, nameIn, type ProviderShapes } from "./event-groups.js";
import { fieldsOf, shapeNamed } from "./find-shape.js";
import { findOwnFields } from "./own-fields.js";
import { literal, printCases } from "./print-cases.js";
import { createCheckPrinter } from "./print-checks.js";
import { createNodePrinter } from "./print-nodes.js";
import type { Field } from "./read-schema.js";

/** `payload.details.channel` -> "readPayloadDetailsChannel" */
const readerOf = (path: readonly string[]): string => constantOf("read", ...path);

const printReader = (path: readonly string[]): string => {
  const parents = path.slice(0, -1).map((_key, index) => `isObject(event.${path.slice(0, index + 1).join(".")})`);
  return `const ${readerOf(path)} = (event: JsonObject): unknown =>\n  ${parents.join(" && ")} ? event.${path.join(".")} : undefined;\n`;
};

/** Prints the lookup of a channel. A `switch` over the channels finds no `constructor`, and is quicker than `hasOwn`. */
const printFindOwn = (
  channels: readonly string[],
): string => `const findOwn: EventName["findOwn"] = (channels, channel) => {
  switch (channel) {
${channels.map((channel) => `    case ${literal(channel)}:\n      return channels.${channel};\n`).join("")}    default:
      return undefined;
  }
};
`;

const nameOf = ({ name }: Group): string => constantOf(name ?? "unknown", "name");

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
  const names = new Map<string, string>();
  const fieldsNamed = (event: string): readonly Field[] => fieldsOf(shapes, shapeNamed(shapes, event).node);

  /** Returns the name of a node with its check. */
  const checkedOf = (name: string, fields: readonly Field[]): string => {
    const value = `{ fits: ${checks.checkOfFields(name, fields)}, node: ${nodes.nodeOfFields(name, fields)} }`;
    return nameIn(checked, value, `checked${name}`);
  };

  /** Returns the constant with everything about a name. Names with the same of everything share it. */
  const nameConstantOf = (group: Group): string => {
    const { name, channels, shared } = group;
    const family = provider === "omnichannel" ? name?.split(".")[0] : undefined;
    const fields = fieldsNamed(shared.event);
    const contents = fields.find((field) => field.key === key);
    const envelope = fields.filter((field) => field !== contents && (name === undefined || field.key !== discriminant));
    const values = [
      `provider: ${literal(provider)}`,
      ...(name === undefined ? ["isOther: true"] : []),
      ...(family === undefined ? [] : [`family: ${literal(family)}`]),
      `envelope: ${checkedOf(`${shared.event}Envelope`, envelope)}`,
      `key: ${literal(key)}`,
      ...(contents === undefined || contents.node.kind === "unknown"
        ? []
        : [`contents: { fits: ${checks.checkOf(contents.node)}, node: ${nodes.nodeOf(contents.node)} }`]),
      ...(shared.channelPath.length === 0
        ? []
        : [
            `readChannel: ${readerOf(shared.channelPath)}`,
            `channels: { ${channels.map((event) => printChannel(event, shared)).join(", ")} }`,
            "findOwn",
          ]),
    ];
    return nameIn(names, `{ ${values.join(", ")} }`, nameOf(group));
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
    return nameIn(owns, body, `fits${event}`);
  };

  const printChannel = (event: EventShape, shared: EventShape): string => {
    const own = findOwnFields(shapes, payloadOf(event), payloadOf(shared));
    const value = `{ fits: ${ownCheckOf(event.event, own)}, node: ${nodes.nodeOf({ kind: "object", fields: own })} }`;
    return `${event.channel}: ${nameIn(ownNodes, value, `${constantOf(event.event)}Own`)}`;
  };

  const groups = groupsOf(events);
  const constants = groups.map((group) => ({ name: group.name, constant: nameConstantOf(group) }));
  const allChannels = new Set(groups.flatMap(({ channels }) => channels.flatMap(({ channel }) => channel ?? [])));
  const paths = new Map(events.map(({ channelPath }) => [channelPath.join("."), channelPath]));
  const body = [
    ...[...paths.values()].filter((path) => path.length > 0).map(printReader),
    ...(allChannels.size === 0 ? [] : [printFindOwn([...allChannels])]),
    ...checks.print(),
    ...[...owns].map(([own, name]) => `const ${name}: Own["fits"] = ${own}`),
    ...nodes.print(),
    ...[...checked].map(([value, name]) => `const ${name}: Checked = ${value};\n`),
    ...[...ownNodes].map(([value, name]) => `const ${name}: Own = ${value};\n`),
    ...[...names].map(([value, name]) => `const ${name} = /* @__PURE__ */ eventName(${value});\n`),
    `/** Identifies an event by its \`${discriminant}\`. */
export const ${provider === "httpsms" ? "httpSms" : "omnichannel"}NameOf = (event: JsonObject): EventName => {
  switch (event.${discriminant}) {
${printCases(constants)}  }
};
`,
  ].join("\n");
  return [
    importOf(body, "nodes", [
      "eventName",
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
