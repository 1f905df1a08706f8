import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { variants } from "../../scripts/events/variants.js";
import { base, files, pages, site } from "./support/pages.js";

const idsByPath = new Map(pages.map(({ path, ids }) => [path, ids]));
const origin = "http://site";

/** Returns what is wrong with an address of a page: no such file, or no such heading. */
const findFault = (path: string, address: string): string | undefined => {
  const url = new URL(address, `${origin}${base}${path}`);
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return "outside of the site";
  const [rest, id] = [decodeURI(url.pathname.slice(base.length)), decodeURIComponent(url.hash.slice(1))];
  const file = rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
  if (!files.has(file)) return "no such file";
  return id === "" || idsByPath.get(file)?.has(id) ? undefined : "no such heading";
};

test("every link leads to a page of the site and to a heading of it", () => {
  const faults = pages.flatMap(({ path, references }) =>
    references.flatMap(({ address }) => {
      const fault = findFault(path, address);
      return fault === undefined ? [] : [`${path}: ${address}: ${fault}`];
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
  expect(pages.flatMap(({ references }) => references).length).toBeGreaterThan(10_000);
});

test("no page loads anything from another origin", () => {
  const loaded = pages.flatMap(({ path, references }) =>
    references
      .filter(({ tag, address }) => tag !== "a" && /^(?:[a-z]+:)?\/\//i.test(address))
      .map(({ address }) => `${path}: ${address}`),
  );
  expect(loaded).toEqual([]);
  const styles = [...files].filter((path) => path.endsWith(".css"));
  for (const style of styles) expect(readFileSync(join(site, style), "utf8")).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  expect(styles.length).toBeGreaterThan(0);
});

test("the playground's links to events and to unknown types lead to pages", () => {
  const unknown = ["UnknownHttpSmsEvent", "UnknownOmnichannelEvent"];
  const linked = [
    ...variants.map(({ path }) => path.replace(/^docs\/(.*)\.md$/, "$1.html")),
    ...unknown.map((type) => `api/message-webhooks/interfaces/${type}.html`),
  ];
  expect(linked.filter((path) => !files.has(path))).toEqual([]);
});
