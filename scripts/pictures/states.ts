import {
  type MessageStatus,
  mergeMessageStates,
  type NormalizedMessage,
  normalize,
  type Provider,
  safeParseEvent,
  trackMessage,
} from "../../src/index.js";
import { type Variant, variants } from "../events/variants.js";
import { drawArrow, drawBox, drawLines, drawText, type Picture } from "./svg.js";

/** An event about a message, and what sets it apart from others of its name. */
interface Sample {
  readonly message: NormalizedMessage;
  readonly note: string;
}

/** The built event, and where it has the optional `is_final`, each form of that. */
const listForms = ({ built, name }: Variant): readonly { readonly event: object; readonly note: string }[] => {
  const event = built as { readonly data?: Readonly<Record<string, unknown>> };
  if (name !== "message.send.expired") return [{ event, note: "" }];
  const { is_final, ...data } = event.data ?? {};
  return [
    { event: { ...event, data: { ...data, is_final: false } }, note: "is_final: false" },
    { event: { ...event, data: { ...data, is_final: true } }, note: "is_final: true" },
    { event: { ...event, data }, note: "no is_final" },
  ];
};

const samplesOf = (provider: Provider): readonly Sample[] =>
  variants
    .filter((variant) => variant.provider === provider)
    .flatMap(listForms)
    .flatMap(({ event, note }) => {
      const result = safeParseEvent(event);
      const message = result.kind === "event" ? normalize(result.event) : undefined;
      return message?.kind === "message" ? [{ message, note }] : [];
    });

/** A state of a message that the provider sends. */
interface State {
  readonly status: string;
  /** The names of the events that report it. */
  readonly names: readonly string[];
  readonly finality: string;
}

const describeFinality = (samples: readonly Sample[]): string => {
  const finals = samples.filter(({ message }) => message.isFinal);
  const notes = (finals.length > 0 ? finals : samples).map(({ note }) => note).filter((note) => note !== "");
  const words = finals.length > 0 ? "final" : "not final";
  return notes.length === 0 ? words : `${words} with ${notes.join(", ")}`;
};

/** Whether a message stays in the first state after the second, in whichever order they come. */
const isHigher = (first: NormalizedMessage, second: NormalizedMessage): boolean => {
  const [one, other] = [first, second].map((message) => trackMessage(null, { ...message, messageId: "message" }));
  return one !== undefined && other !== undefined && mergeMessageStates(one, other).status === first.status;
};

const statusesOf = (samples: readonly Sample[]): readonly MessageStatus[] => [
  ...new Set(samples.map(({ message }) => message.status)),
];

/** The states of a message that the provider sends, from the lowest to the highest, as `trackMessage` ranks them. */
const rankStates = (samples: readonly Sample[]): readonly State[] =>
  statusesOf(samples)
    .map((status) => samples.filter(({ message }) => message.status === status))
    .sort(([one], [other]) => (one && other && isHigher(one.message, other.message) ? 1 : -1))
    .map((group) => ({
      status: statusesOf(group).join(),
      names: [...new Set(group.map(({ message }) => message.name))],
      finality: describeFinality(group),
    }));

const width = 460;
const left = 24;
const box = { x: left, width: 120, height: 48 };
const rowHeight = 72;
const top = 64;

/** The order of states of a provider's messages. */
export const drawStates = (provider: Provider, providerName: string): Picture => {
  const samples = samplesOf(provider);
  const states = rankStates(samples.filter(({ message }) => message.direction === "outbound"));
  const inbound = statusesOf(samples.filter(({ message }) => message.direction === "inbound")).join(", ");
  const bottom = top + states.length * rowHeight;
  const order = states.map(({ status }) => status).join(", ");
  const rows = states.flatMap(({ status, names, finality }, index) => {
    const y = top + index * rowHeight;
    const middle = box.x + box.width / 2;
    const isLast = index === states.length - 1;
    return [
      ...drawBox({
        ...box,
        y,
        tone: finality.startsWith("final") ? "good" : "plain",
        lines: [{ text: status, style: "strong" }],
      }),
      ...(isLast ? [] : [drawArrow(middle, y + box.height, middle, y + rowHeight)]),
      ...drawLines(
        box.x + box.width + 20,
        y + 20,
        [{ text: names.join(", ") }, { text: finality, style: "quiet" }],
        width - box.x - box.width - 40,
      ),
    ];
  });
  return {
    width,
    height: bottom + 64,
    title: `The states of a message of ${providerName}`,
    description: `From the lowest to the highest: ${order}. The highest status wins, in whichever order the events come.`,
    elements: [
      drawText(left, 36, { text: `${providerName}: the ranks of the statuses`, style: "strong" }, width - 2 * left),
      ...rows,
      ...drawLines(
        left,
        bottom + 2,
        [
          { text: "Arrows lead to higher ranks. The highest status", style: "quiet" },
          { text: "wins, in whichever order the events come.", style: "quiet" },
          { text: `An inbound message has one status: ${inbound}.`, style: "quiet" },
        ],
        width - 2 * left,
      ),
    ],
  };
};
