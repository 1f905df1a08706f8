import { printResults, type ResultMember } from "./print-results.js";
import { printRoutes } from "./print-routes.js";
import { printList, printLookup, printType, printUnion } from "./print-types.js";
import { printVariants } from "./print-variants.js";
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
      "An event that this version supports: narrow on `name`.",
      httpSmsResults,
    ),
    printRoutes("HttpSmsRoutes", "HttpSmsResultsByType", "A route per httpSMS type. Each is optional.", httpSmsResults),
    printList(
      "httpSmsEventTypes",
      "Every event type that this version supports.",
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
    printUnion("OmnichannelChannel", "A channel that this version supports.", channels.map(text)),
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
      "An event that this version supports: narrow on `name`, `family` and `channel`.",
      omnichannelResults,
    ),
    printRoutes(
      "OmnichannelRoutes",
      "OmnichannelResultsByName",
      "A route per Omnichannel name, or per name and channel. Each is optional.",
      omnichannelResults,
    ),
    printList("omnichannelChannels", "Every channel that this version supports.", "OmnichannelChannel", channels),
    printList(
      "omnichannelEventNames",
      "Every event name that this version supports.",
      'OmnichannelEvent["name"]',
      names,
    ),
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
