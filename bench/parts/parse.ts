import type { Provider } from "../../src/index.js";
import { examplesOf, malformedOf, parseJson } from "../examples.js";
import { peers } from "../peers/all.js";
import type { ByProvider, Peer } from "../peers/peer.js";
import { figure, type Goal, providerNames, type Section } from "../report.js";
import { type Contest, measure } from "../sample.js";

/** The medians of one peer, each a ratio to `JSON.parse` of the same text. */
export interface PeerRatios {
  readonly peer: Peer;
  readonly fromText: ByProvider<number>;
  readonly validate: ByProvider<number>;
  readonly reject: ByProvider<number>;
}

const limits = { pairs: 120, seconds: 3 };

const contestants: Readonly<Record<Exclude<keyof PeerRatios, "peer">, (peer: Peer, provider: Provider) => Contest>> = {
  fromText: ({ fromText }, provider) => {
    const items = examplesOf(provider).map(({ text }) => text);
    return { base: { items, read: parseJson }, own: { items, read: fromText[provider] } };
  },
  validate: ({ validate }, provider) => {
    const items = examplesOf(provider).map(({ text }) => text);
    return { base: { items, read: parseJson }, own: { items: items.map(parseJson), read: validate[provider] } };
  },
  reject: ({ fromText }, provider) => {
    const items = malformedOf(provider);
    return { base: { items, read: parseJson }, own: { items, read: fromText[provider] } };
  },
};

/** Of each peer, in their order. */
const measureWay = async (way: keyof typeof contestants): Promise<readonly ByProvider<number>[]> => {
  const { [way]: contestOf } = contestants;
  const httpsms = await measure(
    peers.map((peer) => contestOf(peer, "httpsms")),
    limits,
  );
  const omnichannel = await measure(
    peers.map((peer) => contestOf(peer, "omnichannel")),
    limits,
  );
  return peers.map((_peer, index) => ({
    httpsms: httpsms[index]?.median ?? Number.NaN,
    omnichannel: omnichannel[index]?.median ?? Number.NaN,
  }));
};

const none = { httpsms: Number.NaN, omnichannel: Number.NaN };

export const measureParse = async (): Promise<readonly PeerRatios[]> => {
  const fromText = await measureWay("fromText");
  const validate = await measureWay("validate");
  const reject = await measureWay("reject");
  return peers.map((peer, index) => ({
    peer,
    fromText: fromText[index] ?? none,
    validate: validate[index] ?? none,
    reject: reject[index] ?? none,
  }));
};

const goalsOf = (results: readonly PeerRatios[], provider: Provider): readonly Goal[] => {
  const [own, ...others] = results;
  if (own === undefined) return [];
  const best = (way: keyof typeof contestants) =>
    others
      .map(({ peer, [way]: ratios }) => ({ name: peer.name, value: ratios[provider] }))
      .sort((a, b) => a.value - b.value)[0] ?? { name: "none", value: 0 };
  const ahead = (what: string, way: keyof typeof contestants): Goal => {
    const { name, value } = best(way);
    return {
      what: `${what}, ${providerNames[provider]}, against the best peer, ${name}`,
      value: own[way][provider],
      atMost: value,
      unit: "",
    };
  };
  return [
    { what: `from text, ${providerNames[provider]}`, value: own.fromText[provider], atMost: 1.2, unit: "" },
    ahead("from text", "fromText"),
    ahead("reject", "reject"),
  ];
};

export const parseSection = (results: readonly PeerRatios[]): Section => ({
  title: "Parsing and validating",
  note: "CPU time as a ratio to `JSON.parse` of the same text. From text: parse and validate each documented example. Validate alone: the same examples, parsed before. Reject: from text, the same examples with a number for one required text. Every library is given the same schemas, dispatches on the discriminants through a `Map` where ours uses a `switch`, and checks no formats, since ours checks none. Each accepts all 36 examples and refuses all of `fixtures/invalid`.",
  tables: [
    {
      head: [
        "library",
        "from text, httpSMS",
        "from text, Omnichannel",
        "validate alone, httpSMS",
        "validate alone, Omnichannel",
        "reject, httpSMS",
        "reject, Omnichannel",
      ],
      rows: results.map(({ peer, fromText, validate, reject }) => [
        `${peer.name}: ${peer.how}`,
        ...[fromText, validate, reject].flatMap(({ httpsms, omnichannel }) => [figure(httpsms), figure(omnichannel)]),
      ]),
    },
  ],
  goals: [...goalsOf(results, "httpsms"), ...goalsOf(results, "omnichannel")],
});
