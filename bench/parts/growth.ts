import { safeParseHttpSmsEvent, safeParseOmnichannelBody } from "../../src/index.js";
import { withValue } from "../../test/support/edit.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../../test/support/minimal.js";
import { examplesOf, parseJson } from "../examples.js";
import { formatFigure, type Section, type Table } from "../report.js";
import { type Contest, measure } from "../sample.js";

interface Size {
  readonly count: number;
  readonly text: string;
}

interface Growth {
  readonly what: string;
  readonly sizes: readonly Size[];
  readonly read: (text: string) => unknown;
}

const sizesOf = (counts: readonly number[], bodyOf: (count: number) => unknown): readonly Size[] =>
  counts.map((count) => ({ count, text: JSON.stringify(bodyOf(count)) }));

const received = minimalHttpSmsEvents["message.phone.received"];
const inbound = minimalOmnichannelEvent("message.inbound", "rcs");
const examples = examplesOf("omnichannel").map(({ event }) => event);

const growths: readonly Growth[] = [
  {
    what: "characters of a text",
    sizes: sizesOf([1, 100, 10_000, 1_000_000], (count) => withValue(received, ["data", "content"], "x".repeat(count))),
    read: safeParseHttpSmsEvent,
  },
  {
    what: "attachments",
    sizes: sizesOf([1, 10, 100, 1_000, 10_000], (count) =>
      withValue(received, ["data", "attachments"], Array(count).fill("https://example.com/1")),
    ),
    read: safeParseHttpSmsEvent,
  },
  {
    what: "`messageParts`",
    sizes: sizesOf([1, 10, 100, 1_000, 10_000], (count) =>
      withValue(inbound, ["payload", "messageParts"], Array(count).fill({ type: "text/plain", data: "x" })),
    ),
    read: safeParseOmnichannelBody,
  },
  {
    what: "events of a batch",
    sizes: sizesOf([1, 10, 100, 500], (count) =>
      Array.from({ length: count }, (_, index) => examples[index % examples.length]),
    ),
    read: safeParseOmnichannelBody,
  },
];

const contestOf = ({ text }: Size, read: Growth["read"]): Contest => ({
  base: { items: [text], read: parseJson },
  own: { items: [text], read },
});

const tableOf = async ({ what, sizes, read }: Growth): Promise<Table> => {
  const measured = await measure(
    sizes.map((size) => contestOf(size, read)),
    { warmUpSeconds: 0.3, pairs: 40, seconds: 0.8 },
  );
  return {
    head: [what, ...sizes.map(({ count }) => count.toLocaleString("en"))],
    rows: [["ratio", ...measured.map(({ ratio }) => formatFigure(ratio.median))]],
  };
};

export const measureGrowth = async (): Promise<readonly Table[]> => {
  const tables: Table[] = [];
  for (const growth of growths) tables.push(await tableOf(growth));
  return tables;
};

export const growthSection = (tables: readonly Table[]): Section => ({
  title: "Growth",
  note: "CPU time from text to result as a ratio to `JSON.parse` of the same text, for a growing event and a growing batch. A constant ratio means that the time grows linearly with the input.",
  tables,
  goals: [],
});
