import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawBox, printPicture, wrap } from "../../scripts/pictures/svg.js";
import { root } from "../../scripts/root.js";
import { describeConsequence } from "../../src/testing/endpoint/consequence.js";

const names = ["states-httpsms", "states-omnichannel", "request", "layers"] as const;

const read = (name: (typeof names)[number]): string => readFileSync(join(root, `docs/pictures/${name}.svg`), "utf8");

/** The lines of text in a picture, from the top. */
const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);

/** The names of the elements that a text opens and does not close. Throws on what XML does not allow. */
const openElements = (svg: string): readonly string[] => {
  const open: string[] = [];
  for (const tag of svg.match(/<[^>]*>?/g) ?? []) {
    const [, closes, name = "", empty] = /^<(\/?)([a-zA-Z]+)(?: [\w:-]+="[^"<&]*")*(\/?)>$/.exec(tag) ?? [];
    if (name === "") throw new Error(`not a tag: ${tag}`);
    if (closes === "/" && open.pop() !== name) throw new Error(`${tag} closes another element`);
    if (closes === "" && empty === "") open.push(name);
  }
  return open;
};

describe.each(names)("%s.svg", (name) => {
  const svg = read(name);

  test("is well-formed XML with one root, which names its namespace", () => {
    expect(openElements(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>\n$/s);
    expect(svg.replace(/&(?:amp|lt|gt|quot);/g, "")).not.toContain("&");
  });

  test("has a title and a description for people who cannot see it", () => {
    const [title, description] = ["title", "desc"].map((tag) =>
      new RegExp(`<${tag} id="\\w+">(.+?)</${tag}>`).exec(svg),
    );
    expect(title?.[1]).toBeTruthy();
    expect(description?.[1]?.length).toBeGreaterThan(80);
    expect(svg).toContain('role="img" aria-labelledby="title description"');
  });

  test("has its own background and colors for light and dark", () => {
    const [light = "", dark = ""] = (/<style>(.*)<\/style>/s.exec(svg)?.[1] ?? "").split(
      "@media (prefers-color-scheme: dark)",
    );
    const colored = (css: string): readonly string[] =>
      [...css.matchAll(/^ *([.#\w ]+) \{ (?:fill: #|stroke: #)/gm)].map(([, rule = ""]) => rule);
    expect(colored(light).length).toBeGreaterThan(6);
    expect(colored(dark)).toEqual(colored(light));
    expect(svg).toContain('class="paper"/>');
  });

  test("has every line of text inside", () => {
    const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(places.length).toBe(textsIn(svg).length);
    expect(
      places.filter(([x = -1, y = -1]) => x < 20 || y < 20 || x > (width ?? 0) - 20 || y > (height ?? 0) - 8),
    ).toEqual([]);
  });
});

describe("the picture of states", () => {
  // as README.md says it
  test.each([
    ["states-httpsms", ["retrying", "expired", "sent", "failed", "delivered"]],
    ["states-omnichannel", ["sent", "expired", "failed", "delivered", "read"]],
  ] as const)("%s has the statuses from the lowest to the highest", (name, order) => {
    const statuses = textsIn(read(name)).filter((text) => (order as readonly string[]).includes(text));
    expect(statuses).toEqual(order);
    expect(read(name)).toContain(`From the lowest to the highest: ${order.join(", ")}.`);
  });

  test("says which statuses are final", () => {
    expect(textsIn(read("states-httpsms")).filter((text) => text.includes("final"))).toEqual([
      "not final with is_final: false",
      "final with is_final: true",
      "not final",
      "final",
      "final",
    ]);
    expect(textsIn(read("states-omnichannel")).filter((text) => text.includes("final"))).toEqual([
      "not final",
      "final",
      "final",
      "final",
      "final",
    ]);
  });
});

describe("the picture of a request", () => {
  const texts = textsIn(read("request"));

  test("has every answer of the handler, every outcome and every callback", () => {
    expect(texts.filter((text) => /^\d{3}$/.test(text))).toEqual(["405", "401", "413", "401", "204", "500"]);
    for (const word of ["event", "unknown", "invalid", "onEvent", "onUnknown", "onInvalid", "onRefused", "onError"]) {
      expect(texts.join("\n")).toMatch(new RegExp(`\\b${word}\\b`));
    }
  });

  test.each([204, 400, 401, 405, 413, 500])("says what %i makes each provider do", (status) => {
    const text = texts.join(" ");
    for (const provider of ["httpsms", "omnichannel"] as const) {
      const meaning = describeConsequence(provider, status);
      expect(text).toMatch(new RegExp(`\\b${status}(?:, \\d{3})*: ${meaning.replaceAll(".", "\\.")}`));
    }
  });
});

describe("the picture of the layers", () => {
  test("has every entry and every stage, from the top", () => {
    const texts = textsIn(read("layers"));
    const stages = ["cli", "testing", "receiving", "normalizing", "parsing", "generated", "schemas", "shapes"];
    expect(texts.filter((text) => stages.includes(text))).toEqual(stages);
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const entries = Object.keys(exports).filter((path) => !path.endsWith(".json"));
    for (const entry of entries) expect(texts).toContain(entry === "." ? "message-webhooks" : entry.slice(1));
  });
});

describe("a picture", () => {
  const box = { x: 0, y: 0, width: 60, height: 40 };

  test("rejects a text that is wider than its box", () => {
    expect(drawBox({ ...box, lines: [{ text: "short" }] })).toHaveLength(2);
    expect(() => drawBox({ ...box, lines: [{ text: "much too long" }] })).toThrow("does not fit into 40 pixels");
  });

  test("breaks a text between words", () => {
    expect(wrap("one two three", 70)).toEqual(["one two", "three"]);
  });

  test("escapes what XML would read as a tag", () => {
    const lines = [{ text: "a<&>" }];
    const svg = printPicture({
      width: 60,
      height: 40,
      title: "<",
      description: "&",
      elements: drawBox({ ...box, lines }),
    });
    expect(svg).toContain("a&lt;&amp;&gt;");
    expect(openElements(svg)).toEqual([]);
  });
});
