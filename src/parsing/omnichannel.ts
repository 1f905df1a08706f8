import {
  checkOtherChannelInboundEvent,
  checkOtherChannelStatusEvent,
  checkUnknownOmnichannelEvent,
  omnichannelChecksOf,
} from "../generated/omnichannel.checks.js";
import type {
  OmnichannelEvent,
  OmnichannelEventResult,
  UnknownOmnichannelEvent,
} from "../generated/omnichannel.types.js";
import { channelOf } from "./channel.js";
import { type Check, isObject } from "./check.js";
import { decode } from "./decode.js";
import { UnknownEventError } from "./errors.js";
import { type InvalidResult, invalid, invalidBy } from "./result.js";

/** A sound event of a name or a channel that this version does not know: nothing is wrong, answer 2xx. */
export interface UnknownOmnichannelResult {
  /** The outcome, the discriminant. */
  readonly kind: "unknown";
  /** The `name` of the event: a known one when only the channel is unknown. */
  readonly name: string;
  /** The channel of an event with a known name; absent otherwise. */
  readonly channel?: string | undefined;
  /** The event itself, unchecked but for its envelope, and for what all channels share when the name is known. */
  readonly event: UnknownOmnichannelEvent;
}

/** What became of an input: narrow on `kind`, then on `name` and `channel`. */
export type OmnichannelResult = OmnichannelEventResult | UnknownOmnichannelResult | InvalidResult;

const subject = "Omnichannel event";

export const batchProblem = "must be one event, not a batch: use safeParseOmnichannelBody";

/** A sound event whose name is known, and whose channel is not. */
const readOtherChannel = (value: unknown, name: string, check: Check): OmnichannelResult =>
  check(value)
    ? { kind: "unknown", name, channel: channelOf(value, name), event: value as UnknownOmnichannelEvent }
    : invalidBy(name, value, check);

/** The result for a value that is no text and no bytes. */
export const readOmnichannelEvent = (value: unknown): OmnichannelResult => {
  const name = isObject(value) ? (value.name as string) : "";
  const checkOf = omnichannelChecksOf(name);
  if (checkOf === undefined) {
    return checkUnknownOmnichannelEvent(value)
      ? { kind: "unknown", name, event: value as UnknownOmnichannelEvent }
      : invalidBy(subject, value, checkUnknownOmnichannelEvent);
  }
  const channel = channelOf(value, name);
  const check = checkOf(channel);
  if (check === undefined) {
    const inbound = name === "message.inbound";
    return readOtherChannel(value, name, inbound ? checkOtherChannelInboundEvent : checkOtherChannelStatusEvent);
  }
  return check(value)
    ? ({ kind: "event", name, channel, event: value } as OmnichannelEventResult)
    : invalidBy(channel === undefined ? name : `${name} (${channel})`, value, check);
};

/**
 * Reads one Omnichannel event. It never throws: the result's `kind` tells an event from one of an unknown name or
 * channel and from a malformed one. A batch is malformed here: {@link safeParseOmnichannelBody} takes both.
 *
 * @param input - A parsed value of JSON, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns The event itself, not a copy, with its name and channel beside it: keys that its type does not declare are kept.
 */
export const safeParseOmnichannelEvent = (input: unknown): OmnichannelResult => {
  const decoded = decode(input);
  if (decoded.problem !== undefined) return invalid(subject, decoded.problem);
  return Array.isArray(decoded.value) ? invalid(subject, batchProblem) : readOmnichannelEvent(decoded.value);
};

/**
 * Reads the body of a request: one Omnichannel event, or a batch of them. It never throws, and a malformed item
 * leaves the others whole.
 *
 * @param input - A parsed value of JSON, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns One result an item, in their order; one for a single event; none for an empty batch.
 */
export const safeParseOmnichannelBody = (input: unknown): readonly OmnichannelResult[] => {
  const decoded = decode(input);
  if (decoded.problem !== undefined) return [invalid(subject, decoded.problem)];
  return Array.isArray(decoded.value) ? decoded.value.map(readOmnichannelEvent) : [readOmnichannelEvent(decoded.value)];
};

/**
 * Reads one Omnichannel event, or throws.
 *
 * @param input - A parsed value of JSON, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns The event itself, not a copy: keys that its type does not declare are kept.
 * @throws {InvalidEventError} The input is not a sound event, or is a batch.
 * @throws {UnknownEventError} The event is sound, but this version does not know its name or channel.
 */
export const parseOmnichannelEvent = (input: unknown): OmnichannelEvent => {
  const result = safeParseOmnichannelEvent(input);
  if (result.kind === "event") return result.event;
  if (result.kind === "invalid") throw result.error;
  const { name, channel, event } = result;
  throw new UnknownEventError(channel === undefined ? name : `${name} (${channel})`, event);
};
