import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../root.js";

/** What each stage of `src/` does. */
export const stages: Readonly<Record<string, string>> = {
  cli: "inspect, send, check",
  testing: "builders, signers, checks",
  receiving: "request to results",
  normalizing: "event to one shape",
  parsing: "body to results",
  generated: "interfaces and checks",
  schemas: "what events look like",
  shapes: "what stages share",
};

/** The files next to the stages, and what people write to load them. */
const entries: Readonly<Record<string, string>> = {
  "index.ts": "message-webhooks",
  "httpsms.ts": "/httpsms",
  "omnichannel.ts": "/omnichannel",
  "receive.ts": "/receive",
  "testing.ts": "/testing",
  "arbitraries.ts": "/arbitraries",
  "zod.ts": "/zod",
};

const source = join(root, "src");

/** The modules that a module imports, as paths in `src/`. */
const importsOf = (path: string): readonly string[] => {
  const code = readFileSync(join(source, path), "utf8").replace(/\/\*.*?\*\//gs, "");
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, from = ""]) =>
    posix.join(dirname(path), from),
  );
};

/** The stages that some modules import from, except for their own. */
const stagesBelow = (paths: readonly string[], own: string): ReadonlySet<string> =>
  new Set(
    paths
      .flatMap(importsOf)
      .map((path) => path.split("/")[0] ?? "")
      .filter((stage) => stage !== own && Object.hasOwn(stages, stage)),
  );

/** The stages that each stage imports from. */
const readArrows = (paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.keys(stages).map((stage) => [
      stage,
      stagesBelow(
        paths.filter((path) => path.startsWith(`${stage}/`)),
        stage,
      ),
    ]),
  );

/** The rows of the picture: each stage one row below the lowest of the stages that import from it. */
const layOut = (arrows: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] => {
  const depthOf = (stage: string): number =>
    Math.max(0, ...[...arrows].filter(([, below]) => below.has(stage)).map(([above]) => depthOf(above) + 1));
  const names = [...arrows.keys()];
  const depth = Math.max(...names.map(depthOf));
  return Array.from({ length: depth + 1 }, (_, row) => names.filter((stage) => depthOf(stage) === row));
};

/** A row of the picture. */
export interface Layer {
  /** More than one if none of them imports from another. */
  readonly stages: readonly string[];
  /** The entries that export from these stages, and from none above. */
  readonly entries: readonly string[];
}

/** The layers of `src/` from the top, by what its modules import. */
export const readLayers = (): readonly Layer[] => {
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const unknown = paths.filter(
    (path) => ![stages, entries].some((names) => Object.hasOwn(names, path.split("/")[0] ?? "")),
  );
  if (unknown.length > 0) throw new Error(`scripts/pictures/read-layers.ts does not know ${unknown.join(", ")}`);
  const rows = layOut(readArrows(paths));
  const rowOf = (entry: string): readonly string[] | undefined => {
    const used = stagesBelow([entry], "");
    return rows.find((row) => row.some((stage) => used.has(stage)));
  };
  return rows.map((row) => ({
    stages: row,
    entries: [
      // the command is no entry: `bin` in package.json names it
      ...(row.includes("cli") ? ["npx message-webhooks"] : []),
      ...Object.entries(entries).flatMap(([path, name]) => (rowOf(path) === row ? [name] : [])),
    ],
  }));
};
