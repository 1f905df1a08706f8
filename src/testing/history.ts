import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelChannel, OmnichannelMessageEvent } from "../generated/omnichannel.types.js";
import { buildHttpSmsStep, buildOmnichannelStep, type HttpSmsStep, type OmnichannelStep } from "./history-steps.js";

export type { HttpSmsStep, OmnichannelStep } from "./history-steps.js";

/** Options for a history of httpSMS. By default the message is sent, then delivered. */
export interface HttpSmsHistoryOptions {
  /** What happens to the message, in order. */
  readonly steps?: readonly HttpSmsStep[] | undefined;
  /** Id of the message, the same in all its events. */
  readonly messageId?: string | undefined;
  /** Phone number of the recipient. */
  readonly to?: string | undefined;
  /** Text of the message. */
  readonly text?: string | undefined;
  /** When the first step happens. The others follow, two minutes apart. */
  readonly start?: Date | undefined;
}

/** Options for a history of the Omnichannel API. By default the message is sent, delivered and read. */
export interface OmnichannelHistoryOptions {
  /** What happens to the message, in order. */
  readonly steps?: readonly OmnichannelStep[] | undefined;
  /** Id of the message, the same in all its events. */
  readonly messageId?: string | undefined;
  /** Channel of the message. By default `sms`. A `message.failed` event has no channel, but names it in `channelStatus`. */
  readonly channel?: OmnichannelChannel | undefined;
  /** Address of the recipient on the channel, in the events that contain it. No event contains the text. */
  readonly to?: string | undefined;
  /** When the first step happens. The others follow, two minutes apart. */
  readonly start?: Date | undefined;
}

const defaultStart = new Date("2026-03-14T09:00:00.000Z");

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
  const { messageId = "e9f154c8-4011-493f-bb73-09cfcf8a1411", to, start = defaultStart } = options;
  if (provider === "httpsms") {
    const { steps = ["sent", "delivered"], text } = options as HttpSmsHistoryOptions;
    return steps.map((_step, index) => buildHttpSmsStep({ messageId, to, text, start }, steps, index));
  }
  const { steps = ["sent", "delivered", "read"], channel = "sms" } = options as OmnichannelHistoryOptions;
  return steps.map((step, index) => buildOmnichannelStep({ messageId, to, start, channel }, step, index));
}
