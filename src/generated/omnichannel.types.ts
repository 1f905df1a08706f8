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
  /** URL of the file. Absent if `data` holds the part. */
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
  /** Whether anyone may join the conversation. */
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
  /** URL of the file. Absent if `data` holds the part. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundAppMessagingPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Mailgun's own reference: base64 of a list that holds an e-mail address. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundEmailPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** A user or a page of Messenger. */
export interface MessengerParty {
  /** Id of the user or page, digits: text, because it is too long for a safe integer. */
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
  /** The message. Absent from the other two. */
  readonly message?: MessengerMessage | undefined;
  /** The button that the user tapped. Absent from a message, and from every example of the Omnichannel API. */
  readonly postback?: MessengerPostback | undefined;
  /** The reaction. Absent from a message, and from every example of the Omnichannel API. */
  readonly reaction?: MessengerReaction | undefined;
}

/** Response of Messenger to a message. */
export interface MessengerSendResponse {
  /** Messenger's id of the recipient, digits: text, because it is too long for a safe integer. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of a Messenger message. */
export interface FbMessengerInboundFrom {
  /** Messenger's id of the sender, digits: text, because it is too long for a safe integer. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundFbMessengerPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
 * The recipient read an MMS, which the channel cannot report. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadMmsEvent {
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundMmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundNativePushPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Number of the Google Cloud project, as text because it is too long for a safe integer. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundRcsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
 * The recipient read an SMS, which the channel cannot report. The provider documents no example of this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadSmsEvent {
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundSmsPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundWhatsAppPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "interaction.click";
  /** The interaction, undocumented. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.failed";
  /** The message. */
  readonly payload: MessageFailedPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
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
 * Every message event of the Omnichannel API: narrow on `name`. To narrow on the channel too, use the result of a parser.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type OmnichannelEvent =
  | MessageSentEvent
  | MessageDeliveredEvent
  | MessageReadEvent
  | MessageExpiredEvent
  | MessageFailedEvent
  | MessageInboundEvent
  | InteractionClickEvent;

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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event. */
  readonly name: string;
  /** The message. */
  readonly payload: OtherChannelStatusPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
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
  /** Id of this event, a UUID. A retry of the webhook has the same id. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event. */
  readonly name: string;
  /** The message. */
  readonly payload: OtherChannelInboundPayload;
  /** Number of changes of the message so far, an integer from 0: order the events of one message by it. Absent where the event has no entity or stream of its own. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent where the event has no entity or stream of its own. */
  readonly etag?: string | undefined;
  /** When the provider created the event: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** An event with a name or a channel that this version does not support: a valid envelope with open contents. */
export interface UnknownOmnichannelEvent {
  /** Id of this event. */
  readonly eventId: string;
  /** Number of the Dotdigital account. Absent if not sent. */
  readonly accountId?: unknown;
  /** Id of the API space. Absent if not sent. */
  readonly apiSpaceId?: unknown;
  /** Name of the event. */
  readonly name: string;
  /** What happened, unchecked. Absent from presence events. */
  readonly payload?: unknown;
  /** Number of changes of the entity so far. Absent if not sent. */
  readonly revision?: unknown;
  /** Entity tag. Absent if not sent. */
  readonly etag?: unknown;
  /** When the provider created the event. */
  readonly timestamp: string;
}

/** A channel that this version knows. */
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
}

/** The part of an event's name before the dot. */
export type OmnichannelFamily =
  | "message"
  | "interaction";

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
}

/** An event that this version knows: narrow on `name`, `family` and `channel`. */
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
  | OmnichannelResultsByName["interaction.click"];

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
}

/** Every channel that this version knows. */
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

/** Every event name that this version knows. */
export const omnichannelEventNames: readonly OmnichannelEvent["name"][] = [
  "message.sent",
  "message.delivered",
  "message.read",
  "message.expired",
  "message.failed",
  "message.inbound",
  "interaction.click",
];
