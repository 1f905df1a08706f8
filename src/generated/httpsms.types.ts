// Generated from src/schemas/httpsms/ by `npm run generate`. Do not edit.

import type { Issue } from "../shapes/issue.js";

/** The phone of a `phone.heartbeat.offline` event. */
export interface PhoneHeartbeatOfflineData {
  /** Id of the phone, a UUID. Two SIM cards are two phones, with different ids. */
  readonly phone_id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** When the server noticed, by the server's clock: RFC 3339 with up to 9 fractional digits. */
  readonly timestamp: string;
  /** Id of the monitor that watches the phone, a UUID. */
  readonly monitor_id: string;
  /** When the phone sent its last heartbeat, 64 to 80 minutes earlier: RFC 3339 with up to 9 fractional digits, `Z` or an offset. */
  readonly last_heartbeat_timestamp: string;
}

/**
 * The phone has sent no heartbeat for about an hour. Sent once per outage, but the server may miss an outage.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface PhoneHeartbeatOfflineEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "phone.heartbeat.offline";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: PhoneHeartbeatOfflineData;
}

/** The phone of a `phone.heartbeat.online` event. */
export interface PhoneHeartbeatOnlineData {
  /** Id of the phone, a UUID. Two SIM cards are two phones, with different ids. */
  readonly phone_id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** When the server noticed, by the server's clock: RFC 3339 with up to 9 fractional digits. */
  readonly timestamp: string;
  /** Id of the monitor that watches the phone, a UUID. */
  readonly monitor_id: string;
  /** When the phone sent the heartbeat that ended the outage: RFC 3339 with up to 9 fractional digits, `Z` or an offset. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "phone.heartbeat.online";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: PhoneHeartbeatOnlineData;
}

/** The message of a `message.phone.received` event. */
export interface MessagePhoneReceivedData {
  /** Id of the message, a UUID. This event has no `id` in `data`. If the phone reports the same message again, the id is new. */
  readonly message_id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Sender, as the network reported it: free text. Short codes, alphanumeric names and e-mail addresses are possible in addition to E.164 numbers: the server does not check it. */
  readonly contact: string;
  /** When the phone received the message, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` if the client sent none. The clocks of phone and server differ, so do not compare it with `time`. */
  readonly timestamp: string;
  /** Text of the message. Ciphertext if `encrypted` is true. Empty only for a message that has nothing but attachments. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** Absolute URLs of the files of an MMS, at most 10. The server requires no other credential, so treat each URL as a secret. Empty for an SMS. `null` on servers of April 2026, absent on older ones. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "message.phone.received";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessagePhoneReceivedData;
}

/** The call of a `message.call.missed` event. */
export interface MessageCallMissedData {
  /** Id of the call, a UUID. This event has no `id` in `data`. If the phone reports the same call again, the id is new. */
  readonly message_id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** Caller, as the network reported it: free text. Short codes and names are possible in addition to E.164 numbers: the server does not check it. */
  readonly contact: string;
  /** When the phone missed the call, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` if the client sent none. The clocks of phone and server differ, so do not compare it with `time`. */
  readonly timestamp: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "message.call.missed";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessageCallMissedData;
}

/** The message of a `message.phone.sent` event. */
export interface MessagePhoneSentData {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** The `request_id` that the client sent with the message (at most 255 characters, several messages may share it), or an id from the server. `null` if not set. Present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Recipient's phone number: commonly E.164 or a short code of 2 or more digits. Free text if the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent. Ciphertext if `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** When the phone sent the message, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` if the client sent none. The clocks of phone and server differ, so do not compare it with `time`. */
  readonly timestamp: string;
}

/**
 * The Android phone sent a message. It may be the last event: in our reading, many carriers report no delivery.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessagePhoneSentEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "message.phone.sent";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessagePhoneSentData;
}

/** The message of a `message.phone.delivered` event. */
export interface MessagePhoneDeliveredData {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** The `request_id` that the client sent with the message (at most 255 characters, several messages may share it), or an id from the server. `null` if not set. Present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Recipient's phone number: commonly E.164 or a short code of 2 or more digits. Free text if the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent. Ciphertext if `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** When the phone received the delivery report, by the phone's clock: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` if the client sent none. The clocks of phone and server differ, so do not compare it with `time`. */
  readonly timestamp: string;
}

/**
 * A delivery report for a message came. The app does not read what the report says, so the network may still be trying. Several reports may come for one message, and the first may come before `message.phone.sent`. An MMS has no delivery report.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessagePhoneDeliveredEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "message.phone.delivered";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessagePhoneDeliveredData;
}

/** The message of a `message.send.failed` event. */
export interface MessageSendFailedData {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** The `request_id` that the client sent with the message (at most 255 characters, several messages may share it), or an id from the server. `null` if not set. Present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Recipient's phone number: commonly E.164 or a short code of 2 or more digits. Free text if the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent. Ciphertext if `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** Why the message failed: a code of the Android app, or free text. New values appear without notice. `UNKNOWN:` is followed by Android's result code. The codes describe an SMS: for an MMS, Android uses the same numbers with other meanings. */
  readonly error_message: "GENERIC_FAILURE" | "NO_SERVICE" | "NULL_PDU" | "RADIO_OFF" | "LIMIT_EXCEEDED" | "CANNOT BE DELIVERED" | "MOBILE_APP_INACTIVE" | "UNKNOWN" | "UNKNOWN ERROR" | (string & {});
  /** When the message failed, by the phone's clock, or by the server's clock if the server could not reach the phone: RFC 3339, 0 to 9 fractional digits, `Z` or an offset. `0001-01-01T00:00:00Z` if the client sent none. */
  readonly timestamp: string;
}

/**
 * A message could not be sent or, after `message.phone.sent`, could not be delivered. The server does not retry.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessageSendFailedEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "message.send.failed";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessageSendFailedData;
}

/** The message of a `message.send.expired` event. */
export interface MessageSendExpiredData {
  /** Id of the message, a UUID. The response to the send request has the same id. This event has no `id` in `data`. */
  readonly message_id: string;
  /** Id of the httpSMS user who owns the phone: a Firebase uid of 28 characters on the hosted service, any text on a self-hosted one. Equal to the `sub` of the webhook's token. */
  readonly user_id: string;
  /** Phone number of the Android phone that runs httpSMS, in E.164 format such as `+18005550199`. */
  readonly owner: string;
  /** The `request_id` that the client sent with the message (at most 255 characters, several messages may share it), or an id from the server. `null` if not set. Present in every event so far. */
  readonly request_id?: string | null | undefined;
  /** Recipient's phone number: commonly E.164 or a short code of 2 or more digits. Free text if the server answers a call or another system sends. */
  readonly contact: string;
  /** Whether `content` is ciphertext: base64 of a 16-byte IV and AES-256-CFB under the SHA-256 of the user's key, without an authentication tag. Absent on servers older than January 2024 and in the documentation's examples. */
  readonly encrypted?: boolean | undefined;
  /** Text of the message as it was sent. Ciphertext if `encrypted` is true. */
  readonly content: string;
  /** SIM card slot of the Android phone. Absent on servers older than March 2023. Servers from March to June 2023 used other values too. */
  readonly sim?: "SIM1" | "SIM2" | (string & {}) | undefined;
  /** How often the server has asked the phone to send the message so far: 0 or more, an integer. */
  readonly send_attempt_count: number;
  /** `false` if the server retries. In our reading of the server, a duplicate notification can make it `false` although no retry follows: set a time limit instead of waiting for `true`. Even after `true` a late phone may still send the message. Absent on servers older than October 2023. */
  readonly is_final?: boolean | undefined;
  /** When the message expired, by the server's clock: RFC 3339 in UTC with up to 9 fractional digits. */
  readonly timestamp: string;
}

/**
 * The Android phone did not send a message in time. Read `is_final` before you treat the message as lost.
 *
 * Documentation: https://docs.httpsms.com/webhooks/events
 */
export interface MessageSendExpiredEvent {
  /** Version of the CloudEvents specification. Present in every event so far. */
  readonly specversion?: "1.0" | (string & {}) | undefined;
  /** Id of this event, a UUID. A retry of the webhook has the same id. If the phone reports the same fact again, the id is new. */
  readonly id: string;
  /** Path, with query, of the request that caused the event, such as `/v1/messages/receive`: a URI reference, never an absolute URL. Present in every event so far. */
  readonly source?: string | undefined;
  /** Type of the event, the discriminant. The `X-Event-Type` header has the same value. */
  readonly type: "message.send.expired";
  /** Media type of `data`. Present in every event so far. */
  readonly datacontenttype?: "application/json" | (string & {}) | undefined;
  /** When the server created the event: RFC 3339 in UTC with up to 9 fractional digits, by the server's clock. */
  readonly time: string;
  /** What happened. */
  readonly data: MessageSendExpiredData;
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

/** A CloudEvent whose type this version does not support: a valid envelope with open contents. */
export interface UnknownHttpSmsEvent {
  /** Version of the CloudEvents specification. Absent if not sent. */
  readonly specversion?: unknown;
  /** Id of this event. */
  readonly id: string;
  /** What caused the event. Absent if not sent. */
  readonly source?: unknown;
  /** Type of the event, one that this version does not support. */
  readonly type: string;
  /** Media type of `data`. Absent if not sent. */
  readonly datacontenttype?: unknown;
  /** When the server created the event. */
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

/** The result of each event, by name and channel. */
export interface HttpSmsResultsByType {
  readonly "message.phone.received": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "message.phone.sent": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "message.phone.delivered": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "message.send.failed": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "message.send.expired": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "message.call.missed": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "phone.heartbeat.offline": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
    };
  readonly "phone.heartbeat.online": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
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
}

/** An event that this version supports: narrow on `name`. */
export type HttpSmsEventResult =
  | HttpSmsResultsByType["message.phone.received"]
  | HttpSmsResultsByType["message.phone.sent"]
  | HttpSmsResultsByType["message.phone.delivered"]
  | HttpSmsResultsByType["message.send.failed"]
  | HttpSmsResultsByType["message.send.expired"]
  | HttpSmsResultsByType["message.call.missed"]
  | HttpSmsResultsByType["phone.heartbeat.offline"]
  | HttpSmsResultsByType["phone.heartbeat.online"];

/** A route per httpSMS type. Each is optional. */
export interface HttpSmsRoutes<Rest extends readonly unknown[] = readonly []> {
  /** A `message.phone.received` event. */
  readonly "message.phone.received"?: (event: MessagePhoneReceivedEvent, result: HttpSmsResultsByType["message.phone.received"], ...rest: Rest) => unknown;
  /** A `message.phone.sent` event. */
  readonly "message.phone.sent"?: (event: MessagePhoneSentEvent, result: HttpSmsResultsByType["message.phone.sent"], ...rest: Rest) => unknown;
  /** A `message.phone.delivered` event. */
  readonly "message.phone.delivered"?: (event: MessagePhoneDeliveredEvent, result: HttpSmsResultsByType["message.phone.delivered"], ...rest: Rest) => unknown;
  /** A `message.send.failed` event. */
  readonly "message.send.failed"?: (event: MessageSendFailedEvent, result: HttpSmsResultsByType["message.send.failed"], ...rest: Rest) => unknown;
  /** A `message.send.expired` event. */
  readonly "message.send.expired"?: (event: MessageSendExpiredEvent, result: HttpSmsResultsByType["message.send.expired"], ...rest: Rest) => unknown;
  /** A `message.call.missed` event. */
  readonly "message.call.missed"?: (event: MessageCallMissedEvent, result: HttpSmsResultsByType["message.call.missed"], ...rest: Rest) => unknown;
  /** A `phone.heartbeat.offline` event. */
  readonly "phone.heartbeat.offline"?: (event: PhoneHeartbeatOfflineEvent, result: HttpSmsResultsByType["phone.heartbeat.offline"], ...rest: Rest) => unknown;
  /** A `phone.heartbeat.online` event. */
  readonly "phone.heartbeat.online"?: (event: PhoneHeartbeatOnlineEvent, result: HttpSmsResultsByType["phone.heartbeat.online"], ...rest: Rest) => unknown;
}

/** Every event type that this version supports. */
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
