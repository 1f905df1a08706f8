import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLinkProblems } from "../../scripts/release/links.js";
import { root } from "../../scripts/root.js";

const other = "# Other\n\n## What `once` does: twice!\n";

const findIn = (text: string): readonly string[] =>
  findLinkProblems("README.md", (path) => ({ "README.md": text, "docs/other.md": other })[path]);

describe("findLinkProblems", () => {
  it.each([
    ["a file", "[a](docs/other.md)"],
    ["a heading of a file", "[a](docs/other.md#what-once-does-twice)"],
    ["a heading of the page", "## It works\n\n[a](#it-works)"],
    ["an address", "[a](https://example.com/a?b#c)"],
    ["an image", '<img src="docs/other.md" alt="a">'],
    ["what is code", "`[a](missing.md)`\n\n```ts\nmap[a](b);\n```\n"],
  ])("accepts %s", (_, text) => {
    expect(findIn(text)).toEqual([]);
  });

  it.each([
    ["a missing file", "[a](docs/missing.md)", "docs/missing.md"],
    ["a missing image", '![a](docs/missing.svg "A")', "docs/missing.svg"],
    ["a missing image in HTML", '<source srcset="docs/missing.svg">', "docs/missing.svg"],
    ["a missing heading of a file", "[a](docs/other.md#nothing)", "docs/other.md#nothing"],
    ["a missing heading of the page", "```md\n# It works\n```\n\n[a](#it-works)", "#it-works"],
    ["an address without encryption", "[a](http://example.com)", "http://example.com"],
    ["an address without a host", "[a](https:///a)", "https:///a"],
  ])("reports %s", (_, text, target) => {
    expect(findIn(text)).toEqual([`README.md links to ${target}, which does not exist.`]);
  });
});

it("the README has no link that leads nowhere", () => {
  const read = (path: string): string | undefined => {
    const file = join(root, path);
    if (!existsSync(file)) return undefined;
    // a folder has no text
    return path.endsWith(".md") ? readFileSync(file, "utf8") : "";
  };
  expect(findLinkProblems("README.md", read)).toEqual([]);
});
