import { type Provider, safeParseEvent, safeParseOmnichannelBody } from "../../src/index.js";
import { httpSmsCases, list, omnichannelCases } from "../../test/support/hostile-bodies.js";
import { providers } from "../examples.js";
import { peers } from "../peers/all.js";
import type { ByProvider } from "../peers/peer.js";
import { formatFigure, type Goal, type Section } from "../report.js";
import { type Contest, measure } from "../sample.js";

/** A body that must be rejected, or parts of which must be left out. */
export interface HostileRatios {
  readonly provider: Provider;
  readonly what: string;
  /** CPU time of `JSON.parse`. */
  readonly microseconds: number;
  /** For each reader, in their order. */
  readonly ratios: readonly number[];
}

const limits = { warmUpSeconds: 0.02, pairs: 15, seconds: 0.6, collect: true };
/** Some peers take half a second for one body. */
const peerLimits = { warmUpSeconds: 0.01, pairs: 3, seconds: 0.1, collect: true };

/** Below this, `JSON.parse` rejects a text at its start, so a ratio to it would be meaningless. */
const soonMicroseconds = 50;

/** Counts a thrown error as a rejection too. */
const attempt =
  (read: (text: string) => unknown) =>
  (text: string): unknown => {
    try {
      return read(text);
    } catch (error) {
      return error;
    }
  };

const parseJson = attempt(JSON.parse);

interface Reader {
  readonly name: string;
  readonly read: ByProvider<(text: string) => unknown>;
}

const [own, ...others] = peers.map(({ name, fromText }): Reader => ({ name, read: fromText }));
const ours: readonly Reader[] = [
  { name: "`safeParseEvent`", read: { httpsms: safeParseEvent, omnichannel: safeParseEvent } },
  {
    name: "`safeParseOmnichannelBody`",
    read: { httpsms: safeParseOmnichannelBody, omnichannel: safeParseOmnichannelBody },
  },
  ...(own === undefined ? [] : [own]),
];

const measureBody = async (provider: Provider, what: string, text: string): Promise<HostileRatios> => {
  const items = [text];
  const contestOf = ({ read }: Reader): Contest => ({
    base: { items, read: parseJson },
    own: { items, read: attempt(read[provider]) },
  });
  const measured = [
    ...(await measure(ours.map(contestOf), limits)),
    ...(await measure(others.map(contestOf), peerLimits)),
  ];
  const ratios = measured.map(({ ratio }) => ratio);
  return { provider, what, microseconds: ratios[0]?.baseMicroseconds ?? 0, ratios: ratios.map(({ median }) => median) };
};

/** Bodies that are no event of either provider are measured only once. */
const newCases: typeof omnichannelCases = [
  ...omnichannelCases.filter(([, text]) => !httpSmsCases.some(([, known]) => known === text)),
  // only `safeParseOmnichannelBody` looks into a batch
  ["a batch of numbers", list(1, 10_000), "invalid"],
  ["a batch of empty objects", list({}, 10_000), "invalid"],
];

export const measureHostile = async (): Promise<readonly HostileRatios[]> => {
  const results: HostileRatios[] = [];
  for (const provider of providers) {
    for (const [what, text, kind] of provider === "httpsms" ? httpSmsCases : newCases) {
      if (kind === "invalid" || kind === "repaired") results.push(await measureBody(provider, what, text));
    }
  }
  return results;
};

/** Returns the goals of our readers: each at its worst body. */
const goalsOf = (results: readonly HostileRatios[]): readonly Goal[] =>
  ours.flatMap(({ name }, index): readonly Goal[] => {
    const [worst] = results
      .filter(({ microseconds }) => microseconds >= soonMicroseconds)
      .map(({ what, ratios }) => ({ what, value: ratios[index] ?? Number.NaN }))
      .sort((a, b) => b.value - a.value);
    return worst === undefined
      ? []
      : [{ what: `${name}, its worst: ${worst.what}`, value: worst.value, atMost: 1.3, unit: "" }];
  });

export const hostileSection = (results: readonly HostileRatios[]): Section => ({
  title: "Hostile bodies",
  note: `CPU time until a body of up to 9 MB is rejected, or read without the parts that do not fit, as a ratio to \`JSON.parse\` of it; "-" where \`JSON.parse\` itself rejects it in less than ${soonMicroseconds} \u00b5s. A batch is rejected item by item by \`safeParseOmnichannelBody\`, and as a whole by the others.`,
  tables: [
    {
      head: ["body", "`JSON.parse`, ms", ...[...ours, ...others].map(({ name }) => name)],
      rows: results.map(({ provider, what, microseconds, ratios }) => [
        `${what} (${provider})`,
        formatFigure(microseconds / 1000),
        ...ratios.map((ratio) => (microseconds < soonMicroseconds ? "-" : formatFigure(ratio))),
      ]),
    },
  ],
  goals: goalsOf(results),
});
