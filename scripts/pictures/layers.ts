import { type Layer, readLayers, stages as stageWords } from "./read-layers.js";
import { drawArrow, drawBox, drawText, type Line, type Picture, wrap } from "./svg.js";

const width = 560;
const left = 24;
const top = 64;
const rowGap = 26;
const entryBox = { x: left, width: 192, height: 30 };
const entryStep = entryBox.height + 6;
/** The space of the stages of a layer. */
const stageBox = { x: 264, width: width - 264 - left, gap: 16 };

const stageWidth = ({ stages }: Layer): number => (stageBox.width - (stages.length - 1) * stageBox.gap) / stages.length;

const stageX = (layer: Layer, place: number): number => stageBox.x + place * (stageWidth(layer) + stageBox.gap);

const linesOf = (stage: string, layer: Layer): readonly Line[] => [
  { text: stage, style: "strong" },
  ...wrap(stageWords[stage] ?? "", stageWidth(layer) - 20).map((text): Line => ({ text, style: "quiet" })),
];

const entriesHeight = ({ entries }: Layer): number => entries.length * entryStep - (entryStep - entryBox.height);

const heightOf = (layer: Layer): number =>
  Math.max(...layer.stages.map((stage) => 16 + linesOf(stage, layer).length * 20), entriesHeight(layer));

const drawEntries = (layer: Layer, y: number): readonly string[] => {
  const first = y + (heightOf(layer) - entriesHeight(layer)) / 2;
  return layer.entries.flatMap((text, place) => {
    const entryY = first + place * entryStep;
    const middle = entryY + entryBox.height / 2;
    return [
      ...drawBox({ ...entryBox, y: entryY, tone: "good", lines: [{ text }] }),
      drawArrow(entryBox.x + entryBox.width, middle, stageBox.x, middle),
    ];
  });
};

const drawStages = (layer: Layer, y: number): readonly string[] =>
  layer.stages.flatMap((stage, place) =>
    drawBox({
      x: stageX(layer, place),
      y,
      width: stageWidth(layer),
      height: heightOf(layer),
      lines: linesOf(stage, layer),
    }),
  );

/** The arrows to the stages of a layer, from the layer above. */
const drawArrowsTo = (layer: Layer, y: number): readonly string[] =>
  layer.stages.map((_, place) => {
    const x = stageX(layer, place) + stageWidth(layer) / 2;
    return drawArrow(x, y - rowGap, x, y);
  });

const describe = ({ stages, entries }: Layer): string =>
  `${stages.join(" and ")}${entries.length === 0 ? "" : ` (used by ${entries.join(", ")})`}`;

/** The entries and the stages of the package. Every arrow points to what a stage uses. */
export const drawLayers = (): Picture => {
  const layers = readLayers();
  const yOf = (index: number): number => layers.slice(0, index).reduce((y, layer) => y + heightOf(layer) + rowGap, top);
  return {
    width,
    height: yOf(layers.length) - rowGap + 24,
    title: "The layers of message-webhooks",
    description: `From the top: ${layers.map(describe).join("; ")}. Each layer uses only layers below it.`,
    elements: [
      drawText(left, 36, { text: "Each layer uses only layers below it", style: "strong" }, width - 2 * left),
      ...layers.flatMap((layer, index) => [
        ...drawEntries(layer, yOf(index)),
        ...drawStages(layer, yOf(index)),
        ...(index === 0 ? [] : drawArrowsTo(layer, yOf(index))),
      ]),
    ],
  };
};
