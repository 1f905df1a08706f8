import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import * as entry from "../../src/index.js";
import { httpSmsFixtures, omnichannelFixtures, platformFixtures } from "../support/fixtures.js";
import { isMessageName } from "../support/minimal.js";
import { pages } from "../support/pages.js";

const readme = pages.find(({ path }) => path === "README.md")?.text ?? "";

describe("links and commands", () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => ({ path, target: match[1] ?? "" })),
  );
  const relative = links.filter(({ target }) => !target.startsWith("https://"));

  test.each(relative)("$path links to $target, which exists", ({ path, target }) => {
    expect(existsSync(join(root, dirname(path), target))).toBe(true);
  });

  test("finds links", () => {
    expect(relative.length).toBeGreaterThan(5);
  });

  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  test.each(pages)("$path names scripts that exist", ({ text }) => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

/** The cells of the table row that starts with a code. */
const rowOf = (code: string): readonly string[] =>
  readme
    .split("\n")
    .find((line) => line.startsWith(`| \`${code}\` |`))
    ?.split("|")
    .slice(1, -1)
    .map((cell) => cell.trim()) ?? [];

describe("the README", () => {
  test.each(Object.keys(entry))("mentions %s", (name) => {
    expect(new RegExp(`\\b${name}\\b`).test(readme)).toBe(true);
  });

  test("has a row for each outcome", () => {
    expect([...readme.matchAll(/^\| `"(\w+)"` \|/gm)].map((match) => match[1])).toEqual([
      "event",
      "unknown",
      "invalid",
    ]);
  });

  test.each(entry.httpSmsEventTypes)("says where the message id of %s is", (type) => {
    const data = httpSmsFixtures.find(({ name }) => name === type)?.event.data ?? {};
    const field = ["id", "message_id"].find((key) => key in data);
    expect(rowOf(type)[2]).toMatch(field === undefined ? /^none$/ : new RegExp(`^\`data\\.${field}\``));
  });

  test("has a column for each channel", () => {
    expect(rowOf("name").slice(1)).toEqual(entry.omnichannelChannels);
  });

  test.each(entry.omnichannelEventNames.filter((name) => !isMessageName(name)))(
    "says where the id of %s is",
    (name) => {
      const { payload, profileId } = { ...platformFixtures.find((fixture) => fixture.name === name)?.event } as {
        readonly payload?: object;
        readonly profileId?: string;
      };
      const expected = profileId === undefined ? /^`payload\.id`/ : /^`profileId`, no payload$/;
      expect(rowOf(name)[2]).toMatch(payload !== undefined && !("id" in payload) ? /^none$/ : expected);
    },
  );

  test.each(entry.omnichannelEventNames.filter(isMessageName))("says on which channels %s is documented", (name) => {
    const documented = entry.omnichannelChannels.map((channel) =>
      omnichannelFixtures.some(({ file }) => file.startsWith(`${name}-${channel}`)) ? "documented" : "open",
    );
    expect(rowOf(name).slice(1)).toEqual(documented);
  });
});
