import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import { pages } from "../support/pages.js";

const contributing = pages.find(({ path }) => path === "CONTRIBUTING.md")?.text ?? "";

describe("the table of rules in CONTRIBUTING.md", () => {
  const table = /^\| question \| file \|\n\| --- \| --- \|\n((?:\|.*\n)+)/m.exec(contributing)?.[1] ?? "";
  const rows = table.split("\n").filter((row) => row !== "");
  const paths = rows.flatMap((row) => [...row.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map((match) => match[1] ?? ""));

  test("names a file or a folder for each question", () => {
    expect(rows.length).toBeGreaterThanOrEqual(24);
    expect(rows.filter((row) => !/^\| [^|]+\? \| [^|]*`[\w.-]+\/[\w./-]*`[^|]* \|$/.test(row))).toEqual([]);
  });

  test.each([...new Set(paths)])("names %s, which exists", (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  test("names only folders with a slash at the end", () => {
    const withoutName = paths.filter((path) => !path.endsWith("/") && !/\.(?:ts|mjs)$/.test(path));
    expect(withoutName).toEqual([]);
  });
});
