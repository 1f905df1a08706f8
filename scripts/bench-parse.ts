/**
 * Measures what parsing a text and normalising its event cost, as a ratio to `JSON.parse` of the same text: CPU time,
 * both in this process, in turns, the median of the paired ratios. Nanoseconds differ between machines and runs; these
 * ratios repeat to about 5 %. It runs over `src`, from which the build takes the same code.
 */
import { readdirSync, readFileSync } from "node:fs";
import {
  type HttpSmsEvent,
  normalize,
  type OmnichannelEvent,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
} from "../src/index.js";

/** An event as it comes, and as a parser returns it. */
interface Example {
  readonly text: string;
  readonly event: HttpSmsEvent | OmnichannelEvent;
}

type Read = (example: Example) => unknown;

interface Row {
  readonly what: string;
  readonly folder: "httpsms" | "omnichannel";
  readonly read: Read;
  /** The ratio that the project promises, where it promises one. */
  readonly goal?: number;
}

const rows: readonly Row[] = [
  { what: "safeParseHttpSmsEvent", folder: "httpsms", read: ({ text }) => safeParseHttpSmsEvent(text), goal: 1.2 },
  { what: "safeParseEvent", folder: "httpsms", read: ({ text }) => safeParseEvent(text) },
  { what: "normalize", folder: "httpsms", read: ({ event }) => normalize(event), goal: 0.45 },
  {
    what: "safeParseOmnichannelEvent",
    folder: "omnichannel",
    read: ({ text }) => safeParseOmnichannelEvent(text),
    goal: 1.2,
  },
  { what: "safeParseOmnichannelBody", folder: "omnichannel", read: ({ text }) => safeParseOmnichannelBody(text) },
  { what: "safeParseEvent", folder: "omnichannel", read: ({ text }) => safeParseEvent(text) },
  { what: "normalize", folder: "omnichannel", read: ({ event }) => normalize(event), goal: 0.45 },
];

const pairs = 200;
const warmUps = 20;
/** Examples a sample: long enough, a few milliseconds, for the clock of the processor. */
const examplesASample = 3_000;

/** The documented examples, without the spaces that a sender leaves out. */
const examplesOf = (folder: Row["folder"]): readonly Example[] => {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url).map((file) => {
    const event = JSON.parse(readFileSync(new URL(file, url), "utf8"));
    return { text: JSON.stringify(event), event };
  });
};

/** Keeps a result in use, so that the engine cannot leave the work out. */
let last: unknown;

/** CPU time in microseconds of reading every example a number of times. */
const sample = (examples: readonly Example[], read: Read): number => {
  const rounds = Math.ceil(examplesASample / examples.length);
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    for (const example of examples) last = read(example);
  }
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

const parseJson: Read = ({ text }) => JSON.parse(text);

/** One sample of each, in an order that changes from pair to pair: whoever is second pays for the other's garbage. */
const pairedRatio = (examples: readonly Example[], read: Read, index: number): number => {
  const before = index % 2 === 0 ? sample(examples, parseJson) : undefined;
  const own = sample(examples, read);
  return own / (before ?? sample(examples, parseJson));
};

const quantile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(2);

const measure = ({ what, folder, read, goal }: Row): string => {
  const examples = examplesOf(folder);
  const length = Math.round(examples.reduce((sum, { text }) => sum + text.length, 0) / examples.length);
  for (let index = 0; index < warmUps; index += 1) pairedRatio(examples, read, index);
  const ratios = Array.from({ length: pairs }, (_, index) => pairedRatio(examples, read, index)).sort((a, b) => a - b);
  const middle = `${quantile(ratios, 0.25)} to ${quantile(ratios, 0.75)}`;
  return `| ${what} | ${folder} | ${length} | ${quantile(ratios, 0.5)} | ${middle} | ${goal ?? ""} |`;
};

console.log("| reader | events | characters | CPU time, as a ratio to JSON.parse | middle half | goal, at most |");
console.log("| --- | --- | ---: | ---: | --- | ---: |");
for (const row of rows) console.log(measure(row));
if (last === undefined) console.error("nothing was read");
