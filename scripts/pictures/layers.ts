import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../root.js";
import { drawArrow, drawBox, drawText, type Line, type Picture, wrap } from "./svg.js";

/** What each stage of `src/` does. */
const stages: Readonly<Record<string, string>> = {
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

const width = 560;
const left = 24;
const entryBox = { x: left, width: 192, height: 30 };
const stageBox = { x: 264, width: width - 264 - left };
const top = 64;
const entryGap = 6;
const rowGap = 26;

/** The entries and the stages of the package. Every arrow points to what a stage uses. */
export const drawLayers = (): Picture => {
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const unknown = paths.filter(
    (path) => ![stages, entries].some((table) => Object.hasOwn(table, path.split("/")[0] ?? "")),
  );
  if (unknown.length > 0) throw new Error(`scripts/pictures/layers.ts does not know ${unknown.join(", ")}`);
  const arrows = readArrows(paths);
  const rows = layOut(arrows);
  const entriesOf = (row: readonly string[]): readonly string[] => [
    ...(row.includes("cli") ? ["npx message-webhooks"] : []),
    ...Object.entries(entries)
      // an entry belongs to the highest of the stages that it exports
      .filter(([path]) => row === rows.find((stageRow) => stageRow.some((stage) => stagesBelow([path], "").has(stage))))
      .map(([, name]) => name),
  ];
  const boxWidth = (row: readonly string[]): number => (stageBox.width - (row.length - 1) * 16) / row.length;
  const linesOf = (stage: string, row: readonly string[]): readonly Line[] => [
    { text: stage, style: "strong" },
    ...wrap(stages[stage] ?? "", boxWidth(row) - 20).map((text): Line => ({ text, style: "quiet" })),
  ];
  const heightOf = (row: readonly string[]): number =>
    Math.max(
      ...row.map((stage) => 16 + linesOf(stage, row).length * 20),
      entriesOf(row).length * (entryBox.height + entryGap) - entryGap,
    );
  const offsets = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + heightOf(row) + rowGap, top));

  const drawRow = (row: readonly string[], index: number): readonly string[] => {
    const y = offsets[index] ?? 0;
    const height = heightOf(row);
    const names = entriesOf(row);
    const first = y + (height - (names.length * (entryBox.height + entryGap) - entryGap)) / 2;
    return [
      ...names.flatMap((name, place) => {
        const entryY = first + place * (entryBox.height + entryGap);
        const middle = entryY + entryBox.height / 2;
        return [
          ...drawBox({ ...entryBox, y: entryY, tone: "good", lines: [{ text: name }] }),
          drawArrow(entryBox.x + entryBox.width, middle, stageBox.x, middle),
        ];
      }),
      ...row.flatMap((stage, place) => {
        const x = stageBox.x + place * (boxWidth(row) + 16);
        return drawBox({ x, y, width: boxWidth(row), height, lines: linesOf(stage, row) });
      }),
      ...(rows[index + 1] ?? []).map((_, place, below) => {
        const x = stageBox.x + place * (boxWidth(below) + 16) + boxWidth(below) / 2;
        return drawArrow(x, y + height, x, offsets[index + 1] ?? 0);
      }),
    ];
  };

  const last = rows.at(-1) ?? [];
  const bottom = (offsets.at(-1) ?? 0) + heightOf(last);
  return {
    width,
    height: bottom + 24,
    title: "The layers of message-webhooks",
    description: `From the top: ${rows.map((row) => [row.join(" and "), ...entriesOf(row)].join(", with the entry ")).join("; ")}. Each layer uses only layers below it.`,
    elements: [
      drawText(left, 36, { text: "Each layer uses only layers below it", style: "strong" }, width - 2 * left),
      ...rows.flatMap(drawRow),
    ],
  };
};
