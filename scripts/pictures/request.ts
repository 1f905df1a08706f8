import { describeStatuses } from "./consequences.js";
import { drawArrow, drawBox, drawLines, drawText, type Line, type Picture } from "./svg.js";

const width = 560;
const left = 24;
const top = 60;

/** A step of the handler, and what it answers if the step fails. */
interface Step {
  readonly lines: readonly Line[];
  readonly answer?: readonly Line[];
}

const answer = (status: number, words: string): readonly Line[] => [
  { text: String(status), style: "strong" },
  { text: words, style: "quiet" },
];

const steps: readonly Step[] = [
  { lines: [{ text: "A request comes in", style: "strong" }] },
  { lines: [{ text: "Is the method POST?", style: "strong" }], answer: answer(405, "no callback") },
  {
    lines: [
      { text: "Are the headers valid?", style: "strong" },
      { text: "httpSMS: the token" },
      { text: "Omnichannel: a signature" },
    ],
    answer: answer(401, "onRefused"),
  },
  {
    lines: [{ text: "Is the body short enough?", style: "strong" }, { text: "at most maxBodyBytes" }],
    answer: answer(413, "onError"),
  },
  {
    lines: [
      { text: "Does the body match?", style: "strong" },
      { text: "httpSMS: the user of the token" },
      { text: "Omnichannel: the signature" },
    ],
    answer: answer(401, "onRefused"),
  },
  { lines: [{ text: "Parse: one result per item", style: "strong" }] },
];

const outcomes = [
  ["event", "onEvent"],
  ["unknown", "onUnknown"],
  ["invalid", "onInvalid"],
] as const;

const stepBox = { x: left, width: 272 };
const answerBox = { x: 380, width: width - 380 - left, height: 52 };
const gap = 22;

const heightOf = ({ lines }: Step): number => 24 + lines.length * 20;

const yOf = (index: number): number => steps.slice(0, index).reduce((y, step) => y + heightOf(step) + gap, top);

const drawStep = (step: Step, index: number): readonly string[] => {
  const y = yOf(index);
  const height = heightOf(step);
  const middle = stepBox.x + stepBox.width / 2;
  const center = y + height / 2;
  return [
    ...drawBox({ ...stepBox, y, height, lines: step.lines }),
    ...(index === steps.length - 1 ? [] : [drawArrow(middle, y + height, middle, yOf(index + 1))]),
    ...(step.answer === undefined
      ? []
      : [
          drawArrow(stepBox.x + stepBox.width, center, answerBox.x, center),
          drawText(stepBox.x + stepBox.width + 42, center - 8, { text: "no", style: "quiet" }, 40, "middle"),
          ...drawBox({ ...answerBox, y: center - answerBox.height / 2, tone: "bad", lines: step.answer }),
        ]),
  ];
};

/** More space than between steps, for arrows to the sides. */
const fanGap = 40;
const outcomeTop = yOf(steps.length) - gap + fanGap;
const outcomeBox = { width: 160, height: 52 };
const outcomeGap = (width - 2 * left - 3 * outcomeBox.width) / 2;
const endTop = outcomeTop + outcomeBox.height + gap;

const drawOutcomes = (): readonly string[] => {
  const parse = outcomeTop - fanGap;
  return outcomes.flatMap(([kind, callback], index) => {
    const x = left + index * (outcomeBox.width + outcomeGap);
    const middle = x + outcomeBox.width / 2;
    return [
      drawArrow(stepBox.x + stepBox.width / 2, parse, middle, outcomeTop),
      ...drawBox({
        ...outcomeBox,
        x,
        y: outcomeTop,
        lines: [
          { text: kind, style: "strong" },
          { text: callback, style: "quiet" },
        ],
      }),
    ];
  });
};

const drawEnds = (): readonly string[] => {
  const box = { y: endTop, width: 248, height: 72 };
  const right = width - left - box.width;
  const center = (x: number): number => x + box.width / 2;
  const from = outcomeTop + outcomeBox.height;
  return [
    drawArrow(center(left), from, center(left), endTop),
    drawArrow(center(right), from, center(right), endTop),
    ...drawBox({
      ...box,
      x: left,
      tone: "good",
      lines: [
        { text: "204", style: "strong" },
        { text: "every callback returned" },
        { text: "invalid items too", style: "quiet" },
      ],
    }),
    ...drawBox({
      ...box,
      x: right,
      tone: "bad",
      lines: [
        { text: "500", style: "strong" },
        { text: "a callback threw: onError" },
        { text: "or an event is busy (once)", style: "quiet" },
      ],
    }),
  ];
};

/** The way of a request through the handler. */
export const drawRequest = (): Picture => {
  const textTop = endTop + 72 + 36;
  const consequences = describeStatuses(width - 2 * left);
  return {
    width,
    height: textTop + consequences.length * 20 + 8,
    title: "The way of a request through createWebhookHandler",
    description:
      "A request that is not a POST gets 405. Wrong headers or a wrong signature get 401, a body that is too long gets 413. Otherwise each item of the body is an event, unknown or invalid, and its callback runs. The answer is 204 if every callback returned, and 500 if one threw. Below, the picture says what each answer makes the provider do.",
    elements: [
      drawText(left, 36, { text: "From the request to the answer", style: "strong" }, width - 2 * left),
      ...steps.flatMap(drawStep),
      ...drawOutcomes(),
      ...drawEnds(),
      ...drawLines(left, textTop, consequences, width - 2 * left),
    ],
  };
};
