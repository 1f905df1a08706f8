import { describe, expect, it } from "vitest";
import { findTarballProblems, type Manifest } from "../../scripts/release/tarball.js";

const manifest: Manifest = {
  files: ["dist", "!dist/cli.cjs", "schemas", "docs/receiving.md", "/SECURITY.md"],
  bin: { command: "./dist/cli.js" },
  exports: {
    ".": { import: { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    "./schemas/*.json": "./schemas/*.json",
    "./package.json": "./package.json",
  },
};

const packed = [
  "LICENSE",
  "README.md",
  "SECURITY.md",
  "dist/cli.js",
  "dist/index.d.ts",
  "dist/index.js",
  "dist/parsing/decode.d.ts",
  "docs/receiving.md",
  "package.json",
  "schemas/events.json",
];

const readCode = (): string => 'throw new Error("see `docs/receiving.md` in this package");';

const findWithout = (path: string): readonly string[] =>
  findTarballProblems(
    manifest,
    packed.filter((other) => other !== path),
    readCode,
  );

const findWith = (path: string): readonly string[] => findTarballProblems(manifest, [...packed, path], readCode);

describe("findTarballProblems", () => {
  it("accepts what package.json names", () => {
    expect(findTarballProblems(manifest, packed, readCode)).toEqual([]);
  });

  it.each(["LICENSE", "README.md", "SECURITY.md", "package.json"])("reports that %s is missing", (path) => {
    expect(findWithout(path)).toContain(`The tarball lacks ${path}.`);
  });

  it.each([
    ["dist/index.js", "./dist/index.js"],
    ["dist/index.d.ts", "./dist/index.d.ts"],
    ["dist/cli.js", "./dist/cli.js"],
    ["schemas/events.json", "./schemas/*.json"],
  ])("reports that %s is missing, an entry", (path, entry) => {
    expect(findWithout(path)).toContain(`The tarball lacks ${entry}, an entry.`);
  });

  it("reports a page that a message names and that is not packed", () => {
    const read = () => "see `docs/troubleshooting.md`";
    expect(findTarballProblems(manifest, packed, read)).toEqual([
      "The tarball lacks docs/troubleshooting.md, which a text in it names.",
    ]);
  });

  it.each(["src/index.ts", ".env", "dist/cli.cjs", "docs/other.md"])("reports %s, which nothing names", (path) => {
    expect(findWith(path)).toEqual([`The tarball has ${path}, which \`files\` does not name.`]);
  });

  it.each(["dist/index.test.ts", "dist/index.js.map", "dist/tsconfig.tsbuildinfo"])(
    "reports %s, which is not compiled code",
    (path) => {
      expect(findWith(path)).toEqual([`The tarball has ${path}, which is not compiled code.`]);
    },
  );
});
