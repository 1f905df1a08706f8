import type { Issue } from "../shapes/issue.js";
import type { Provider } from "../shapes/provider.js";
import type { EventName, Variant } from "../shapes/shape.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { hasBothEnvelopes } from "./envelope.js";
import { InvalidEventError } from "./errors.js";
import { repair } from "./repair.js";
import { fitsVariant, isKnown, labelOf, nameOf, variantOf } from "./variant.js";

const noIssues: readonly Issue[] = Object.freeze([]);

// classes, since a private field and a getter cost nothing per result, unlike a hidden property

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

/** Returns the name of an event in the message of an error. The name of an unknown channel is received text: left out. */
const describe = (provider: Provider | null, variant: Variant | undefined, name: string): string => {
  if (provider === null) return "webhook event";
  if (variant === undefined || variant.name.isOther) return labels[provider];
  return labelOf(name, isKnown(variant) ? variant.channel : undefined);
};

/** The result for an invalid input. Its error is created when it is read, since a stack trace is expensive. */
class RejectedResult {
  readonly kind = "invalid";
  declare readonly provider: Provider | null;
  declare readonly issues: readonly Issue[];
  readonly #original: unknown;
  readonly #variant: Variant | undefined;
  // read at once, since the program may change the original
  readonly #name: string;
  #error: InvalidEventError | undefined;

  constructor(provider: Provider | null, variant: Variant | undefined, original: unknown, issues: readonly Issue[]) {
    this.provider = provider;
    this.issues = issues;
    this.#original = original;
    this.#variant = variant;
    this.#name = variant === undefined ? "" : nameOf(original as JsonObject, variant);
  }

  get original(): unknown {
    return #original in this ? this.#original : undefined;
  }

  get error(): InvalidEventError {
    // a tool that prints the prototype calls the getter without a result
    if (!(#variant in this)) return undefined as never;
    this.#error ??= new InvalidEventError(describe(this.provider, this.#variant, this.#name), this.issues);
    return this.#error;
  }
}

/** The result of any parser. Each parser casts it to the type of its provider. */
export type AnyResult = AcceptedResult | RejectedResult;

/** Returns the result for an input that is invalid as a whole. */
export const reject = (provider: Provider | null, original: unknown, message: string): RejectedResult =>
  new RejectedResult(provider, undefined, original, [{ path: [], message }]);

export const bothEnvelopes = "must be the event of one provider: it has the envelopes of both";

/** Whether a value is a supported event that needs no repair. */
export const isWhole = (value: JsonObject, variant: Variant): boolean =>
  isKnown(variant) && !hasBothEnvelopes(value) && fitsVariant(value, variant);

/** Returns the result for a parsed value, by what its discriminant identifies. */
export const readEvent = (
  value: unknown,
  provider: Provider,
  nameOfEvent: (event: JsonObject) => EventName,
): AnyResult => {
  if (!isObject(value)) return reject(provider, value, "must be an object");
  if (hasBothEnvelopes(value)) return reject(provider, value, bothEnvelopes);
  const variant = variantOf(value, nameOfEvent(value));
  if (fitsVariant(value, variant)) return new AcceptedResult(variant, value, value, noIssues);
  const { event, issues } = repair(value, variant);
  // a copy has no inherited fields, which the checks read too: types never lie, not even for what is no JSON
  if (event !== undefined && fitsVariant(event, variant)) return new AcceptedResult(variant, value, event, issues);
  return new RejectedResult(provider, variant, value, issues);
};
