import * as httpsms from "../src/schemas/httpsms/unions.js";
import * as omnichannel from "../src/schemas/omnichannel/unions.js";
import { printCheck, printSwitch } from "./print-checks.js";
import { printList, printLookup, printType, printUnion } from "./print-types.js";
import type { JsonSchema, Shape } from "./read-schema.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "./shapes.js";

export const banner = (source: string) => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

const text = (value: string): string => JSON.stringify(value);

const aboutFormats =
  "A format is what the provider documents. The parsers of message-webhooks accept any text in its place, so a validator that asserts formats is stricter. Other values than `examples` are valid.";

/** One JSON Schema file; each definition has its name as title, because code generators name types after titles. */
export const printJsonSchema = (schemas: Readonly<Record<string, JsonSchema>>, root: string): string => {
  const $defs = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { title: name, ...schema }]));
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const head = { $schema, title: root, description: aboutFormats, $ref: `#/$defs/${root}` };
  return `${JSON.stringify({ ...head, $defs }, null, 2)}\n`;
};

const printChecks = (source: string, shapes: readonly Shape[], tables: readonly string[]): string => {
  const checks = shapes.filter(({ node }) => node.kind !== "union").map(printCheck);
  const body = [...checks, ...tables].join("\n");
  const helpers = ["each", "enter", "isObject", "leave", "miss", "record", "string"].filter((name) =>
    new RegExp(`\\b${name}[(),;]`).test(body),
  );
  return `${banner(source)}import { type Check, type CheckOf, ${helpers.join(", ")} } from "../parsing/check.js";\n\n${body}`;
};

export const printHttpSmsTypes = (): string =>
  [
    banner("src/schemas/httpsms/").trimEnd(),
    "",
    ...httpSmsShapes.map(printType),
    printLookup(
      "HttpSmsEventsByType",
      "The event of each type.",
      httpSmsEvents.map(({ type, name }) => [type, name]),
    ),
    printList(
      "httpSmsEventTypes",
      "Every event type that this version knows.",
      'HttpSmsEvent["type"]',
      httpSmsEvents.map(({ type }) => type),
    ),
  ].join("\n");

export const printHttpSmsChecks = (): string =>
  printChecks("src/schemas/httpsms/", httpSmsShapes, [
    printSwitch(
      "/** The check of an event type. */\nexport const httpSmsCheckOf: CheckOf = (discriminant)",
      httpSmsEvents.map(({ type, name }) => [type, `check${name}`]),
    ),
    "export { checkUnknownHttpSmsEvent };\n",
  ]);

const names = [...new Set(omnichannelEvents.map(({ name }) => name))];
const channels = [...new Set(omnichannelEvents.flatMap(({ channel }) => channel ?? []))];
const eventsNamed = (name: string) => omnichannelEvents.filter((event) => event.name === name);

const printResult = ({ event, name, channel }: (typeof omnichannelEvents)[number], more: string): string =>
  `{ ${more}readonly kind: "event"; readonly name: ${text(name)}; readonly channel: ${channel === undefined ? "undefined" : text(channel)}; readonly event: ${event} }`;

export const printOmnichannelTypes = (): string =>
  [
    banner("src/schemas/omnichannel/").trimEnd(),
    "",
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
      "OmnichannelEventResult",
      "A parsed event with its name and channel beside it: both narrow `event`.",
      omnichannelEvents.map((event) => printResult(event, "")),
    ),
    printUnion(
      "OmnichannelWebhookResult",
      "The same with the provider beside it, as `safeParseEvent` gives it.",
      omnichannelEvents.map((event) => printResult(event, 'readonly provider: "omnichannel"; ')),
    ),
    printList("omnichannelChannels", "Every channel that this version knows.", "OmnichannelChannel", channels),
    printList("omnichannelEventNames", "Every event name that this version knows.", 'OmnichannelEvent["name"]', names),
  ].join("\n");

/** "message.sent" -> "messageSentCheckOf" */
const checkOfName = (name: string): string =>
  `${name.replace(/\.(.)/g, (_dot, letter: string) => letter.toUpperCase())}CheckOf`;

export const printOmnichannelChecks = (): string =>
  printChecks("src/schemas/omnichannel/", omnichannelShapes, [
    ...names.map((name) =>
      printSwitch(
        `const ${checkOfName(name)}: CheckOf = (discriminant)`,
        eventsNamed(name).map(({ channel, event }) => [channel, `check${event}`]),
      ),
    ),
    printSwitch(
      "/** From a name to what leads from a channel to a check; an event without a channel of its own stands under `undefined`. */\nexport const omnichannelChecksOf = (discriminant: unknown): CheckOf | undefined",
      names.map((name) => [name, checkOfName(name)]),
    ),
    "export { checkOtherChannelInboundEvent, checkOtherChannelStatusEvent, checkUnknownOmnichannelEvent };\n",
  ]);

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
