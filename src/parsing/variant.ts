import type { EventName, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject, textOf } from "../shapes/values.js";

/** A longer text is no channel, and is not worth the time to look it up. */
const maxChannelLength = 32;

/** The variant of an event with a name. */
export const variantOf = (event: JsonObject, name: EventName): Variant => {
  const { channels, readChannel } = name;
  const channel = readChannel?.(event);
  if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };
  // `constructor` is no channel
  const isKnown = channel.length <= maxChannelLength && Object.hasOwn(channels, channel);
  return { name, channel, own: isKnown ? channels[channel] : undefined };
};

/** Whether this version knows the name and the channel. */
export const isKnown = ({ name, own }: Variant): boolean =>
  name.name !== undefined && (name.channels === undefined || own !== undefined);

/** Whether an event fits its variant: the first walk, which allocates nothing. */
export const fitsVariant = (event: JsonObject, { name, own }: Variant): boolean => {
  const contents = event[name.key];
  if (!name.envelope.fits(event) || name.contents?.fits(contents) === false) return false;
  if (own === undefined || !isObject(contents)) return true;
  return own.fits(contents, isObject(contents.details) ? contents.details : contents);
};

/** The `type` or `name` of an event. */
export const nameOf = (event: JsonObject, { name }: Variant): string =>
  name.name ?? textOf(name.provider === "httpsms" ? event.type : event.name);

/** The key of an event in tables: `message.sent/sms`. */
export const keyOf = (name: string, channel: string | undefined): string =>
  channel === undefined ? name : `${name}/${channel}`;

/** What messages call an event: `message.sent (sms)`. */
export const labelOf = (name: string, channel: string | undefined): string =>
  channel === undefined ? name : `${name} (${channel})`;
