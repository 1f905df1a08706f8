import type { Provider } from "./provider.js";
import type { JsonObject } from "./values.js";

/** A value without parts of its own. */
export interface Leaf {
  readonly fits: (value: unknown) => boolean;
  /** What an issue says that the value must be, such as `a string`. */
  readonly expected: string;
}

/** An array, in which each item is checked on its own. */
export interface List {
  readonly items: Node;
}

/** A value that may also be `null`. */
export interface OrNull {
  readonly orNull: Node;
}

/** An object with declared fields. */
export interface Shape {
  /** Fields without which the object is of no use. */
  readonly required?: Readonly<Record<string, Node>>;
  /** Fields that are left out where they do not fit. */
  readonly optional?: Readonly<Record<string, Node>>;
}

/** A shape with its generated check. */
export interface CheckedShape extends Shape {
  readonly fits: (value: unknown) => boolean;
}

export type Node = Leaf | List | OrNull | Shape;

/** What one channel adds to the payload that all channels share. */
export interface OwnShape extends Shape {
  /** It runs after the check of the shared payload, which makes sure that both are objects. */
  readonly fits: (payload: JsonObject, details: JsonObject) => boolean;
}

/** All that the stages need to know of the events of a name. */
export interface EventName {
  readonly provider: Provider;
  /** The `type` or `name` of the event. Absent for any name that this version does not know. */
  readonly name?: string;
  /** Omnichannel: the part of the name before the dot. */
  readonly family?: string;
  /** The fields of the envelope, without the discriminant that identified the event. */
  readonly envelope: CheckedShape;
  /** The key of what the envelope carries. */
  readonly key: "data" | "payload";
  /** What the envelope carries, as far as all channels share it. Absent where that may be anything. */
  readonly contents?: CheckedShape | Leaf;
  /** Reads the channel. Absent for events without a channel of their own. */
  readonly readChannel?: (event: JsonObject) => unknown;
  /** What each channel adds, for the channels that this version knows. */
  readonly channels?: Readonly<Record<string, OwnShape>>;
}

/** One kind of event, by name and channel. */
export interface Variant {
  readonly name: EventName;
  /** The channel of the event, a known one or another. `undefined` where it has none. */
  readonly channel: string | undefined;
  /** What the channel adds. `undefined` for a channel that this version does not know. */
  readonly own: OwnShape | undefined;
}
