import type { HttpSmsEvent, HttpSmsEventsByType, UnknownHttpSmsEvent } from "../generated/httpsms.types.js";
import type {
  OmnichannelChannel,
  OmnichannelEvent,
  OmnichannelEventsByName,
  OtherChannelInboundEvent,
  OtherChannelStatusEvent,
  UnknownOmnichannelEvent,
} from "../generated/omnichannel.types.js";

/** The `type` of an httpSMS event. */
export type HttpSmsEventType = HttpSmsEvent["type"];

/**
 * The httpSMS event with a `type`.
 *
 * @example
 * ```ts
 * const onSent = (event: HttpSmsEventOf<"message.phone.sent">) => event.data.id;
 * ```
 */
export type HttpSmsEventOf<Type extends HttpSmsEventType> = HttpSmsEventsByType[Type];

/** The `name` of an Omnichannel event. */
export type OmnichannelEventName = OmnichannelEvent["name"];

/**
 * The Omnichannel event with a `name` on a channel. Without a channel: the events on all channels. For an event that has
 * no channel, the channel is `undefined`.
 *
 * @example
 * ```ts
 * const onReceipt = (event: OmnichannelEventOf<"message.delivered", "sms">) =>
 *   event.payload.details.channelStatus?.statusid;
 * ```
 */
export type OmnichannelEventOf<
  Name extends OmnichannelEventName,
  Channel extends OmnichannelChannel | undefined = OmnichannelChannel | undefined,
> = OmnichannelEventsByName[Name][`${Channel}`];

/** A valid event of a type, name or channel that this version does not support, with open contents. */
export type UnknownEvent =
  | UnknownHttpSmsEvent
  | OtherChannelStatusEvent
  | OtherChannelInboundEvent
  | UnknownOmnichannelEvent;
