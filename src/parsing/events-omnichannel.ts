import type { OmnichannelChannel, OmnichannelEvent, OmnichannelEventsByName } from "../generated/omnichannel.types.js";

/** The `name` of an Omnichannel event. */
export type OmnichannelEventName = OmnichannelEvent["name"];

/**
 * The Omnichannel event of a name and a channel. Without a channel, of any; events without a channel of their own
 * have `undefined`.
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
