import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { pages } from "../support/pages.js";

const onGitHub = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** As VitePress writes it, without what no heading has: digits at the start, accents. */
const onTheSite = (heading: string): string =>
  heading
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();

/** The anchors of a page's headings that are the same on GitHub and on the site. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.replaceAll(/^```.*?^```$/gms, "").matchAll(/^#+ (.*)$/gm)].flatMap(([, heading = ""]) =>
    onGitHub(heading) === onTheSite(heading) ? [onGitHub(heading)] : [],
  );

const allLinks = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/\]\(([^)\s#]*)(?:#([^)\s]+))?[^)]*\)/g)].map(([, target = "", anchor]) => ({
    path,
    target: target === "" || target.startsWith("https://") ? target : normalize(join(dirname(path), target)),
    anchor,
  })),
);

const links = [...new Map(allLinks.map((link) => [Object.values(link).join(" "), link])).values()];

describe("links", () => {
  const relative = links.filter(({ target }) => !target.startsWith("https://"));
  const others = relative.filter(({ target }) => target !== "");

  test.each(others)("$path links to $target, which exists", ({ target }) => {
    expect(existsSync(join(root, target))).toBe(true);
  });

  const anchored = relative.flatMap(({ path, target, anchor }) =>
    anchor === undefined ? [] : [{ path, target: target || path, anchor }],
  );

  test.each(anchored)("$path links to a heading of $target: $anchor", ({ target, anchor }) => {
    expect(anchorsOf(pages.find(({ path }) => path === target)?.text ?? "")).toContain(anchor);
  });

  test("are found", () => {
    expect(others.length).toBeGreaterThan(50);
    expect(anchored.length).toBeGreaterThan(10);
  });
});

describe("commands", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  test.each(pages)("$path names scripts that exist", ({ text }) => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
