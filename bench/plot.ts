import type { Provider } from "../src/index.js";
import { formatFigure, providerNames } from "./report.js";

export interface Bar {
  readonly name: string;
  readonly ratios: Readonly<Record<Provider, number>>;
}

const width = 720;
const left = 180;
const right = 60;
const top = 96;
const barHeight = 14;
const rowHeight = 2 * barHeight + 14;

/** Between black and white, so that it is legible on both. */
const ink = "#767d86";
const grid = "#767d8655";
const colors: Readonly<Record<Provider, string>> = { httpsms: "#3b82c4", omnichannel: "#d0762b" };
const providers = ["httpsms", "omnichannel"] as const;

const sumOf = ({ ratios }: Bar): number => ratios.httpsms + ratios.omnichannel;

const text = (x: number, y: number, content: string, attributes = ""): string =>
  `<text x="${x}" y="${y}"${attributes === "" ? "" : ` ${attributes}`}>${content}</text>`;

/** Draws a horizontal bar per library and provider, the fastest first, and a line for `JSON.parse`. */
export const drawPlot = (bars: readonly Bar[], caption: string): string => {
  const most = Math.ceil(Math.max(...bars.flatMap(({ ratios }) => Object.values(ratios))) * 2) / 2;
  const bottom = top + bars.length * rowHeight;
  const xOf = (ratio: number): number => Math.round(left + (ratio / most) * (width - left - right));
  const ticks = Array.from({ length: Math.floor(most) + 1 }, (_, index) => index);

  const row = ({ name, ratios }: Bar, index: number): readonly string[] => {
    const y = top + index * rowHeight + 7;
    return [
      text(left - 10, y + barHeight + 4, name, 'text-anchor="end"'),
      ...providers.flatMap((provider, place) => {
        const barTop = y + place * barHeight;
        const end = xOf(ratios[provider]);
        return [
          `<rect x="${left}" y="${barTop}" width="${end - left}" height="${barHeight - 2}" fill="${colors[provider]}"/>`,
          text(end + 6, barTop + 10, formatFigure(ratios[provider]), 'font-size="11"'),
        ];
      }),
    ];
  };

  const legend = providers.flatMap((provider, index) => [
    `<rect x="${left + index * 110}" y="44" width="12" height="12" fill="${colors[provider]}"/>`,
    text(left + index * 110 + 18, 54, providerNames[provider]),
  ]);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 66}" width="${width}" height="${bottom + 66}" role="img" aria-label="Parsing from text, as a ratio to JSON.parse" font-family="system-ui, sans-serif" font-size="13" fill="${ink}">`,
    text(left, 26, "Parse and validate from text: CPU time, shorter is better", 'font-size="16" font-weight="bold"'),
    ...legend,
    ...ticks.flatMap((tick) => [
      `<line x1="${xOf(tick)}" y1="${top}" x2="${xOf(tick)}" y2="${bottom}" stroke="${grid}"/>`,
      text(xOf(tick), bottom + 18, `${tick}`, 'text-anchor="middle"'),
    ]),
    ...bars.toSorted((a, b) => sumOf(a) - sumOf(b)).flatMap(row),
    `<line x1="${xOf(1)}" y1="${top - 6}" x2="${xOf(1)}" y2="${bottom}" stroke="${ink}" stroke-width="1.5" stroke-dasharray="5 3"/>`,
    text(xOf(1), top - 10, "only JSON.parse = 1", 'text-anchor="middle" font-size="11"'),
    text(
      Math.round((left + width - right) / 2),
      bottom + 38,
      "ratio to JSON.parse of the same text",
      'text-anchor="middle"',
    ),
    text(Math.round((left + width - right) / 2), bottom + 56, caption, 'text-anchor="middle" font-size="11"'),
    "</svg>\n",
  ].join("\n");
};
