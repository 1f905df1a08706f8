import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelEvent } from "../generated/omnichannel.types.js";
import type { UnknownEvent } from "../parsing/event-types.js";
import type { Provider } from "../shapes/provider.js";
import type { MessageStatus } from "./status.js";

/** What every normalised event has. All but `raw` survives JSON; what the provider did not say is `null`. */
export interface NormalizedBase {
  /** Platform that sent the event. */
  readonly provider: Provider;
  /** The provider's own name of the event: httpSMS's `type`, Omnichannel's `name`. */
  readonly name: string;
  /** Id of the envelope. httpSMS gives a new one when the phone reports a fact again, so do not deduplicate by it. */
  readonly eventId: string;
  /** Account that the event belongs to: httpSMS's `user_id`, Omnichannel's `accountId` as decimal text. */
  readonly accountId: string | null;
  /**
   * When it happened, by the clock nearest to it: ISO 8601 in UTC with milliseconds. `null` when the provider gave no
   * time, or one without a zone.
   */
  readonly occurredAt: string | null;
  /**
   * The same for two deliveries of one fact, and different for two facts: deduplicate by it. At most 256 characters,
   * without the text of a message; it may hold phone numbers.
   */
  readonly eventKey: string;
  /** The event itself, not a copy. */
  readonly raw: HttpSmsEvent | OmnichannelEvent | UnknownEvent;
}

/** A file of a message. */
export interface NormalizedAttachment {
  /** Address of the file. `null` when the provider sent the file itself, or nothing. */
  readonly url: string | null;
  /** Name of the file, or title of a link. */
  readonly name: string | null;
  /** Media type, such as `image/gif`. */
  readonly contentType: string | null;
}

/**
 * What a program can do about a failure: look at the phone (`device`), wait (`network`), drop the address
 * (`recipient`), change the message (`content`) or a setting (`configuration`), ask the platform (`provider`).
 */
export type FailureCategory = "device" | "network" | "recipient" | "content" | "configuration" | "provider" | "unknown";

/** Why a message failed. */
export interface NormalizedFailure {
  /** The provider's code, in its own words. `null` when it gave only a text. */
  readonly code: string | null;
  /** The provider's explanation, in its own words. */
  readonly message: string | null;
  /** Mapped from values that are known for certain; `unknown` for all others. */
  readonly category: FailureCategory;
}

/** What ties a message to something of the sender's own. */
export interface NormalizedCorrelation {
  /** httpSMS: the `request_id` that was given when sending; several messages may share one. */
  readonly requestId: string | null;
  /** Omnichannel: the `metadata` given when sending, for an inbound message that of the message it answers. */
  readonly metadata: Readonly<Record<string, unknown>> | null;
  /** Omnichannel: the reference that the SMS service was given. */
  readonly clientRef: string | null;
  /** Omnichannel: id of the outbound message that an inbound one answers. */
  readonly messageId: string | null;
}

/** Something happened to a message. */
export interface NormalizedMessage extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "message";
  /** What happened to the message. */
  readonly status: MessageStatus;
  /** `inbound` when it came from a person to you. */
  readonly direction: "outbound" | "inbound";
  /**
   * Channel of the message. `null` for httpSMS, which does not tell an SMS from an MMS, and for a failed message that was
   * tried on none or several.
   */
  readonly channel: string | null;
  /** Every channel that the event names: for a failed message, those that were tried. */
  readonly channels: readonly string[];
  /** Id of the message: httpSMS's `data.id` or `data.message_id`, Omnichannel's `payload.id`. */
  readonly messageId: string;
  /** Address of the sender in the channel's own format: a phone number, a page, a profile. */
  readonly from: string | null;
  /** Address of the recipient in the channel's own format. */
  readonly to: string | null;
  /** Text of the message; ciphertext when `encrypted` is true. */
  readonly text: string | null;
  /** httpSMS: whether `text` is ciphertext. */
  readonly encrypted: boolean | null;
  /** Files of an inbound message. Empty when there are none. */
  readonly attachments: readonly NormalizedAttachment[];
  /** Whether this is the end of it, as far as the provider promises: a better status may still follow. */
  readonly isFinal: boolean;
  /** Why the message failed; `null` unless `status` is `failed`. */
  readonly failure: NormalizedFailure | null;
  /** What ties it to something of your own. */
  readonly correlation: NormalizedCorrelation;
  /** Omnichannel: how many changes the message has seen, an integer from 0. */
  readonly revision: number | null;
  /** httpSMS: how often the phone was asked to send an expired message so far, an integer from 0. */
  readonly attempt: number | null;
}

/** A phone missed a call. */
export interface NormalizedCall extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "call";
  /** What happened to the call. */
  readonly status: "missed";
  /** Id of the call. */
  readonly messageId: string;
  /** Caller, as the network gave it. */
  readonly from: string | null;
  /** Phone number of the phone. */
  readonly to: string | null;
}

/** A phone went away or came back. */
export interface NormalizedPhone extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "phone";
  /** Whether the phone is heard of. */
  readonly status: "online" | "offline";
  /** Id of the phone. */
  readonly phoneId: string;
  /** Phone number of the phone. */
  readonly phoneNumber: string | null;
  /** When the phone was last heard of: ISO 8601 in UTC with milliseconds. */
  readonly lastHeartbeatAt: string | null;
}

/** Somebody did something with a message. */
export interface NormalizedInteraction extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "interaction";
  /** What somebody did. */
  readonly status: "clicked";
}

/** An event of a name that this version does not know. */
export interface NormalizedOther extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "other";
  /** Nothing is known of what happened. */
  readonly status: "unknown";
}

/** An event of either provider in one shape: narrow on `kind`. */
export type NormalizedEvent =
  | NormalizedMessage
  | NormalizedCall
  | NormalizedPhone
  | NormalizedInteraction
  | NormalizedOther;
