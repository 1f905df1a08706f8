import type { Provider } from "../shapes/provider.js";
import type { NormalizedFailure, NormalizedMessage } from "./model.js";
import type { MessageStatus } from "./status.js";

/** A failure, with the time and the revision that tell which of several failures is the last. */
export interface MessageStateFailure extends NormalizedFailure {
  /** When it happened: ISO 8601 in UTC with milliseconds. `null` if the provider sent no time. */
  readonly occurredAt: string | null;
  /** Omnichannel: revision of the message at that time. */
  readonly revision: number | null;
}

/** The state of one message, from all its events so far. It survives JSON, so any store can keep it. */
export interface MessageState {
  /** Provider of the message. */
  readonly provider: Provider;
  /** Id of the message at its provider: key a store by `provider` and `messageId`. */
  readonly messageId: string;
  /** The highest status so far: a late or repeated event never lowers it. */
  readonly status: MessageStatus;
  /** Whether this is the end, as far as the provider says. A higher status may still follow. */
  readonly isFinal: boolean;
  /** The earliest time of each status so far: ISO 8601 in UTC with milliseconds. `null` if none of its events had a time. */
  readonly firstSeen: Readonly<Partial<Record<MessageStatus, string | null>>>;
  /** The last failure. It stays if a higher status follows. */
  readonly failure: MessageStateFailure | null;
  /** httpSMS: how often the server has asked the phone to send the message, the highest number so far. */
  readonly attempts: number | null;
  /** The channels that were used or tried, in alphabetical order. */
  readonly channels: readonly string[];
}

/** The statuses of each provider, from the lowest to the highest. A provider sends only some of them. */
const ranks: Readonly<Record<Provider, readonly MessageStatus[]>> = {
  httpsms: ["received", "retrying", "expired", "sent", "failed", "delivered", "read"],
  omnichannel: ["received", "retrying", "sent", "expired", "failed", "delivered", "read"],
};

/** Returns the rank of a status. -1, below all others, for a status of another version. */
const rankOf = (provider: Provider, status: string): number =>
  // another version may support another provider
  (Object.hasOwn(ranks, provider) ? ranks[provider] : ranks.httpsms).indexOf(status as MessageStatus);

/** Compares two statuses by rank, and those of another version by code unit. */
const compareStatuses = (provider: Provider, left: string, right: string): number => {
  const order = rankOf(provider, left) - rankOf(provider, right);
  if (order !== 0 || left === right) return order;
  return left < right ? -1 : 1;
};

/** Returns the earlier of two times. `null` if both are `null`. */
const pickEarlier = (left: string | null, right: string | null): string | null => {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
};

type FirstSeen = Readonly<Record<string, string | null | undefined>>;

const readTime = (firstSeen: FirstSeen, status: string): string | null =>
  Object.hasOwn(firstSeen, status) ? (firstSeen[status] ?? null) : null;

/** Merges the times. It keeps every key, because a newer version may have more statuses. */
const mergeFirstSeen = (left: FirstSeen = {}, right: FirstSeen = {}): MessageState["firstSeen"] => {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  // in one order, so that equal states are equal as text too
  keys.sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, pickEarlier(readTime(left, key), readTime(right, key))]));
};

/** Returns the place of a status among the keys: statuses of another version come last. */
const placeOf = (status: string): number => {
  const order = rankOf("httpsms", status);
  return order === -1 ? ranks.httpsms.length : order;
};

/** Returns what failures are ordered by: everything, so that the last one does not depend on the order of the merges. */
const orderOf = ({ revision, occurredAt, code, message, category }: MessageStateFailure) =>
  [revision, occurredAt, code, message, category].map((value) => value ?? null);

/** Whether one value comes after another. `null` comes before all values. */
const isAfter = (value: string | number | null, other: string | number | null): boolean =>
  other === null || (value !== null && value > other);

const pickLater = (left: MessageStateFailure, right: MessageStateFailure): MessageStateFailure => {
  const rightOrder = orderOf(right);
  for (const [index, value] of orderOf(left).entries()) {
    const other = rightOrder[index] ?? null;
    if (value !== other) return isAfter(value, other) ? left : right;
  }
  return left;
};

const mergeFailures = (
  left: MessageStateFailure | null = null,
  right: MessageStateFailure | null = null,
): MessageStateFailure | null => (left === null || right === null ? (left ?? right) : pickLater(left, right));

const mergeAttempts = (left: number | null = null, right: number | null = null): number | null =>
  left === null || right === null ? (left ?? right) : Math.max(left, right);

const mergeChannels = (left: readonly string[] = [], right: readonly string[] = []): readonly string[] =>
  [...new Set([...left, ...right])].sort();

/**
 * Merges two states of one message. Commutative, associative and idempotent: states may be merged in any order and more
 * than once. A state of an older or newer version may have a status that this version does not support: it ranks below
 * all others.
 *
 * @returns A new state. Neither argument is changed.
 * @throws {RangeError} The states belong to different messages.
 */
export const mergeMessageStates = (left: MessageState, right: MessageState): MessageState => {
  if (left.provider !== right.provider || left.messageId !== right.messageId) {
    throw new RangeError("`provider` and `messageId` must be equal: keep one state per message");
  }
  const order = compareStatuses(left.provider, left.status, right.status);
  return {
    provider: left.provider,
    messageId: left.messageId,
    status: order < 0 ? right.status : left.status,
    isFinal: order === 0 ? left.isFinal || right.isFinal : (order < 0 ? right : left).isFinal,
    firstSeen: mergeFirstSeen(left.firstSeen, right.firstSeen),
    failure: mergeFailures(left.failure, right.failure),
    attempts: mergeAttempts(left.attempts, right.attempts),
    channels: mergeChannels(left.channels, right.channels),
  };
};

/** Returns the state of a message after only this event. */
const stateOf = (event: NormalizedMessage): MessageState => ({
  provider: event.provider,
  messageId: event.messageId,
  status: event.status,
  isFinal: event.isFinal,
  firstSeen: { [event.status]: event.occurredAt },
  failure: event.failure && { ...event.failure, occurredAt: event.occurredAt, revision: event.revision },
  attempts: event.attempt,
  channels: mergeChannels(event.channels),
});

/**
 * Adds one event to the state of a message. Late, repeated and reordered events give the same state.
 *
 * @param state - The state so far. `null` or `undefined` before the first event.
 * @param event - A normalized event of the message.
 * @returns A new state. The one that was passed is not changed.
 * @throws {RangeError} The event belongs to a different message.
 */
export const trackMessage = (state: MessageState | null | undefined, event: NormalizedMessage): MessageState =>
  state === null || state === undefined ? stateOf(event) : mergeMessageStates(state, stateOf(event));
