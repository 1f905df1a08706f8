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
import { replaceBlock } from "./readme.js";
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

/** Prints the short table of the README, with both providers in each column. */
export const printShortTable = ({ parse, start, bytes }: Results): string => {
  const starts = new Map([
    ["message-webhooks", startOf(start, "ours")],
    ["zod", startOf(start, "zod")],
  ]);
  return printTable({
    head: ["httpSMS / Omnichannel", "from text", "reject", "start, ms", "bytes per event"],
    rows: peers.map((peer, index) => [
      peer.name,
      providers.map((provider) => formatFigure(scoreOf(parse, peer, "from text", provider))).join(" / "),
      providers.map((provider) => formatFigure(scoreOf(parse, peer, "reject", provider))).join(" / "),
      starts.get(peer.name) ?? "-",
      // for ours, only the check: the size of the result is in RESULTS.md
      providers.map((provider) => (index === 0 ? bytes.check : bytes.validate[index])?.[provider]).join(" / "),
    ]),
  });
};

const readme = join(root, "README.md");

const readmeWith = async (block: string): Promise<string> => replaceBlock(await readFile(readme, "utf8"), block);

/** Throws if README.md has no place for the figures. */
export const expectPlace = async (): Promise<void> => {
  await readmeWith("");
};

/** Writes all tables, the plot, and the short table into the README. */
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
  await writeFile(readme, await readmeWith(`${printShortTable(results)}\n\nMeasured by ${where}.`));
};
