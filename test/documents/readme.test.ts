import { describe, expect, test } from "vitest";
import * as entry from "../../src/index.js";
import { pages, textOf } from "../support/pages.js";

const readme = textOf("README.md");
const lines = readme.trimEnd().split("\n");

describe("the README", () => {
  test("has at most 350 lines", () => {
    expect(lines.length).toBeLessThanOrEqual(350);
  });

  test("shows the whole job in its first 40 lines: a handler with lazy keys, `normalize`, and a call that stores", () => {
    const [job = ""] = /^```ts\n.*?^```$/ms.exec(lines.slice(0, 40).join("\n")) ?? [];
    expect(job).toContain("createWebhookHandler({");
    expect(job).toMatch(/signingKey: \(\) =>/);
    expect(job).toMatch(/secret: \(\) =>/);
    expect(job).toContain("store(normalize(event))");
  });

  test("has a row for each outcome", () => {
    for (const path of ["README.md", "docs/events.md"]) {
      expect([...textOf(path).matchAll(/^\| `"(\w+)"` \|/gm)].map((match) => match[1])).toEqual([
        "event",
        "unknown",
        "invalid",
      ]);
    }
  });

  test("shows the same handler as the other pages", () => {
    const blocks = ["README.md", "docs/index.md", "docs/getting-started.md"].map(
      (path) => /^```ts\n\/\/ webhooks\.ts\n.*?^```$/ms.exec(textOf(path))?.[0],
    );
    expect(blocks[0]).toBeDefined();
    expect(new Set(blocks).size).toBe(1);
  });

  test("narrows as the page about events does", () => {
    const blocks = [...readme.matchAll(/^```ts\n.*?^```$/gms)].map(([block]) => block);
    const narrowing = blocks.filter((block) => /export const on(?:HttpSms|Omnichannel) /.test(block));
    expect(narrowing).toHaveLength(2);
    for (const block of narrowing) expect(textOf("docs/events.md")).toContain(block);
  });

  test("links every page of the documentation", () => {
    for (const { path } of pages.filter((page) => page.path.startsWith("docs/"))) {
      if (path !== "docs/index.md") expect(readme).toContain(`(${path})`);
      if (path !== "docs/index.md") expect(textOf("docs/index.md")).toContain(`(${path.replace("docs/", "")})`);
    }
  });

  test("has figures of speed that are in the full table too", () => {
    const rowsOf = (path: string): readonly string[] =>
      /<!-- bench -->\n(.*?)<!-- \/bench -->/s.exec(textOf(path))?.[1]?.trim().split("\n") ?? [];
    expect(rowsOf("README.md").length).toBeGreaterThanOrEqual(5);
    expect(rowsOf("docs/speed.md")).toEqual(expect.arrayContaining([...rowsOf("README.md")]));
  });
});

describe("the pages", () => {
  const all = pages.filter(({ path }) => path === "README.md" || path.startsWith("docs/"));

  test.each(Object.keys(entry))("mention %s", (name) => {
    expect(all.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text))).toBe(true);
  });
});
