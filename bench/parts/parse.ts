import type { Provider } from "../../src/index.js";
import { examplesOf, invalidOf, parseJson, providers } from "../examples.js";
import { peers } from "../peers/all.js";
import { ours } from "../peers/ours.js";
import type { Peer } from "../peers/peer.js";
import { formatFigure, type Goal, providerNames, type Section } from "../report.js";
import { type Contest, measure, type Ratio } from "../sample.js";

const ways = ["from text", "validate only", "reject"] as const;

type Way = (typeof ways)[number];

/** The ratio of one peer at one task to `JSON.parse` of the same text. */
export interface Score {
  readonly peer: Peer;
  readonly way: Way;
  readonly provider: Provider;
  readonly ratio: Ratio;
}

const contestOf = ({ fromText, validate }: Peer, way: Way, provider: Provider): Contest => {
  const items = way === "reject" ? invalidOf(provider) : examplesOf(provider).map(({ text }) => text);
  const base = { items, read: parseJson };
  return way === "validate only"
    ? { base, own: { items: items.map(parseJson), read: validate[provider] } }
    : { base, own: { items, read: fromText[provider] } };
};

export const measureParse = async (): Promise<readonly Score[]> => {
  const scores: Score[] = [];
  for (const way of ways) {
    for (const provider of providers) {
      for (const peer of peers) {
        // each by itself, since applications have one library, and all in turns compete for the caches of the engine
        const contest = { peer, way, provider, ...contestOf(peer, way, provider) };
        scores.push(...(await measure([contest], { warmUpSeconds: 2, pairs: 200, seconds: 2 })));
      }
    }
  }
  return scores;
};

export const scoreOf = (scores: readonly Score[], peer: Peer, way: Way, provider: Provider): number =>
  scores.find((score) => score.peer === peer && score.way === way && score.provider === provider)?.ratio.median ??
  Number.NaN;

/** At most so much of the time that `JSON.parse` of the same text takes. */
const limits: Readonly<Record<"from text" | "reject", Readonly<Record<Provider, number>>>> = {
  "from text": { httpsms: 1.1, omnichannel: 1.15 },
  reject: { httpsms: 1.4, omnichannel: 1.4 },
};

const goalsOf = (scores: readonly Score[]): readonly Goal[] =>
  providers.flatMap((provider) => {
    const own = (way: Way) => scoreOf(scores, ours, way, provider);
    const ahead = (way: Way): Goal => {
      const others = scores.filter((score) => score.peer !== ours && score.way === way && score.provider === provider);
      const [best] = others.sort((a, b) => a.ratio.median - b.ratio.median);
      const what = `${way}, ${providerNames[provider]}, against the best peer, ${best?.peer.name}`;
      return { what, value: own(way), atMost: best?.ratio.median ?? Number.NaN, unit: "" };
    };
    const within = (way: keyof typeof limits): Goal => {
      const what = `${way}, ${providerNames[provider]}`;
      return { what, value: own(way), atMost: limits[way][provider], unit: "" };
    };
    return [within("from text"), ahead("from text"), within("reject"), ahead("reject")];
  });

const printScore = ({ ratio }: Score): string =>
  `${formatFigure(ratio.median)} (${formatFigure(ratio.lowerQuartile)} to ${formatFigure(ratio.upperQuartile)})`;

export const parseSection = (scores: readonly Score[]): Section => ({
  title: "Parsing and validating",
  note: "CPU time as a ratio to `JSON.parse` of the same text: the median, and the middle half of all pairs. From text: parse and validate each documented example. Validate only: the same examples, already parsed. Reject: from text, the same examples with a number for one required string. Every library uses the same schemas, selects the schema of the event by a `Map` on the discriminants where ours has a `switch`, and checks no formats, since ours does not. Each accepts all 55 examples and rejects all of `fixtures/invalid`.",
  tables: providers.map((provider) => ({
    head: [`library, ${providerNames[provider]}`, ...ways],
    rows: peers.map((peer) => [
      `${peer.name}: ${peer.how}`,
      ...scores.filter((score) => score.peer === peer && score.provider === provider).map(printScore),
    ]),
  })),
  goals: goalsOf(scores),
});
