import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as entry from "../../src/receive.js";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const receiving = /^## Receiving\n(.*?)^## /ms.exec(readme)?.[1] ?? "";

const examples = new URL("examples/", root);

/** A recipe is started by its main file; the tests of an application have none. */
const receives = (folder: string): boolean => {
  const files = readdirSync(new URL(`${folder}/`, examples)).filter((file) => file.endsWith(".ts"));
  const texts = files.map((file) => readFileSync(new URL(`${folder}/${file}`, examples), "utf8"));
  return files.includes("main.ts") && texts.some((text) => text.includes("message-webhooks/receive"));
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

describe("the README", () => {
  test.each(Object.keys(entry))("says what %s is for", (name) => {
    expect(receiving).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("has a row for each code", () => {
    expect(rowsOf("`code`")).toEqual(Object.keys(codes).map((code) => `\`${code}\``));
  });

  test("has a row for each answer", () => {
    const handler = readFileSync(new URL("src/receiving/handler.ts", root), "utf8");
    const answers = [...handler.matchAll(/answer\((\d{3})/g)].map((match) => match[1]);
    expect(answers.length).toBeGreaterThan(5);
    expect(new Set(rowsOf("answer"))).toEqual(new Set(answers));
  });

  test("links each example that receives", () => {
    const linked = rowsOf("recipe").map((cell) => /\(examples\/(.*)\/README\.md\)/.exec(cell)?.[1]);
    expect(linked.toSorted()).toEqual(readdirSync(examples).filter(receives));
  });
});
