import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import type { OmnichannelChannel, OmnichannelEvent } from "../generated/omnichannel.types.js";
import type { HttpSmsEventType, OmnichannelEventName, UnknownEvent } from "../parsing/event-types.js";
import type { Provider } from "../shapes/provider.js";
import type { MessageStatus } from "./status.js";

/** Any other text. An editor still suggests the known values of a union with it. */
export type OtherText = string & Record<never, never>;

/** The fields of every normalized event, `null` where the provider sent nothing. Everything except `raw` survives JSON. */
export interface NormalizedBase {
  /** Provider of the event. */
  readonly provider: Provider;
  /** The provider's own name of the event: the `type` of httpSMS, the `name` of Omnichannel. */
  readonly name: HttpSmsEventType | OmnichannelEventName | OtherText;
  /** Id of the message or the call. `null` if the event is about neither. */
  readonly messageId: string | null;
  /** Id of the envelope. httpSMS sends a new one if the phone reports a fact again, so do not deduplicate by it. */
  readonly eventId: string;
  /** Account of the event: the `user_id` of httpSMS, the `accountId` of Omnichannel as decimal text. */
  readonly accountId: string | null;
  /**
   * When it happened, by the clock closest to the event: phone or channel first, then provider. ISO 8601 in UTC with
   * milliseconds. `null` if the provider sent no time, or one without a zone.
   */
  readonly occurredAt: string | null;
  /**
   * Key to deduplicate by: the same for two deliveries of one fact, different for two facts, also of two providers or
   * accounts. At most 256 characters of well-formed Unicode, without the text of a message. It may contain phone numbers.
   */
  readonly eventKey: string;
  /** The event itself, not a copy. */
  readonly raw: HttpSmsEvent | OmnichannelEvent | UnknownEvent;
}

/** A file, a place or another part of a message in addition to its text. */
export interface NormalizedAttachment {
  /** The provider's own word for the kind, such as `image` or `location`. `null` if the part has only a media type. */
  readonly kind: string | null;
  /** URL of the file. Check that its host is your provider's before you fetch it. `null` if the part has no URL. */
  readonly url: string | null;
  /** Name of the file, or title of a link or a shared post. httpSMS: from the URL. */
  readonly name: string | null;
  /** Media type, such as `image/gif`. httpSMS: from the URL. */
  readonly contentType: string | null;
  /** What came inline: text, base64 or an object, such as the coordinates of a place. `null` if there is only a URL. */
  readonly data: string | Readonly<Record<string, unknown>> | null;
}

/**
 * Category of a failure, by what to do: check the phone (`device`), wait (`network`), stop using the address (`recipient`),
 * change the message (`content`) or a setting (`configuration`), ask the provider (`provider`). `unknown` for all others.
 */
export type FailureCategory = "device" | "network" | "recipient" | "content" | "configuration" | "provider" | "unknown";

/** Why a message failed. */
export interface NormalizedFailure {
  /**
   * The provider's code, in its own words. `null` if it sent only a text. httpSMS: a code of the Android app.
   * `UNKNOWN:<n>` has the result code of Android's `SmsManager`, in our reading: 9 radio not available, 10 rejected by the
   * network, 11 invalid arguments. The codes describe an SMS: for an MMS, `RADIO_OFF` means an invalid APN, `NULL_PDU` that
   * the MMS center could not be reached, `NO_SERVICE` an HTTP failure and `LIMIT_EXCEEDED` an I/O error.
   */
  readonly code: string | null;
  /** The provider's explanation, in its own words. */
  readonly message: string | null;
  /**
   * Our judgment, from the documented codes and texts. `unknown` for everything else, and for `GENERIC_FAILURE`, the most
   * common failure of httpSMS: often the SIM card has no credit, or the carrier refused the message.
   */
  readonly category: FailureCategory;
}

/** The values that connect a message to your own data. */
export interface NormalizedCorrelation {
  /** httpSMS: the `request_id` of the send request. Several messages may share one. */
  readonly requestId: string | null;
  /**
   * Omnichannel: the `metadata` of the message. For an inbound message without its own, the metadata of the outbound
   * message that it seems to answer.
   */
  readonly metadata: Readonly<Record<string, unknown>> | null;
  /** Omnichannel: the reference that the SMS service received. */
  readonly clientRef: string | null;
  /** Omnichannel: id of the outbound message that an inbound message seems to answer. */
  readonly messageId: string | null;
}

/** An event about a message. */
export interface NormalizedMessage extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "message";
  /** What happened to the message. */
  readonly status: MessageStatus;
  /** `inbound` if a person sent it to you. */
  readonly direction: "outbound" | "inbound";
  /**
   * Channel of the message. httpSMS: `mms` for a received message with attachments, otherwise `sms`. An outgoing MMS is
   * `sms` too, because the event does not say that it is an MMS. `null` for a failed message that was tried on no channel,
   * or on several.
   */
  readonly channel: OmnichannelChannel | OtherText | null;
  /** Every channel that the event names, so a channel that failed first may be next to the one that succeeded. */
  readonly channels: readonly string[];
  /** Id of the message: `data.id` or `data.message_id` of httpSMS, `payload.id` of Omnichannel. */
  readonly messageId: string;
  /** Address of the sender in the channel's own format: a phone number, an e-mail address, a page, a profile. */
  readonly from: string | null;
  /** Address of the recipient in the channel's own format. */
  readonly to: string | null;
  /**
   * Text of the message, or title of the button that the person tapped. Ciphertext if `encrypted` is `true`. Of several
   * texts the first plain one: the others are only in `raw`.
   */
  readonly text: string | null;
  /** httpSMS: whether `text` is ciphertext. Pass it to `decryptHttpSms`. */
  readonly encrypted: boolean | null;
  /** Files and other parts of an inbound message. Empty for a message without any. */
  readonly attachments: readonly NormalizedAttachment[];
  /**
   * Whether this is the end, as far as the provider says. A higher status may still follow. httpSMS: a delivered message
   * is final because a delivery report came, which the app does not read: the network may still be trying.
   */
  readonly isFinal: boolean;
  /** Why the message failed. `null` unless `status` is `failed`. */
  readonly failure: NormalizedFailure | null;
  /** The values that connect the message to your own data. */
  readonly correlation: NormalizedCorrelation;
  /** Omnichannel: number of changes of the message so far, an integer from 0. */
  readonly revision: number | null;
  /** httpSMS: how often the server has asked the phone to send an expired message so far, an integer from 0. */
  readonly attempt: number | null;
}

/** An event about a missed call. */
export interface NormalizedCall extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "call";
  /** What happened to the call. */
  readonly status: "missed";
  /** Id of the call. */
  readonly messageId: string;
  /** Caller, as the network reported it. */
  readonly from: string | null;
  /** Phone number of the phone. */
  readonly to: string | null;
}

/** An event about a phone, which stopped sending heartbeats or sends them again. */
export interface NormalizedPhone extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "phone";
  /** Whether the phone sends heartbeats. */
  readonly status: "online" | "offline";
  /** Always `null`: the event is not about a message. */
  readonly messageId: null;
  /** Id of the phone. Two SIM cards are two phones, with different ids. */
  readonly phoneId: string;
  /** Phone number of the phone. */
  readonly phoneNumber: string | null;
  /** When the phone sent its last heartbeat: ISO 8601 in UTC with milliseconds. */
  readonly lastHeartbeatAt: string | null;
}

/** An event about a person who followed a link. */
export interface NormalizedInteraction extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "interaction";
  /** What the person did. */
  readonly status: "clicked";
  /** Always `null`: the provider does not document where the event names a message. */
  readonly messageId: null;
}

/** Any other event: one about a profile, for example, or one with a name that this version does not support. */
export interface NormalizedOther extends NormalizedBase {
  /** What the event is about, the discriminant. */
  readonly kind: "other";
  /** Always `unknown`: `name` says what happened. */
  readonly status: "unknown";
  /** Always `null`. The contents of the event are in `raw`. */
  readonly messageId: null;
}

/** An event of either provider in one shape: narrow on `kind`. */
export type NormalizedEvent =
  | NormalizedMessage
  | NormalizedCall
  | NormalizedPhone
  | NormalizedInteraction
  | NormalizedOther;
