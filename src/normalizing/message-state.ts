import type { Provider } from "../shapes/provider.js";
import type { NormalizedFailure, NormalizedMessage } from "./model.js";
import type { MessageStatus } from "./status.js";

/** When a failure happened, which tells the last one from the ones before. */
export interface MessageStateFailure extends NormalizedFailure {
  /** When it happened: ISO 8601 in UTC with milliseconds. `null` when the provider gave no time. */
  readonly occurredAt: string | null;
  /** Omnichannel: the message's revision at that time. */
  readonly revision: number | null;
}

/** All that is known of one message so far. It survives JSON, so any store takes it. */
export interface MessageState {
  /** Platform that carries the message. */
  readonly provider: Provider;
  /** Id of the message: of its provider, so key a store by both. */
  readonly messageId: string;
  /** The highest status seen: a late or repeated event never lowers it. */
  readonly status: MessageStatus;
  /** Whether this is the end of it, as far as the provider promises: a higher status may still follow. */
  readonly isFinal: boolean;
  /** The earliest time of each status seen: ISO 8601 in UTC with milliseconds, `null` when none of its events had one. */
  readonly firstSeen: Readonly<Partial<Record<MessageStatus, string | null>>>;
  /** The last failure; it stays when a better status follows. */
  readonly failure: MessageStateFailure | null;
  /** httpSMS: how often the phone was asked to send the message, the highest number seen. */
  readonly attempts: number | null;
  /** Omnichannel: the channels that were used or tried, in alphabetical order. */
  readonly channels: readonly string[];
}

/** From the lowest to the highest; a provider sends only some of them. */
const ranks: Readonly<Record<Provider, readonly MessageStatus[]>> = {
  httpsms: ["received", "retrying", "expired", "sent", "failed", "delivered", "read"],
  omnichannel: ["received", "retrying", "sent", "expired", "failed", "delivered", "read"],
};

const statuses = ranks.httpsms;

const rank = ({ provider, status }: MessageState): number => ranks[provider].indexOf(status);

/** The smaller of two values, where `null` says nothing. */
const earlier = (left: string | null, right: string | null): string | null => {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
};

const mergeFirstSeen = (left: MessageState["firstSeen"], right: MessageState["firstSeen"]): MessageState["firstSeen"] =>
  Object.fromEntries(
    // in one order, so that equal states are equal as text too
    statuses
      .filter((status) => status in left || status in right)
      .map((status) => [status, earlier(left[status] ?? null, right[status] ?? null)]),
  );

/** A total order, so that the last of several failures is the same one in whichever order they come. */
const failureOrder = ({ revision, occurredAt, code, message, category }: MessageStateFailure) => [
  revision,
  occurredAt,
  code,
  message,
  category,
];

/** Whether one value comes after another; `null`, which says nothing, before all. */
const isAfter = (value: string | number | null, other: string | number | null): boolean =>
  other === null || (value !== null && value > other);

const laterFailure = (left: MessageStateFailure, right: MessageStateFailure): MessageStateFailure => {
  const rightOrder = failureOrder(right);
  for (const [index, value] of failureOrder(left).entries()) {
    const other = rightOrder[index] ?? null;
    if (value !== other) return isAfter(value, other) ? left : right;
  }
  return left;
};

const mergeFailures = (
  left: MessageStateFailure | null,
  right: MessageStateFailure | null,
): MessageStateFailure | null => (left === null || right === null ? (left ?? right) : laterFailure(left, right));

const mergeAttempts = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? (left ?? right) : Math.max(left, right);

/**
 * What two states of one message know together. Commutative, associative and idempotent: states may be merged in any
 * order and more than once.
 *
 * @returns A new state; the two that were given are left as they are.
 * @throws {RangeError} The states are of two messages.
 */
export const mergeMessageStates = (left: MessageState, right: MessageState): MessageState => {
  if (left.provider !== right.provider || left.messageId !== right.messageId) {
    throw new RangeError("two messages cannot share a state: provider and messageId must be the same");
  }
  const order = rank(left) - rank(right);
  return {
    provider: left.provider,
    messageId: left.messageId,
    status: order < 0 ? right.status : left.status,
    isFinal: order === 0 ? left.isFinal || right.isFinal : (order < 0 ? right : left).isFinal,
    firstSeen: mergeFirstSeen(left.firstSeen, right.firstSeen),
    failure: mergeFailures(left.failure, right.failure),
    attempts: mergeAttempts(left.attempts, right.attempts),
    channels: [...new Set([...left.channels, ...right.channels])].sort(),
  };
};

/** What one event alone says of its message. */
const stateOf = (event: NormalizedMessage): MessageState => ({
  provider: event.provider,
  messageId: event.messageId,
  status: event.status,
  isFinal: event.isFinal,
  firstSeen: { [event.status]: event.occurredAt },
  failure: event.failure && { ...event.failure, occurredAt: event.occurredAt, revision: event.revision },
  attempts: event.attempt,
  channels: [...new Set(event.channels)].sort(),
});

/**
 * Takes one more event into the state of a message. Late, repeated and reordered events give the same state.
 *
 * @param state - What is known so far; `null` before the first event.
 * @param event - What `normalize` made of an event of the message.
 * @returns A new state; the one that was given is left as it is.
 * @throws {RangeError} The event is of another message.
 */
export const trackMessage = (state: MessageState | null, event: NormalizedMessage): MessageState =>
  state === null ? stateOf(event) : mergeMessageStates(state, stateOf(event));
