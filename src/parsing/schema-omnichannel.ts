import type { OmnichannelChannel, OmnichannelChannelEventName } from "../generated/omnichannel.types.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "./event-types.js";
import { readOmnichannelEvent } from "./omnichannel.js";
import { type StandardSchema, schemaOf } from "./standard-schema.js";
import { labelOf } from "./variant.js";

/**
 * Returns a Standard Schema of Omnichannel events, for tests, queues and stored events. It is strict: an optional part
 * that does not fit is an issue, and so is an unknown event. For the body of a request use `safeParseOmnichannelBody`,
 * which keeps such events.
 *
 * @param name - Absent for events of every name.
 * @param channel - Only for names that have one event per channel. Absent for events of every channel.
 */
export function omnichannelEventSchema<Name extends OmnichannelChannelEventName, Channel extends OmnichannelChannel>(
  name: Name,
  channel: Channel,
): StandardSchema<OmnichannelEventOf<Name, Channel>>;
export function omnichannelEventSchema<Name extends OmnichannelEventName = OmnichannelEventName>(
  name?: Name,
): StandardSchema<OmnichannelEventOf<Name>>;
export function omnichannelEventSchema(
  name?: OmnichannelEventName,
  channel?: OmnichannelChannel,
): StandardSchema<OmnichannelEventOf<OmnichannelEventName>> {
  return schemaOf(
    readOmnichannelEvent,
    (outcome) =>
      outcome.kind === "event" &&
      (name === undefined || outcome.name === name) &&
      (channel === undefined || outcome.channel === channel),
    name === undefined
      ? "must be an Omnichannel event that this version supports"
      : `must be the event \`${labelOf(name, channel)}\``,
  );
}
