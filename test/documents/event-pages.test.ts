import { describe, expect, test } from "vitest";
import { normalize, safeParseEvent } from "../../src/index.js";
import {
  blocksIn,
  type EventPage,
  eventPages,
  fieldsOf,
  pageFiles,
  rowsOf,
  withoutBlocks,
} from "../support/event-pages.js";
import { jsonSchemaPaths } from "../support/json-schema-paths.js";
import { httpSmsRequired, omnichannelRequired } from "../support/required.js";

/** The interface that a page names. */
const interfaceOf = ({ text }: EventPage): string => /^- Type: `(\w+)`/m.exec(text)?.[1] ?? "";

const requiredPaths = ({ provider, name }: EventPage): readonly string[] =>
  (provider === "httpsms" ? httpSmsRequired(name) : omnichannelRequired({ name })).map(([path]) => path);

/** What the page must show: every documented example, else what the test kit builds. */
const samplesOf = ({ examples, built }: EventPage): readonly object[] =>
  examples.length > 0 ? examples.map(({ event }) => event) : [built];

const withoutRaw = (event: object): object => {
  const result = safeParseEvent(event);
  if (result.kind !== "event") throw new Error("the example is not an event");
  const { raw, ...normalized } = normalize(result.event);
  return normalized;
};

test("every event has a page, and nothing else is in the folder", () => {
  expect([...pageFiles].sort()).toEqual(eventPages.map(({ path }) => path).sort());
});

describe.each(eventPages)("the page of $label ($provider)", (page) => {
  const { text, label, examples, provider } = page;
  const fields = fieldsOf(text);

  test("has its label as title and as first heading, and a description of one sentence", () => {
    const [, title = "", description = ""] = /^---\ntitle: (.*)\ndescription: (.*)\n---\n\n# /.exec(text) ?? [];
    expect(JSON.parse(title)).toBe(label);
    expect(text).toContain(`---\n\n# ${label}\n\n`);
    expect(JSON.parse(description)).toMatch(/^[A-Z][^`]*[^.]\.$/);
  });

  test("shows every documented example, or states that no document has one", () => {
    for (const example of examples) {
      expect(text).toContain(`From \`${example.file}\`:\n\n\`\`\`json\n${example.text}\n\`\`\``);
    }
    expect(text.includes("- Documented: ")).toBe(examples.length > 0);
    expect(text.includes("- Open: ")).toBe(examples.length === 0);
    expect(text.includes("No document shows this event. The test kit builds this one:")).toBe(examples.length === 0);
  });

  test("shows the normal form after each example", () => {
    const shown = blocksIn(text, "json").map((block) => JSON.parse(block));
    expect(shown).toEqual(samplesOf(page).flatMap((event) => [event, withoutRaw(event)]));
  });

  test("lists exactly the fields of the JSON Schema", () => {
    expect(fields.map(({ path }) => path)).toEqual(jsonSchemaPaths(provider, interfaceOf(page)));
  });

  test("says of exactly the required fields that they are required", () => {
    const required = fields.filter(({ required }) => required === "yes").map(({ path }) => path);
    expect(required.sort()).toEqual([...requiredPaths(page)].sort());
    expect(fields.filter(({ required }) => !["yes", "no", "in its part"].includes(required))).toEqual([]);
  });

  test("has a type and a description for each field, and no cell too many", () => {
    expect(rowsOf(text).filter((cells) => cells.length !== 4)).toEqual([]);
    expect(fields.filter(({ type, description }) => type === "" || !/^[A-Z`].*\.$/.test(description))).toEqual([]);
  });

  test("has no text that Vue would read as a tag or an expression", () => {
    const outsideCode = withoutBlocks(text).replace(/`[^`\n]*`/g, "");
    expect(outsideCode).not.toMatch(/(?<!\\)<|\{\{/);
  });

  test("links to the pages of the documentation and to other events", () => {
    const targets = [...withoutBlocks(text).matchAll(/\]\(([^)]*)\)/g)].map(([, target = ""]) => target);
    const guides = ["events", "normal-form", "once-and-state", "testing", "commands"].map((name) => `../../${name}.md`);
    const siblings = eventPages.filter((other) => other.provider === provider).map(({ path }) => path.split("/")[1]);
    const known = targets.filter((target) => [...guides, ...siblings].includes(target));
    const external = targets.filter((target) => target.startsWith("https://"));
    expect(known.length + external.length).toBe(targets.length);
    expect(external).toHaveLength(1);
    expect(targets).toContain("../../events.md");
  });
});
