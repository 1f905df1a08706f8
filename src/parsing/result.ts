import type { Issue } from "../shapes/issue.js";
import type { Provider } from "../shapes/provider.js";
import type { EventName, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { isOfBothProviders } from "./envelope.js";
import { InvalidEventError } from "./errors.js";
import { repair } from "./repair.js";
import { fitsVariant, isKnown, labelOf, nameOf, variantOf } from "./variant.js";

const noIssues: readonly Issue[] = Object.freeze([]);

// classes, since a private field and a getter of the class cost nothing per result, and defining a hidden property does

/** The result for an event that its parser accepts. */
class AcceptedResult {
  declare readonly kind: "event" | "unknown";
  declare readonly provider: Provider;
  declare readonly name: string;
  declare readonly family: string | undefined;
  declare readonly channel: string | undefined;
  declare readonly event: JsonObject;
  declare readonly issues: readonly Issue[];
  readonly #original: unknown;

  constructor(variant: Variant, original: JsonObject, event: JsonObject, issues: readonly Issue[]) {
    this.kind = isKnown(variant) ? "event" : "unknown";
    this.provider = variant.name.provider;
    this.name = nameOf(event, variant);
    this.family = variant.name.family;
    this.channel = variant.channel;
    this.event = event;
    this.issues = issues;
    this.#original = original;
  }

  get original(): unknown {
    return #original in this ? this.#original : undefined;
  }
}

const labels = { httpsms: "httpSMS event", omnichannel: "Omnichannel event" } as const;

/** What the message of an error calls an event. The name of an unknown channel is not repeated. */
const describe = (provider: Provider | null, variant: Variant | undefined): string => {
  if (provider === null) return "webhook event";
  const name = variant?.name.name;
  if (variant === undefined || name === undefined) return labels[provider];
  return labelOf(name, isKnown(variant) ? variant.channel : undefined);
};

/** The result for an input that is no event. Its error is made when it is read, since a stack trace is expensive. */
class RejectedResult {
  readonly kind = "invalid";
  declare readonly provider: Provider | null;
  declare readonly issues: readonly Issue[];
  readonly #original: unknown;
  readonly #variant: Variant | undefined;
  #error: InvalidEventError | undefined;

  constructor(provider: Provider | null, variant: Variant | undefined, original: unknown, issues: readonly Issue[]) {
    this.provider = provider;
    this.issues = issues;
    this.#original = original;
    this.#variant = variant;
  }

  get original(): unknown {
    return #original in this ? this.#original : undefined;
  }

  get error(): InvalidEventError {
    // a tool that prints the prototype reads it without a result
    if (!(#variant in this)) return undefined as never;
    this.#error ??= new InvalidEventError(describe(this.provider, this.#variant), this.issues);
    return this.#error;
  }
}

/** What every parser makes of a value; each gives it the type of its provider. */
export type AnyResult = AcceptedResult | RejectedResult;

/** The result for an input that as a whole is no event. */
export const reject = (provider: Provider | null, original: unknown, message: string): RejectedResult =>
  new RejectedResult(provider, undefined, original, [{ path: [], message }]);

export const bothEnvelopes = "must be the event of one provider: it has the envelopes of both";

/** Whether a value as it is, without any repair, is a known event. */
export const isWhole = (value: JsonObject, variant: Variant): boolean =>
  isKnown(variant) && !isOfBothProviders(value) && fitsVariant(value, variant);

/** The result for a parsed value, by the name that its discriminant gives it. */
export const readEvent = (
  value: unknown,
  provider: Provider,
  nameOfEvent: (event: JsonObject) => EventName,
): AnyResult => {
  if (!isObject(value)) return reject(provider, value, "must be an object");
  if (isOfBothProviders(value)) return reject(provider, value, bothEnvelopes);
  const variant = variantOf(value, nameOfEvent(value));
  if (fitsVariant(value, variant)) return new AcceptedResult(variant, value, value, noIssues);
  const { event, issues } = repair(value, variant);
  if (event !== undefined) return new AcceptedResult(variant, value, event, issues);
  return new RejectedResult(provider, variant, value, issues);
};
