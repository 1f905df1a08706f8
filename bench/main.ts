/**
 * Measures speed and memory of this package and of other libraries that validate, and prints the figures as Markdown.
 * With names of parts it measures only these. `--write` updates `bench/RESULTS.md`, `bench/parse.svg`, README.md and
 * docs/speed.md.
 * `--goals` makes a missed goal a failure.
 */
import { parseArgs } from "node:util";
import { bytesSection, measureBytes } from "./parts/bytes.js";
import { growthSection, measureGrowth } from "./parts/growth.js";
import { hostileSection, measureHostile } from "./parts/hostile.js";
import { measureNormalize, normalizeSection } from "./parts/normalize.js";
import { measureParse, parseSection } from "./parts/parse.js";
import { measureReceive, receiveSection } from "./parts/receive.js";
import { measureStart, startSection } from "./parts/start.js";
import { findWrongAnswers } from "./peers/agreement.js";
import { peers } from "./peers/all.js";
import { findWrongReceipts } from "./receivers/agreement.js";
import { receivers } from "./receivers/all.js";
import { isMet, printSection, type Section } from "./report.js";
import { describeConditions, expectPlaces, writeResults } from "./write.js";

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false }, goals: { type: "boolean", default: false } },
});
const names = ["parse", "normalize", "receive", "start", "bytes", "growth", "hostile"] as const;
const unknownNames = named.filter((name) => !names.some((known) => known === name));
if (unknownNames.length > 0) throw new Error(`unknown part ${unknownNames.join(", ")}: use ${names.join(", ")}`);
if (options.write && named.length > 0) throw new Error("--write requires all parts: call it without names");
// first, since measuring takes minutes
if (options.write) await expectPlaces();

const receipts = await Promise.all(receivers.map(findWrongReceipts));
const wrong = [...peers.flatMap(findWrongAnswers), ...receipts.flat()];
if (wrong.length > 0) throw new Error(`fix these wrong answers before measuring:\n${wrong.join("\n")}`);

const sections: Section[] = [];

const part = async <Result>(
  name: (typeof names)[number],
  measurePart: () => Promise<Result>,
  sectionOf: (result: Result) => Section,
): Promise<Result | undefined> => {
  if (named.length > 0 && !named.includes(name)) return undefined;
  const result = await measurePart();
  const section = sectionOf(result);
  sections.push(section);
  console.log(`${printSection(section)}\n`);
  return result;
};

console.log(`${describeConditions()}\n`);
const bytes = await part("bytes", measureBytes, bytesSection);
// before the peers, which leave much in the caches of the engine
await part("normalize", measureNormalize, normalizeSection);
await part("receive", measureReceive, receiveSection);
const parse = await part("parse", measureParse, parseSection);
const start = await part("start", measureStart, startSection);
await part("growth", measureGrowth, growthSection);
await part("hostile", measureHostile, hostileSection);

if (options.write && parse !== undefined && start !== undefined && bytes !== undefined) {
  await writeResults(sections, { parse, start, bytes });
}
const missed = sections.flatMap(({ goals }) => goals).filter((goal) => !isMet(goal));
console.log(missed.length === 0 ? "Every goal is met." : `${missed.length} goals are missed.`);
if (options.goals && missed.length > 0) process.exitCode = 1;
