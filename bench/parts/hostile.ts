import { type Provider, safeParseEvent, safeParseOmnichannelBody } from "../../src/index.js";
import { httpSmsCases, list, omnichannelCases } from "../../test/support/hostile-bodies.js";
import { providers } from "../examples.js";
import { peers } from "../peers/all.js";
import type { ByProvider } from "../peers/peer.js";
import { formatFigure, type Goal, type Section } from "../report.js";
import { type Contest, measure } from "../sample.js";

/** What our readers do with a body: reject it, read it without some parts, or reject each of its items. */
type Outcome = "invalid" | "repaired" | "items";

/** A body that must be rejected, or parts of which must be left out. */
export interface HostileRatios {
  readonly provider: Provider;
  readonly what: string;
  readonly kind: Outcome;
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

const measureBody = async (provider: Provider, what: string, text: string, kind: Outcome): Promise<HostileRatios> => {
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
  return {
    provider,
    what,
    kind,
    microseconds: ratios[0]?.baseMicroseconds ?? 0,
    ratios: ratios.map(({ median }) => median),
  };
};

/** How many items the hostile batches have. */
const items = 10_000;

type Body = readonly [what: string, text: string, kind: Outcome];

const isOutcome = (kind: string): kind is "invalid" | "repaired" => kind === "invalid" || kind === "repaired";

const bodiesOf = (cases: typeof omnichannelCases): readonly Body[] =>
  cases.flatMap(([what, text, kind]) => (isOutcome(kind) ? [[what, text, kind] as const] : []));

/** Bodies that are no event of either provider are measured only once. */
const bodies: Readonly<Record<Provider, readonly Body[]>> = {
  httpsms: bodiesOf(httpSmsCases),
  omnichannel: [
    ...bodiesOf(omnichannelCases.filter(([, text]) => !httpSmsCases.some(([, known]) => known === text))),
    // only `safeParseOmnichannelBody` looks into a batch
    ["a batch of numbers", list(1, items), "items"],
    ["a batch of empty objects", list({}, items), "items"],
  ],
};

export const measureHostile = async (): Promise<readonly HostileRatios[]> => {
  const results: HostileRatios[] = [];
  for (const provider of providers) {
    for (const [what, text, kind] of bodies[provider]) results.push(await measureBody(provider, what, text, kind));
  }
  return results;
};

const worstOf = (figures: readonly { readonly what: string; readonly value: number }[]) =>
  figures.toSorted((left, right) => right.value - left.value)[0];

/** Returns the goals of our readers: each at its worst body. */
const goalsOf = (results: readonly HostileRatios[]): readonly Goal[] => {
  const read = results.filter(({ microseconds }) => microseconds >= soonMicroseconds);
  const goalOf = (index: number, kind: Outcome, atMost: number): readonly Goal[] => {
    const worst = worstOf(
      read
        .filter((result) => result.kind === kind)
        .map(({ what, ratios }) => ({ what, value: ratios[index] ?? Number.NaN })),
    );
    const what = `${ours[index]?.name}, the worst ${kind === "invalid" ? "rejected" : "repaired"} body: ${worst?.what}`;
    return worst === undefined ? [] : [{ what, value: worst.value, atMost, unit: "" }];
  };
  const perItem = worstOf(
    read
      .filter(({ kind }) => kind === "items")
      .map(({ what, microseconds, ratios: [, ratio = 0] }) => ({ what, value: (microseconds * ratio) / items })),
  );
  return [
    ...ours.flatMap((_reader, index) => [...goalOf(index, "invalid", 1.3), ...goalOf(index, "repaired", 2)]),
    ...(perItem === undefined
      ? []
      : [{ what: `an invalid item of ${perItem.what}`, value: perItem.value, atMost: 1, unit: "\u00b5s" }]),
  ];
};

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
