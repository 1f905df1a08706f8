import {
  type MessageState,
  type NormalizedEvent,
  type NormalizedMessage,
  normalize,
  trackMessage,
} from "../../src/index.js";

type Normalizable = Parameters<typeof normalize>[0];

/** Each kind of normalized event without the event that it was made from. */
export type WithoutRaw<Event> = Event extends NormalizedEvent ? Omit<Event, "raw"> : never;

/** What is made of a value of any type, as a caller without types may give it. */
export const normalizeAny = (value: unknown): NormalizedEvent => normalize(value as Normalizable);

/** The message that an event is about. */
export const messageOf = (event: unknown): NormalizedMessage => {
  const normalized = normalizeAny(event);
  if (normalized.kind !== "message") throw new Error(`${normalized.name} became ${normalized.kind}`);
  return normalized;
};

export const noCorrelation = { requestId: null, metadata: null, clientRef: null, messageId: null };

/** The state after all events of one message. */
export const trackAll = (history: readonly NormalizedMessage[]): MessageState => {
  const state = history.reduce<MessageState | null>(trackMessage, null);
  if (state === null) throw new Error("no state of no events");
  return state;
};
