import { omnichannelChecksOf } from "../generated/omnichannel.checks.js";
import type { OmnichannelChannel } from "../generated/omnichannel.types.js";
import { channelOf } from "./channel.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "./events-omnichannel.js";

/**
 * Whether a value that is parsed already is an Omnichannel event of a name and a channel. The whole event is checked.
 *
 * @param event - An object, not a text: use `safeParseOmnichannelBody` for the body of a request.
 * @param channel - When absent or `undefined`, the channel does not matter.
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
  return omnichannelChecksOf(name)?.(channel ?? channelOf(event, name))?.(event) ?? false;
}
