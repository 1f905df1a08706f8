import { normalize } from "../../src/index.js";
import { examplesOf, parseJson, providers } from "../examples.js";
import type { ByProvider } from "../peers/peer.js";
import { figure, providerNames, type Section } from "../report.js";
import { measure } from "../sample.js";

export const measureNormalize = async (): Promise<ByProvider<number>> => {
  const [httpsms, omnichannel] = await measure(
    providers.map((provider) => {
      const examples = examplesOf(provider);
      return {
        base: { items: examples.map(({ text }) => text), read: parseJson },
        own: { items: examples.map(({ event }) => event), read: normalize },
      };
    }),
    { pairs: 150, seconds: 3 },
  );
  return { httpsms: httpsms?.median ?? Number.NaN, omnichannel: omnichannel?.median ?? Number.NaN };
};

export const normalizeSection = (ratios: ByProvider<number>): Section => ({
  title: "Normalising",
  note: "CPU time of `normalize` of a parsed example, as a ratio to `JSON.parse` of its text.",
  tables: [
    {
      head: ["events", "ratio"],
      rows: providers.map((provider) => [providerNames[provider], figure(ratios[provider])]),
    },
  ],
  goals: providers.map((provider) => ({
    what: `\`normalize\`, ${providerNames[provider]}`,
    value: ratios[provider],
    atMost: 0.45,
    unit: "",
  })),
});
