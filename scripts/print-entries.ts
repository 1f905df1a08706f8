import { readFileSync } from "node:fs";
import { printHttpSmsTypes, printOmnichannelTypes } from "./print-modules.js";
import { printZodEntry } from "./print-zod-entry.js";
import type { Shape } from "./read-schema.js";
import { httpSmsEvents, httpSmsShapes, omnichannelEvents, omnichannelShapes } from "./shapes.js";

/** The keys of every event's envelope. */
const envelopes = [
  ["id", "type", "time", "data"],
  ["eventId", "apiSpaceId", "name", "timestamp"],
];

const isEvent = ({ node }: Shape): boolean =>
  node.kind === "object" &&
  envelopes.some((keys) => keys.every((key) => node.fields.some((field) => field.key === key)));

/** The types of nested parts: neither an event nor a union. */
export const nestedParts: ReadonlySet<string> = new Set(
  [...httpSmsShapes, ...omnichannelShapes]
    .filter((shape) => shape.node.kind !== "union" && !isEvent(shape))
    .map(({ name }) => name),
);

/** The interfaces of all supported events. */
export const eventInterfaces: readonly string[] = [
  ...httpSmsEvents.map(({ name }) => name),
  ...omnichannelEvents.map(({ event }) => event),
];

const exportedTypes = (code: string): readonly string[] =>
  [...code.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = ""]) => name);

const exportedConstants = (code: string): readonly string[] =>
  [...code.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);

/** What a generated module exports for an entry. */
interface GeneratedNames {
  readonly keyword: "export type" | "export";
  readonly module: string;
  readonly names: readonly string[];
}

/** The formatter sorts by letter, with an upper-case letter before the same lower-case letter. */
const sortKey = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => `${letter.toLowerCase()}${letter < "a" ? 0 : 1}`);

/** Prints the statement as the formatter writes it. */
const printExport = ({ keyword, module, names }: GeneratedNames): string => {
  const sorted = [...names].sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  return `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "./generated/${module}.js";`;
};

/** Updates the lists of an entry that name its exports from `src/generated/`, and keeps the rest. */
const printEntry = (entry: string, lists: readonly GeneratedNames[]): string => {
  const current = readFileSync(new URL(`../src/${entry}.ts`, import.meta.url), "utf8");
  return lists.reduce((code, list) => {
    const statement = new RegExp(`^${list.keyword} \\{[^}]*\\} from "\\./generated/${list.module}\\.js";`, "m");
    if (!statement.test(code)) {
      throw new Error(`src/${entry}.ts lacks \`${list.keyword} {} from "./generated/${list.module}.js";\``);
    }
    return code.replace(statement, printExport(list));
  }, current);
};

/** Entry files that list names of generated modules, by path. */
export const printEntries = (): Readonly<Record<string, string>> => {
  const types = {
    "httpsms.types": exportedTypes(printHttpSmsTypes()),
    "omnichannel.types": exportedTypes(printOmnichannelTypes()),
  };
  const listOf = (module: keyof typeof types, isListed: (name: string) => boolean): GeneratedNames => ({
    keyword: "export type",
    module,
    names: types[module].filter(isListed),
  });
  const all = (): boolean => true;
  // a lookup such as `HttpSmsEventsByType` only serves the declaration of `HttpSmsEventOf`
  const isRootName = (name: string): boolean => !nestedParts.has(name) && !/(?:Events|Results)By\w+$/.test(name);
  return {
    "src/index.ts": printEntry("index", [listOf("httpsms.types", isRootName), listOf("omnichannel.types", isRootName)]),
    "src/httpsms.ts": printEntry("httpsms", [listOf("httpsms.types", all)]),
    "src/omnichannel.ts": printEntry("omnichannel", [listOf("omnichannel.types", all)]),
    "src/zod.ts": printEntry("zod", [{ keyword: "export", module: "zod", names: exportedConstants(printZodEntry()) }]),
  };
};
