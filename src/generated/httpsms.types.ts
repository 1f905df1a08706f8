// Generated from src/schemas/httpsms.ts by `npm run generate`. Do not edit.

import type { Issue } from "../shapes/issue.js";

/** The message of a `message.phone.received` event. */
export interface MessagePhoneReceivedData {
  /** Id of the message, a UUID. There is no `id` here. A new one when the phone reports the same message again. */
  readonly message_id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Sender, as the network gave it: free text, since short codes, alphanumeric names and e-mail addresses occur beside E.164 numbers. */
  readonly contact: string;
  /** When the phone received the message, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` when the client gave none. The phone's clock and the server's differ, so do not order by it together with `time`. */
  readonly timestamp: string;
  /** Text of the message; ciphertext when `encrypted` is true. Empty only for a message that has attachments alone. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** Absolute addresses of the files of an MMS, at most 10; the address is the only secret, so treat it as one. Empty for an SMS. `null` on servers of April 2026, absent on older ones. */
  readonly attachments?: readonly string[] | null | undefined;
}

/**
 * The Android phone received a message.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessagePhoneReceivedEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "message.phone.received";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessagePhoneReceivedData;
}

/** The message of a `message.phone.sent` event. */
export interface MessagePhoneSentData {
  /** Id of the message, a UUID: the one that the send request returned. */
  readonly id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** What the client gave as `request_id` when it asked for the message (at most 255 characters, several messages may share it), or an id made by the server. `null` when there was none; present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Recipient's phone number: commonly E.164 or a short code of 2 digits or more, but free text where the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent; ciphertext when `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** When the phone sent the message, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` when the client gave none. The phone's clock and the server's differ, so do not order by it together with `time`. */
  readonly timestamp: string;
}

/**
 * The Android phone sent a message. Many carriers never report delivery, so this may be the last event.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessagePhoneSentEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "message.phone.sent";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessagePhoneSentData;
}

/** The message of a `message.phone.delivered` event. */
export interface MessagePhoneDeliveredData {
  /** Id of the message, a UUID: the one that the send request returned. */
  readonly id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** What the client gave as `request_id` when it asked for the message (at most 255 characters, several messages may share it), or an id made by the server. `null` when there was none; present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Recipient's phone number: commonly E.164 or a short code of 2 digits or more, but free text where the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent; ciphertext when `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** When the phone learned that the message was delivered, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` when the client gave none. The phone's clock and the server's differ, so do not order by it together with `time`. */
  readonly timestamp: string;
}

/**
 * A message reached the recipient's phone. It may arrive before `message.phone.sent`. An MMS is never reported as delivered.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessagePhoneDeliveredEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "message.phone.delivered";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessagePhoneDeliveredData;
}

/** The message of a `message.send.failed` event. */
export interface MessageSendFailedData {
  /** Id of the message, a UUID: the one that the send request returned. */
  readonly id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** What the client gave as `request_id` when it asked for the message (at most 255 characters, several messages may share it), or an id made by the server. `null` when there was none; present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Recipient's phone number: commonly E.164 or a short code of 2 digits or more, but free text where the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent; ciphertext when `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** Why the message failed: a code of the Android app, or free text. New values appear without notice; `UNKNOWN:` is followed by Android's result code. */
  readonly error_message: "GENERIC_FAILURE" | "NO_SERVICE" | "NULL_PDU" | "RADIO_OFF" | "LIMIT_EXCEEDED" | "CANNOT BE DELIVERED" | "MOBILE_APP_INACTIVE" | "UNKNOWN" | "UNKNOWN ERROR" | (string & {});
  /** When the message failed, by the phone's clock, or by the server's when the phone could not be told to send: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` when the client gave none. */
  readonly timestamp: string;
}

/**
 * A message could not be sent or, after `message.phone.sent`, could not be delivered. The server does not try again.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessageSendFailedEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "message.send.failed";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessageSendFailedData;
}

/** The message of a `message.send.expired` event. */
export interface MessageSendExpiredData {
  /** Id of the message, a UUID: the one that the send request returned. There is no `id` here. */
  readonly message_id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** What the client gave as `request_id` when it asked for the message (at most 255 characters, several messages may share it), or an id made by the server. `null` when there was none; present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Recipient's phone number: commonly E.164 or a short code of 2 digits or more, but free text where the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent; ciphertext when `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** How often the server has asked the phone to send the message so far: 0 or more, an integer. */
  readonly send_attempt_count: number;
  /** `false` when the server will try again: the message is not lost. Even after `true` a late phone may still send it. Absent on servers older than October 2023. */
  readonly is_final?: boolean | undefined;
  /** When the message expired, by the server's clock: RFC 3339 in UTC with up to 9 fractional digits. */
  readonly timestamp: string;
}

/**
 * The Android phone did not pick a message up in time. Read `is_final` before you call it lost.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessageSendExpiredEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "message.send.expired";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessageSendExpiredData;
}

/** The call of a `message.call.missed` event. */
export interface MessageCallMissedData {
  /** Id of the call, a UUID. There is no `id` here. A new one when the phone reports the same call again. */
  readonly message_id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Caller, as the network gave it: free text, since short codes and names occur beside E.164 numbers. */
  readonly contact: string;
  /** When the phone missed the call, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` when the client gave none. The phone's clock and the server's differ, so do not order by it together with `time`. */
  readonly timestamp: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023; those of the months after it used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
}

/**
 * The Android phone missed a call.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessageCallMissedEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "message.call.missed";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessageCallMissedData;
}

/** The phone of a `phone.heartbeat.offline` event. */
export interface PhoneHeartbeatOfflineData {
  /** Id of the phone, a UUID. */
  readonly phone_id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** When the server noticed, by the server's clock: RFC 3339 with up to 9 fractional digits. */
  readonly timestamp: string;
  /** Id of the monitor that watches the phone, a UUID. */
  readonly monitor_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** When the phone was last heard of, 64 to 80 minutes earlier: RFC 3339 with up to 9 fractional digits, `Z` or an offset. */
  readonly last_heartbeat_timestamp: string;
}

/**
 * The server has not heard of the phone for about an hour. Sent once an outage.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface PhoneHeartbeatOfflineEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "phone.heartbeat.offline";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: PhoneHeartbeatOfflineData;
}

/** The phone of a `phone.heartbeat.online` event. */
export interface PhoneHeartbeatOnlineData {
  /** Id of the phone, a UUID. */
  readonly phone_id: string;
  /** Id of the httpSMS user whose phone this is: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. The `sub` of the webhook's token is the same. */
  readonly user_id: string;
  /** When the server noticed, by the server's clock: RFC 3339 with up to 9 fractional digits. */
  readonly timestamp: string;
  /** Id of the monitor that watches the phone, a UUID. */
  readonly monitor_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** When the phone was heard of again, the end of the outage: RFC 3339 with up to 9 fractional digits, `Z` or an offset. */
  readonly last_heartbeat_timestamp: string;
}

/**
 * The phone is back after an outage.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface PhoneHeartbeatOnlineEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. The same when the webhook is delivered again; new when the phone reports the same fact again. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header says the same. */
  readonly type: "phone.heartbeat.online";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server made the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: PhoneHeartbeatOnlineData;
}

/**
 * Every event that httpSMS sends to webhooks: narrow on `type`.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export type HttpSmsEvent =
  | MessagePhoneReceivedEvent
  | MessagePhoneSentEvent
  | MessagePhoneDeliveredEvent
  | MessageSendFailedEvent
  | MessageSendExpiredEvent
  | MessageCallMissedEvent
  | PhoneHeartbeatOfflineEvent
  | PhoneHeartbeatOnlineEvent;

/** A CloudEvent of a type that this version does not know: a sound envelope with open contents. */
export interface UnknownHttpSmsEvent {
  /** Version of the CloudEvents specification, when present. */
  readonly specversion?: unknown;
  /** Id of this event. */
  readonly id: string;
  /** What caused the event, when present. */
  readonly source?: unknown;
  /** Type of the event, one that this version does not know. */
  readonly type: string;
  /** Media type of `data`, when present. */
  readonly datacontenttype?: unknown;
  /** When the server made the event. */
  readonly time: string;
  /** What happened, unchecked. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The event of each type. */
export interface HttpSmsEventsByType {
  readonly "message.phone.received": MessagePhoneReceivedEvent;
  readonly "message.phone.sent": MessagePhoneSentEvent;
  readonly "message.phone.delivered": MessagePhoneDeliveredEvent;
  readonly "message.send.failed": MessageSendFailedEvent;
  readonly "message.send.expired": MessageSendExpiredEvent;
  readonly "message.call.missed": MessageCallMissedEvent;
  readonly "phone.heartbeat.offline": PhoneHeartbeatOfflineEvent;
  readonly "phone.heartbeat.online": PhoneHeartbeatOnlineEvent;
}

/** A known event: narrow on `name`. */
export type HttpSmsEventResult =
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "message.phone.received";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessagePhoneReceivedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "message.phone.sent";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessagePhoneSentEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "message.phone.delivered";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessagePhoneDeliveredEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "message.send.failed";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSendFailedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "message.send.expired";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSendExpiredEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "message.call.missed";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageCallMissedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "phone.heartbeat.offline";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: PhoneHeartbeatOfflineEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
      readonly provider: "httpsms";
      /** The `type` of the event, the second discriminant. */
      readonly name: "phone.heartbeat.online";
      /** Omnichannel only. */
      readonly family?: undefined;
      /** Omnichannel only. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: PhoneHeartbeatOnlineEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };

/** Every event type that this version knows. */
export const httpSmsEventTypes: readonly HttpSmsEvent["type"][] = [
  "message.phone.received",
  "message.phone.sent",
  "message.phone.delivered",
  "message.send.failed",
  "message.send.expired",
  "message.call.missed",
  "phone.heartbeat.offline",
  "phone.heartbeat.online",
];
