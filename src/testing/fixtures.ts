import { documentedEvents } from "../generated/documented.js";
import { httpSmsFixtures as httpsms, omnichannelFixtures as omnichannel } from "../generated/fixtures.js";
import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type {
  OmnichannelChannel,
  OmnichannelChannelEventName,
  OmnichannelEvent,
} from "../generated/omnichannel.types.js";
import type {
  HttpSmsEventOf,
  HttpSmsEventType,
  OmnichannelEventName,
  OmnichannelEventOf,
} from "../parsing/event-types.js";
import { identify } from "../parsing/identify.js";
import { keyOf } from "../parsing/variant.js";

const freeze = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/**
 * The documented examples, 8 of httpSMS and 47 of the Omnichannel API. They are frozen, so that no test changes those of
 * another.
 */
export const fixtures: {
  readonly httpsms: readonly HttpSmsEvent[];
  readonly omnichannel: readonly OmnichannelEvent[];
} = freeze({ httpsms, omnichannel });

/** Returns the documented example of an httpSMS event. */
export const httpSmsFixture = <Type extends HttpSmsEventType>(type: Type): HttpSmsEventOf<Type> => {
  const found = fixtures.httpsms.find((event) => event.type === type);
  if (found === undefined) throw new RangeError(`httpSMS has no event of the type ${JSON.stringify(type)}`);
  return found as HttpSmsEventOf<Type>;
};

/**
 * Returns the documented examples of an Omnichannel event: an empty list if the documentation shows none.
 *
 * @param channel - Only for names that have one event per channel. Absent for the examples of every channel.
 * @throws {RangeError} The provider has no event with this name on this channel.
 */
export function omnichannelFixtures<Name extends OmnichannelChannelEventName, Channel extends OmnichannelChannel>(
  name: Name,
  channel: Channel,
): readonly OmnichannelEventOf<Name, Channel>[];
export function omnichannelFixtures<Name extends OmnichannelEventName>(name: Name): readonly OmnichannelEventOf<Name>[];
export function omnichannelFixtures(
  name: OmnichannelEventName,
  channel?: OmnichannelChannel,
): readonly OmnichannelEvent[] {
  if (channel !== undefined && !Object.hasOwn(documentedEvents, keyOf(name, channel))) {
    throw new RangeError(
      `the Omnichannel API has no event ${JSON.stringify(name)} on the channel ${JSON.stringify(channel)}`,
    );
  }
  return fixtures.omnichannel.filter(
    (event) => event.name === name && (channel === undefined || identify(event)?.channel === channel),
  );
}
