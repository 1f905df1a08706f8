import { normalize, type Provider } from "../../src/index.js";
import { examplesOf, parseJson, providers } from "../examples.js";
import { formatFigure, providerNames, type Section } from "../report.js";
import { measure, type Ratio } from "../sample.js";

export interface Normalizing {
  readonly provider: Provider;
  readonly ratio: Ratio;
}

export const measureNormalize = (): Promise<readonly Normalizing[]> =>
  measure(
    providers.map((provider) => {
      const examples = examplesOf(provider);
      return {
        provider,
        base: { items: examples.map(({ text }) => text), read: parseJson },
        own: { items: examples.map(({ event }) => event), read: normalize },
      };
    }),
    { warmUpSeconds: 2, pairs: 200, seconds: 2 },
  );

export const normalizeSection = (measured: readonly Normalizing[]): Section => ({
  title: "Normalizing",
  note: "CPU time of `normalize` of a parsed example, as a ratio to `JSON.parse` of its text.",
  tables: [
    {
      head: ["events", "ratio"],
      rows: measured.map(({ provider, ratio }) => [providerNames[provider], formatFigure(ratio.median)]),
    },
  ],
  goals: measured.map(({ provider, ratio }) => ({
    what: `\`normalize\`, ${providerNames[provider]}`,
    value: ratio.median,
    atMost: 0.45,
    unit: "",
  })),
});
