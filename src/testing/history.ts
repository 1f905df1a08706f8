import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelChannel, OmnichannelMessageEvent } from "../generated/omnichannel.types.js";
import { buildHttpSmsEvent } from "./build-httpsms.js";
import { buildOmnichannelEvent } from "./build-omnichannel.js";

/** What can happen to a message that httpSMS sends, in the words of `MessageStatus`. */
export type HttpSmsStep = "retrying" | "expired" | "sent" | "failed" | "delivered";

/** What can happen to a message that the Omnichannel API sends, in the words of `MessageStatus`. */
export type OmnichannelStep = "sent" | "expired" | "failed" | "delivered" | "read";

/** Options for a history of httpSMS. By default the message is sent, then delivered. */
export interface HttpSmsHistoryOptions {
  /** What happens to the message, in order. */
  readonly steps?: readonly HttpSmsStep[] | undefined;
  /** Id of the message, the same in all its events. */
  readonly messageId?: string | undefined;
}

/** Options for a history of the Omnichannel API. By default the message is sent, delivered and read. */
export interface OmnichannelHistoryOptions {
  /** What happens to the message, in order. */
  readonly steps?: readonly OmnichannelStep[] | undefined;
  /** Id of the message, the same in all its events. */
  readonly messageId?: string | undefined;
  /** Channel of the message. By default `sms`. A `message.failed` event has no channel, but names it in `channelStatus`. */
  readonly channel?: OmnichannelChannel | undefined;
}

const start = Date.parse("2026-03-14T09:00:00.000Z");

/** Returns the time of a step, two minutes after the previous one. */
const timeOf = (index: number, delay = 0): string => new Date(start + index * 120_000 + delay).toISOString();

/** Returns an id per event, by its position. */
const eventIdOf = (index: number): string => `5e7f0a1c-3b2d-4c6e-8f90-${(index + 1).toString(16).padStart(12, "0")}`;

const buildHttpSmsStep = (
  step: HttpSmsStep,
  index: number,
  steps: readonly HttpSmsStep[],
  messageId: string,
): HttpSmsEvent => {
  const envelope = { id: eventIdOf(index), time: timeOf(index, 500) };
  const timestamp = timeOf(index);
  // the server counts how often it asked the phone
  const attempts = steps.slice(0, index + 1).filter((each) => each === "retrying" || each === "expired").length;
  const expired = { message_id: messageId, timestamp, send_attempt_count: attempts };
  switch (step) {
    case "retrying":
      return buildHttpSmsEvent("message.send.expired", { ...envelope, data: { ...expired, is_final: false } });
    case "expired":
      return buildHttpSmsEvent("message.send.expired", { ...envelope, data: { ...expired, is_final: true } });
    case "sent":
      return buildHttpSmsEvent("message.phone.sent", { ...envelope, data: { id: messageId, timestamp } });
    case "failed":
      return buildHttpSmsEvent("message.send.failed", { ...envelope, data: { id: messageId, timestamp } });
    case "delivered":
      return buildHttpSmsEvent("message.phone.delivered", { ...envelope, data: { id: messageId, timestamp } });
    default:
      throw new RangeError(`httpSMS has no step ${JSON.stringify(step)}`);
  }
};

/** Replaces the channel in `channelStatus` of the built event. That of e-mail has no wrapper. */
const overrideFailedChannel = (channel: OmnichannelChannel, messageId: string, updatedOn: string): object => {
  if (channel === "sms") return {};
  const failure =
    channel === "email"
      ? { event: "dropped", reason: "hardfail", "comapi-messageId": messageId }
      : { status: "failed", updatedOn, details: { reason: "The channel refused the message" } };
  return { details: { channelStatus: { sms: undefined, [channel]: failure } } };
};

const buildOmnichannelStep = (
  step: OmnichannelStep,
  index: number,
  channel: OmnichannelChannel,
  messageId: string,
): OmnichannelMessageEvent => {
  const shared = {
    eventId: eventIdOf(index),
    // revisions 0 and 1 are the acceptance and the routing of the message
    revision: index + 2,
    timestamp: timeOf(index, 15),
    payload: { id: messageId, updatedOn: timeOf(index) },
  };
  return step === "failed"
    ? buildOmnichannelEvent("message.failed", {
        ...shared,
        payload: { ...shared.payload, ...overrideFailedChannel(channel, messageId, shared.payload.updatedOn) },
      })
    : (buildOmnichannelEvent(`message.${step}`, channel, shared) as OmnichannelMessageEvent);
};

/**
 * Builds the events of one message in the order in which they happen. Deliver them late, twice or shuffled to test your
 * own state.
 *
 * @example
 * ```ts
 * const events = buildMessageHistory("httpsms", { steps: ["retrying", "expired", "sent", "delivered"] });
 * ```
 */
export function buildMessageHistory(provider: "httpsms", options?: HttpSmsHistoryOptions): readonly HttpSmsEvent[];
export function buildMessageHistory(
  provider: "omnichannel",
  options?: OmnichannelHistoryOptions,
): readonly OmnichannelMessageEvent[];
export function buildMessageHistory(
  provider: "httpsms" | "omnichannel",
  options: HttpSmsHistoryOptions | OmnichannelHistoryOptions = {},
): readonly (HttpSmsEvent | OmnichannelMessageEvent)[] {
  const { messageId = "e9f154c8-4011-493f-bb73-09cfcf8a1411" } = options;
  if (provider === "httpsms") {
    const { steps = ["sent", "delivered"] } = options as HttpSmsHistoryOptions;
    return steps.map((step, index) => buildHttpSmsStep(step, index, steps, messageId));
  }
  const { steps = ["sent", "delivered", "read"], channel = "sms" } = options as OmnichannelHistoryOptions;
  return steps.map((step, index) => buildOmnichannelStep(step, index, channel, messageId));
}
