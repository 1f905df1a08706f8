import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import * as entry from "../../src/receive.js";
import { textOf } from "../support/pages.js";

const receiving = textOf("docs/receiving.md");

const examples = join(root, "examples");

/** A recipe is started by its main file, or by Next.js; the tests of an application have none. */
const receives = (folder: string): boolean => {
  if (!["main.ts", "app"].some((start) => existsSync(join(examples, folder, start)))) return false;
  const all = readdirSync(join(examples, folder), { recursive: true, encoding: "utf8" });
  const files = all.filter((file) => file.endsWith(".ts"));
  const texts = files.map((file) => readFileSync(join(examples, folder, file), "utf8"));
  return texts.some((text) => text.includes("message-webhooks/receive"));
};

/** What does not compile when a code is missing or there is one too many. */
const codes: Readonly<Record<entry.SignatureError["code"], true>> = {
  missing_signature: true,
  malformed_signature: true,
  wrong_signature: true,
  expired_token: true,
  not_yet_valid: true,
  wrong_issuer: true,
  wrong_audience: true,
  wrong_subject: true,
};

/** First cells of the rows of a table, by the name of its first column. */
const rowsOf = (column: string): readonly string[] => {
  const table = receiving.split("\n\n").find((block) => block.startsWith(`| ${column} |`)) ?? "";
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.split("|")[1]?.trim() ?? "");
};

describe("the page about receiving", () => {
  test.each(Object.keys(entry))("says what %s is for", (name) => {
    expect(receiving).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("has a row for each code", () => {
    expect(rowsOf("`code`")).toEqual(Object.keys(codes).map((code) => `\`${code}\``));
  });

  test("has a row for each response", () => {
    const handler = readFileSync(join(root, "src/receiving/handler.ts"), "utf8");
    const responses = [...handler.matchAll(/respond\((\d{3})/g)].map((match) => match[1]);
    expect(responses.length).toBeGreaterThan(5);
    expect(new Set(rowsOf("response"))).toEqual(new Set(responses));
  });

  test("shows each one-liner as the examples test it", () => {
    const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, "");
    const tested = withoutSpace(readFileSync(join(examples, "test/support/one-liners.ts"), "utf8"));
    const section = receiving.slice(receiving.indexOf("## One-liners"), receiving.indexOf("## Traps"));
    const rows = section.split("\n").filter((line) => /^\| (?:h3|Nitro|Elysia|Azure)/.test(line));
    const inCells = rows.flatMap((row) => [...row.matchAll(/`(.*?)`/g)].map(([, code = ""]) => code));
    const inHapi = /server\.route\([\s\S]*?\n\}\);/.exec(section)?.[0] ?? "";
    const shown = [...inCells, inHapi].filter((code) => code.includes("handler"));
    expect(shown).toHaveLength(6);
    for (const code of shown) expect(tested).toContain(withoutSpace(code.replace(/^export default /, "")));
  });

  test("links each example that receives", () => {
    const linked = rowsOf("recipe").map((cell) => /\(\.\.\/examples\/(.*)\/README\.md\)/.exec(cell)?.[1]);
    expect(linked.toSorted()).toEqual(readdirSync(examples).filter(receives));
  });
});
