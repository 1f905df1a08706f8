import type { HttpSmsEventResult, UnknownHttpSmsEvent } from "../generated/httpsms.types.js";
import type {
  OmnichannelEventResult,
  OtherChannelInboundEvent,
  OtherChannelStatusEvent,
  UnknownOmnichannelEvent,
} from "../generated/omnichannel.types.js";
import type { Issue } from "../shapes/issue.js";
import type { Provider } from "../shapes/provider.js";
import type { InvalidEventError } from "./errors.js";

/** A valid httpSMS event of a type that this version does not support. Nothing is wrong: respond with 2xx. */
export interface UnknownHttpSmsResult {
  /** The outcome, the first discriminant. */
  readonly kind: "unknown";
  /** The provider that sent the event. */
  readonly provider: "httpsms";
  /** The `type` of the event. */
  readonly name: string;
  /** Omnichannel only. */
  readonly family?: undefined;
  /** Omnichannel only. */
  readonly channel?: undefined;
  /** The event: its envelope is checked, its contents are open. */
  readonly event: UnknownHttpSmsEvent;
  /** Empty, since only the envelope is checked. */
  readonly issues: readonly Issue[];
  /** The value as it was parsed. Not enumerable. */
  readonly original: unknown;
  /** Only an invalid result has an error. */
  readonly error?: undefined;
}

// inline, since the declarations of an application could not name interfaces that no entry exports

/**
 * A valid Omnichannel event of a name or channel that this version does not support. Nothing is wrong: respond with 2xx.
 */
export type UnknownOmnichannelResult =
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "unknown";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event. */
      readonly name: "message.sent" | "message.delivered" | "message.read" | "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel, one that this version does not support. */
      readonly channel: string;
      /** The event: what all channels share is checked. */
      readonly event: OtherChannelStatusEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "unknown";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel, one that this version does not support. */
      readonly channel: string;
      /** The event: what all channels share is checked. */
      readonly event: OtherChannelInboundEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "unknown";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event. */
      readonly name: string;
      /** `undefined`, since only a supported name has a family. */
      readonly family?: undefined;
      /** `undefined`, since only a supported name has a channel. */
      readonly channel?: undefined;
      /** The event: its envelope is checked, its contents are open. */
      readonly event: UnknownOmnichannelEvent;
      /** Empty, since only the envelope is checked. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };

/** An input that is not a valid event. Keep it and inspect it, since a message may be lost with it. */
export interface InvalidResult {
  /** The outcome, the first discriminant. */
  readonly kind: "invalid";
  /** The provider whose parser or signature was used. `null` for the envelope of neither provider, or of both. */
  readonly provider: Provider | null;
  /** What is wrong: 1 to 10 issues. They never contain a value that was received. */
  readonly issues: readonly Issue[];
  /** The same issues as an error to throw or log. Not enumerable. */
  readonly error: InvalidEventError;
  /** The value as it was parsed: for text that is not JSON, the text. Not enumerable. */
  readonly original: unknown;
  /** An invalid result has no name. */
  readonly name?: undefined;
  /** An invalid result has no family. */
  readonly family?: undefined;
  /** An invalid result has no channel. */
  readonly channel?: undefined;
  /** An invalid result has no event. */
  readonly event?: undefined;
}

/** The result of parsing an httpSMS event: narrow on `kind`, then on `name`. */
export type HttpSmsResult = HttpSmsEventResult | UnknownHttpSmsResult | InvalidResult;

/** The result of parsing an Omnichannel event: narrow on `kind`, then on `name`, `family` and `channel`. */
export type OmnichannelResult = OmnichannelEventResult | UnknownOmnichannelResult | InvalidResult;

/** The result of parsing an event of either provider: narrow on `kind` and `provider`, then as for that provider. */
export type WebhookResult = HttpSmsResult | OmnichannelResult;
