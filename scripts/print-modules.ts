import * as httpsms from "../src/schemas/httpsms/unions.js";
import * as omnichannel from "../src/schemas/omnichannel/unions.js";
import { printResults, type ResultMember } from "./print-results.js";
import { printRoutes } from "./print-routes.js";
import { printList, printLookup, printType, printUnion } from "./print-types.js";
import { printVariants } from "./print-variants.js";
import type { JsonSchema } from "./read-schema.js";
import {
  httpSmsEvents,
  httpSmsShapes,
  omnichannelEvents,
  omnichannelShapes,
  otherOmnichannelEvents,
} from "./shapes.js";

export const banner = (source: string) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

const importIssue = 'import type { Issue } from "../shapes/issue.js";\n';

const text = (value: string): string => JSON.stringify(value);

export const aboutFormats =
  "A format is what the provider documents. The parsers of message-webhooks accept any text in its place, so a validator that asserts formats is stricter. Other values than `examples` are valid.";

/** One JSON Schema file; each definition has its name as title, because code generators name types after titles. */
export const printJsonSchema = (schemas: Readonly<Record<string, JsonSchema>>, root: string): string => {
  const $defs = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { title: name, ...schema }]));
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const head = { $schema, title: root, description: aboutFormats, $ref: `#/$defs/${root}` };
  return `${JSON.stringify({ ...head, $defs }, null, 2)}\n`;
};

const httpSmsResults = httpSmsEvents.map(
  ({ name: event, type }): ResultMember => ({
    provider: "httpsms",
    name: type,
    family: undefined,
    channel: undefined,
    event,
  }),
);

export const printHttpSmsTypes = (): string =>
  [
    banner("src/schemas/httpsms/").trimEnd(),
    "",
    importIssue,
    ...httpSmsShapes.map(printType),
    printLookup(
      "HttpSmsEventsByType",
      "The event of each type.",
      httpSmsEvents.map(({ type, name }) => [type, name]),
    ),
    printResults(
      "HttpSmsEventResult",
      "HttpSmsResultsByType",
      "An event that this version knows: narrow on `name`.",
      httpSmsResults,
    ),
    printRoutes("HttpSmsRoutes", "HttpSmsResultsByType", "A route per httpSMS type. Each is optional.", httpSmsResults),
    printList(
      "httpSmsEventTypes",
      "Every event type that this version knows.",
      'HttpSmsEvent["type"]',
      httpSmsEvents.map(({ type }) => type),
    ),
  ].join("\n");

export const printHttpSmsChecks = (): string =>
  banner("src/schemas/httpsms/") +
  printVariants({
    provider: "httpsms",
    discriminant: "type",
    key: "data",
    shapes: httpSmsShapes,
    events: [
      ...httpSmsEvents.map(({ name, type }) => ({ event: name, name: type })),
      { event: "UnknownHttpSmsEvent", name: undefined },
    ].map((event) => ({ ...event, channel: undefined, channelPath: [] })),
  });

const names = [...new Set(omnichannelEvents.map(({ name }) => name))];
const channels = [...new Set(omnichannelEvents.flatMap(({ channel }) => channel ?? []))];
const eventsNamed = (name: string) => omnichannelEvents.filter((event) => event.name === name);

const familyOf = (name: string): string => name.split(".")[0] ?? "";

const omnichannelResults = omnichannelEvents.map(
  ({ event, name, channel }): ResultMember => ({
    provider: "omnichannel",
    name,
    family: familyOf(name),
    channel,
    event,
  }),
);

export const printOmnichannelTypes = (): string =>
  [
    banner("src/schemas/omnichannel/").trimEnd(),
    "",
    importIssue,
    ...omnichannelShapes.map(printType),
    printUnion("OmnichannelChannel", "A channel that this version knows.", channels.map(text)),
    printLookup(
      "OmnichannelEventsByName",
      "The event of each name and channel; `undefined` stands for no channel.",
      names.map((name) => {
        const cells = [...channels, undefined].map((channel) => {
          const cell = eventsNamed(name).find((event) => event.channel === channel);
          return `readonly ${channel}: ${cell?.event ?? "never"}`;
        });
        return [name, `{ ${cells.join("; ")} }`];
      }),
    ),
    printUnion(
      "OmnichannelChannelEventName",
      "A name that has one event per channel. All other names have no channel.",
      [...new Set(otherOmnichannelEvents.map(({ name }) => text(name)))],
    ),
    printUnion("OmnichannelFamily", "The part of an event's name before the dot.", [
      ...new Set(names.map((name) => text(familyOf(name)))),
    ]),
    printResults(
      "OmnichannelEventResult",
      "OmnichannelResultsByName",
      "An event that this version knows: narrow on `name`, `family` and `channel`.",
      omnichannelResults,
    ),
    printRoutes(
      "OmnichannelRoutes",
      "OmnichannelResultsByName",
      "A route per Omnichannel name, or per name and channel. Each is optional.",
      omnichannelResults,
    ),
    printList("omnichannelChannels", "Every channel that this version knows.", "OmnichannelChannel", channels),
    printList("omnichannelEventNames", "Every event name that this version knows.", 'OmnichannelEvent["name"]', names),
  ].join("\n");

export const printOmnichannelChecks = (): string =>
  banner("src/schemas/omnichannel/") +
  printVariants({
    provider: "omnichannel",
    discriminant: "name",
    key: "payload",
    shapes: omnichannelShapes,
    events: [
      ...omnichannelEvents,
      ...otherOmnichannelEvents,
      { event: "UnknownOmnichannelEvent", name: undefined, channel: undefined, channelPath: [] },
    ],
  });

/** The exported schemas of a module, as "path to the schema" by the name of its type. */
const schemasIn = (path: string, module: object): readonly (readonly [type: string, schema: string])[] =>
  Object.keys(module)
    .filter((name) => name.endsWith("Schema"))
    .map((name) => [name.replace(/Schema$/, ""), `${path}.${name}`]);

/** The zod schemas with the types of the generated interfaces: an assignment that compiles proves that they agree. */
export const printZodEntry = (): string => {
  const providers = [
    { module: "httpsms", schemas: schemasIn("httpsms", httpsms) },
    {
      module: "omnichannel",
      schemas: [
        ...schemasIn("omnichannel", omnichannel),
        ...Object.entries(omnichannel.channels).flatMap(([channel, module]) =>
          schemasIn(`omnichannel.channels.${channel}`, module),
        ),
        ...Object.entries(omnichannel.families).flatMap(([family, module]) =>
          schemasIn(`omnichannel.families.${family}`, module),
        ),
      ],
    },
  ].map(({ module, schemas }) => ({ module, schemas: schemas.toSorted(([left], [right]) => (left < right ? -1 : 1)) }));
  const imports = providers.map(
    ({ module, schemas }) =>
      `import * as ${module} from "../schemas/${module}/unions.js";\nimport type {\n${schemas.map(([type]) => `  ${type},\n`).join("")}} from "./${module}.types.js";\n`,
  );
  const lines = providers.flatMap(({ schemas }) =>
    schemas.map(
      ([type, schema]) =>
        `/** zod schema of {@link ${type}}. */\nexport const ${type}Schema: z.ZodType<${type}, ${type}> = ${schema};\n`,
    ),
  );
  return `${banner("src/schemas/")}import type * as z from "zod";\n${imports.join("")}\n${lines.join("\n")}`;
};
