import { pascal } from "../src/schemas/omnichannel/envelope.js";
import type { Shape } from "./read-schema.js";

/** An event of a provider, or the fallback for events that this version does not support. */
export interface EventShape {
  /** Name of its interface. */
  readonly event: string;
  /** Its `type` or `name`. `undefined` for the envelope of any other event. */
  readonly name: string | undefined;
  /** Its channel. `undefined` for a name without channels, and for any other channel. */
  readonly channel: string | undefined;
  /** Where the channel is. Empty for a name without channels. */
  readonly channelPath: readonly string[];
}

export interface ProviderShapes {
  readonly provider: "httpsms" | "omnichannel";
  /** The key of the first discriminant. */
  readonly discriminant: "type" | "name";
  /** The key of the contents of an envelope. */
  readonly key: "data" | "payload";
  readonly shapes: readonly Shape[];
  /** Per name: the events of its channels, then the fallback for any other channel. */
  readonly events: readonly EventShape[];
}

/** `message.sent`, `fbMessenger` -> "messageSentFbMessenger" */
export const constantOf = (...words: readonly string[]): string => {
  const name = pascal(...words);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** Returns the name of a text in a generated file: the name that an equal text has already, or a new one. */
export const nameIn = (names: Map<string, string>, text: string, name: string): string => {
  const found = names.get(text) ?? name;
  names.set(text, found);
  return found;
};

/** Events of one name. */
export interface Group {
  readonly name: string | undefined;
  /** One per channel. */
  readonly channels: readonly EventShape[];
  /** What all channels share: the event itself for a name without channels. */
  readonly shared: EventShape;
}

export const groupsOf = (events: readonly EventShape[]): readonly Group[] =>
  [...new Set(events.map(({ name }) => name))].map((name) => {
    const named = events.filter((event) => event.name === name);
    const shared = named.find(({ channel }) => channel === undefined);
    if (shared === undefined) throw new Error(`${name}: no fallback for other channels`);
    return { name, shared, channels: named.filter((event) => event !== shared) };
  });
