import type { Provider } from "./provider.js";
import type { JsonObject } from "./values.js";

/** What a value must be. */
export interface Node {
  /** Whether a value has this type. It does not check the parts of the value. */
  readonly isType: (value: unknown) => boolean;
  /** The message of an issue for a value with a different type, such as `must be a string`. */
  readonly message: string;
  /** For an array: what each item must be. */
  readonly items?: Node;
  /** For an object: the required fields. */
  readonly required?: readonly Field[];
  /** For an object: all declared fields. One that is not required is left out if it does not fit. */
  readonly fields?: readonly Field[];
}

export type Field = readonly [key: string, node: Node];

/** A node with its generated check, which checks all parts. */
export interface Checked {
  /** May accept `undefined`. */
  readonly fits: (value: unknown) => boolean;
  readonly node: Node;
}

/** What one channel adds to the payload that all channels share. */
export interface Own {
  /** Runs after the check of the shared payload, which ensures that both are objects. */
  readonly fits: (payload: JsonObject, details: JsonObject) => boolean;
  readonly node: Node;
}

/** What each channel adds, for the channels that this version supports. */
type Channels = Readonly<Record<string, Own>>;

/** What identifies and checks the events with one name. Names for which all of it is equal share one object. */
export interface EventName {
  readonly provider: Provider;
  /** Whether this version does not support the name. */
  readonly isOther?: true | undefined;
  /** Omnichannel: the part of the name before the dot. */
  readonly family?: string | undefined;
  /** The fields of the envelope, without the discriminant that identified the event. */
  readonly envelope: Checked;
  /** The key of the contents of the envelope. */
  readonly key: "data" | "payload";
  /** The part of the contents that all channels share. Absent if the contents may be anything. */
  readonly contents?: Checked | undefined;
  /** Reads the channel. Absent for events without a channel of their own. */
  readonly readChannel?: ((event: JsonObject) => unknown) | undefined;
  /** What each channel adds, for the channels that this version supports. */
  readonly channels?: Channels | undefined;
  /** Finds what a channel adds. Absent for events without a channel of their own. */
  readonly findOwn?: ((channels: Channels, channel: string) => Own | undefined) | undefined;
}

/** One kind of event, by name and channel. */
export interface Variant {
  readonly name: EventName;
  /** The channel of the event, supported or not. `undefined` if it has no channel. */
  readonly channel: string | undefined;
  /** What the channel adds. `undefined` for a channel that this version does not support. */
  readonly own: Own | undefined;
}
