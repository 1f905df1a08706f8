import { isUtf8 } from "node:buffer";
import { httpSmsEventTypes, omnichannelChannels, omnichannelEventNames, type Provider } from "../../src/index.js";
import { type CheckedShape, checkedShapes, eventName } from "../support/checked-shapes.js";

/** What is in a body, read without our own code. */
export interface Reading {
  /** Undefined when the bytes are not UTF-8. */
  readonly text: string | undefined;
  /** The value, when the text is JSON. */
  readonly json: { readonly value: unknown } | undefined;
  /** Whether it is nested deeper than recursion should go. */
  readonly isDeep: boolean;
}

const deepest = 500;

const isDeep = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
};

const jsonOf = (text: string): Reading["json"] => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

export const readingOf = (body: Uint8Array): Reading => {
  if (!isUtf8(body)) return { text: undefined, json: undefined, isDeep: false };
  // the decoder drops a byte order mark, and so must a parser of text
  const text = Buffer.from(body).toString("utf8");
  return { text, json: jsonOf(text.replace(/^\ufeff/, "")), isDeep: isDeep(text) };
};

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
  if (name === "message.failed" || name === "interaction.click") return claim("event", eventName(name), name);
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

/** Whether a value has the envelope of a provider's event, whatever is in it. */
export const hasEnvelope = (provider: Provider, value: unknown): boolean =>
  shapeNamed(envelopes[provider]).schema.safeParse(value).success;
