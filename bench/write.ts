import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/package-project.js";
import type { Bytes } from "./bytes.js";
import type { PeerRatios } from "./parts/parse.js";
import { type Start, startsOf } from "./parts/start.js";
import type { ByProvider } from "./peers/peer.js";
import { drawPlot } from "./plot.js";
import { replaceBlock } from "./readme.js";
import { figure, printSection, printTable, type Section } from "./report.js";

export interface Results {
  readonly parse: readonly PeerRatios[];
  readonly start: readonly Start[];
  readonly bytes: Bytes;
}

/** When and where. */
export const conditions = (): string => {
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `\`npm run bench\`, ${date}, Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${process.platform}`;
};

const pair = ({ httpsms, omnichannel }: ByProvider<number>, print: (value: number) => string): string =>
  `${print(httpsms)} / ${print(omnichannel)}`;

const startOf = (starts: readonly Start[], reader: Start["reader"]): string =>
  startsOf(starts, reader)
    .filter(({ way }) => way === "unbundled")
    .map(({ milliseconds }) => figure(milliseconds))
    .join(" / ");

/** The few columns that a reader of the README wants, both providers in each. */
export const shortTable = ({ parse, start, bytes }: Results): string => {
  const starts = new Map([
    ["message-webhooks", startOf(start, "ours")],
    ["zod", startOf(start, "zod")],
  ]);
  return printTable({
    head: ["httpSMS / Omnichannel", "from text", "reject", "start, ms", "bytes an event"],
    rows: parse.map(({ peer, fromText, reject }, index) => [
      peer.name,
      pair(fromText, figure),
      pair(reject, figure),
      starts.get(peer.name) ?? "-",
      // ours is the check: what it returns beside the event is in the results
      pair(index === 0 ? bytes.check : (bytes.validate[index] ?? bytes.check), String),
    ]),
  });
};

/** Writes all tables, the plot, and the short table into the README. */
export const writeResults = async (sections: readonly Section[], results: Results): Promise<void> => {
  const readme = join(root, "README.md");
  const where = conditions();
  // first, since it throws when README.md has no place for it
  const text = replaceBlock(await readFile(readme, "utf8"), `${shortTable(results)}\n\nMeasured by ${where}.`);
  const bars = results.parse.map(({ peer, fromText }) => ({ name: peer.name, ratios: fromText }));
  await writeFile(join(root, "bench/parse.svg"), drawPlot(bars, where.replaceAll("`", "")));
  const all = ["# Results", `Written by \`npm run bench -- --write\`. ${where}.`, ...sections.map(printSection)];
  await writeFile(join(root, "bench/RESULTS.md"), `${all.join("\n\n")}\n`);
  await writeFile(readme, text);
};
