import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";

const source = join(root, "src");

const paths = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

/** The specifiers that a module imports, types too; examples in doc comments do not count. */
const importsOf = (code: string): readonly string[] =>
  [...code.replace(/\/\*.*?\*\//gs, "").matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, from = ""]) => from);

const modules = paths.map((path) => {
  const code = readFileSync(join(source, path), "utf8");
  return { path, code, imports: importsOf(code) };
});

/** The stages that each stage may import from, next to itself: every arrow goes one way. */
const stages: Readonly<Record<string, readonly string[]>> = {
  shapes: [],
  schemas: [],
  generated: ["schemas", "shapes"],
  parsing: ["generated", "shapes"],
  normalizing: ["parsing", "generated", "shapes"],
  receiving: ["normalizing", "parsing", "generated", "shapes"],
  testing: ["receiving", "normalizing", "parsing", "generated", "shapes"],
  cli: ["testing", "receiving", "normalizing", "parsing", "generated", "shapes"],
};

const stageOf = (path: string): string => path.split("/")[0] ?? "";

describe("the source", () => {
  const inStages = modules.filter(({ path }) => path.includes("/"));

  test("has a folder per stage, and only entry files next to them", () => {
    expect(new Set(inStages.map(({ path }) => stageOf(path)))).toEqual(new Set(Object.keys(stages)));
  });

  test.each(Object.entries(stages))("%s imports only from the stages below it", (stage, below) => {
    const arrows = inStages
      .filter(({ path }) => stageOf(path) === stage)
      .flatMap(({ path, imports }) =>
        imports
          // the version of the package belongs to no stage
          .filter((from) => from.startsWith(".") && !from.endsWith("/package.json"))
          .map((from) => ({ path, to: stageOf(normalize(join(dirname(path), from))) })),
      );
    expect(arrows.filter(({ to }) => to !== stage && !below.includes(to))).toEqual([]);
  });

  test("re-exports by name, so that a new export of a module is never public by accident", () => {
    const wildcards = modules.filter(({ code }) => /^export (?:type )?\*/m.test(code)).map(({ path }) => path);
    expect(wildcards).toEqual([]);
  });

  test("silences no error of the compiler", () => {
    expect(modules.filter(({ code }) => /@ts-(?:ignore|nocheck)/.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test("imports zod only in the schemas and what is generated from them", () => {
    const users = modules.filter(({ imports }) => imports.includes("zod")).map(({ path }) => path);
    expect(users.filter((path) => !/^schemas\/|^generated\/zod\.ts$/.test(path))).toEqual([]);
  });

  test("imports fast-check only in the arbitraries", () => {
    const users = modules.filter(({ imports }) => imports.includes("fast-check")).map(({ path }) => path);
    expect(users.filter((path) => !path.startsWith("testing/arbitrary"))).toEqual([]);
  });
});
