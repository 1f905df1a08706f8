import * as fc from "fast-check";
import { documentedEvents } from "../generated/documented.js";
import { httpSmsEventTypes } from "../generated/httpsms.types.js";
import {
  type OmnichannelChannel,
  type OmnichannelChannelEventName,
  type OmnichannelEvent,
  omnichannelChannels,
  omnichannelEventNames,
} from "../generated/omnichannel.types.js";
import type {
  HttpSmsEventOf,
  HttpSmsEventType,
  OmnichannelEventName,
  OmnichannelEventOf,
} from "../parsing/event-types.js";
import { isObject } from "../shapes/values.js";
import { generateShape } from "./arbitrary-shapes.js";
import { sampleCiphertext } from "./samples/ciphertext.js";

const eventOf = (keysOfEvents: readonly string[]): fc.Arbitrary<unknown> => {
  const names = keysOfEvents.flatMap((key) =>
    Object.hasOwn(documentedEvents, key) ? [documentedEvents[key] ?? ""] : [],
  );
  if (names.length === 0)
    throw new RangeError("unknown event: there is no documentation for this type, or this name and channel");
  // as JSON.parse returns it: no object without a prototype, and no -0, which fast-check generates
  return fc.oneof(...names.map((name) => generateShape(name))).map((event) => JSON.parse(JSON.stringify(event)));
};

const isEmpty = (attachments: unknown): boolean => !Array.isArray(attachments) || attachments.length === 0;

/** An event whose content a server could have sent: ciphertext where it says so, and no empty SMS. */
const withContent = (event: unknown, length: number): unknown => {
  if (!isObject(event) || !isObject(event.data) || typeof event.data.content !== "string") return event;
  const { encrypted, content, attachments } = event.data;
  const isReceived = event.type === "message.phone.received";
  if (encrypted === true) return { ...event, data: { ...event.data, content: sampleCiphertext(length) } };
  if (!isReceived || content !== "" || !isEmpty(attachments)) return event;
  return { ...event, data: { ...event.data, content: "." } };
};

/**
 * Generates valid httpSMS events for property tests: with absent, null and empty parts, every form of timestamp, short
 * codes, and undocumented values and keys. The content of an encrypted message is ciphertext that `decryptHttpSms`
 * decrypts with the key `Password123`. A failing event shrinks to the smallest one that fails.
 *
 * @param type - If absent, events of every type.
 */
export const httpSmsEventArbitrary = <Type extends HttpSmsEventType = HttpSmsEventType>(
  type?: Type,
): fc.Arbitrary<HttpSmsEventOf<Type>> =>
  fc
    .tuple(eventOf(type === undefined ? httpSmsEventTypes : [type]), fc.nat({ max: 176 }))
    .map(([event, length]) => withContent(event, length)) as fc.Arbitrary<HttpSmsEventOf<Type>>;

/**
 * Generates valid Omnichannel events for property tests, with the same variety as {@link httpSmsEventArbitrary}.
 *
 * @param name - If absent, events of every name.
 * @param channel - Only for names that have one event per channel. If absent, events of every channel.
 * @throws {RangeError} The provider has no event with this name on this channel.
 */
export function omnichannelEventArbitrary<
  Name extends OmnichannelChannelEventName = OmnichannelChannelEventName,
  Channel extends OmnichannelChannel = OmnichannelChannel,
>(name: Name | undefined, channel: Channel): fc.Arbitrary<OmnichannelEventOf<Name, Channel>>;
export function omnichannelEventArbitrary<Name extends OmnichannelEventName = OmnichannelEventName>(
  name?: Name,
): fc.Arbitrary<OmnichannelEventOf<Name>>;
export function omnichannelEventArbitrary(
  name?: OmnichannelEventName,
  channel?: OmnichannelChannel,
): fc.Arbitrary<OmnichannelEvent> {
  const names: readonly OmnichannelEventName[] = name === undefined ? omnichannelEventNames : [name];
  const channels: readonly OmnichannelChannel[] = channel === undefined ? omnichannelChannels : [channel];
  const eventKeys = names.flatMap((each) => [
    ...(channel === undefined ? [each] : []),
    ...channels.map((one) => `${each}/${one}`),
  ]);
  return eventOf(eventKeys) as fc.Arbitrary<OmnichannelEvent>;
}
