import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../scripts/root.js";
import type { Provider } from "../src/index.js";
import type { Bytes } from "./bytes.js";
import { describeConditionsOf } from "./conditions.js";
import { providers } from "./examples.js";
import { type Score, scoreOf } from "./parts/parse.js";
import { type Start, startsOf } from "./parts/start.js";
import { peers } from "./peers/all.js";
import type { Peer } from "./peers/peer.js";
import { drawPlot } from "./plot.js";
import { replaceBlock } from "./replace-block.js";
import { formatFigure, printSection, printTable, type Section } from "./report.js";

export interface Results {
  readonly parse: readonly Score[];
  readonly start: readonly Start[];
  readonly bytes: Bytes;
}

/** Describes when and where the benchmark ran. */
export const describeConditions = (): string => describeConditionsOf("npm run bench");

const startOf = (starts: readonly Start[], reader: Start["reader"]): string =>
  startsOf(starts, reader)
    .filter(({ way }) => way === "unbundled")
    .map(({ milliseconds }) => formatFigure(milliseconds))
    .join(" / ");

/** A library of each kind, and the two that are closest to this package. docs/speed.md has all of them. */
const shortList: readonly string[] = ["message-webhooks", "ajv", "typebox", "zod"];

/** Prints the table of the libraries with some names, or of all, with both providers in each column. */
const printComparison = ({ parse, start, bytes }: Results, names?: readonly string[]): string => {
  const starts = new Map([
    ["message-webhooks", startOf(start, "ours")],
    ["zod", startOf(start, "zod")],
  ]);
  const rows = peers.map((peer, index) => [
    peer.name,
    providers.map((provider) => formatFigure(scoreOf(parse, peer, "from text", provider))).join(" / "),
    providers.map((provider) => formatFigure(scoreOf(parse, peer, "reject", provider))).join(" / "),
    starts.get(peer.name) ?? "-",
    // for ours, only the check: the size of the result is in RESULTS.md
    providers.map((provider) => (index === 0 ? bytes.check : bytes.validate[index])?.[provider]).join(" / "),
  ]);
  return printTable({
    head: ["httpSMS / Omnichannel", "from text", "reject", "start, ms", "bytes per event"],
    rows: rows.filter(([name = ""]) => names?.includes(name) ?? true),
  });
};

/** The pages that have a table of the figures, and the libraries in it. */
const pages = [
  { path: join(root, "README.md"), names: shortList },
  { path: join(root, "docs/speed.md"), names: undefined },
];

const pageWith = async (path: string, block: string): Promise<string> =>
  replaceBlock(await readFile(path, "utf8"), block);

/** Throws if a page has no place for the figures. */
export const expectPlaces = async (): Promise<void> => {
  for (const { path } of pages) await pageWith(path, "");
};

/** Writes all tables, the plot, and the tables of the pages. */
export const writeResults = async (sections: readonly Section[], results: Results): Promise<void> => {
  const where = describeConditions();
  const ratioOf = (peer: Peer, provider: Provider) => scoreOf(results.parse, peer, "from text", provider);
  const bars = peers.map((peer) => ({
    name: peer.name,
    ratios: { httpsms: ratioOf(peer, "httpsms"), omnichannel: ratioOf(peer, "omnichannel") },
  }));
  await writeFile(join(root, "bench/parse.svg"), drawPlot(bars, where.replaceAll("`", "")));
  const all = ["# Results", `Written by \`npm run bench -- --write\`. ${where}.`, ...sections.map(printSection)];
  await writeFile(join(root, "bench/RESULTS.md"), `${all.join("\n\n")}\n`);
  for (const { path, names } of pages) {
    await writeFile(path, await pageWith(path, `${printComparison(results, names)}\n\nMeasured by ${where}.`));
  }
};
