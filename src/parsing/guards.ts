import { httpSmsNameOf } from "../generated/httpsms.checks.js";
import { omnichannelNameOf } from "../generated/omnichannel.checks.js";
import type { OmnichannelChannel } from "../generated/omnichannel.types.js";
import type { Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { isOfBothProviders } from "./envelope.js";
import type { HttpSmsEventOf, HttpSmsEventType, OmnichannelEventName, OmnichannelEventOf } from "./event-types.js";
import { fitsVariant, isKnown, variantOf } from "./variant.js";

/** Whether a value as it is, without any repair, is a known event. */
export const isEventOf = (value: JsonObject, variant: Variant): boolean =>
  isKnown(variant) && !isOfBothProviders(value) && fitsVariant(value, variant);

/**
 * Type guard for an httpSMS event of a type. It checks the whole event, and is strict: an event with an optional part
 * that does not fit is none.
 *
 * @param event - A parsed value. For the body of a request use `safeParseHttpSmsEvent`.
 */
export const isHttpSmsEvent = <Type extends HttpSmsEventType>(
  event: unknown,
  type: Type,
): event is HttpSmsEventOf<Type> =>
  isObject(event) && event.type === type && isEventOf(event, variantOf(event, httpSmsNameOf(event)));

/**
 * Type guard for an Omnichannel event of a name and a channel. It checks the whole event, and is strict: an event with an
 * optional part that does not fit is none.
 *
 * @param event - A parsed value. For the body of a request use `safeParseOmnichannelBody`.
 * @param channel - Absent or `undefined` for any channel.
 */
export function isOmnichannelEvent<Name extends OmnichannelEventName>(
  event: unknown,
  name: Name,
  channel?: undefined,
): event is OmnichannelEventOf<Name>;
export function isOmnichannelEvent<Name extends OmnichannelEventName, Channel extends OmnichannelChannel | undefined>(
  event: unknown,
  name: Name,
  channel: Channel,
): event is OmnichannelEventOf<Name, Channel>;
export function isOmnichannelEvent(event: unknown, name: OmnichannelEventName, channel?: OmnichannelChannel): boolean {
  if (!isObject(event) || event.name !== name) return false;
  const variant = variantOf(event, omnichannelNameOf(event));
  return (channel === undefined || variant.channel === channel) && isEventOf(event, variant);
}
