import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";

export const site = join(root, "site");

/** The path of the site, as the build had it. */
export const base = process.env["SITE_BASE"] ?? "/";

/** A tag of a page with an address. */
export interface Reference {
  readonly tag: string;
  readonly address: string;
}

/** A page of the built site. */
export interface Page {
  /** Its path in the site: `events/omnichannel/message-sent-sms.html` */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
}

const decode = (text: string): string =>
  text.replace(/&(amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity);

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

const readTags = (html: string): readonly RegExpMatchArray[] => [...html.matchAll(/<([a-z][a-z\d]*)(\s[^>]*)>/g)];

const readPage = (path: string): Page => {
  const tags = readTags(readFileSync(join(site, path), "utf8"));
  const read = (names: string): readonly Reference[] =>
    tags.flatMap(([, tag = "", attributes = ""]) =>
      [...attributes.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, "g"))].map(([, value = ""]) => ({
        tag,
        address: decode(value),
      })),
    );
  return { path, ids: new Set(read("id|name").map(({ address }) => address)), references: read("href|src") };
};

/** Every file of the built site. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")),
);

/** Every page of the built site. The playground's own file is checked by its tests. */
export const pages: readonly Page[] = [...files]
  .filter((path) => path.endsWith(".html") && path !== "playground-standalone.html")
  .map(readPage);
