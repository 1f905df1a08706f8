import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventInterfaces, nestedParts } from "../../scripts/print-entries.js";

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");

/** The names in the `export { … } from` statements of an entry. */
const namesOf = (entry: string): readonly string[] =>
  [...read(`${entry}.ts`).matchAll(/^export (?:type )?\{([^}]*)\} from/gm)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((name) => name.trim().replace(/^type /, ""))
      .filter((name) => name !== ""),
  );

const entries = ["index", "httpsms", "omnichannel", "receive", "testing", "arbitraries", "zod"];
const providers = ["httpsms", "omnichannel"];

describe("the entries", () => {
  test.each(entries)("%s consists of named exports, each listed once", (entry) => {
    const statements = read(`${entry}.ts`)
      .replace(/\/\*.*?\*\/|^\/\/.*$/gms, "")
      .replace(/export (?:type )?\{[^}]*\} from "[^"]+";/g, "");
    expect(statements.trim()).toBe("");
    const names = namesOf(entry);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(providers)("%s exports every type that is generated for it", (provider) => {
    const types = [...read(`generated/${provider}.types.ts`).matchAll(/^export (?:interface|type) (\w+)/gm)];
    expect(types.length).toBeGreaterThan(10);
    expect(namesOf(provider)).toEqual(expect.arrayContaining(types.map(([, name]) => name)));
  });
});

describe("the root entry", () => {
  const names = namesOf("index");

  test("has at most 159 names", () => {
    expect(names.length).toBeLessThanOrEqual(159);
  });

  test("has the interface of each event, and no nested part", () => {
    expect(eventInterfaces.length).toBeGreaterThanOrEqual(40);
    expect(names).toEqual(expect.arrayContaining([...eventInterfaces]));
    expect(names.filter((name) => nestedParts.has(name) || /(?:Data|Details|Payload|Receipt)$/.test(name))).toEqual([]);
  });

  test("has every name of the entries of the providers that is neither a nested part nor specific to one", () => {
    const shared = providers
      .flatMap(namesOf)
      .filter((name) => !nestedParts.has(name) && !/(?:Events|Results)By\w+$|^normalize\w/.test(name));
    expect(shared.filter((name) => !names.includes(name))).toEqual([]);
  });
});
