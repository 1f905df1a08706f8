import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { httpSmsEventTypes, type Provider } from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent } from "../../src/testing.js";
import { fixtures } from "./fixtures.js";
import { cells } from "./minimal.js";

/** One row of a page's table of fields. */
export interface FieldRow {
  readonly path: string;
  readonly type: string;
  readonly required: string;
  readonly redaction: "kept" | "masked" | "masked unless listed" | "removed";
  readonly description: string;
}

/** The page of an event, and what it must show. */
export interface EventPage {
  readonly provider: Provider;
  readonly name: string;
  readonly channel: string | undefined;
  readonly label: string;
  /** Path in `docs/events/`. */
  readonly path: string;
  /** Its documented examples, each with the text of its file. */
  readonly examples: readonly { readonly file: string; readonly text: string; readonly event: object }[];
  readonly built: object;
  /** Empty if there is no such page. */
  readonly text: string;
}

const folder = join(root, "docs/events");

/** The paths of all files in `docs/events/`. */
export const pageFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.includes("."),
);

const read = (path: string): string => (pageFiles.includes(path) ? readFileSync(join(folder, path), "utf8") : "");

const pageOf = (provider: Provider, name: string, channel: string | undefined, built: object): EventPage => {
  const path = `${provider}/${name.replaceAll(".", "-")}${channel === undefined ? "" : `-${channel}`}.md`;
  return {
    provider,
    name,
    channel,
    label: channel === undefined ? name : `${name} (${channel})`,
    path,
    examples: fixtures
      .filter((fixture) => fixture.name === name && fixture.channel === channel)
      .map((fixture) => ({
        file: `fixtures/${fixture.folder}/${fixture.file}.json`,
        text: fixture.text.trim(),
        event: fixture.event,
      })),
    built,
    text: read(path),
  };
};

// its overloads ask for a channel where there is one
const build = buildOmnichannelEvent as (name: string, channel?: string) => object;

/** The page of every event, by what the parsers know. */
export const eventPages: readonly EventPage[] = [
  ...httpSmsEventTypes.map((type) => pageOf("httpsms", type, undefined, buildHttpSmsEvent(type))),
  ...cells.map(({ name, channel }) => pageOf("omnichannel", name, channel, build(name, channel))),
];

/** The code blocks of a page in a language. */
export const blocksIn = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)\n\`\`\`$`, "gms"))].map((match) => match[1] ?? "");

/** The text of a page without its code blocks. */
export const withoutBlocks = (text: string): string => text.replace(/^```.*?^```$/gms, "");

/** The cells of each row of the table of fields, without its header. */
export const rowsOf = (text: string): readonly (readonly string[])[] =>
  withoutBlocks(text)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** What a description ends with, if `redact` does not keep the value. */
const redactionIn = (description: string): FieldRow["redaction"] => {
  if (description.endsWith(" `redact` removes it.")) return "removed";
  if (description.endsWith(" `redact` masks it, except for the listed values.")) return "masked unless listed";
  return description.endsWith(" `redact` masks it.") ? "masked" : "kept";
};

export const fieldsOf = (text: string): readonly FieldRow[] =>
  rowsOf(text).map(([path = "", type = "", required = "", description = ""]) => ({
    path: path.replaceAll("`", ""),
    type,
    required,
    redaction: redactionIn(description),
    description,
  }));
