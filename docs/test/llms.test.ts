import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addressOf, sources } from "../build/pages.js";
import { base, files, site } from "./support/pages.js";

const text = readFileSync(join(site, "llms.txt"), "utf8");
const links = [...text.matchAll(/^- \[.+?\]\((.+?)\)(.*)$/gm)];

test("llms.txt starts with a title and a summary, and has only sections of links", () => {
  const [title, empty, summary, ...rest] = text.split("\n");
  expect(title).toBe("# message-webhooks");
  expect(empty).toBe("");
  expect(summary).toMatch(/^> \w/);
  for (const line of rest) expect(line).toMatch(/^(?:|## .+|- \[.+\]\(\S+\): .+)$/);
});

test("llms.txt has every page once, with a description", () => {
  const linked = links.map(([, address = ""]) => address.slice(base.length));
  expect(linked.filter((path) => !files.has(path))).toEqual([]);
  expect(new Set(linked).size).toBe(linked.length);
  const pages = Object.values(sources)
    .flat()
    .map((source) => `${addressOf(source)}.html`);
  expect(pages.filter((page) => !linked.includes(page))).toEqual([]);
});

test("llms-full.txt has the text of every page of the guide", () => {
  const full = readFileSync(join(site, "llms-full.txt"), "utf8");
  for (const source of sources.guide) expect(full).toContain(`<!-- ${source} -->`);
});
