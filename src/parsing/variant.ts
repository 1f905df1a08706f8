import type { EventName, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject, textOf } from "../shapes/values.js";

/** Returns the variant of an event, by its name and channel. */
export const variantOf = (event: JsonObject, name: EventName): Variant => {
  const { channels, findOwn, readChannel } = name;
  const channel = readChannel?.(event);
  if (channels === undefined || typeof channel !== "string") return { name, channel: undefined, own: undefined };
  return { name, channel, own: findOwn?.(channels, channel) };
};

/** Whether this version supports the name and the channel. */
export const isKnown = ({ name, own }: Variant): boolean =>
  !name.isOther && (name.channels === undefined || own !== undefined);

/** Whether an event fits its variant. This is the first walk, which allocates nothing (see `repair.ts`). */
export const fitsVariant = (event: JsonObject, { name, own }: Variant): boolean => {
  const contents = event[name.key];
  if (!name.envelope.fits(event)) return false;
  if (name.contents !== undefined && !name.contents.fits(contents)) return false;
  if (own === undefined || !isObject(contents)) return true;
  return own.fits(contents, isObject(contents.details) ? contents.details : contents);
};

/** Returns the `type` or `name` of an event. */
export const nameOf = (event: JsonObject, { name }: Variant): string =>
  textOf(name.provider === "httpsms" ? event.type : event.name);

/** Returns the key of an event in tables: `message.sent/sms`. */
export const keyOf = (name: string, channel: string | undefined): string =>
  channel === undefined ? name : `${name}/${channel}`;

/** Returns the name of an event in messages: `message.sent (sms)`. */
export const labelOf = (name: string, channel: string | undefined): string =>
  channel === undefined ? name : `${name} (${channel})`;
