/**
 * Prints as JSON how many bytes each reader allocates for an accepted event: the growth of the heap over many events without a
 * collection in between. `bench/parts/bytes.ts` starts it, with a young generation that has room for all of them.
 */
import type { HttpSmsEvent, OmnichannelEvent } from "../src/index.js";
import { isHttpSmsEvent, isOmnichannelEvent, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../src/index.js";
import { examplesOf, parseJson } from "./examples.js";
import { run } from "./loop.js";
import { median } from "./numbers.js";
import { peers } from "./peers/all.js";
import type { ByProvider, Validators } from "./peers/peer.js";
import type { Task } from "./sample.js";

/** Bytes per event. */
export interface Bytes {
  /** What the method measures for an object with two fields, which takes 40 bytes. */
  readonly control: number;
  /** Only our checks, `isHttpSmsEvent` and `isOmnichannelEvent`. */
  readonly check: ByProvider<number>;
  /** Ours from text with the result that it returns, beyond `JSON.parse` of the same text. */
  readonly fromText: ByProvider<number>;
  /** For each peer, in their order. */
  readonly validate: readonly ByProvider<number>[];
}

const events = 4_000;
const warmUps = 200_000;
const samples = 15;

const measureGrowth = ({ items, read }: Task): number => {
  globalThis.gc?.({ type: "minor" });
  const before = process.memoryUsage().heapUsed;
  run(items, read as (item: unknown) => unknown, Math.ceil(events / items.length));
  return process.memoryUsage().heapUsed - before;
};

const bytesOf = (task: Task): number => {
  const { items, read } = task;
  run(items, read as (item: unknown) => unknown, Math.ceil(warmUps / items.length));
  const medianOf = (measured: Task) => median(Array.from({ length: samples }, () => measureGrowth(measured)));
  // without what the measurement itself allocates
  const total = medianOf(task) - medianOf({ items, read: () => undefined });
  return Math.round(total / (Math.ceil(events / items.length) * items.length));
};

const texts = {
  httpsms: examplesOf("httpsms").map(({ text }) => text),
  omnichannel: examplesOf("omnichannel").map(({ text }) => text),
};

const bytesOfValues = (validate: Validators): ByProvider<number> => ({
  httpsms: bytesOf({ items: texts.httpsms.map(parseJson), read: validate.httpsms }),
  omnichannel: bytesOf({ items: texts.omnichannel.map(parseJson), read: validate.omnichannel }),
});

const beyondJson = (items: readonly string[], read: (text: string) => unknown): number =>
  bytesOf({ items, read }) - bytesOf({ items, read: parseJson });

const bytes: Bytes = {
  control: bytesOf({ items: texts.httpsms, read: (text: string) => ({ text, length: 1 }) }),
  check: bytesOfValues({
    httpsms: (event) => isHttpSmsEvent(event, (event as HttpSmsEvent).type),
    omnichannel: (event) => isOmnichannelEvent(event, (event as OmnichannelEvent).name),
  }),
  fromText: {
    httpsms: beyondJson(texts.httpsms, safeParseHttpSmsEvent),
    omnichannel: beyondJson(texts.omnichannel, safeParseOmnichannelEvent),
  },
  validate: peers.map(({ validate }) => bytesOfValues(validate)),
};
console.log(JSON.stringify(bytes));
