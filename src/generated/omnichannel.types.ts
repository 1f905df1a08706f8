// Generated from src/schemas/omnichannel/ by `npm run generate`. Do not edit.

import type { Issue } from "../shapes/issue.js";

/** The `channelStatus` of an event without a report of the channel: `{}` in every example. */
export type EmptyChannelStatus = Readonly<Record<string, unknown>>;

/** Why a channel failed. */
export interface ChannelFailureDetails {
  /** Why the channel failed, free text. Absent if the channel did not send it. */
  readonly reason?: string | undefined;
  /** Undocumented data of the channel. Absent if not sent. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** How a message failed on a channel. */
export interface ChannelFailure {
  /** Status on this channel. */
  readonly status?: "failed" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Why a channel failed. Absent if the channel did not send it. */
  readonly details?: ChannelFailureDetails | undefined;
}

/** One part of an inbound message: a text or a file. */
export interface MessagePart {
  /** Media type of the part, such as `text/plain` or `image/gif`. */
  readonly type: string;
  /** Content of the part: text, base64 or an object, by its `type`. Absent if the part has a `url`. */
  readonly data?: string | Readonly<Record<string, unknown>> | undefined;
  /** URL of the file. Absent if `data` contains the part. */
  readonly url?: string | undefined;
  /** Name of the file. Absent from a text. */
  readonly name?: string | undefined;
  /** Length in bytes, an integer. Absent if the channel did not send it. */
  readonly size?: number | undefined;
  /** Channels that the part is for. Absent if it is for all channels. */
  readonly channels?: readonly string[] | undefined;
}

/** The outbound message that an inbound message seems to answer. */
export interface MessageCorrelation {
  /** Id of the outbound message, a UUID. Present in every example. */
  readonly messageId?: string | undefined;
  /** The `metadata` of the outbound message, any keys and values. Absent if it had none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** Response of App Messaging to a message: its place in a conversation. */
export interface AppMessagingSendResponse {
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
  /** Id of the message in the conversation, a UUID: equal to `payload.id`. */
  readonly conversationMessageId?: string | undefined;
}

/** Receipt of App Messaging: a `channelStatus` that is not keyed by channel. Receipts for delivered and for read have the same form: only the name of the event tells them apart. */
export interface AppMessagingReceipt {
  /** Id of the message, a UUID: equal to `payload.id`. */
  readonly messageId?: string | undefined;
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
  /** From an application to a person, or between persons. */
  readonly scope?: "a2p" | "p2p" | (string & {}) | undefined;
  /** Whether the application sent or received the message. */
  readonly direction?: "inbound" | "outbound" | (string & {}) | undefined;
  /** When the message was sent: ISO 8601 in UTC with milliseconds. */
  readonly sentOn?: string | undefined;
  /** Whether the conversation is public. */
  readonly isPublicConversation?: boolean | undefined;
  /** Id of the recipient's profile: any text. */
  readonly profileId?: string | undefined;
  /** When the message was delivered or read: ISO 8601 in UTC with milliseconds. */
  readonly timestamp?: string | undefined;
}

/** Sender of a message in a conversation. */
export interface AppMessagingSender {
  /** Id of the profile: any text. */
  readonly id?: string | undefined;
  /** Name of the sender. `null` or absent if not set. */
  readonly name?: string | null | undefined;
  /** E-mail address of the sender. Absent from every example. */
  readonly email?: string | undefined;
  /** URL of a picture of the sender. `null` or absent if not set. */
  readonly avatarUrl?: string | null | undefined;
}

/** Where a message of a conversation came from. */
export interface AppMessagingContext {
  /** Sender. Absent if not sent. */
  readonly from?: AppMessagingSender | undefined;
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
  /** Session or access that sent the message, such as `session:` and the id of the profile. */
  readonly sentBy?: string | undefined;
  /** When the message was sent: ISO 8601 in UTC with milliseconds. */
  readonly sentOn?: string | undefined;
  /** From an application to a person, or between persons. */
  readonly scope?: "a2p" | "p2p" | (string & {}) | undefined;
  /** Whether the application sent or received the message. */
  readonly direction?: "inbound" | "outbound" | (string & {}) | undefined;
}

/** One part of a message in a conversation: a text or a file. */
export interface AppMessagingPart {
  /** Media type of the part, such as `text/plain`. */
  readonly type?: string | undefined;
  /** Content of the part: text, base64 or an object, by its `type`. Absent if the part has a `url`. */
  readonly data?: string | Readonly<Record<string, unknown>> | undefined;
  /** URL of the file. Absent if `data` contains the part. */
  readonly url?: string | undefined;
  /** Name of the file. Absent from a text. */
  readonly name?: string | undefined;
  /** Length in bytes, an integer. Absent if not sent. */
  readonly size?: number | undefined;
}

/** Data of App Messaging on an inbound message. */
export interface AppMessagingInboundChannelData {
  /** Id of the message in the conversation, a UUID: differs from `payload.id`. */
  readonly messageId?: string | undefined;
  /** Metadata from the app, any keys and values. Empty if not set. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Where the message came from. Absent if not sent. */
  readonly context?: AppMessagingContext | undefined;
  /** The parts of the message. Absent if not sent. */
  readonly parts?: readonly AppMessagingPart[] | undefined;
}

/** What the channel reports about the message of `MessageSentAppMessagingEvent`. */
export interface MessageSentAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Response of App Messaging: the place of the message. Absent if not sent. */
  readonly additionalInfo?: AppMessagingSendResponse | undefined;
  /** Report of the channel: none so far. Absent or empty. */
  readonly channelStatus?: EmptyChannelStatus | undefined;
}

/** The message of `MessageSentAppMessagingEvent`. */
export interface MessageSentAppMessagingPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
}

/**
 * A conversation received a message.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentAppMessagingEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredAppMessagingEvent`. */
export interface MessageDeliveredAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Receipt of App Messaging. Absent if the channel sent none. */
  readonly channelStatus?: AppMessagingReceipt | undefined;
}

/** The message of `MessageDeliveredAppMessagingEvent`. */
export interface MessageDeliveredAppMessagingPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
}

/**
 * A message reached the recipient's app.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredAppMessagingEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadAppMessagingEvent`. */
export interface MessageReadAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Receipt of App Messaging. Absent if the channel sent none. */
  readonly channelStatus?: AppMessagingReceipt | undefined;
}

/** The message of `MessageReadAppMessagingEvent`. */
export interface MessageReadAppMessagingPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
}

/**
 * The recipient read a message in the app.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadAppMessagingEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredAppMessagingEvent`. */
export interface MessageExpiredAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredAppMessagingEvent`. */
export interface MessageExpiredAppMessagingPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message in a conversation was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredAppMessagingEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of a message in a conversation. */
export interface AppMessagingInboundFrom {
  /** Id of the sender's profile: any text. */
  readonly profileId?: string | undefined;
}

/** Recipient of a message in a conversation. */
export interface AppMessagingInboundTo {
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
  /** Id of the profile of the team or the recipient: any text, such as `TEAM\Customer_Services`. */
  readonly profileId?: string | undefined;
}

/** The message of `MessageInboundAppMessagingEvent`. */
export interface MessageInboundAppMessagingPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Sender. */
  readonly from: AppMessagingInboundFrom;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent if not sent. */
  readonly to?: AppMessagingInboundTo | undefined;
  /** Data of App Messaging on the message. Absent if not sent. */
  readonly channelData?: AppMessagingInboundChannelData | undefined;
}

/**
 * A message came in through a conversation. Its files are in `channelData.parts`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundAppMessagingEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Mailgun's legacy webhook form: keyed by channel, but without the wrapper that the other channels have. Every value in the examples is text. */
export interface MailgunReceipt {
  /** Id of the e-mail, in angle brackets. */
  readonly "Message-Id"?: string | undefined;
  /** Id of the e-mail, without angle brackets. Absent from every example of the Omnichannel API. */
  readonly "message-id"?: string | undefined;
  /** Mailgun's own reference: base64 of a list that contains an e-mail address. */
  readonly "X-Mailgun-Sid"?: string | undefined;
  /** Number of attachments, as text. */
  readonly "attachment-count"?: string | undefined;
  /** Text of the e-mail. Empty if not sent. */
  readonly "body-plain"?: string | undefined;
  /** Status code of Mailgun or SMTP, a number as text, such as `606`, or an enhanced code, such as `5.1.1`. */
  readonly code?: string | undefined;
  /** Id of the API space, a UUID. */
  readonly "comapi-apiSpaceId"?: string | undefined;
  /** Id of the message, a UUID: equal to `payload.id`. */
  readonly "comapi-messageId"?: string | undefined;
  /** Mailgun's report on the delivery: an object, text or `null`. Absent from every example of the Omnichannel API. */
  readonly "delivery-status"?: unknown;
  /** Why the e-mail failed, in words. Absent from a hard bounce, which has `error`. */
  readonly description?: string | undefined;
  /** Domain that sent the e-mail. */
  readonly domain?: string | undefined;
  /** Response of the recipient's mail server to a hard bounce. Absent from every example of the Omnichannel API. */
  readonly error?: string | undefined;
  /** What happened to the e-mail. Only `dropped` occurs in examples. */
  readonly event?: "delivered" | "dropped" | "bounced" | "complained" | "unsubscribed" | "opened" | "clicked" | (string & {}) | undefined;
  /** Headers of the e-mail: JSON as text, a list of name and value pairs. */
  readonly "message-headers"?: string | undefined;
  /** Details of a bounce, in words. Absent from every example of the Omnichannel API. */
  readonly notification?: string | undefined;
  /** Why the e-mail failed, as a code. */
  readonly reason?: "hardfail" | (string & {}) | undefined;
  /** E-mail address of the recipient. The documentation hides it. */
  readonly recipient?: string | undefined;
  /** Mailgun's signature of its own webhook, not of this one. */
  readonly signature?: string | undefined;
  /** When it happened: seconds since 1970, UTC, as text. */
  readonly timestamp?: string | undefined;
  /** Mailgun's token of its own webhook. */
  readonly token?: string | undefined;
}

/** What the channel reports about the message of `MessageSentEmailEvent`. */
export interface MessageSentEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** Undocumented response of the channel. Absent if not sent. */
  readonly additionalInfo?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageSentEmailEvent`. */
export interface MessageSentEmailPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The mail service received an e-mail. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentEmailEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredEmailEvent`. */
export interface MessageDeliveredEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageDeliveredEmailEvent`. */
export interface MessageDeliveredEmailPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail reached the recipient's mailbox. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredEmailEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadEmailEvent`. */
export interface MessageReadEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadEmailEvent`. */
export interface MessageReadEmailPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient opened an e-mail. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadEmailEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredEmailEvent`. */
export interface MessageExpiredEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredEmailEvent`. */
export interface MessageExpiredEmailPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredEmailEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The message of `MessageInboundEmailEvent`. */
export interface MessageInboundEmailPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** Sender, undocumented. */
  readonly from: Readonly<Record<string, unknown>>;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient, undocumented. Absent if the channel did not send it. */
  readonly to?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail came in. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundEmailEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** A user or a page of Messenger. */
export interface MessengerParty {
  /** Id of the user or page, digits: text, because it may be too long for a safe integer. */
  readonly id?: string | undefined;
}

/** How far a conversation was delivered or read. */
export interface MessengerWatermark {
  /** Covers all messages up to this time: milliseconds since 1970, UTC. */
  readonly watermark?: number | undefined;
  /** Messenger's ids of the delivered messages. Absent from read receipts and from every example of the Omnichannel API. */
  readonly mids?: readonly string[] | undefined;
  /** Number in the sequence of the conversation, an integer. Absent from events of today: Messenger no longer sends it. */
  readonly seq?: number | undefined;
}

/** Messenger's delivery event: a `channelStatus` that is not keyed by channel. */
export interface MessengerDeliveryReceipt {
  /** Who caused the event: in a receipt the user, not the page. */
  readonly sender?: MessengerParty | undefined;
  /** Who received the event: in a receipt the page. */
  readonly recipient?: MessengerParty | undefined;
  /** When it happened: milliseconds since 1970, UTC, an integer. Absent from some delivery receipts. */
  readonly timestamp?: number | undefined;
  /** How far the conversation was delivered. */
  readonly delivery?: MessengerWatermark | undefined;
}

/** Messenger's read event: a `channelStatus` that is not keyed by channel. */
export interface MessengerReadReceipt {
  /** Who caused the event: in a receipt the user, not the page. */
  readonly sender?: MessengerParty | undefined;
  /** Who received the event: in a receipt the page. */
  readonly recipient?: MessengerParty | undefined;
  /** When it happened: milliseconds since 1970, UTC, an integer. Absent from some delivery receipts. */
  readonly timestamp?: number | undefined;
  /** How far the conversation was read. */
  readonly read?: MessengerWatermark | undefined;
}

/** A place that the user shared. */
export interface MessengerCoordinates {
  /** Degrees north, from -90 to 90. */
  readonly lat?: number | undefined;
  /** Degrees east, from -180 to 180. */
  readonly long?: number | undefined;
}

/** Content of an attachment. */
export interface MessengerAttachmentPayload {
  /** URL of the file or the link. Absent if not sent. */
  readonly url?: string | undefined;
  /** Title of the link or the post. Absent from a file. */
  readonly title?: string | undefined;
  /** Messenger's id of the sticker. Absent from other attachments. */
  readonly sticker_id?: number | undefined;
  /** The place. Absent from other attachments. */
  readonly coordinates?: MessengerCoordinates | undefined;
}

/** A file, a link or a place in a Messenger message. */
export interface MessengerAttachment {
  /** Kind of attachment. New kinds appear without notice. */
  readonly type?: "image" | "audio" | "video" | "file" | "sticker" | "location" | "fallback" | "template" | "reel" | "ig_reel" | "post" | "ig_post" | "appointment_booking" | (string & {}) | undefined;
  /** Title of a link. Absent from a file. */
  readonly title?: string | undefined;
  /** URL of a link. Absent from a file. */
  readonly url?: string | undefined;
  /** Content of the attachment. `null` for a fallback attachment, absent if not sent. */
  readonly payload?: MessengerAttachmentPayload | null | undefined;
}

/** A quick reply that the user tapped. */
export interface MessengerQuickReply {
  /** Data that the page set for the quick reply. */
  readonly payload?: string | undefined;
}

/** The message that a message replies to. */
export interface MessengerReplyTo {
  /** Messenger's id of that message. */
  readonly mid?: string | undefined;
  /** Whether the user replies to a message of their own. Absent from older events. */
  readonly is_self_reply?: boolean | undefined;
}

/** A message of Messenger. */
export interface MessengerMessage {
  /** Messenger's id of the message. */
  readonly mid?: string | undefined;
  /** Number in the sequence of the conversation, an integer. Absent from events of today: Messenger no longer sends it. */
  readonly seq?: number | undefined;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly text?: string | undefined;
  /** The quick reply that the user tapped. Absent if none. */
  readonly quick_reply?: MessengerQuickReply | undefined;
  /** The message that this message replies to. Absent if none. */
  readonly reply_to?: MessengerReplyTo | undefined;
  /** Files, links and places. Absent if not sent. */
  readonly attachments?: readonly MessengerAttachment[] | undefined;
}

/** A button that the user tapped. */
export interface MessengerPostback {
  /** Messenger's id of the message with the button. */
  readonly mid?: string | undefined;
  /** Text of the button. */
  readonly title?: string | undefined;
  /** Data that the page set for the button. */
  readonly payload?: string | undefined;
  /** How the user entered the conversation, undocumented here. Absent if not sent. */
  readonly referral?: Readonly<Record<string, unknown>> | undefined;
}

/** A reaction of the user to a message. */
export interface MessengerReaction {
  /** Messenger's id of that message. */
  readonly mid?: string | undefined;
  /** Whether the user added or removed the reaction. */
  readonly action?: "react" | "unreact" | (string & {}) | undefined;
  /** Name of the reaction, such as `love`. */
  readonly reaction?: string | undefined;
  /** Emoji of the reaction. Absent if the user removed it. */
  readonly emoji?: string | undefined;
}

/** Messenger's own event of a message, a tapped button or a reaction. */
export interface MessengerMessageEvent {
  /** Who caused the event: in a receipt the user, not the page. */
  readonly sender?: MessengerParty | undefined;
  /** Who received the event: in a receipt the page. */
  readonly recipient?: MessengerParty | undefined;
  /** When it happened: milliseconds since 1970, UTC, an integer. Absent from some delivery receipts. */
  readonly timestamp?: number | undefined;
  /** The message. Absent from a tapped button and from a reaction. */
  readonly message?: MessengerMessage | undefined;
  /** The button that the user tapped. Absent from a message, and from every example of the Omnichannel API. */
  readonly postback?: MessengerPostback | undefined;
  /** The reaction. Absent from a message, and from every example of the Omnichannel API. */
  readonly reaction?: MessengerReaction | undefined;
}

/** Response of Messenger to a message. */
export interface MessengerSendResponse {
  /** Messenger's id of the recipient, digits: text, because it may be too long for a safe integer. */
  readonly fbMessengerId?: string | undefined;
  /** Messenger's id of the message, such as `mid.$cABAnV7v5`. */
  readonly messageId?: string | undefined;
}

/** Report of Messenger on a sent message. */
export interface MessengerSentStatus {
  /** Status on this channel. */
  readonly status?: "sent" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Response of Messenger. */
  readonly details?: MessengerSendResponse | undefined;
}

/** A `channelStatus` that is keyed by channel. */
export interface MessengerSentChannelStatus {
  /** Status on this channel. Absent if the channel sent none. */
  readonly fbMessenger?: MessengerSentStatus | undefined;
}

/** What the channel reports about the message of `MessageSentFbMessengerEvent`. */
export interface MessageSentFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Response of Messenger. Absent if it did not respond. */
  readonly additionalInfo?: MessengerSendResponse | undefined;
  /** The same response, keyed by channel. Absent or empty if the channel sent none. */
  readonly channelStatus?: MessengerSentChannelStatus | undefined;
}

/** The message of `MessageSentFbMessengerEvent`. */
export interface MessageSentFbMessengerPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Messenger received a message.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentFbMessengerEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredFbMessengerEvent`. */
export interface MessageDeliveredFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Messenger's receipt. Absent if the channel sent none. */
  readonly channelStatus?: MessengerDeliveryReceipt | undefined;
}

/** The message of `MessageDeliveredFbMessengerEvent`. */
export interface MessageDeliveredFbMessengerPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message reached the recipient's Messenger.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredFbMessengerEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadFbMessengerEvent`. */
export interface MessageReadFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Messenger's receipt. Absent if the channel sent none. */
  readonly channelStatus?: MessengerReadReceipt | undefined;
}

/** The message of `MessageReadFbMessengerEvent`. */
export interface MessageReadFbMessengerPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read a message in Messenger.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadFbMessengerEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredFbMessengerEvent`. */
export interface MessageExpiredFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredFbMessengerEvent`. */
export interface MessageExpiredFbMessengerPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A Messenger message was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredFbMessengerEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of a Messenger message. */
export interface FbMessengerInboundFrom {
  /** Messenger's id of the sender, digits: text, because it may be too long for a safe integer. */
  readonly fbMessengerId?: string | undefined;
  /** Id of the sender's profile: any text, often an e-mail address. */
  readonly profileId?: string | undefined;
}

/** Recipient of a Messenger message. */
export interface FbMessengerInboundTo {
  /** Id of the page that received the message, digits. */
  readonly pageId?: string | undefined;
}

/** Data of Messenger on an inbound message. */
export interface FbMessengerInboundChannelData {
  /** Id of the page that received the message, digits: the recipient. */
  readonly pageId?: string | undefined;
  /** Messenger's own event, with the attachments. */
  readonly body?: MessengerMessageEvent | undefined;
}

/** The message of `MessageInboundFbMessengerEvent`. */
export interface MessageInboundFbMessengerPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Sender. */
  readonly from: FbMessengerInboundFrom;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent from every example: the reference of the Omnichannel API lists it. */
  readonly to?: FbMessengerInboundTo | undefined;
  /** Data of Messenger. Absent if not sent. */
  readonly channelData?: FbMessengerInboundChannelData | undefined;
}

/**
 * A Messenger message came in. The recipient is `channelData.pageId`, and the files are in `channelData.body`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundFbMessengerEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Response of the MMS service to a message. */
export interface MmsSendResponse {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly to?: string | undefined;
  /** Whether the MMS service accepted the message. */
  readonly successful?: boolean | undefined;
  /** Number of MMS that the message takes, an integer. */
  readonly segmentCount?: number | undefined;
}

/** Report of the MMS service on a sent message. */
export interface MmsSentStatus {
  /** Status on this channel. */
  readonly status?: "sent" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Response of the MMS service. */
  readonly details?: MmsSendResponse | undefined;
}

/** A `channelStatus` that is keyed by channel. */
export interface MmsSentChannelStatus {
  /** Status on this channel. Absent if the channel sent none. */
  readonly mms?: MmsSentStatus | undefined;
}

/** What the MMS service received. */
export interface MmsSentData {
  /** Number that sent the MMS, digits without the country code. */
  readonly fromPhoneNumber?: string | undefined;
  /** Country of the recipient's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Number of MMS that the message takes, an integer. */
  readonly segmentCount?: number | undefined;
}

/** What the channel received, keyed by channel. */
export interface MmsSentChannelData {
  /** What the MMS service received. Absent if not sent. */
  readonly mms?: MmsSentData | undefined;
}

/** What the channel reports about the message of `MessageSentMmsEvent`. */
export interface MessageSentMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** Response of the MMS service. Absent if it did not respond. */
  readonly additionalInfo?: MmsSendResponse | undefined;
  /** The same response, keyed by channel. Absent or empty if the channel sent none. */
  readonly channelStatus?: MmsSentChannelStatus | undefined;
}

/** The message of `MessageSentMmsEvent`. */
export interface MessageSentMmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel received. Absent if not sent. */
  readonly channelData?: MmsSentChannelData | undefined;
}

/**
 * The operator received an MMS.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentMmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredMmsEvent`. */
export interface MessageDeliveredMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** Report of the MMS service. Absent from the only example. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageDeliveredMmsEvent`. */
export interface MessageDeliveredMmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS reached the recipient's phone.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredMmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadMmsEvent`. */
export interface MessageReadMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadMmsEvent`. */
export interface MessageReadMmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read an MMS. No document says that this channel reports it. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadMmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredMmsEvent`. */
export interface MessageExpiredMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredMmsEvent`. */
export interface MessageExpiredMmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredMmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The message of `MessageInboundMmsEvent`. */
export interface MessageInboundMmsPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** Sender, undocumented. */
  readonly from: Readonly<Record<string, unknown>>;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient, undocumented. Absent if the channel did not send it. */
  readonly to?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS came in. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundMmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageSentNativePushEvent`. */
export interface MessageSentNativePushDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "nativePush";
  /** Undocumented response of the channel. Absent if not sent. */
  readonly additionalInfo?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageSentNativePushEvent`. */
export interface MessageSentNativePushPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentNativePushDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The push service received a push notification. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentNativePushEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredNativePushEvent`. */
export interface MessageDeliveredNativePushDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "nativePush";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageDeliveredNativePushEvent`. */
export interface MessageDeliveredNativePushPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredNativePushDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A push notification reached the recipient's device. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredNativePushEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadNativePushEvent`. */
export interface MessageReadNativePushDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "nativePush";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadNativePushEvent`. */
export interface MessageReadNativePushPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadNativePushDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient opened a push notification. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadNativePushEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredNativePushEvent`. */
export interface MessageExpiredNativePushDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "nativePush";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredNativePushEvent`. */
export interface MessageExpiredNativePushPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredNativePushDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A push notification was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredNativePushEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The message of `MessageInboundNativePushEvent`. */
export interface MessageInboundNativePushPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "nativePush";
  /** Sender, undocumented. */
  readonly from: Readonly<Record<string, unknown>>;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient, undocumented. Absent if the channel did not send it. */
  readonly to?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A reply to a push notification came in. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundNativePushEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Content of a sent RCS message. */
export interface RcsContentMessage {
  /** Text of the message. Absent if the message is a file or a card. */
  readonly text?: string | undefined;
}

/** Response of Google's RCS Business Messaging to a message: its `agentMessages` resource. */
export interface RcsAgentMessage {
  /** Name of the resource: `phones/`, the number with `+`, `/agentMessages/` and the id of the message. */
  readonly name?: string | undefined;
  /** When Google sent the message: ISO 8601 in UTC with 0 to 9 fractional digits. */
  readonly sendTime?: string | undefined;
  /** Content of the message. Absent if not sent. */
  readonly contentMessage?: RcsContentMessage | undefined;
}

/** A place that the user shared. */
export interface RcsLocation {
  /** Degrees north, from -90 to 90. */
  readonly latitude?: number | undefined;
  /** Degrees east, from -180 to 180. */
  readonly longitude?: number | undefined;
}

/** A suggestion that the user tapped. */
export interface RcsSuggestionResponse {
  /** Data that the agent set for the suggestion. */
  readonly postbackData?: string | undefined;
  /** Text of the suggestion. */
  readonly text?: string | undefined;
  /** Kind of suggestion. Absent from older bodies. */
  readonly type?: "ACTION" | "REPLY" | (string & {}) | undefined;
}

/** A file that the user sent. */
export interface RcsFile {
  /** Media type of the file. */
  readonly mimeType?: string | undefined;
  /** Length in bytes, an integer. */
  readonly fileSizeBytes?: number | undefined;
  /** Name of the file. */
  readonly fileName?: string | undefined;
  /** URL of the file. */
  readonly fileUri?: string | undefined;
}

/** A file that the user sent, with its thumbnail. */
export interface RcsUserFile {
  /** The file. */
  readonly payload?: RcsFile | undefined;
  /** Preview of the file. Absent from files without one. */
  readonly thumbnail?: RcsFile | undefined;
}

/** Google's RCS Business Messaging event of a user. */
export interface RcsUserEvent {
  /** Phone number of the user, E.164 with `+`. */
  readonly senderPhoneNumber?: string | undefined;
  /** Id of the RCS agent. Absent from every example of the Omnichannel API. */
  readonly agentId?: string | undefined;
  /** What happened to the message. Only DELIVERED and READ occur in examples. */
  readonly eventType?: "DELIVERED" | "READ" | "IS_TYPING" | "SUBSCRIBE" | "UNSUBSCRIBE" | "EVENT_TYPE_UNSPECIFIED" | (string & {}) | undefined;
  /** Id of the event at Google. */
  readonly eventId?: string | undefined;
  /** Id of the message, a UUID: equal to `payload.id`. */
  readonly messageId?: string | undefined;
  /** When it happened: ISO 8601 in UTC with up to 9 fractional digits, commonly 6. */
  readonly sendTime?: string | undefined;
  /** Text of a message. Google documents it for a message of the user. Absent from every example of the Omnichannel API. */
  readonly text?: string | undefined;
  /** Place that the user shared. Google documents it for a message of the user. Absent from every example of the Omnichannel API. */
  readonly location?: RcsLocation | undefined;
  /** Suggestion that the user tapped. Google documents it for a message of the user. Absent from every example of the Omnichannel API. */
  readonly suggestionResponse?: RcsSuggestionResponse | undefined;
  /** File that the user sent. Google documents it for a message of the user. Absent from every example of the Omnichannel API. */
  readonly userFile?: RcsUserFile | undefined;
}

/** Attributes of Google's Pub/Sub message. */
export interface RcsEventAttributes {
  /** Kind of message. */
  readonly type?: "event" | "message" | (string & {}) | undefined;
  /** Number of the Google Cloud project, as text. */
  readonly project_number?: string | undefined;
  /** Equal to `data.eventType`. */
  readonly event_type?: "DELIVERED" | "READ" | "IS_TYPING" | "SUBSCRIBE" | "UNSUBSCRIBE" | "EVENT_TYPE_UNSPECIFIED" | (string & {}) | undefined;
  /** Google's product. */
  readonly product?: "RBM" | (string & {}) | undefined;
}

/** Receipt of Google's RCS Business Messaging in the form of Pub/Sub: a `channelStatus` that is not keyed by channel. */
export interface RcsReceipt {
  /** The user event. */
  readonly data?: RcsUserEvent | undefined;
  /** Attributes of the Pub/Sub message. */
  readonly attributes?: RcsEventAttributes | undefined;
  /** Id of the Pub/Sub message, digits. The id of the message itself is `data.messageId`. */
  readonly messageId?: string | undefined;
  /** When Pub/Sub published the message: ISO 8601 in UTC with 0 to 9 fractional digits. */
  readonly publishTime?: string | undefined;
}

/** What the RCS channel received. */
export interface RcsSentData {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Country of the number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Id of the RCS agent that sent the message, digits. */
  readonly agentId?: string | undefined;
}

/** What the channel received, keyed by channel. */
export interface RcsSentChannelData {
  /** What the RCS channel received. Absent if not sent. */
  readonly rcs?: RcsSentData | undefined;
}

/** What the channel reports about the message of `MessageSentRcsEvent`. */
export interface MessageSentRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Response of Google. Absent if Google did not respond. */
  readonly additionalInfo?: RcsAgentMessage | undefined;
  /** Report of the channel: none so far. Absent or empty. */
  readonly channelStatus?: EmptyChannelStatus | undefined;
}

/** The message of `MessageSentRcsEvent`. */
export interface MessageSentRcsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel received. Absent if not sent. */
  readonly channelData?: RcsSentChannelData | undefined;
}

/**
 * Google received an RCS message.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentRcsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredRcsEvent`. */
export interface MessageDeliveredRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Google's receipt. Absent if the channel sent none. */
  readonly channelStatus?: RcsReceipt | undefined;
}

/** The message of `MessageDeliveredRcsEvent`. */
export interface MessageDeliveredRcsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An RCS message reached the recipient's phone.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredRcsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadRcsEvent`. */
export interface MessageReadRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Google's receipt. Absent if the channel sent none. */
  readonly channelStatus?: RcsReceipt | undefined;
}

/** The message of `MessageReadRcsEvent`. */
export interface MessageReadRcsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read an RCS message.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadRcsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredRcsEvent`. */
export interface MessageExpiredRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredRcsEvent`. */
export interface MessageExpiredRcsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An RCS message was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredRcsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of an RCS message. */
export interface RcsInboundFrom {
  /** Sender's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Country of the number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Id of the sender's profile: any text. */
  readonly profileId?: string | undefined;
}

/** Recipient of an RCS message. */
export interface RcsInboundTo {
  /** Id of the RCS agent that received the message, digits. */
  readonly agentId?: string | undefined;
}

/** The message of `MessageInboundRcsEvent`. */
export interface MessageInboundRcsPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Sender. */
  readonly from: RcsInboundFrom;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent if the channel did not send it. */
  readonly to?: RcsInboundTo | undefined;
}

/**
 * An RCS message came in. Its text and files are in `messageParts`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundRcsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The recipient that the RCS channel failed for. */
export interface RcsFailureData {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Country of the number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Id of the recipient's profile: any text. */
  readonly profileId?: string | undefined;
}

/** Why the RCS channel failed. */
export interface RcsFailureDetails {
  /** Why the channel failed, free text. Absent if the channel did not send it. */
  readonly reason?: string | undefined;
  /** The recipient. Absent if the channel did not send it. */
  readonly data?: RcsFailureData | undefined;
}

/** How a message failed on the RCS channel. */
export interface RcsFailure {
  /** Status on this channel. */
  readonly status?: "failed" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Why the RCS channel failed. Absent if the channel did not send it. */
  readonly details?: RcsFailureDetails | undefined;
}

/** One reason why the SMS service refused a message. */
export interface SmsValidationFailure {
  /** The invalid part of the request, such as `body`. */
  readonly property?: string | undefined;
  /** What is wrong with that part. New codes appear without notice. */
  readonly failureCode?: "UnicodeBodyRejected" | (string & {}) | undefined;
  /** What is wrong with that part, in words. */
  readonly details?: string | undefined;
}

/** Response of the SMS service to a message. */
export interface SmsSendResponse {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly to?: string | undefined;
  /** Whether the SMS service accepted the message. */
  readonly successful?: boolean | undefined;
  /** Reference that the SMS service received: the id of the message. */
  readonly clientRef?: string | undefined;
  /** Number of SMS that the message takes, an integer. 0 if the service refused it. */
  readonly segmentCount?: number | undefined;
  /** Why the SMS service refused the message. Absent if the service accepted it. */
  readonly validationFailures?: readonly SmsValidationFailure[] | undefined;
}

/** Delivery receipt of the SMS service: a `channelStatus` that is not keyed by channel. */
export interface SmsReceipt {
  /** Id of the transaction at the SMS service, a number as text. */
  readonly tranid?: string | undefined;
  /** Id of the message at the SMS service, a UUID. */
  readonly messageguid?: string | undefined;
  /** Status at the SMS service, a number as text: `1` delivered to handset, `2` not delivered during the validity period, `3` sent, `4` rejected by the operator, `5` sent to a discontinued or invalid number, `6` sent to a handset with a full SIM, `7` the SMSC was not able to send, `8` user without credit, `9` no response from the mobile operator, `10` queued, `11` deleted by the user, `12` refused, `13` filtered by intelligent filtering. Only 1 and 4 occur in examples. */
  readonly statusid?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | (string & {}) | undefined;
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly recipient?: string | undefined;
  /** The status in words. New texts appear without notice. */
  readonly statusdescription?: "Messages delivered to handset" | "Messages rejected by operator" | "Messages sent to unreachable recipient" | "Messages not delivered during validity period" | "Messages queued for delivery at Dynmark" | "Messages queued for delivery at SMSC" | "Messages sent to handset with full SIM" | "Messages SMSC was not able to send" | (string & {}) | undefined;
  /** When the SMS service created the receipt, such as `2017-08-31T10:28:00.143`, without a zone. The examples suggest local time of the United Kingdom, which no document says. Use `statustimeutc`. */
  readonly datetime?: string | undefined;
  /** Reference that the SMS service received: the id of the message. */
  readonly clientref?: string | undefined;
  /** When the SMS service received the message, without a zone. The examples suggest local time of the United Kingdom, which no document says. */
  readonly submissiontime?: string | undefined;
  /** Id of the API space, a UUID in lower or upper case. */
  readonly apispaceid?: string | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly statustimeutc?: string | undefined;
}

/** Why an SMS failed: the fields of a receipt if the operator reported the failure, or those of a response if the SMS service refused the message. */
export interface SmsFailureData {
  /** Id of the transaction at the SMS service, a number as text. */
  readonly tranid?: string | undefined;
  /** Id of the message at the SMS service, a UUID. */
  readonly messageguid?: string | undefined;
  /** Status at the SMS service, a number as text: `1` delivered to handset, `2` not delivered during the validity period, `3` sent, `4` rejected by the operator, `5` sent to a discontinued or invalid number, `6` sent to a handset with a full SIM, `7` the SMSC was not able to send, `8` user without credit, `9` no response from the mobile operator, `10` queued, `11` deleted by the user, `12` refused, `13` filtered by intelligent filtering. Only 1 and 4 occur in examples. */
  readonly statusid?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | (string & {}) | undefined;
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly recipient?: string | undefined;
  /** The status in words. New texts appear without notice. */
  readonly statusdescription?: "Messages delivered to handset" | "Messages rejected by operator" | "Messages sent to unreachable recipient" | "Messages not delivered during validity period" | "Messages queued for delivery at Dynmark" | "Messages queued for delivery at SMSC" | "Messages sent to handset with full SIM" | "Messages SMSC was not able to send" | (string & {}) | undefined;
  /** When the SMS service created the receipt, such as `2017-08-31T10:28:00.143`, without a zone. The examples suggest local time of the United Kingdom, which no document says. Use `statustimeutc`. */
  readonly datetime?: string | undefined;
  /** Reference that the SMS service received: the id of the message. */
  readonly clientref?: string | undefined;
  /** When the SMS service received the message, without a zone. The examples suggest local time of the United Kingdom, which no document says. */
  readonly submissiontime?: string | undefined;
  /** Id of the API space, a UUID in lower or upper case. */
  readonly apispaceid?: string | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly statustimeutc?: string | undefined;
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly to?: string | undefined;
  /** Whether the SMS service accepted the message. */
  readonly successful?: boolean | undefined;
  /** Reference that the SMS service received: the id of the message. */
  readonly clientRef?: string | undefined;
  /** Number of SMS that the message takes, an integer. 0 if the service refused it. */
  readonly segmentCount?: number | undefined;
  /** Why the SMS service refused the message. Absent if the service accepted it. */
  readonly validationFailures?: readonly SmsValidationFailure[] | undefined;
}

/** Report of the SMS service on a sent message. */
export interface SmsSentStatus {
  /** Status on this channel. */
  readonly status?: "sent" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Response of the SMS service. */
  readonly details?: SmsSendResponse | undefined;
}

/** A `channelStatus` that is keyed by channel. */
export interface SmsSentChannelStatus {
  /** Status on this channel. Absent if the channel sent none. */
  readonly sms?: SmsSentStatus | undefined;
}

/** What the SMS service received. */
export interface SmsSentData {
  /** Country of the recipient's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Number of SMS that the message takes, an integer. */
  readonly segmentCount?: number | undefined;
}

/** What the channel received, keyed by channel. */
export interface SmsSentChannelData {
  /** What the SMS service received. Absent if not sent. */
  readonly sms?: SmsSentData | undefined;
}

/** What the channel reports about the message of `MessageSentSmsEvent`. */
export interface MessageSentSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** Response of the SMS service. Absent if it did not respond. */
  readonly additionalInfo?: SmsSendResponse | undefined;
  /** The same response, keyed by channel. Absent or empty if the channel sent none. */
  readonly channelStatus?: SmsSentChannelStatus | undefined;
}

/** The message of `MessageSentSmsEvent`. */
export interface MessageSentSmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel received. Absent if not sent. */
  readonly channelData?: SmsSentChannelData | undefined;
}

/**
 * The operator received an SMS.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentSmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredSmsEvent`. */
export interface MessageDeliveredSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** Delivery receipt of the SMS service. Absent if the channel sent none. */
  readonly channelStatus?: SmsReceipt | undefined;
}

/** The message of `MessageDeliveredSmsEvent`. */
export interface MessageDeliveredSmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An SMS reached the recipient's phone.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredSmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadSmsEvent`. */
export interface MessageReadSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadSmsEvent`. */
export interface MessageReadSmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read an SMS. No document says that this channel reports it. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadSmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredSmsEvent`. */
export interface MessageExpiredSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** Empty in the only example. A delivery receipt of the SMS service is possible, which no document says. */
  readonly channelStatus?: SmsReceipt | undefined;
}

/** The message of `MessageExpiredSmsEvent`. */
export interface MessageExpiredSmsPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An SMS was not delivered before it expired.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredSmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of an SMS. */
export interface SmsInboundFrom {
  /** Sender's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Id of the sender's profile: any text, such as `sms_447234234234`. */
  readonly profileId?: string | undefined;
}

/** Recipient of an SMS. */
export interface SmsInboundTo {
  /** Phone number that received the SMS, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
}

/** Data of the SMS service on an inbound SMS. */
export interface SmsInboundChannelData {
  /** Id of the SMS at the SMS service, a number as text. */
  readonly messageId?: string | undefined;
  /** Keyword that the SMS matched. Empty if not set. */
  readonly keyword?: string | undefined;
  /** Reference of the SMS service. Empty if not set. */
  readonly clientRef?: string | undefined;
  /** When the SMS service received the SMS: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn?: string | undefined;
}

/** The message of `MessageInboundSmsEvent`. */
export interface MessageInboundSmsPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** Sender. */
  readonly from: SmsInboundFrom;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent if the channel did not send it. */
  readonly to?: SmsInboundTo | undefined;
  /** Data of the SMS service on the SMS. Absent if not sent. */
  readonly channelData?: SmsInboundChannelData | undefined;
}

/**
 * An SMS came in.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundSmsEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Why the SMS channel failed. */
export interface SmsFailureDetails {
  /** Why the channel failed, free text. Absent if the channel did not send it. */
  readonly reason?: string | undefined;
  /** Receipt of the operator, or response of the SMS service. Absent if there is neither. */
  readonly data?: SmsFailureData | undefined;
}

/** How a message failed on the SMS channel. */
export interface SmsFailure {
  /** Status on this channel. */
  readonly status?: "failed" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Why the SMS channel failed. Absent if the channel did not send it. */
  readonly details?: SmsFailureDetails | undefined;
}

/** What the channel reports about the message of `MessageSentWhatsAppEvent`. */
export interface MessageSentWhatsAppDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "whatsApp";
  /** Undocumented response of the channel. Absent if not sent. */
  readonly additionalInfo?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageSentWhatsAppEvent`. */
export interface MessageSentWhatsAppPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageSentWhatsAppDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * WhatsApp received a WhatsApp message. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentWhatsAppEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageDeliveredWhatsAppEvent`. */
export interface MessageDeliveredWhatsAppDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "whatsApp";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageDeliveredWhatsAppEvent`. */
export interface MessageDeliveredWhatsAppPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageDeliveredWhatsAppDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A WhatsApp message reached the recipient's phone. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredWhatsAppEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageReadWhatsAppEvent`. */
export interface MessageReadWhatsAppDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "whatsApp";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadWhatsAppEvent`. */
export interface MessageReadWhatsAppPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageReadWhatsAppDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read a WhatsApp message. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadWhatsAppEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the channel reports about the message of `MessageExpiredWhatsAppEvent`. */
export interface MessageExpiredWhatsAppDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "whatsApp";
  /** Undocumented report of the channel. Absent or empty if not sent. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredWhatsAppEvent`. */
export interface MessageExpiredWhatsAppPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: MessageExpiredWhatsAppDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the message, keyed by channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A WhatsApp message was not delivered before it expired. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredWhatsAppEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The message of `MessageInboundWhatsAppEvent`. */
export interface MessageInboundWhatsAppPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "whatsApp";
  /** Sender, undocumented. */
  readonly from: Readonly<Record<string, unknown>>;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient, undocumented. Absent if the channel did not send it. */
  readonly to?: Readonly<Record<string, unknown>> | undefined;
  /** Undocumented data of the channel. Absent if not sent. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A WhatsApp message came in. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundWhatsAppEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/**
 * A person followed a tracked link of an e-mail, or a shortened link of an SMS or MMS. The provider documents only the name, so the payload is open.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface InteractionClickEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "interaction.click";
  /** The interaction, undocumented. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How each tried channel failed: one key per channel, none for a general failure. Custom channels have keys of their own. */
export interface FailedChannelStatus {
  /** How the message failed on the SMS channel. Absent if the provider did not try it. */
  readonly sms?: SmsFailure | undefined;
  /** How the message failed on the MMS channel. Absent if the provider did not try it. */
  readonly mms?: ChannelFailure | undefined;
  /** How the message failed on the RCS channel. Absent if the provider did not try it. */
  readonly rcs?: RcsFailure | undefined;
  /** How the message failed on the Messenger channel. Absent if the provider did not try it. */
  readonly fbMessenger?: ChannelFailure | undefined;
  /** How the message failed on the App Messaging channel. Absent if the provider did not try it. */
  readonly appMessaging?: ChannelFailure | undefined;
  /** How the message failed on the e-mail channel. Absent if the provider did not try it. Mailgun's form, without a wrapper. */
  readonly email?: MailgunReceipt | undefined;
  /** How the message failed on the WhatsApp channel. Absent if the provider did not try it. */
  readonly whatsApp?: ChannelFailure | undefined;
  /** How the message failed on the push channel. Absent if the provider did not try it. */
  readonly nativePush?: ChannelFailure | undefined;
}

/** Why a message failed. */
export interface MessageFailedDetails {
  /** Channel of the message. Absent from every example: the reference of the Omnichannel API lists it for a status that a custom channel posts. */
  readonly channel?: string | undefined;
  /** Why the message failed as a whole, free text with line breaks. Absent from a failed e-mail, whose `channelStatus` has the reason. */
  readonly reason?: string | undefined;
  /** Why the message failed, for a status that a custom channel posts. Absent from every example: the reference of the Omnichannel API lists it. */
  readonly failureReason?: string | undefined;
  /** How each tried channel failed. Absent or empty if the provider tried none. */
  readonly channelStatus?: FailedChannelStatus | undefined;
}

/** The message of `MessageFailedEvent`. */
export interface MessageFailedPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** Why the message failed. */
  readonly details: MessageFailedDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message could not be sent or delivered on any channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageFailedEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.failed";
  /** The message. */
  readonly payload: MessageFailedPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** One participant of a chat. */
export interface ChatParticipant {
  /** Id of the participant's profile: any text. */
  readonly profileId?: string | undefined;
  /** Role of the participant. Absent if not sent. */
  readonly role?: "agent" | "participant" | (string & {}) | undefined;
}

/** What ties a chat to the channel that it uses. */
export interface ChatContext {
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
}

/** The chat, of `ChatCreateEvent`. */
export interface ChatCreatePayload {
  /** Name of the chat, which may contain the id of a profile. Present in every example. */
  readonly name?: string | undefined;
  /** Description of the chat. Absent if it has none. */
  readonly description?: string | undefined;
  /** Id of the team that owns the chat. Present in every example. */
  readonly teamId?: string | undefined;
  /** Id of the channel that started the chat, such as `appMessaging`. Present in every example. */
  readonly channelId?: string | undefined;
  /** The participants. Absent if the request that created the chat had none. */
  readonly participants?: readonly ChatParticipant[] | undefined;
  /** What ties the chat to its channel. Absent if not set. */
  readonly context?: ChatContext | undefined;
  /** Id of the chat, a UUID in every example. */
  readonly id: string;
}

/**
 * A chat was created.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-events
 */
export interface ChatCreateEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "chat.create";
  /** The chat. */
  readonly payload: ChatCreatePayload;
  /** Number of changes of the chat so far, an integer from 0: order the events of one chat by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the chat at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Which chat switched to which channel, of `ChatChannelUpdatedEvent`. */
export interface ChatChannelUpdatedPayload {
  /** Id of the chat, a UUID in every example. */
  readonly id: string;
  /** Id of the new channel, such as `email`. Present in every example. */
  readonly channelId?: string | undefined;
}

/**
 * A chat switched to another channel, for example from web chat to e-mail.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-events
 */
export interface ChatChannelUpdatedEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "chat.channelUpdated";
  /** The chat and its new channel. */
  readonly payload: ChatChannelUpdatedPayload;
  /** Number of changes of the chat so far, an integer from 0: order the events of one chat by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the chat at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** The chat that was closed, of `ChatClosedEvent`. */
export interface ChatClosedPayload {
  /** Whether the closing message in the configuration of the team is ignored and not sent. Absent if not set. */
  readonly bypassMessage?: boolean | undefined;
  /** Id of the team that owns the chat. Present in every example. */
  readonly teamId?: string | undefined;
  /** A number of seconds, an integer, that the documentation does not describe. Present in every example. */
  readonly closeTimeSecs?: number | undefined;
  /** Id of the chat, a UUID in every example. */
  readonly id: string;
}

/**
 * A chat was closed, because it is complete.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-events
 */
export interface ChatClosedEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "chat.closed";
  /** The chat. */
  readonly payload: ChatClosedPayload;
  /** Number of changes of the chat so far, an integer from 0: order the events of one chat by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the chat at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Sender of a message in a chat. */
export interface ChatMessageSender {
  /** Id of the visitor's profile, `PLATFORMUSER\` and the e-mail address of an agent, or `Bot`. */
  readonly id?: string | undefined;
  /** Name of the sender. Absent from every example. */
  readonly name?: string | undefined;
}

/** Recipient of a message in a chat. */
export interface ChatMessageRecipient {
  /** Id of the recipient's profile: any text. */
  readonly id?: string | undefined;
}

/** Where a message of a chat came from, and where it goes. */
export interface ChatMessageContext {
  /** Sender. Present in every example. */
  readonly from?: ChatMessageSender | undefined;
  /** Id of the chat, a UUID in every example. */
  readonly chatId?: string | undefined;
  /** Id of the team that owns the chat. Present in every example. */
  readonly teamId?: string | undefined;
  /** Session, access or user that sent the message, such as `session:` and the id of the profile. */
  readonly sentBy?: string | undefined;
  /** When the message was sent: ISO 8601 in UTC with milliseconds. */
  readonly sentOn?: string | undefined;
  /** Whether the application sent or received the message. */
  readonly direction?: "inbound" | "outbound" | (string & {}) | undefined;
  /** Recipient. Absent from inbound messages. */
  readonly to?: ChatMessageRecipient | undefined;
}

/** The message, of `ChatMessageSentEvent`. */
export interface ChatMessageSentPayload {
  /** Metadata of the message, any keys and values. Empty if not set. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Where the message came from. Present in every example. */
  readonly context?: ChatMessageContext | undefined;
  /** The parts of the message. Present in every example. */
  readonly parts?: readonly AppMessagingPart[] | undefined;
  /** Id of the message, a UUID. */
  readonly id: string;
}

/**
 * A copy of a message that was sent to or from a chat. It does not name the channel: `chat.create` and `chat.channelUpdated` do.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-message-events
 */
export interface ChatMessageSentEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "chatMessage.sent";
  /** The message. */
  readonly payload: ChatMessageSentPayload;
  /** A count of the provider for the stream of the chat, an integer from 0. Present in every example. */
  readonly revision?: number | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** What a role may do in a conversation. */
export interface ConversationPrivileges {
  /** Whether the role can send messages to the conversation. */
  readonly canSend?: boolean | undefined;
  /** Whether the role can add participants to the conversation. */
  readonly canAddParticipants?: boolean | undefined;
  /** Whether the role can remove participants from the conversation. */
  readonly canRemoveParticipants?: boolean | undefined;
}

/** What each role may do in a conversation. */
export interface ConversationRoles {
  /** What owners may do. */
  readonly owner?: ConversationPrivileges | undefined;
  /** What participants may do. */
  readonly participant?: ConversationPrivileges | undefined;
}

/** One participant of a conversation. */
export interface ConversationParticipant {
  /** Id of the participant's profile: any text. */
  readonly profileId?: string | undefined;
  /** Role of the participant. Absent if not sent. */
  readonly role?: "owner" | "participant" | (string & {}) | undefined;
}

/** The conversation, of `ConversationCreateEvent`. */
export interface ConversationCreatePayload {
  /** Id of the conversation: any text that the customer chose, or a UUID. */
  readonly id: string;
  /** Name of the conversation. Present in every example. */
  readonly name?: string | undefined;
  /** Description of the conversation. Absent if it has none. */
  readonly description?: string | undefined;
  /** What each role may do. Present in every example. */
  readonly roles?: ConversationRoles | undefined;
  /** Whether the conversation is publicly visible. Present in every example. */
  readonly isPublic?: boolean | undefined;
  /** The participants. Absent if the request that created the conversation had none. */
  readonly participants?: readonly ConversationParticipant[] | undefined;
}

/**
 * A conversation of App Messaging was created.
 *
 * Documentation: https://developer.dotdigital.com/reference/app-messaging-conversation-events
 */
export interface ConversationCreateEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "conversation.create";
  /** The conversation. */
  readonly payload: ConversationCreatePayload;
  /** Number of changes of the conversation so far, an integer from 0: order the events of one conversation by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the conversation at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Which conversation was deleted, when and by whom, of `ConversationDeleteEvent`. */
export interface ConversationDeletePayload {
  /** When the conversation was deleted: ISO 8601 in UTC with milliseconds. Present in every example. */
  readonly date?: string | undefined;
  /** Who deleted it: `access:` and the id of an access token in every example. Absent if not sent. */
  readonly by?: string | undefined;
  /** Id of the conversation: any text that the customer chose, or a UUID. */
  readonly id: string;
}

/**
 * A conversation of App Messaging was deleted.
 *
 * Documentation: https://developer.dotdigital.com/reference/app-messaging-conversation-events
 */
export interface ConversationDeleteEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "conversation.delete";
  /** What was deleted. */
  readonly payload: ConversationDeletePayload;
  /** Number of changes of the conversation so far, an integer from 0: order the events of one conversation by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the conversation at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Who was added to which conversation, of `ConversationParticipantAddedEvent`. */
export interface ConversationParticipantAddedPayload {
  /** Id of the profile that was added: any text. Present in every example. */
  readonly profileId?: string | undefined;
  /** Role of the participant. Absent if not sent. */
  readonly role?: "owner" | "participant" | (string & {}) | undefined;
  /** Id of the conversation: any text that the customer chose, or a UUID. */
  readonly id: string;
}

/**
 * A participant was added to a conversation of App Messaging. It may be stamped earlier than the `conversation.create` event of its conversation.
 *
 * Documentation: https://developer.dotdigital.com/reference/app-messaging-conversation-events
 */
export interface ConversationParticipantAddedEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "conversation.participantAdded";
  /** Who was added, and to which conversation. */
  readonly payload: ConversationParticipantAddedPayload;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** The message, of `ConversationMessageSentEvent`. */
export interface ConversationMessageSentPayload {
  /** Metadata of the message, any keys and values. Empty if not set. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Where the message came from. Present in every example. */
  readonly context?: AppMessagingContext | undefined;
  /** The parts of the message. Present in every example. */
  readonly parts?: readonly AppMessagingPart[] | undefined;
  /** Id of the message, a UUID. */
  readonly id: string;
  /** Place of the event in the stream of its conversation, an integer. Present in every example. */
  readonly conversationEventId?: number | undefined;
}

/**
 * A message was sent to a conversation of App Messaging. The examples suggest that the message events of App Messaging report the same message: a webhook that subscribes to both receives both.
 *
 * Documentation: https://developer.dotdigital.com/reference/app-messaging-message-events
 */
export interface ConversationMessageSentEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "conversationMessage.sent";
  /** The message. */
  readonly payload: ConversationMessageSentPayload;
  /** Place of the event in the stream of its conversation, an integer: equal to `payload.conversationEventId` in every example. */
  readonly revision?: number | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Receipt of the message that was delivered, of `ConversationMessageDeliveredEvent`. */
export interface ConversationMessageDeliveredPayload {
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
  /** From an application to a person, or between persons. */
  readonly scope?: "a2p" | "p2p" | (string & {}) | undefined;
  /** Whether the application sent or received the message. */
  readonly direction?: "inbound" | "outbound" | (string & {}) | undefined;
  /** Whether the conversation is public. Present in every example. */
  readonly isPublicConversation?: boolean | undefined;
  /** Id of the profile to which the message was delivered: any text. Present in every example. */
  readonly profileId?: string | undefined;
  /** When the message was delivered: ISO 8601 in UTC with milliseconds. Present in every example. */
  readonly timestamp?: string | undefined;
  /** Id of the message, a UUID. */
  readonly id: string;
  /** Place of the event in the stream of its conversation, an integer. Present in every example. */
  readonly conversationEventId?: number | undefined;
}

/**
 * A message of a conversation of App Messaging reached a participant. The examples suggest that the message events of App Messaging report the same message: a webhook that subscribes to both receives both.
 *
 * Documentation: https://developer.dotdigital.com/reference/app-messaging-message-events
 */
export interface ConversationMessageDeliveredEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "conversationMessage.delivered";
  /** The receipt. */
  readonly payload: ConversationMessageDeliveredPayload;
  /** Place of the event in the stream of its conversation, an integer: equal to `payload.conversationEventId` in every example. */
  readonly revision?: number | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Receipt of the message that was read, of `ConversationMessageReadEvent`. */
export interface ConversationMessageReadPayload {
  /** Id of the conversation: any text. Absent if not sent. */
  readonly conversationId?: string | undefined;
  /** From an application to a person, or between persons. */
  readonly scope?: "a2p" | "p2p" | (string & {}) | undefined;
  /** Whether the application sent or received the message. */
  readonly direction?: "inbound" | "outbound" | (string & {}) | undefined;
  /** Whether the conversation is public. Present in every example. */
  readonly isPublicConversation?: boolean | undefined;
  /** Id of the profile to which the message was read: any text. Present in every example. */
  readonly profileId?: string | undefined;
  /** When the message was read: ISO 8601 in UTC with milliseconds. Present in every example. */
  readonly timestamp?: string | undefined;
  /** Id of the message, a UUID. */
  readonly id: string;
  /** Place of the event in the stream of its conversation, an integer. Present in every example. */
  readonly conversationEventId?: number | undefined;
}

/**
 * A participant read a message of a conversation of App Messaging. The examples suggest that the message events of App Messaging report the same message: a webhook that subscribes to both receives both.
 *
 * Documentation: https://developer.dotdigital.com/reference/app-messaging-message-events
 */
export interface ConversationMessageReadEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "conversationMessage.read";
  /** The receipt. */
  readonly payload: ConversationMessageReadPayload;
  /** Place of the event in the stream of its conversation, an integer: equal to `payload.conversationEventId` in every example. */
  readonly revision?: number | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Who agreed, of `FacebookOptinEvent`. */
export interface FacebookOptinPayload {
  /** Id of the person on Messenger. Present in every example. */
  readonly fbMessengerId?: string | undefined;
  /** Id of the person's profile: any text. Absent if not sent. */
  readonly profileId?: string | undefined;
  /** A state, in our reading the one that the customer stored before: any keys and values. Absent if not sent. */
  readonly stateData?: Readonly<Record<string, unknown>> | undefined;
  /** Reference of the stored state, opaque text. Absent if not sent. */
  readonly ref?: string | undefined;
  /** The event of Messenger, as Facebook sent it. Absent if not sent. */
  readonly rawData?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the Facebook page. Present in every example. */
  readonly pageId?: string | undefined;
}

/**
 * A person agreed to receive messages on Facebook Messenger. The payload has no `id`.
 *
 * Documentation: https://developer.dotdigital.com/reference/facebook-events
 */
export interface FacebookOptinEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "facebook.optin";
  /** Who agreed, and on which page. */
  readonly payload: FacebookOptinPayload;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/**
 * A chat agent is ready to handle chats. The event has no payload.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-presence-events
 */
export interface PresenceAvailableEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "presence.available";
  /** Id of the agent's profile: `PLATFORMUSER\` and an e-mail address in every example. */
  readonly profileId: string;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/**
 * A chat agent is away and gets no new chats. The event has no payload.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-presence-events
 */
export interface PresenceAwayEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "presence.away";
  /** Id of the agent's profile: `PLATFORMUSER\` and an e-mail address in every example. */
  readonly profileId: string;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/**
 * A chat agent no longer has the chat tool open. The event has no payload.
 *
 * Documentation: https://developer.dotdigital.com/reference/chat-presence-events
 */
export interface PresenceOfflineEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "presence.offline";
  /** Id of the agent's profile: `PLATFORMUSER\` and an e-mail address in every example. */
  readonly profileId: string;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** The profile, with its attributes, of `ProfileCreateEvent`. */
export interface ProfileCreatePayload {
  /** Id of the profile: any text, an e-mail address in every example. */
  readonly id: string;
  /** An attribute that the customer or a channel named. */
  readonly [attribute: string]: unknown;
}

/**
 * A profile of the Omnichannel API was created. It is not a contact of Dotdigital.
 *
 * Documentation: https://developer.dotdigital.com/reference/profile-events
 */
export interface ProfileCreateEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "profile.create";
  /** The profile. */
  readonly payload: ProfileCreatePayload;
  /** Number of changes of the profile so far, an integer from 0: order the events of one profile by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the profile at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** The profile, with all its attributes or those that changed, of `ProfileUpdateEvent`. */
export interface ProfileUpdatePayload {
  /** Id of the profile: any text, an e-mail address in every example. */
  readonly id: string;
  /** An attribute that the customer or a channel named. */
  readonly [attribute: string]: unknown;
}

/**
 * A profile of the Omnichannel API was changed. The documentation does not say whether the payload has all attributes or only those that changed.
 *
 * Documentation: https://developer.dotdigital.com/reference/profile-events
 */
export interface ProfileUpdateEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "profile.update";
  /** The profile. */
  readonly payload: ProfileUpdatePayload;
  /** Number of changes of the profile so far, an integer from 0: order the events of one profile by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the profile at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** Which profile was deleted, when and by whom, of `ProfileDeleteEvent`. */
export interface ProfileDeletePayload {
  /** When the profile was deleted: ISO 8601 in UTC with milliseconds. Present in every example. */
  readonly date?: string | undefined;
  /** Who deleted it: `access:` and the id of an access token in every example. Absent if not sent. */
  readonly by?: string | undefined;
  /** Id of the profile: any text, an e-mail address in every example. */
  readonly id: string;
}

/**
 * A profile of the Omnichannel API was deleted.
 *
 * Documentation: https://developer.dotdigital.com/reference/profile-events
 */
export interface ProfileDeleteEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "profile.delete";
  /** What was deleted. */
  readonly payload: ProfileDeletePayload;
  /** Number of changes of the profile so far, an integer from 0: order the events of one profile by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the profile at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/** The profile that was restored, of `ProfileUndeleteEvent`. */
export interface ProfileUndeletePayload {
  /** Id of the profile: any text, an e-mail address in every example. */
  readonly id: string;
  /** An attribute that the customer or a channel named. */
  readonly [attribute: string]: unknown;
}

/**
 * A deleted profile of the Omnichannel API was restored. Its example has no attributes.
 *
 * Documentation: https://developer.dotdigital.com/reference/profile-events
 */
export interface ProfileUndeleteEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "profile.undelete";
  /** The profile. */
  readonly payload: ProfileUndeletePayload;
  /** Number of changes of the profile so far, an integer from 0: order the events of one profile by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the profile at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. */
  readonly timestamp: string;
}

/**
 * A message was sent, on any channel: narrow the result of a parser on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageSentEvent =
  | MessageSentSmsEvent
  | MessageSentMmsEvent
  | MessageSentRcsEvent
  | MessageSentFbMessengerEvent
  | MessageSentAppMessagingEvent
  | MessageSentEmailEvent
  | MessageSentWhatsAppEvent
  | MessageSentNativePushEvent;

/**
 * A message was delivered, on any channel: narrow the result of a parser on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageDeliveredEvent =
  | MessageDeliveredSmsEvent
  | MessageDeliveredMmsEvent
  | MessageDeliveredRcsEvent
  | MessageDeliveredFbMessengerEvent
  | MessageDeliveredAppMessagingEvent
  | MessageDeliveredEmailEvent
  | MessageDeliveredWhatsAppEvent
  | MessageDeliveredNativePushEvent;

/**
 * A message was read, on any channel: narrow the result of a parser on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageReadEvent =
  | MessageReadSmsEvent
  | MessageReadMmsEvent
  | MessageReadRcsEvent
  | MessageReadFbMessengerEvent
  | MessageReadAppMessagingEvent
  | MessageReadEmailEvent
  | MessageReadWhatsAppEvent
  | MessageReadNativePushEvent;

/**
 * A message expired, on any channel: narrow the result of a parser on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageExpiredEvent =
  | MessageExpiredSmsEvent
  | MessageExpiredMmsEvent
  | MessageExpiredRcsEvent
  | MessageExpiredFbMessengerEvent
  | MessageExpiredAppMessagingEvent
  | MessageExpiredEmailEvent
  | MessageExpiredWhatsAppEvent
  | MessageExpiredNativePushEvent;

/**
 * A message came in, on any channel: narrow the result of a parser on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageInboundEvent =
  | MessageInboundSmsEvent
  | MessageInboundMmsEvent
  | MessageInboundRcsEvent
  | MessageInboundFbMessengerEvent
  | MessageInboundAppMessagingEvent
  | MessageInboundEmailEvent
  | MessageInboundWhatsAppEvent
  | MessageInboundNativePushEvent;

/**
 * Every event about a message, on every channel: narrow on `name`. To narrow on the channel too, use the result of a parser.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type OmnichannelMessageEvent =
  | MessageSentEvent
  | MessageDeliveredEvent
  | MessageReadEvent
  | MessageExpiredEvent
  | MessageFailedEvent
  | MessageInboundEvent
  | InteractionClickEvent;

/** Every event that is not about a message on a channel: profiles, conversations, chats, presence and opt-ins. Narrow on `name`. */
export type OmnichannelPlatformEvent =
  | ProfileCreateEvent
  | ProfileUpdateEvent
  | ProfileDeleteEvent
  | ProfileUndeleteEvent
  | ConversationCreateEvent
  | ConversationDeleteEvent
  | ConversationParticipantAddedEvent
  | ConversationMessageSentEvent
  | ConversationMessageDeliveredEvent
  | ConversationMessageReadEvent
  | ChatCreateEvent
  | ChatChannelUpdatedEvent
  | ChatClosedEvent
  | ChatMessageSentEvent
  | PresenceAvailableEvent
  | PresenceAwayEvent
  | PresenceOfflineEvent
  | FacebookOptinEvent;

/** Every event of the Omnichannel API: narrow on `name`. To narrow on the family or the channel too, use the result of a parser. */
export type OmnichannelEvent =
  | OmnichannelMessageEvent
  | OmnichannelPlatformEvent;

/** What the channel reports about the message of `OtherChannelStatusEvent`. */
export interface OtherChannelStatusDetails {
  /** Channel of the message, one that this version does not support. */
  readonly channel: string;
}

/** The message of `OtherChannelStatusEvent`. */
export interface OtherChannelStatusPayload {
  /** Id of the message, a UUID. The response to the send request has the same id. */
  readonly id: string;
  /** What the channel reports about the message. */
  readonly details: OtherChannelStatusDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** The `metadata` that the customer sent with the message, any keys and values. Absent if there was none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** A status of a message on a channel that this version does not support: the fields that all channels share. */
export interface OtherChannelStatusEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event. */
  readonly name: string;
  /** The message. */
  readonly payload: OtherChannelStatusPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The message of `OtherChannelInboundEvent`. */
export interface OtherChannelInboundPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, one that this version does not support. */
  readonly channel: string;
  /** Sender. */
  readonly from: Readonly<Record<string, unknown>>;
  /** When the provider received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent if the message has nothing but files. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that have them in `channelData`. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this message seems to answer. Absent if it answers no message. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, from the Omnichannel API's reference. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
}

/** An inbound message on a channel that this version does not support: the fields that all channels share. */
export interface OtherChannelInboundEvent {
  /** Id of this event, a UUID. In our reading, a retry of the webhook has the same id: no document says so. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the event belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event. */
  readonly name: string;
  /** The message. */
  readonly payload: OtherChannelInboundPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Present in every example. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Present in every example. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** An event with a name that this version does not support: a valid envelope with open contents. */
export interface UnknownOmnichannelEvent {
  /** Id of this event. */
  readonly eventId: string;
  /** Number of the Dotdigital account. Absent if not sent. */
  readonly accountId?: unknown;
  /** Id of the API space. Absent if not sent. */
  readonly apiSpaceId?: unknown;
  /** Name of the event. */
  readonly name: string;
  /** What happened, unchecked. Absent if not sent. */
  readonly payload?: unknown;
  /** Number of changes of the entity so far. Absent if not sent. */
  readonly revision?: unknown;
  /** Entity tag. Absent if not sent. */
  readonly etag?: unknown;
  /** When the provider created the event. */
  readonly timestamp: string;
}

/** A channel that this version supports. */
export type OmnichannelChannel =
  | "sms"
  | "mms"
  | "rcs"
  | "fbMessenger"
  | "appMessaging"
  | "email"
  | "whatsApp"
  | "nativePush";

/** The event of each name and channel; `undefined` stands for no channel. */
export interface OmnichannelEventsByName {
  readonly "message.sent": { readonly sms: MessageSentSmsEvent; readonly mms: MessageSentMmsEvent; readonly rcs: MessageSentRcsEvent; readonly fbMessenger: MessageSentFbMessengerEvent; readonly appMessaging: MessageSentAppMessagingEvent; readonly email: MessageSentEmailEvent; readonly whatsApp: MessageSentWhatsAppEvent; readonly nativePush: MessageSentNativePushEvent; readonly undefined: never };
  readonly "message.delivered": { readonly sms: MessageDeliveredSmsEvent; readonly mms: MessageDeliveredMmsEvent; readonly rcs: MessageDeliveredRcsEvent; readonly fbMessenger: MessageDeliveredFbMessengerEvent; readonly appMessaging: MessageDeliveredAppMessagingEvent; readonly email: MessageDeliveredEmailEvent; readonly whatsApp: MessageDeliveredWhatsAppEvent; readonly nativePush: MessageDeliveredNativePushEvent; readonly undefined: never };
  readonly "message.read": { readonly sms: MessageReadSmsEvent; readonly mms: MessageReadMmsEvent; readonly rcs: MessageReadRcsEvent; readonly fbMessenger: MessageReadFbMessengerEvent; readonly appMessaging: MessageReadAppMessagingEvent; readonly email: MessageReadEmailEvent; readonly whatsApp: MessageReadWhatsAppEvent; readonly nativePush: MessageReadNativePushEvent; readonly undefined: never };
  readonly "message.expired": { readonly sms: MessageExpiredSmsEvent; readonly mms: MessageExpiredMmsEvent; readonly rcs: MessageExpiredRcsEvent; readonly fbMessenger: MessageExpiredFbMessengerEvent; readonly appMessaging: MessageExpiredAppMessagingEvent; readonly email: MessageExpiredEmailEvent; readonly whatsApp: MessageExpiredWhatsAppEvent; readonly nativePush: MessageExpiredNativePushEvent; readonly undefined: never };
  readonly "message.failed": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: MessageFailedEvent };
  readonly "message.inbound": { readonly sms: MessageInboundSmsEvent; readonly mms: MessageInboundMmsEvent; readonly rcs: MessageInboundRcsEvent; readonly fbMessenger: MessageInboundFbMessengerEvent; readonly appMessaging: MessageInboundAppMessagingEvent; readonly email: MessageInboundEmailEvent; readonly whatsApp: MessageInboundWhatsAppEvent; readonly nativePush: MessageInboundNativePushEvent; readonly undefined: never };
  readonly "interaction.click": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: InteractionClickEvent };
  readonly "profile.create": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ProfileCreateEvent };
  readonly "profile.update": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ProfileUpdateEvent };
  readonly "profile.delete": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ProfileDeleteEvent };
  readonly "profile.undelete": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ProfileUndeleteEvent };
  readonly "conversation.create": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ConversationCreateEvent };
  readonly "conversation.delete": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ConversationDeleteEvent };
  readonly "conversation.participantAdded": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ConversationParticipantAddedEvent };
  readonly "conversationMessage.sent": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ConversationMessageSentEvent };
  readonly "conversationMessage.delivered": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ConversationMessageDeliveredEvent };
  readonly "conversationMessage.read": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ConversationMessageReadEvent };
  readonly "chat.create": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ChatCreateEvent };
  readonly "chat.channelUpdated": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ChatChannelUpdatedEvent };
  readonly "chat.closed": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ChatClosedEvent };
  readonly "chatMessage.sent": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: ChatMessageSentEvent };
  readonly "presence.available": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: PresenceAvailableEvent };
  readonly "presence.away": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: PresenceAwayEvent };
  readonly "presence.offline": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: PresenceOfflineEvent };
  readonly "facebook.optin": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly whatsApp: never; readonly nativePush: never; readonly undefined: FacebookOptinEvent };
}

/** A name that has one event per channel. All other names have no channel. */
export type OmnichannelChannelEventName =
  | "message.sent"
  | "message.delivered"
  | "message.read"
  | "message.expired"
  | "message.inbound";

/** The part of an event's name before the dot. */
export type OmnichannelFamily =
  | "message"
  | "interaction"
  | "profile"
  | "conversation"
  | "conversationMessage"
  | "chat"
  | "chatMessage"
  | "presence"
  | "facebook";

/** The result of each event, by name and channel. */
export interface OmnichannelResultsByName {
  readonly "message.sent/sms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "sms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentSmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/mms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "mms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentMmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/rcs": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "rcs";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentRcsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/fbMessenger": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "fbMessenger";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentFbMessengerEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/appMessaging": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "appMessaging";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentAppMessagingEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/email": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "email";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentEmailEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/whatsApp": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "whatsApp";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentWhatsAppEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.sent/nativePush": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.sent";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "nativePush";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageSentNativePushEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/sms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "sms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredSmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/mms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "mms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredMmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/rcs": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "rcs";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredRcsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/fbMessenger": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "fbMessenger";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredFbMessengerEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/appMessaging": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "appMessaging";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredAppMessagingEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/email": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "email";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredEmailEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/whatsApp": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "whatsApp";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredWhatsAppEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.delivered/nativePush": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.delivered";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "nativePush";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageDeliveredNativePushEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/sms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "sms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadSmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/mms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "mms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadMmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/rcs": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "rcs";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadRcsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/fbMessenger": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "fbMessenger";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadFbMessengerEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/appMessaging": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "appMessaging";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadAppMessagingEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/email": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "email";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadEmailEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/whatsApp": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "whatsApp";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadWhatsAppEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.read/nativePush": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.read";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "nativePush";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageReadNativePushEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/sms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "sms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredSmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/mms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "mms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredMmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/rcs": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "rcs";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredRcsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/fbMessenger": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "fbMessenger";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredFbMessengerEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/appMessaging": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "appMessaging";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredAppMessagingEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/email": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "email";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredEmailEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/whatsApp": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "whatsApp";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredWhatsAppEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.expired/nativePush": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.expired";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "nativePush";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageExpiredNativePushEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.failed": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.failed";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageFailedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/sms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "sms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundSmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/mms": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "mms";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundMmsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/rcs": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "rcs";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundRcsEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/fbMessenger": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "fbMessenger";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundFbMessengerEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/appMessaging": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "appMessaging";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundAppMessagingEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/email": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "email";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundEmailEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/whatsApp": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "whatsApp";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundWhatsAppEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "message.inbound/nativePush": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "message.inbound";
      /** The part of `name` before the dot. */
      readonly family: "message";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel: "nativePush";
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: MessageInboundNativePushEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "interaction.click": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "interaction.click";
      /** The part of `name` before the dot. */
      readonly family: "interaction";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: InteractionClickEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "profile.create": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "profile.create";
      /** The part of `name` before the dot. */
      readonly family: "profile";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ProfileCreateEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "profile.update": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "profile.update";
      /** The part of `name` before the dot. */
      readonly family: "profile";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ProfileUpdateEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "profile.delete": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "profile.delete";
      /** The part of `name` before the dot. */
      readonly family: "profile";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ProfileDeleteEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "profile.undelete": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "profile.undelete";
      /** The part of `name` before the dot. */
      readonly family: "profile";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ProfileUndeleteEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "conversation.create": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "conversation.create";
      /** The part of `name` before the dot. */
      readonly family: "conversation";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ConversationCreateEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "conversation.delete": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "conversation.delete";
      /** The part of `name` before the dot. */
      readonly family: "conversation";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ConversationDeleteEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "conversation.participantAdded": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "conversation.participantAdded";
      /** The part of `name` before the dot. */
      readonly family: "conversation";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ConversationParticipantAddedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "conversationMessage.sent": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "conversationMessage.sent";
      /** The part of `name` before the dot. */
      readonly family: "conversationMessage";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ConversationMessageSentEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "conversationMessage.delivered": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "conversationMessage.delivered";
      /** The part of `name` before the dot. */
      readonly family: "conversationMessage";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ConversationMessageDeliveredEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "conversationMessage.read": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "conversationMessage.read";
      /** The part of `name` before the dot. */
      readonly family: "conversationMessage";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ConversationMessageReadEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "chat.create": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "chat.create";
      /** The part of `name` before the dot. */
      readonly family: "chat";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ChatCreateEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "chat.channelUpdated": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "chat.channelUpdated";
      /** The part of `name` before the dot. */
      readonly family: "chat";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ChatChannelUpdatedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "chat.closed": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "chat.closed";
      /** The part of `name` before the dot. */
      readonly family: "chat";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ChatClosedEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "chatMessage.sent": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "chatMessage.sent";
      /** The part of `name` before the dot. */
      readonly family: "chatMessage";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: ChatMessageSentEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "presence.available": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "presence.available";
      /** The part of `name` before the dot. */
      readonly family: "presence";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: PresenceAvailableEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "presence.away": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "presence.away";
      /** The part of `name` before the dot. */
      readonly family: "presence";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: PresenceAwayEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "presence.offline": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "presence.offline";
      /** The part of `name` before the dot. */
      readonly family: "presence";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: PresenceOfflineEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
  readonly "facebook.optin": {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The provider that sent the event. */
      readonly provider: "omnichannel";
      /** The `name` of the event, the second discriminant. */
      readonly name: "facebook.optin";
      /** The part of `name` before the dot. */
      readonly family: "facebook";
      /** The channel of the event. `undefined` for events without a channel of their own. */
      readonly channel?: undefined;
      /** The event: the parsed value itself, or a copy without the parts in `issues`. */
      readonly event: FacebookOptinEvent;
      /** The optional parts that did not fit and are left out of `event`. Empty if everything fits. */
      readonly issues: readonly Issue[];
      /** The value as it was parsed. Not enumerable. */
      readonly original: unknown;
      /** Only an invalid result has an error. */
      readonly error?: undefined;
    };
}

/** An event that this version supports: narrow on `name`, `family` and `channel`. */
export type OmnichannelEventResult =
  | OmnichannelResultsByName["message.sent/sms"]
  | OmnichannelResultsByName["message.sent/mms"]
  | OmnichannelResultsByName["message.sent/rcs"]
  | OmnichannelResultsByName["message.sent/fbMessenger"]
  | OmnichannelResultsByName["message.sent/appMessaging"]
  | OmnichannelResultsByName["message.sent/email"]
  | OmnichannelResultsByName["message.sent/whatsApp"]
  | OmnichannelResultsByName["message.sent/nativePush"]
  | OmnichannelResultsByName["message.delivered/sms"]
  | OmnichannelResultsByName["message.delivered/mms"]
  | OmnichannelResultsByName["message.delivered/rcs"]
  | OmnichannelResultsByName["message.delivered/fbMessenger"]
  | OmnichannelResultsByName["message.delivered/appMessaging"]
  | OmnichannelResultsByName["message.delivered/email"]
  | OmnichannelResultsByName["message.delivered/whatsApp"]
  | OmnichannelResultsByName["message.delivered/nativePush"]
  | OmnichannelResultsByName["message.read/sms"]
  | OmnichannelResultsByName["message.read/mms"]
  | OmnichannelResultsByName["message.read/rcs"]
  | OmnichannelResultsByName["message.read/fbMessenger"]
  | OmnichannelResultsByName["message.read/appMessaging"]
  | OmnichannelResultsByName["message.read/email"]
  | OmnichannelResultsByName["message.read/whatsApp"]
  | OmnichannelResultsByName["message.read/nativePush"]
  | OmnichannelResultsByName["message.expired/sms"]
  | OmnichannelResultsByName["message.expired/mms"]
  | OmnichannelResultsByName["message.expired/rcs"]
  | OmnichannelResultsByName["message.expired/fbMessenger"]
  | OmnichannelResultsByName["message.expired/appMessaging"]
  | OmnichannelResultsByName["message.expired/email"]
  | OmnichannelResultsByName["message.expired/whatsApp"]
  | OmnichannelResultsByName["message.expired/nativePush"]
  | OmnichannelResultsByName["message.failed"]
  | OmnichannelResultsByName["message.inbound/sms"]
  | OmnichannelResultsByName["message.inbound/mms"]
  | OmnichannelResultsByName["message.inbound/rcs"]
  | OmnichannelResultsByName["message.inbound/fbMessenger"]
  | OmnichannelResultsByName["message.inbound/appMessaging"]
  | OmnichannelResultsByName["message.inbound/email"]
  | OmnichannelResultsByName["message.inbound/whatsApp"]
  | OmnichannelResultsByName["message.inbound/nativePush"]
  | OmnichannelResultsByName["interaction.click"]
  | OmnichannelResultsByName["profile.create"]
  | OmnichannelResultsByName["profile.update"]
  | OmnichannelResultsByName["profile.delete"]
  | OmnichannelResultsByName["profile.undelete"]
  | OmnichannelResultsByName["conversation.create"]
  | OmnichannelResultsByName["conversation.delete"]
  | OmnichannelResultsByName["conversation.participantAdded"]
  | OmnichannelResultsByName["conversationMessage.sent"]
  | OmnichannelResultsByName["conversationMessage.delivered"]
  | OmnichannelResultsByName["conversationMessage.read"]
  | OmnichannelResultsByName["chat.create"]
  | OmnichannelResultsByName["chat.channelUpdated"]
  | OmnichannelResultsByName["chat.closed"]
  | OmnichannelResultsByName["chatMessage.sent"]
  | OmnichannelResultsByName["presence.available"]
  | OmnichannelResultsByName["presence.away"]
  | OmnichannelResultsByName["presence.offline"]
  | OmnichannelResultsByName["facebook.optin"];

/** A route per Omnichannel name, or per name and channel. Each is optional. */
export interface OmnichannelRoutes<Rest extends readonly unknown[] = readonly []> {
  /** A `message.sent` event, of every channel or by channel. */
  readonly "message.sent"?: 
    | ((event: MessageSentSmsEvent | MessageSentMmsEvent | MessageSentRcsEvent | MessageSentFbMessengerEvent | MessageSentAppMessagingEvent | MessageSentEmailEvent | MessageSentWhatsAppEvent | MessageSentNativePushEvent, result: OmnichannelResultsByName["message.sent/sms"] | OmnichannelResultsByName["message.sent/mms"] | OmnichannelResultsByName["message.sent/rcs"] | OmnichannelResultsByName["message.sent/fbMessenger"] | OmnichannelResultsByName["message.sent/appMessaging"] | OmnichannelResultsByName["message.sent/email"] | OmnichannelResultsByName["message.sent/whatsApp"] | OmnichannelResultsByName["message.sent/nativePush"], ...rest: Rest) => unknown)
    | {
        /** A `message.sent` event on `sms`. */
        readonly sms?: (event: MessageSentSmsEvent, result: OmnichannelResultsByName["message.sent/sms"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `mms`. */
        readonly mms?: (event: MessageSentMmsEvent, result: OmnichannelResultsByName["message.sent/mms"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `rcs`. */
        readonly rcs?: (event: MessageSentRcsEvent, result: OmnichannelResultsByName["message.sent/rcs"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `fbMessenger`. */
        readonly fbMessenger?: (event: MessageSentFbMessengerEvent, result: OmnichannelResultsByName["message.sent/fbMessenger"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `appMessaging`. */
        readonly appMessaging?: (event: MessageSentAppMessagingEvent, result: OmnichannelResultsByName["message.sent/appMessaging"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `email`. */
        readonly email?: (event: MessageSentEmailEvent, result: OmnichannelResultsByName["message.sent/email"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `whatsApp`. */
        readonly whatsApp?: (event: MessageSentWhatsAppEvent, result: OmnichannelResultsByName["message.sent/whatsApp"], ...rest: Rest) => unknown;
        /** A `message.sent` event on `nativePush`. */
        readonly nativePush?: (event: MessageSentNativePushEvent, result: OmnichannelResultsByName["message.sent/nativePush"], ...rest: Rest) => unknown;
      };
  /** A `message.delivered` event, of every channel or by channel. */
  readonly "message.delivered"?: 
    | ((event: MessageDeliveredSmsEvent | MessageDeliveredMmsEvent | MessageDeliveredRcsEvent | MessageDeliveredFbMessengerEvent | MessageDeliveredAppMessagingEvent | MessageDeliveredEmailEvent | MessageDeliveredWhatsAppEvent | MessageDeliveredNativePushEvent, result: OmnichannelResultsByName["message.delivered/sms"] | OmnichannelResultsByName["message.delivered/mms"] | OmnichannelResultsByName["message.delivered/rcs"] | OmnichannelResultsByName["message.delivered/fbMessenger"] | OmnichannelResultsByName["message.delivered/appMessaging"] | OmnichannelResultsByName["message.delivered/email"] | OmnichannelResultsByName["message.delivered/whatsApp"] | OmnichannelResultsByName["message.delivered/nativePush"], ...rest: Rest) => unknown)
    | {
        /** A `message.delivered` event on `sms`. */
        readonly sms?: (event: MessageDeliveredSmsEvent, result: OmnichannelResultsByName["message.delivered/sms"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `mms`. */
        readonly mms?: (event: MessageDeliveredMmsEvent, result: OmnichannelResultsByName["message.delivered/mms"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `rcs`. */
        readonly rcs?: (event: MessageDeliveredRcsEvent, result: OmnichannelResultsByName["message.delivered/rcs"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `fbMessenger`. */
        readonly fbMessenger?: (event: MessageDeliveredFbMessengerEvent, result: OmnichannelResultsByName["message.delivered/fbMessenger"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `appMessaging`. */
        readonly appMessaging?: (event: MessageDeliveredAppMessagingEvent, result: OmnichannelResultsByName["message.delivered/appMessaging"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `email`. */
        readonly email?: (event: MessageDeliveredEmailEvent, result: OmnichannelResultsByName["message.delivered/email"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `whatsApp`. */
        readonly whatsApp?: (event: MessageDeliveredWhatsAppEvent, result: OmnichannelResultsByName["message.delivered/whatsApp"], ...rest: Rest) => unknown;
        /** A `message.delivered` event on `nativePush`. */
        readonly nativePush?: (event: MessageDeliveredNativePushEvent, result: OmnichannelResultsByName["message.delivered/nativePush"], ...rest: Rest) => unknown;
      };
  /** A `message.read` event, of every channel or by channel. */
  readonly "message.read"?: 
    | ((event: MessageReadSmsEvent | MessageReadMmsEvent | MessageReadRcsEvent | MessageReadFbMessengerEvent | MessageReadAppMessagingEvent | MessageReadEmailEvent | MessageReadWhatsAppEvent | MessageReadNativePushEvent, result: OmnichannelResultsByName["message.read/sms"] | OmnichannelResultsByName["message.read/mms"] | OmnichannelResultsByName["message.read/rcs"] | OmnichannelResultsByName["message.read/fbMessenger"] | OmnichannelResultsByName["message.read/appMessaging"] | OmnichannelResultsByName["message.read/email"] | OmnichannelResultsByName["message.read/whatsApp"] | OmnichannelResultsByName["message.read/nativePush"], ...rest: Rest) => unknown)
    | {
        /** A `message.read` event on `sms`. */
        readonly sms?: (event: MessageReadSmsEvent, result: OmnichannelResultsByName["message.read/sms"], ...rest: Rest) => unknown;
        /** A `message.read` event on `mms`. */
        readonly mms?: (event: MessageReadMmsEvent, result: OmnichannelResultsByName["message.read/mms"], ...rest: Rest) => unknown;
        /** A `message.read` event on `rcs`. */
        readonly rcs?: (event: MessageReadRcsEvent, result: OmnichannelResultsByName["message.read/rcs"], ...rest: Rest) => unknown;
        /** A `message.read` event on `fbMessenger`. */
        readonly fbMessenger?: (event: MessageReadFbMessengerEvent, result: OmnichannelResultsByName["message.read/fbMessenger"], ...rest: Rest) => unknown;
        /** A `message.read` event on `appMessaging`. */
        readonly appMessaging?: (event: MessageReadAppMessagingEvent, result: OmnichannelResultsByName["message.read/appMessaging"], ...rest: Rest) => unknown;
        /** A `message.read` event on `email`. */
        readonly email?: (event: MessageReadEmailEvent, result: OmnichannelResultsByName["message.read/email"], ...rest: Rest) => unknown;
        /** A `message.read` event on `whatsApp`. */
        readonly whatsApp?: (event: MessageReadWhatsAppEvent, result: OmnichannelResultsByName["message.read/whatsApp"], ...rest: Rest) => unknown;
        /** A `message.read` event on `nativePush`. */
        readonly nativePush?: (event: MessageReadNativePushEvent, result: OmnichannelResultsByName["message.read/nativePush"], ...rest: Rest) => unknown;
      };
  /** A `message.expired` event, of every channel or by channel. */
  readonly "message.expired"?: 
    | ((event: MessageExpiredSmsEvent | MessageExpiredMmsEvent | MessageExpiredRcsEvent | MessageExpiredFbMessengerEvent | MessageExpiredAppMessagingEvent | MessageExpiredEmailEvent | MessageExpiredWhatsAppEvent | MessageExpiredNativePushEvent, result: OmnichannelResultsByName["message.expired/sms"] | OmnichannelResultsByName["message.expired/mms"] | OmnichannelResultsByName["message.expired/rcs"] | OmnichannelResultsByName["message.expired/fbMessenger"] | OmnichannelResultsByName["message.expired/appMessaging"] | OmnichannelResultsByName["message.expired/email"] | OmnichannelResultsByName["message.expired/whatsApp"] | OmnichannelResultsByName["message.expired/nativePush"], ...rest: Rest) => unknown)
    | {
        /** A `message.expired` event on `sms`. */
        readonly sms?: (event: MessageExpiredSmsEvent, result: OmnichannelResultsByName["message.expired/sms"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `mms`. */
        readonly mms?: (event: MessageExpiredMmsEvent, result: OmnichannelResultsByName["message.expired/mms"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `rcs`. */
        readonly rcs?: (event: MessageExpiredRcsEvent, result: OmnichannelResultsByName["message.expired/rcs"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `fbMessenger`. */
        readonly fbMessenger?: (event: MessageExpiredFbMessengerEvent, result: OmnichannelResultsByName["message.expired/fbMessenger"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `appMessaging`. */
        readonly appMessaging?: (event: MessageExpiredAppMessagingEvent, result: OmnichannelResultsByName["message.expired/appMessaging"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `email`. */
        readonly email?: (event: MessageExpiredEmailEvent, result: OmnichannelResultsByName["message.expired/email"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `whatsApp`. */
        readonly whatsApp?: (event: MessageExpiredWhatsAppEvent, result: OmnichannelResultsByName["message.expired/whatsApp"], ...rest: Rest) => unknown;
        /** A `message.expired` event on `nativePush`. */
        readonly nativePush?: (event: MessageExpiredNativePushEvent, result: OmnichannelResultsByName["message.expired/nativePush"], ...rest: Rest) => unknown;
      };
  /** A `message.failed` event. */
  readonly "message.failed"?: (event: MessageFailedEvent, result: OmnichannelResultsByName["message.failed"], ...rest: Rest) => unknown;
  /** A `message.inbound` event, of every channel or by channel. */
  readonly "message.inbound"?: 
    | ((event: MessageInboundSmsEvent | MessageInboundMmsEvent | MessageInboundRcsEvent | MessageInboundFbMessengerEvent | MessageInboundAppMessagingEvent | MessageInboundEmailEvent | MessageInboundWhatsAppEvent | MessageInboundNativePushEvent, result: OmnichannelResultsByName["message.inbound/sms"] | OmnichannelResultsByName["message.inbound/mms"] | OmnichannelResultsByName["message.inbound/rcs"] | OmnichannelResultsByName["message.inbound/fbMessenger"] | OmnichannelResultsByName["message.inbound/appMessaging"] | OmnichannelResultsByName["message.inbound/email"] | OmnichannelResultsByName["message.inbound/whatsApp"] | OmnichannelResultsByName["message.inbound/nativePush"], ...rest: Rest) => unknown)
    | {
        /** A `message.inbound` event on `sms`. */
        readonly sms?: (event: MessageInboundSmsEvent, result: OmnichannelResultsByName["message.inbound/sms"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `mms`. */
        readonly mms?: (event: MessageInboundMmsEvent, result: OmnichannelResultsByName["message.inbound/mms"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `rcs`. */
        readonly rcs?: (event: MessageInboundRcsEvent, result: OmnichannelResultsByName["message.inbound/rcs"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `fbMessenger`. */
        readonly fbMessenger?: (event: MessageInboundFbMessengerEvent, result: OmnichannelResultsByName["message.inbound/fbMessenger"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `appMessaging`. */
        readonly appMessaging?: (event: MessageInboundAppMessagingEvent, result: OmnichannelResultsByName["message.inbound/appMessaging"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `email`. */
        readonly email?: (event: MessageInboundEmailEvent, result: OmnichannelResultsByName["message.inbound/email"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `whatsApp`. */
        readonly whatsApp?: (event: MessageInboundWhatsAppEvent, result: OmnichannelResultsByName["message.inbound/whatsApp"], ...rest: Rest) => unknown;
        /** A `message.inbound` event on `nativePush`. */
        readonly nativePush?: (event: MessageInboundNativePushEvent, result: OmnichannelResultsByName["message.inbound/nativePush"], ...rest: Rest) => unknown;
      };
  /** A `interaction.click` event. */
  readonly "interaction.click"?: (event: InteractionClickEvent, result: OmnichannelResultsByName["interaction.click"], ...rest: Rest) => unknown;
  /** A `profile.create` event. */
  readonly "profile.create"?: (event: ProfileCreateEvent, result: OmnichannelResultsByName["profile.create"], ...rest: Rest) => unknown;
  /** A `profile.update` event. */
  readonly "profile.update"?: (event: ProfileUpdateEvent, result: OmnichannelResultsByName["profile.update"], ...rest: Rest) => unknown;
  /** A `profile.delete` event. */
  readonly "profile.delete"?: (event: ProfileDeleteEvent, result: OmnichannelResultsByName["profile.delete"], ...rest: Rest) => unknown;
  /** A `profile.undelete` event. */
  readonly "profile.undelete"?: (event: ProfileUndeleteEvent, result: OmnichannelResultsByName["profile.undelete"], ...rest: Rest) => unknown;
  /** A `conversation.create` event. */
  readonly "conversation.create"?: (event: ConversationCreateEvent, result: OmnichannelResultsByName["conversation.create"], ...rest: Rest) => unknown;
  /** A `conversation.delete` event. */
  readonly "conversation.delete"?: (event: ConversationDeleteEvent, result: OmnichannelResultsByName["conversation.delete"], ...rest: Rest) => unknown;
  /** A `conversation.participantAdded` event. */
  readonly "conversation.participantAdded"?: (event: ConversationParticipantAddedEvent, result: OmnichannelResultsByName["conversation.participantAdded"], ...rest: Rest) => unknown;
  /** A `conversationMessage.sent` event. */
  readonly "conversationMessage.sent"?: (event: ConversationMessageSentEvent, result: OmnichannelResultsByName["conversationMessage.sent"], ...rest: Rest) => unknown;
  /** A `conversationMessage.delivered` event. */
  readonly "conversationMessage.delivered"?: (event: ConversationMessageDeliveredEvent, result: OmnichannelResultsByName["conversationMessage.delivered"], ...rest: Rest) => unknown;
  /** A `conversationMessage.read` event. */
  readonly "conversationMessage.read"?: (event: ConversationMessageReadEvent, result: OmnichannelResultsByName["conversationMessage.read"], ...rest: Rest) => unknown;
  /** A `chat.create` event. */
  readonly "chat.create"?: (event: ChatCreateEvent, result: OmnichannelResultsByName["chat.create"], ...rest: Rest) => unknown;
  /** A `chat.channelUpdated` event. */
  readonly "chat.channelUpdated"?: (event: ChatChannelUpdatedEvent, result: OmnichannelResultsByName["chat.channelUpdated"], ...rest: Rest) => unknown;
  /** A `chat.closed` event. */
  readonly "chat.closed"?: (event: ChatClosedEvent, result: OmnichannelResultsByName["chat.closed"], ...rest: Rest) => unknown;
  /** A `chatMessage.sent` event. */
  readonly "chatMessage.sent"?: (event: ChatMessageSentEvent, result: OmnichannelResultsByName["chatMessage.sent"], ...rest: Rest) => unknown;
  /** A `presence.available` event. */
  readonly "presence.available"?: (event: PresenceAvailableEvent, result: OmnichannelResultsByName["presence.available"], ...rest: Rest) => unknown;
  /** A `presence.away` event. */
  readonly "presence.away"?: (event: PresenceAwayEvent, result: OmnichannelResultsByName["presence.away"], ...rest: Rest) => unknown;
  /** A `presence.offline` event. */
  readonly "presence.offline"?: (event: PresenceOfflineEvent, result: OmnichannelResultsByName["presence.offline"], ...rest: Rest) => unknown;
  /** A `facebook.optin` event. */
  readonly "facebook.optin"?: (event: FacebookOptinEvent, result: OmnichannelResultsByName["facebook.optin"], ...rest: Rest) => unknown;
}

/** Every channel that this version supports. */
export const omnichannelChannels: readonly OmnichannelChannel[] = [
  "sms",
  "mms",
  "rcs",
  "fbMessenger",
  "appMessaging",
  "email",
  "whatsApp",
  "nativePush",
];

/** Every event name that this version supports. */
export const omnichannelEventNames: readonly OmnichannelEvent["name"][] = [
  "message.sent",
  "message.delivered",
  "message.read",
  "message.expired",
  "message.failed",
  "message.inbound",
  "interaction.click",
  "profile.create",
  "profile.update",
  "profile.delete",
  "profile.undelete",
  "conversation.create",
  "conversation.delete",
  "conversation.participantAdded",
  "conversationMessage.sent",
  "conversationMessage.delivered",
  "conversationMessage.read",
  "chat.create",
  "chat.channelUpdated",
  "chat.closed",
  "chatMessage.sent",
  "presence.available",
  "presence.away",
  "presence.offline",
  "facebook.optin",
];
