import { omnichannelNameOf } from "../generated/omnichannel.checks.js";
import type { OmnichannelChannel } from "../generated/omnichannel.types.js";
import { isObject } from "../shapes/values.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "./event-types.js";
import { isWhole } from "./result.js";
import { variantOf } from "./variant.js";

/**
 * Type guard for an Omnichannel event of a name and a channel. It checks the whole event, and is strict: `false` if an
 * optional part does not fit.
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
  return (channel === undefined || variant.channel === channel) && isWhole(event, variant);
}
