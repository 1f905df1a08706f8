/**
 * Measures what parsing costs, as a ratio to `JSON.parse` of the same text: CPU time, both in this process, in turns,
 * the median of the paired ratios. Nanoseconds differ between machines and runs; these ratios repeat to about 5 %.
 * It runs over `src`, from which the build takes the same code.
 */
import { readdirSync, readFileSync } from "node:fs";
import {
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
} from "../src/index.js";

type Read = (text: string) => unknown;

interface Row {
  readonly what: string;
  readonly folder: "httpsms" | "omnichannel";
  readonly read: Read;
  /** The ratio that the project promises, where it promises one. */
  readonly goal?: number;
}

const rows: readonly Row[] = [
  { what: "safeParseHttpSmsEvent", folder: "httpsms", read: safeParseHttpSmsEvent, goal: 1.2 },
  { what: "safeParseEvent", folder: "httpsms", read: safeParseEvent },
  { what: "safeParseOmnichannelEvent", folder: "omnichannel", read: safeParseOmnichannelEvent, goal: 1.2 },
  { what: "safeParseOmnichannelBody", folder: "omnichannel", read: safeParseOmnichannelBody },
  { what: "safeParseEvent", folder: "omnichannel", read: safeParseEvent },
];

const pairs = 200;
const warmUps = 20;
/** Texts a sample: long enough, a few milliseconds, for the clock of the processor. */
const textsASample = 3_000;

/** The documented examples, without the spaces that a sender leaves out. */
const textsOf = (folder: Row["folder"]): readonly string[] => {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url).map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, url), "utf8"))));
};

/** Keeps a result in use, so that the engine cannot leave the work out. */
let last: unknown;

/** CPU time in microseconds of reading every text a number of times. */
const sample = (texts: readonly string[], read: Read): number => {
  const rounds = Math.ceil(textsASample / texts.length);
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) last = read(text);
  }
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

const parseJson: Read = (text) => JSON.parse(text);

/** One sample of each, in an order that changes from pair to pair: whoever is second pays for the other's garbage. */
const pairedRatio = (texts: readonly string[], read: Read, index: number): number => {
  const before = index % 2 === 0 ? sample(texts, parseJson) : undefined;
  const own = sample(texts, read);
  return own / (before ?? sample(texts, parseJson));
};

const quantile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(2);

const measure = ({ what, folder, read, goal }: Row): string => {
  const texts = textsOf(folder);
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  for (let index = 0; index < warmUps; index += 1) pairedRatio(texts, read, index);
  const ratios = Array.from({ length: pairs }, (_, index) => pairedRatio(texts, read, index)).sort((a, b) => a - b);
  const middle = `${quantile(ratios, 0.25)} to ${quantile(ratios, 0.75)}`;
  return `| ${what} | ${folder} | ${length} | ${quantile(ratios, 0.5)} | ${middle} | ${goal ?? ""} |`;
};

console.log("| reader | texts | characters | CPU time, as a ratio to JSON.parse | middle half | goal, at most |");
console.log("| --- | --- | ---: | ---: | --- | ---: |");
for (const row of rows) console.log(measure(row));
if (last === undefined) console.error("nothing was read");
