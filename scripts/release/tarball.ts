import { spawnSync } from "node:child_process";

/** A file that npm packs. */
interface PackedFile {
  readonly path: string;
}

/** The part of package.json that says what is packed. */
export interface Manifest {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** Returns the paths of the files that npm would pack from a folder, without running a script. */
export const listPackedFiles = (folder: string): readonly string[] => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    // on Windows, npm is a script
    shell: process.platform === "win32",
  });
  // npm 11 prints a list, and later versions an object
  const [packed] = Object.values<{ readonly files: readonly PackedFile[] }>(JSON.parse(stdout));
  return (packed?.files ?? []).map(({ path }) => path);
};

/** What npm packs in any case. */
const always = ["package.json", "README.md", "LICENSE"];

/** What a compiled file may end in. */
const compiled = /^dist\/(?:[\w.-]+\/)*[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)$/;

const leavesOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(leavesOf);

/** `./schemas/*.json` of `exports` stands for any file. */
const toPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/^\.\//, "").replace(/[.]/g, "\\.").replace("*", ".+")}$`);

const isListed = (path: string, files: readonly string[]): boolean =>
  files.some((entry) => !entry.startsWith("!") && (path === entry || path.startsWith(`${entry}/`)));

/** A leading slash keeps npm from packing files of that name in other folders, in any case of letters. */
const dropSlash = (entry: string): string => entry.replace(/^\//, "");

/**
 * Compares what would be packed with what package.json says, and with what the package itself names. `read` returns a packed
 * file by its path.
 */
export const findTarballProblems = (
  { files, exports, bin }: Manifest,
  packed: readonly string[],
  read: (path: string) => string,
): readonly string[] => {
  const has = (pattern: RegExp): boolean => packed.some((path) => pattern.test(path));
  const entries = [...leavesOf(exports), ...Object.values(bin)];
  const expected = [...always, ...files.filter((entry) => !entry.startsWith("!")).map(dropSlash)];
  const excluded = files.filter((entry) => entry.startsWith("!")).map((entry) => entry.slice(1));
  const texts = packed.filter((path) => /^(?:dist\/.*\.c?js|skills\/.*)$/.test(path));
  const named = new Set(texts.flatMap((path) => read(path).match(/\bdocs\/[\w/-]+\.md\b/g) ?? []));
  return [
    ...expected
      .filter((entry) => !packed.some((path) => isListed(path, [entry])))
      .map((entry) => `The tarball lacks ${entry}.`),
    ...entries.filter((entry) => !has(toPattern(entry))).map((entry) => `The tarball lacks ${entry}, an entry.`),
    ...[...named]
      .filter((page) => !packed.includes(page))
      .map((page) => `The tarball lacks ${page}, which a text in it names.`),
    ...packed
      .filter((path) => excluded.includes(path) || !isListed(path, expected))
      .map((path) => `The tarball has ${path}, which \`files\` does not name.`),
    ...packed
      .filter((path) => path.startsWith("dist/") && !compiled.test(path))
      .map((path) => `The tarball has ${path}, which is not compiled code.`),
  ];
};
