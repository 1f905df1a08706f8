import { redactionLists, redactionRoots, redactionShapes } from "../generated/redaction.js";
import { readHttpSmsEvent } from "../parsing/httpsms.js";
import { providerOf } from "../parsing/identify.js";
import { readOmnichannelEvent } from "../parsing/omnichannel.js";
import { keyOf } from "../parsing/variant.js";
import { isObject } from "../shapes/values.js";

/** What a masked text becomes. */
export const redacted = "[redacted]";

/** Returns a value of the same type that says nothing: lists and objects become empty. */
export const mask = (value: unknown): unknown => {
  if (typeof value === "string") return redacted;
  if (typeof value === "number") return 0;
  if (Array.isArray(value)) return [];
  return isObject(value) ? {} : value;
};

/** Masks a personal text, except a documented value, which says nothing about a person. */
export const maskUnlessKnown = (value: unknown, list: readonly string[]): unknown =>
  list.includes(value as string) ? value : mask(value);

/** Reads one key of a shape, in the format of the generator. */
const readRule = (printed: string) => {
  const [, key = "", sign = "", index = ""] = /^(.*?)(?:([*:=])(\d*))?$/.exec(printed) ?? [];
  return { key, sign, index: Number(index) };
};

const redactShape = (value: unknown, index: number): unknown => {
  // `null`, where the type allows it
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const printed of (redactionShapes[index] ?? "").split(" ")) {
    const { key, sign, index: inner } = readRule(printed);
    const part = value[key];
    if (part === undefined || !Object.hasOwn(value, key)) continue;
    if (sign === "*") copy[key] = mask(part);
    else if (sign === "=") copy[key] = maskUnlessKnown(part, redactionLists[inner] ?? []);
    else copy[key] = sign === ":" ? redactShape(part, inner) : part;
  }
  return copy;
};

const rootOf = (name: string, channel: string | undefined, provider: string): number => {
  const key = [keyOf(name, channel), `${name}/`, provider].find((each) => Object.hasOwn(redactionRoots, each));
  return redactionRoots[key ?? ""] ?? -1;
};

/** Returns a copy of an event without its personal values. Anything else becomes empty. */
export const redactEvent = (event: unknown): unknown => {
  const provider = isObject(event) ? providerOf(event) : null;
  if (provider === null) return mask(event);
  const result = provider === "httpsms" ? readHttpSmsEvent(event) : readOmnichannelEvent(event);
  if (result.kind === "invalid") return mask(event);
  // only parts that fit are left, so what is kept has its type
  return redactShape(result.event, rootOf(result.name, result.channel, provider));
};
