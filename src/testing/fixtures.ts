import { httpSmsFixtures as httpsms, omnichannelFixtures as omnichannel } from "../generated/fixtures.js";
import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelChannel, OmnichannelEvent } from "../generated/omnichannel.types.js";
import type {
  HttpSmsEventOf,
  HttpSmsEventType,
  OmnichannelEventName,
  OmnichannelEventOf,
} from "../parsing/event-types.js";
import { identify } from "../parsing/identify.js";

const freeze = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** The documented examples, 8 of httpSMS and 28 of the Omnichannel API: frozen, so that one test cannot change those of another. */
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
 * Returns the documented examples of an Omnichannel event: an empty list if no document shows it, several for some.
 *
 * @param channel - Absent or `undefined` for any channel.
 */
export function omnichannelFixtures<Name extends OmnichannelEventName>(
  name: Name,
  channel?: undefined,
): readonly OmnichannelEventOf<Name>[];
export function omnichannelFixtures<Name extends OmnichannelEventName, Channel extends OmnichannelChannel | undefined>(
  name: Name,
  channel: Channel,
): readonly OmnichannelEventOf<Name, Channel>[];
export function omnichannelFixtures(
  name: OmnichannelEventName,
  channel?: OmnichannelChannel,
): readonly OmnichannelEvent[] {
  return fixtures.omnichannel.filter(
    (event) => event.name === name && (channel === undefined || identify(event)?.channel === channel),
  );
}
