import { httpSmsEventTypes, omnichannelChannels, omnichannelEventNames, type Provider } from "../../src/index.js";
import { type CheckedShape, checkedShapes, eventName } from "./checked-shapes.js";
import { hasChannel } from "./minimal.js";

/** What a value says it is. */
export interface Claim {
  /** The type or name; empty for none. */
  readonly name: string;
  readonly channel: string | undefined;
  readonly shape: CheckedShape;
  /** What becomes of it when it has that shape. */
  readonly kind: "event" | "unknown";
}

/** The text at a place of a value. */
export const textAt = (value: unknown, ...keys: readonly string[]): string | undefined => {
  const found = keys.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
  return typeof found === "string" ? found : undefined;
};

const shapes = new Map(checkedShapes.map((shape) => [shape.name, shape]));

const shapeNamed = (name: string): CheckedShape => {
  const shape = shapes.get(name);
  if (shape === undefined) throw new Error(`no shape is named ${name}`);
  return shape;
};

const claim = (kind: Claim["kind"], shapeName: string, name: string, channel?: string): Claim => ({
  kind,
  name,
  channel,
  shape: shapeNamed(shapeName),
});

const httpSmsClaim = (value: unknown): Claim => {
  const type = textAt(value, "type") ?? "";
  const isKnown = httpSmsEventTypes.some((known) => known === type);
  return isKnown ? claim("event", eventName(type), type) : claim("unknown", "UnknownHttpSmsEvent", type);
};

const omnichannelClaim = (value: unknown): Claim => {
  const name = textAt(value, "name") ?? "";
  if (!omnichannelEventNames.some((known) => known === name)) return claim("unknown", "UnknownOmnichannelEvent", name);
  if (!hasChannel(name)) return claim("event", eventName(name), name);
  const isInbound = name === "message.inbound";
  const channel = isInbound ? textAt(value, "payload", "channel") : textAt(value, "payload", "details", "channel");
  return omnichannelChannels.some((known) => known === channel)
    ? claim("event", eventName(name, channel), name, channel)
    : claim("unknown", `OtherChannel${isInbound ? "Inbound" : "Status"}Event`, name, channel);
};

/** What a value says it is to the parser of a provider, by the words of the contract. */
export const claimOf = (provider: Provider, value: unknown): Claim =>
  provider === "httpsms" ? httpSmsClaim(value) : omnichannelClaim(value);

const envelopes = { httpsms: "UnknownHttpSmsEvent", omnichannel: "UnknownOmnichannelEvent" } as const;

/** Whether a value has the envelope of a provider's event, with any contents. */
export const hasEnvelope = (provider: Provider, value: unknown): boolean =>
  shapeNamed(envelopes[provider]).schema.safeParse(value).success;
