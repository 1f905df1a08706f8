// Generated from src/schemas/omnichannel/ by `npm run generate`. Do not edit.

import type { Issue } from "../shapes/issue.js";

/** The `channelStatus` of an event whose channel says nothing: `{}` in every example. */
export type EmptyChannelStatus = Readonly<Record<string, unknown>>;

/** One part of an inbound message: a text or a file. */
export interface MessagePart {
  /** Media type of the part, such as `text/plain` or `image/gif`. */
  readonly type: string;
  /** The part itself: text, base64 or an object, by its `type`. Absent when `url` says where it is. */
  readonly data?: string | Readonly<Record<string, unknown>> | undefined;
  /** Address of the file. Absent when `data` holds the part. */
  readonly url?: string | undefined;
  /** Name of the file. Absent from a text. */
  readonly name?: string | undefined;
  /** Length in bytes, an integer. Absent when the channel did not say. */
  readonly size?: number | undefined;
  /** Channels that the part is for. Absent when it is for all. */
  readonly channels?: readonly string[] | undefined;
}

/** The outbound message that an inbound one seems to answer. */
export interface MessageCorrelation {
  /** Id of the outbound message, a UUID. Present in every example. */
  readonly messageId?: string | undefined;
  /** The `metadata` of the outbound message, any keys and values. Absent when it had none. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** Where App Messaging put the message. */
export interface AppMessagingSendResponse {
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
  /** Id of the message in the conversation, a UUID: the same as `payload.id`. */
  readonly conversationMessageId?: string | undefined;
}

/** How the channel took the message of `MessageSentAppMessagingEvent`. */
export interface MessageSentAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Where App Messaging put the message. Absent when not told. */
  readonly additionalInfo?: AppMessagingSendResponse | undefined;
  /** What the channel said: nothing so far. Absent or empty. */
  readonly channelStatus?: EmptyChannelStatus | undefined;
}

/** The message of `MessageSentAppMessagingEvent`. */
export interface MessageSentAppMessagingPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageSentAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
}

/**
 * A message was put into a conversation.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentAppMessagingEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentAppMessagingPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Receipt of App Messaging: the raw form of `channelStatus`, not keyed by channel. The same for delivered and read: only the event's name tells. */
export interface AppMessagingReceipt {
  /** Id of the message, a UUID: the same as `payload.id`. */
  readonly messageId?: string | undefined;
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
  /** From an application to a person, or between persons. */
  readonly scope?: "a2p" | "p2p" | (string & {}) | undefined;
  /** Whether the application sent or received the message. */
  readonly direction?: "inbound" | "outbound" | (string & {}) | undefined;
  /** When the message was sent: ISO 8601 in UTC with milliseconds. */
  readonly sentOn?: string | undefined;
  /** Whether anybody may join the conversation. */
  readonly isPublicConversation?: boolean | undefined;
  /** Id of the recipient's profile: any text. */
  readonly profileId?: string | undefined;
  /** When the message was delivered or read: ISO 8601 in UTC with milliseconds. */
  readonly timestamp?: string | undefined;
}

/** How the channel took the message of `MessageDeliveredAppMessagingEvent`. */
export interface MessageDeliveredAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Receipt of App Messaging. Absent when the channel said nothing. */
  readonly channelStatus?: AppMessagingReceipt | undefined;
}

/** The message of `MessageDeliveredAppMessagingEvent`. */
export interface MessageDeliveredAppMessagingPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageDeliveredAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
}

/**
 * A message reached the recipient's app.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredAppMessagingEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredAppMessagingPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageReadAppMessagingEvent`. */
export interface MessageReadAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Receipt of App Messaging. Absent when the channel said nothing. */
  readonly channelStatus?: AppMessagingReceipt | undefined;
}

/** The message of `MessageReadAppMessagingEvent`. */
export interface MessageReadAppMessagingPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageReadAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
}

/**
 * The recipient read a message in the app.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadAppMessagingEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadAppMessagingPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageExpiredAppMessagingEvent`. */
export interface MessageExpiredAppMessagingDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredAppMessagingEvent`. */
export interface MessageExpiredAppMessagingPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageExpiredAppMessagingDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message in a conversation was not delivered before it expired. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredAppMessagingEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredAppMessagingPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of a message in a conversation. */
export interface AppMessagingInboundFrom {
  /** Id of the sender's profile: any text. */
  readonly profileId?: string | undefined;
}

/** Recipient of a message in a conversation. */
export interface AppMessagingInboundTo {
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
  /** Id of the team's or recipient's profile: any text, such as `TEAM\Customer_Services`. */
  readonly profileId?: string | undefined;
}

/** Who put a message into a conversation. */
export interface AppMessagingSender {
  /** Id of the profile: any text. */
  readonly id?: string | undefined;
}

/** Where a message of a conversation came from. */
export interface AppMessagingContext {
  /** Sender. Absent when not told. */
  readonly from?: AppMessagingSender | undefined;
  /** Id of the conversation: any text. Absent when not told. */
  readonly conversationId?: string | undefined;
  /** Session or access that sent the message, such as `session:` and the profile's id. */
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
  /** The part itself: text, base64 or an object, by its `type`. Absent when `url` says where it is. */
  readonly data?: string | Readonly<Record<string, unknown>> | undefined;
  /** Address of the file. Absent when `data` holds the part. */
  readonly url?: string | undefined;
  /** Name of the file. Absent from a text. */
  readonly name?: string | undefined;
  /** Length in bytes, an integer. Absent when not told. */
  readonly size?: number | undefined;
}

/** What App Messaging said of an inbound message. */
export interface AppMessagingInboundChannelData {
  /** Id of the message in the conversation, a UUID: not the same as `payload.id`. */
  readonly messageId?: string | undefined;
  /** What the app gave as metadata, any keys and values. Empty when nothing. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Where the message came from. Absent when not told. */
  readonly context?: AppMessagingContext | undefined;
  /** The parts of the message. Absent when not told. */
  readonly parts?: readonly AppMessagingPart[] | undefined;
}

/** The message of `MessageInboundAppMessagingEvent`. */
export interface MessageInboundAppMessagingPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, the second discriminant. */
  readonly channel: "appMessaging";
  /** Sender. */
  readonly from: AppMessagingInboundFrom;
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent when not told. */
  readonly to?: AppMessagingInboundTo | undefined;
  /** What App Messaging said of the message. Absent when nothing. */
  readonly channelData?: AppMessagingInboundChannelData | undefined;
}

/**
 * A message came in through a conversation; its files are in `channelData.parts`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundAppMessagingEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundAppMessagingPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/**
 * Somebody followed a tracked link of an e-mail or a shortened link of an SMS. Only its name is documented, so its payload is open.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface InteractionClickEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "interaction.click";
  /** What was clicked, undocumented. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Mailgun's legacy webhook form: keyed by channel, but raw, without the wrapper that the other channels have. Every value is text. */
export interface MailgunReceipt {
  /** Id of the e-mail, in angle brackets. */
  readonly "Message-Id"?: string | undefined;
  /** Mailgun's own reference: base64 of a list that holds an e-mail address. */
  readonly "X-Mailgun-Sid"?: string | undefined;
  /** Number of attachments, as text. */
  readonly "attachment-count"?: string | undefined;
  /** Text of the e-mail; empty when not told. */
  readonly "body-plain"?: string | undefined;
  /** Mailgun's or SMTP's status code, a number as text. */
  readonly code?: string | undefined;
  /** Id of the API space, a UUID. */
  readonly "comapi-apiSpaceId"?: string | undefined;
  /** Id of the message, a UUID: the same as `payload.id`. */
  readonly "comapi-messageId"?: string | undefined;
  /** Why the e-mail failed, in words. */
  readonly description?: string | undefined;
  /** Domain that the e-mail was sent from. */
  readonly domain?: string | undefined;
  /** What happened to the e-mail. Mailgun has more events than the one in the example. */
  readonly event?: "dropped" | (string & {}) | undefined;
  /** Headers of the e-mail: JSON as text, a list of name and value pairs. */
  readonly "message-headers"?: string | undefined;
  /** Why the e-mail failed, as a code. */
  readonly reason?: "hardfail" | (string & {}) | undefined;
  /** Address of the recipient. The documentation hides it, so do not check it. */
  readonly recipient?: string | undefined;
  /** Mailgun's signature of its own webhook: not a signature of this one. */
  readonly signature?: string | undefined;
  /** When it happened: seconds since 1970, UTC, as text. */
  readonly timestamp?: string | undefined;
  /** Mailgun's token of its own webhook. */
  readonly token?: string | undefined;
}

/** How the channel took the message of `MessageSentEmailEvent`. */
export interface MessageSentEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** What the channel answered, undocumented. Absent when nothing. */
  readonly additionalInfo?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageSentEmailEvent`. */
export interface MessageSentEmailPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageSentEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail was given to the mail service. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentEmailEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentEmailPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageDeliveredEmailEvent`. */
export interface MessageDeliveredEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageDeliveredEmailEvent`. */
export interface MessageDeliveredEmailPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageDeliveredEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail reached the recipient's mailbox. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredEmailEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredEmailPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageReadEmailEvent`. */
export interface MessageReadEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadEmailEvent`. */
export interface MessageReadEmailPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageReadEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient opened an e-mail. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadEmailEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadEmailPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageExpiredEmailEvent`. */
export interface MessageExpiredEmailDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "email";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredEmailEvent`. */
export interface MessageExpiredEmailPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageExpiredEmailDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail was not delivered before it expired. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredEmailEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredEmailPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
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
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient, undocumented. Absent when the channel did not say. */
  readonly to?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel sent, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An e-mail came in. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundEmailEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundEmailPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** One reason why the SMS service refused a message. */
export interface SmsValidationFailure {
  /** The part of the request that is wrong, such as `body`. */
  readonly property?: string | undefined;
  /** What is wrong with it. New codes appear without notice. */
  readonly failureCode?: "UnicodeBodyRejected" | (string & {}) | undefined;
  /** The same in words. */
  readonly details?: string | undefined;
}

/** What the SMS service answered when it was given the message. */
export interface SmsSendResponse {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly to?: string | undefined;
  /** Whether the SMS service took the message. */
  readonly successful?: boolean | undefined;
  /** Reference given to the SMS service: the id of the message. */
  readonly clientRef?: string | undefined;
  /** Number of SMS that the message takes, an integer; 0 when it was refused. */
  readonly segmentCount?: number | undefined;
  /** Why the SMS service refused the message. Absent when it took it. */
  readonly validationFailures?: readonly SmsValidationFailure[] | undefined;
}

/** Delivery receipt of the SMS service: the raw form of `channelStatus`, not keyed by channel. */
export interface SmsReceipt {
  /** Id of the transaction at the SMS service, a number as text. */
  readonly tranid?: string | undefined;
  /** Id of the message at the SMS service, a UUID. */
  readonly messageguid?: string | undefined;
  /** Status of the SMS service, a number as text. Only two values are documented. */
  readonly statusid?: "1" | "4" | (string & {}) | undefined;
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly recipient?: string | undefined;
  /** The same status in words. */
  readonly statusdescription?: "Messages delivered to handset" | "Messages rejected by operator" | (string & {}) | undefined;
  /** When the receipt was made, such as `2017-08-31T10:28:00.143`: local time of the United Kingdom, without a zone. Use `statustimeutc`. */
  readonly datetime?: string | undefined;
  /** Reference given to the SMS service: the id of the message. */
  readonly clientref?: string | undefined;
  /** When the message was given to the SMS service: local time of the United Kingdom, without a zone. */
  readonly submissiontime?: string | undefined;
  /** Id of the API space, a UUID in lower or upper case. */
  readonly apispaceid?: string | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly statustimeutc?: string | undefined;
}

/** Why an SMS failed: the fields of a receipt when the operator said so, or those of a send response when the SMS service refused it. */
export interface SmsFailureData {
  /** Id of the transaction at the SMS service, a number as text. */
  readonly tranid?: string | undefined;
  /** Id of the message at the SMS service, a UUID. */
  readonly messageguid?: string | undefined;
  /** Status of the SMS service, a number as text. Only two values are documented. */
  readonly statusid?: "1" | "4" | (string & {}) | undefined;
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly recipient?: string | undefined;
  /** The same status in words. */
  readonly statusdescription?: "Messages delivered to handset" | "Messages rejected by operator" | (string & {}) | undefined;
  /** When the receipt was made, such as `2017-08-31T10:28:00.143`: local time of the United Kingdom, without a zone. Use `statustimeutc`. */
  readonly datetime?: string | undefined;
  /** Reference given to the SMS service: the id of the message. */
  readonly clientref?: string | undefined;
  /** When the message was given to the SMS service: local time of the United Kingdom, without a zone. */
  readonly submissiontime?: string | undefined;
  /** Id of the API space, a UUID in lower or upper case. */
  readonly apispaceid?: string | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly statustimeutc?: string | undefined;
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly to?: string | undefined;
  /** Whether the SMS service took the message. */
  readonly successful?: boolean | undefined;
  /** Reference given to the SMS service: the id of the message. */
  readonly clientRef?: string | undefined;
  /** Number of SMS that the message takes, an integer; 0 when it was refused. */
  readonly segmentCount?: number | undefined;
  /** Why the SMS service refused the message. Absent when it took it. */
  readonly validationFailures?: readonly SmsValidationFailure[] | undefined;
}

/** What the SMS service said of a sent message. */
export interface SmsSentStatus {
  /** Status on this channel. */
  readonly status?: "sent" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** What the SMS service answered. */
  readonly details?: SmsSendResponse | undefined;
}

/** The form of `channelStatus` that is keyed by channel, with a wrapper. */
export interface SmsSentChannelStatus {
  /** The status on this channel. Absent when it said nothing. */
  readonly sms?: SmsSentStatus | undefined;
}

/** What the SMS service was given. */
export interface SmsSentData {
  /** Country of the recipient's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Number of SMS that the message takes, an integer. */
  readonly segmentCount?: number | undefined;
}

/** What the channel was given, keyed by channel. */
export interface SmsSentChannelData {
  /** What the SMS service was given. Absent when not told. */
  readonly sms?: SmsSentData | undefined;
}

/** How the channel took the message of `MessageSentSmsEvent`. */
export interface MessageSentSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** What the SMS service answered. Absent when it did not answer. */
  readonly additionalInfo?: SmsSendResponse | undefined;
  /** The same, keyed by channel. Absent or empty when the channel said nothing. */
  readonly channelStatus?: SmsSentChannelStatus | undefined;
}

/** The message of `MessageSentSmsEvent`. */
export interface MessageSentSmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageSentSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given. Absent when not told. */
  readonly channelData?: SmsSentChannelData | undefined;
}

/**
 * An SMS was given to the operator.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentSmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentSmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageDeliveredSmsEvent`. */
export interface MessageDeliveredSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** Delivery receipt of the SMS service. Absent when the channel said nothing. */
  readonly channelStatus?: SmsReceipt | undefined;
}

/** The message of `MessageDeliveredSmsEvent`. */
export interface MessageDeliveredSmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageDeliveredSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An SMS reached the recipient's phone.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredSmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredSmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageReadSmsEvent`. */
export interface MessageReadSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadSmsEvent`. */
export interface MessageReadSmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageReadSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An SMS was read, which SMS cannot tell. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadSmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadSmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageExpiredSmsEvent`. */
export interface MessageExpiredSmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "sms";
  /** What the channel said: nothing so far. Absent or empty. */
  readonly channelStatus?: EmptyChannelStatus | undefined;
}

/** The message of `MessageExpiredSmsEvent`. */
export interface MessageExpiredSmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageExpiredSmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An SMS was not delivered before it expired.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredSmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredSmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
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
  /** The number that the SMS was sent to, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
}

/** What the SMS service said of an inbound SMS. */
export interface SmsInboundChannelData {
  /** Id of the SMS at the SMS service, a number as text. */
  readonly messageId?: string | undefined;
  /** Keyword that the SMS matched; empty for none. */
  readonly keyword?: string | undefined;
  /** Reference of the SMS service; empty for none. */
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
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent when the channel did not say. */
  readonly to?: SmsInboundTo | undefined;
  /** What the SMS service said of the SMS. Absent when nothing. */
  readonly channelData?: SmsInboundChannelData | undefined;
}

/**
 * An SMS came in.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundSmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundSmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Why a channel failed. */
export interface ChannelFailureDetails {
  /** Why the channel failed, free text. Absent when it did not say. */
  readonly reason?: string | undefined;
  /** What the channel answered, undocumented. Absent when nothing. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** How a message failed on a channel, in the wrapper that the channels share. */
export interface ChannelFailure {
  /** Status on this channel. */
  readonly status?: "failed" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Why the channel failed. Absent when not told. */
  readonly details?: ChannelFailureDetails | undefined;
}

/** Why the SMS channel failed. */
export interface SmsFailureDetails {
  /** Why the channel failed, free text. Absent when it did not say. */
  readonly reason?: string | undefined;
  /** The receipt of the operator, or the answer of the SMS service. Absent when there is neither. */
  readonly data?: SmsFailureData | undefined;
}

/** How a message failed on the SMS channel. */
export interface SmsFailure {
  /** Status on this channel. */
  readonly status?: "failed" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Why the SMS channel failed. Absent when not told. */
  readonly details?: SmsFailureDetails | undefined;
}

/** The recipient that the RCS channel failed for. */
export interface RcsFailureData {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Country of the recipient's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Id of the recipient's profile: any text. */
  readonly profileId?: string | undefined;
}

/** Why the RCS channel failed. */
export interface RcsFailureDetails {
  /** Why the channel failed, free text. Absent when it did not say. */
  readonly reason?: string | undefined;
  /** The recipient. Absent when not told. */
  readonly data?: RcsFailureData | undefined;
}

/** How a message failed on the RCS channel. */
export interface RcsFailure {
  /** Status on this channel. */
  readonly status?: "failed" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** Why the RCS channel failed. Absent when not told. */
  readonly details?: RcsFailureDetails | undefined;
}

/** How each channel failed that was tried: one key a channel, none for a general failure. Channels of the customer's own have keys of their own. */
export interface FailedChannelStatus {
  /** How the SMS channel failed. Absent when it was not tried. */
  readonly sms?: SmsFailure | undefined;
  /** How the MMS channel failed. Absent when it was not tried. */
  readonly mms?: ChannelFailure | undefined;
  /** How the RCS channel failed. Absent when it was not tried. */
  readonly rcs?: RcsFailure | undefined;
  /** How the Messenger channel failed. Absent when it was not tried. */
  readonly fbMessenger?: ChannelFailure | undefined;
  /** How the App Messaging channel failed. Absent when it was not tried. */
  readonly appMessaging?: ChannelFailure | undefined;
  /** How the e-mail channel failed. Absent when it was not tried. Mailgun's form, without a wrapper. */
  readonly email?: MailgunReceipt | undefined;
}

/** Why a message failed. It names no channel of its own. */
export interface MessageFailedDetails {
  /** Why the message failed as a whole, free text with line ends. Absent from a failed e-mail, whose form says why. */
  readonly reason?: string | undefined;
  /** How each channel failed. Absent or empty when none was tried. */
  readonly channelStatus?: FailedChannelStatus | undefined;
}

/** The message of `MessageFailedEvent`. */
export interface MessageFailedPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** Why the message failed. */
  readonly details: MessageFailedDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message could not be sent or delivered on any channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageFailedEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.failed";
  /** The message. */
  readonly payload: MessageFailedPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What Messenger answered when it was given the message. */
export interface MessengerSendResponse {
  /** Messenger's id of the recipient, digits: text, since it is too long for a safe integer. */
  readonly fbMessengerId?: string | undefined;
  /** Messenger's id of the message, such as `mid.$cABAnV7v5`. */
  readonly messageId?: string | undefined;
}

/** What Messenger said of a sent message. */
export interface MessengerSentStatus {
  /** Status on this channel. */
  readonly status?: "sent" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** What Messenger answered. */
  readonly details?: MessengerSendResponse | undefined;
}

/** The form of `channelStatus` that is keyed by channel, with a wrapper. */
export interface MessengerSentChannelStatus {
  /** The status on this channel. Absent when it said nothing. */
  readonly fbMessenger?: MessengerSentStatus | undefined;
}

/** How the channel took the message of `MessageSentFbMessengerEvent`. */
export interface MessageSentFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** What Messenger answered. Absent when it did not answer. */
  readonly additionalInfo?: MessengerSendResponse | undefined;
  /** The same, keyed by channel. Absent or empty when the channel said nothing. */
  readonly channelStatus?: MessengerSentChannelStatus | undefined;
}

/** The message of `MessageSentFbMessengerEvent`. */
export interface MessageSentFbMessengerPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageSentFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message was given to Messenger.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentFbMessengerEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentFbMessengerPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** A user or a page of Messenger. */
export interface MessengerParty {
  /** Id of the user or page, digits: text, since it is too long for a safe integer. */
  readonly id?: string | undefined;
}

/** How far a conversation was delivered or read. */
export interface MessengerWatermark {
  /** All messages up to this time are covered: milliseconds since 1970, UTC. */
  readonly watermark?: number | undefined;
  /** Number in the sequence of the conversation, an integer. Absent since Messenger dropped it. */
  readonly seq?: number | undefined;
}

/** Messenger's delivery event: the raw form of `channelStatus`, not keyed by channel. */
export interface MessengerDeliveryReceipt {
  /** Who caused the event: in a receipt the user, not the page. */
  readonly sender?: MessengerParty | undefined;
  /** Who the event was sent to: in a receipt the page. */
  readonly recipient?: MessengerParty | undefined;
  /** When it happened: milliseconds since 1970, UTC, an integer. */
  readonly timestamp?: number | undefined;
  /** How far the conversation was delivered. */
  readonly delivery?: MessengerWatermark | undefined;
}

/** How the channel took the message of `MessageDeliveredFbMessengerEvent`. */
export interface MessageDeliveredFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Messenger's receipt. Absent when the channel said nothing. */
  readonly channelStatus?: MessengerDeliveryReceipt | undefined;
}

/** The message of `MessageDeliveredFbMessengerEvent`. */
export interface MessageDeliveredFbMessengerPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageDeliveredFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A message reached the recipient's Messenger.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredFbMessengerEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredFbMessengerPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Messenger's read event: the raw form of `channelStatus`, not keyed by channel. */
export interface MessengerReadReceipt {
  /** Who caused the event: in a receipt the user, not the page. */
  readonly sender?: MessengerParty | undefined;
  /** Who the event was sent to: in a receipt the page. */
  readonly recipient?: MessengerParty | undefined;
  /** When it happened: milliseconds since 1970, UTC, an integer. */
  readonly timestamp?: number | undefined;
  /** How far the conversation was read. */
  readonly read?: MessengerWatermark | undefined;
}

/** How the channel took the message of `MessageReadFbMessengerEvent`. */
export interface MessageReadFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** Messenger's receipt. Absent when the channel said nothing. */
  readonly channelStatus?: MessengerReadReceipt | undefined;
}

/** The message of `MessageReadFbMessengerEvent`. */
export interface MessageReadFbMessengerPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageReadFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read a message in Messenger.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadFbMessengerEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadFbMessengerPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageExpiredFbMessengerEvent`. */
export interface MessageExpiredFbMessengerDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "fbMessenger";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredFbMessengerEvent`. */
export interface MessageExpiredFbMessengerPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageExpiredFbMessengerDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A Messenger message was not delivered before it expired. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredFbMessengerEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredFbMessengerPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of a Messenger message. */
export interface FbMessengerInboundFrom {
  /** Messenger's id of the sender, digits: text, since it is too long for a safe integer. */
  readonly fbMessengerId?: string | undefined;
  /** Id of the sender's profile: any text, often an e-mail address. */
  readonly profileId?: string | undefined;
}

/** Where an attachment is. */
export interface MessengerAttachmentPayload {
  /** Address of the file. Absent when there is no file. */
  readonly url?: string | undefined;
}

/** A file or a link in a Messenger message. */
export interface MessengerAttachment {
  /** Kind of attachment. New kinds appear without notice. */
  readonly type?: "image" | (string & {}) | undefined;
  /** Title of a link. Absent from a file. */
  readonly title?: string | undefined;
  /** Address of a link. Absent from a file. */
  readonly url?: string | undefined;
  /** Where the file is. `null` for a fallback attachment, absent when there is no file. */
  readonly payload?: MessengerAttachmentPayload | null | undefined;
}

/** A message as Messenger brings it. */
export interface MessengerMessage {
  /** Messenger's id of the message. */
  readonly mid?: string | undefined;
  /** Number in the sequence of the conversation, an integer. Absent since Messenger dropped it. */
  readonly seq?: number | undefined;
  /** Text of the message. Absent when it has files alone. */
  readonly text?: string | undefined;
  /** Files and links. Absent when there are none. */
  readonly attachments?: readonly MessengerAttachment[] | undefined;
}

/** Messenger's own event of a message. */
export interface MessengerMessageEvent {
  /** Who caused the event: in a receipt the user, not the page. */
  readonly sender?: MessengerParty | undefined;
  /** Who the event was sent to: in a receipt the page. */
  readonly recipient?: MessengerParty | undefined;
  /** When it happened: milliseconds since 1970, UTC, an integer. */
  readonly timestamp?: number | undefined;
  /** The message. */
  readonly message?: MessengerMessage | undefined;
}

/** What Messenger sent of an inbound message. */
export interface FbMessengerInboundChannelData {
  /** Id of the page that the message was sent to, digits: the recipient, since there is no `to`. */
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
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** What Messenger sent. Absent when nothing. */
  readonly channelData?: FbMessengerInboundChannelData | undefined;
}

/**
 * A Messenger message came in. It has no `to`: the recipient is `channelData.pageId`, and files are in `channelData.body`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundFbMessengerEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundFbMessengerPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** What the MMS service answered when it was given the message. */
export interface MmsSendResponse {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly to?: string | undefined;
  /** Whether the MMS service took the message. */
  readonly successful?: boolean | undefined;
  /** Number of MMS that the message takes, an integer. */
  readonly segmentCount?: number | undefined;
}

/** What the MMS service said of a sent message. */
export interface MmsSentStatus {
  /** Status on this channel. */
  readonly status?: "sent" | (string & {}) | undefined;
  /** When the status changed: ISO 8601 in UTC with milliseconds. */
  readonly updatedOn?: string | undefined;
  /** What the MMS service answered. */
  readonly details?: MmsSendResponse | undefined;
}

/** The form of `channelStatus` that is keyed by channel, with a wrapper. */
export interface MmsSentChannelStatus {
  /** The status on this channel. Absent when it said nothing. */
  readonly mms?: MmsSentStatus | undefined;
}

/** What the MMS service was given. */
export interface MmsSentData {
  /** Number that the MMS was sent from, digits without the country code. */
  readonly fromPhoneNumber?: string | undefined;
  /** Country of the recipient's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Number of MMS that the message takes, an integer. */
  readonly segmentCount?: number | undefined;
}

/** What the channel was given, keyed by channel. */
export interface MmsSentChannelData {
  /** What the MMS service was given. Absent when not told. */
  readonly mms?: MmsSentData | undefined;
}

/** How the channel took the message of `MessageSentMmsEvent`. */
export interface MessageSentMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** What the MMS service answered. Absent when it did not answer. */
  readonly additionalInfo?: MmsSendResponse | undefined;
  /** The same, keyed by channel. Absent or empty when the channel said nothing. */
  readonly channelStatus?: MmsSentChannelStatus | undefined;
}

/** The message of `MessageSentMmsEvent`. */
export interface MessageSentMmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageSentMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given. Absent when not told. */
  readonly channelData?: MmsSentChannelData | undefined;
}

/**
 * An MMS was given to the operator.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentMmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentMmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageDeliveredMmsEvent`. */
export interface MessageDeliveredMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** What the MMS service said. Absent from the only example. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageDeliveredMmsEvent`. */
export interface MessageDeliveredMmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageDeliveredMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS reached the recipient's phone.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredMmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredMmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageReadMmsEvent`. */
export interface MessageReadMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageReadMmsEvent`. */
export interface MessageReadMmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageReadMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS was read, which MMS cannot tell. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadMmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadMmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageExpiredMmsEvent`. */
export interface MessageExpiredMmsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "mms";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredMmsEvent`. */
export interface MessageExpiredMmsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageExpiredMmsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS was not delivered before it expired. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredMmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredMmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
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
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient, undocumented. Absent when the channel did not say. */
  readonly to?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel sent, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An MMS came in. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundMmsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundMmsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Content of a sent RCS message. */
export interface RcsContentMessage {
  /** Text of the message. Absent when it is a file or a card. */
  readonly text?: string | undefined;
}

/** What Google's RCS Business Messaging answered: its `agentMessages` resource. */
export interface RcsAgentMessage {
  /** Name of the resource: `phones/`, the number with `+`, `/agentMessages/` and the id of the message. */
  readonly name?: string | undefined;
  /** When Google sent the message: ISO 8601 in UTC with 0 to 9 fractional digits. */
  readonly sendTime?: string | undefined;
  /** Content of the message. Absent when not told. */
  readonly contentMessage?: RcsContentMessage | undefined;
}

/** What the RCS channel was given. */
export interface RcsSentData {
  /** Recipient's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Country of the recipient's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Id of the RCS agent that sent the message, digits. */
  readonly agentId?: string | undefined;
}

/** What the channel was given, keyed by channel. */
export interface RcsSentChannelData {
  /** What the RCS channel was given. Absent when not told. */
  readonly rcs?: RcsSentData | undefined;
}

/** How the channel took the message of `MessageSentRcsEvent`. */
export interface MessageSentRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** What Google answered. Absent when it did not answer. */
  readonly additionalInfo?: RcsAgentMessage | undefined;
  /** What the channel said: nothing so far. Absent or empty. */
  readonly channelStatus?: EmptyChannelStatus | undefined;
}

/** The message of `MessageSentRcsEvent`. */
export interface MessageSentRcsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageSentRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given. Absent when not told. */
  readonly channelData?: RcsSentChannelData | undefined;
}

/**
 * An RCS message was given to Google.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageSentRcsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.sent";
  /** The message. */
  readonly payload: MessageSentRcsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Google's RCS Business Messaging user event. */
export interface RcsUserEvent {
  /** Phone number of the user, E.164 with `+`. */
  readonly senderPhoneNumber?: string | undefined;
  /** What happened to the message. */
  readonly eventType?: "DELIVERED" | "READ" | (string & {}) | undefined;
  /** Id of the event at Google. */
  readonly eventId?: string | undefined;
  /** Id of the message, a UUID: the same as `payload.id`. */
  readonly messageId?: string | undefined;
  /** When it happened: ISO 8601 in UTC with up to 9 fractional digits, commonly 6. */
  readonly sendTime?: string | undefined;
}

/** Attributes of Google's Pub/Sub message. */
export interface RcsEventAttributes {
  /** Kind of message. */
  readonly type?: "event" | (string & {}) | undefined;
  /** Number of the Google Cloud project, as text since it is too long for a safe integer. */
  readonly project_number?: string | undefined;
  /** The same as `data.eventType`. */
  readonly event_type?: "DELIVERED" | "READ" | (string & {}) | undefined;
  /** Google's product. */
  readonly product?: "RBM" | (string & {}) | undefined;
}

/** Receipt of Google's RCS Business Messaging as Pub/Sub brings it: the raw form of `channelStatus`, not keyed by channel. */
export interface RcsReceipt {
  /** The user event. */
  readonly data?: RcsUserEvent | undefined;
  /** Attributes of the Pub/Sub message. */
  readonly attributes?: RcsEventAttributes | undefined;
  /** Id of the Pub/Sub message, digits: not the id of the message, which is `data.messageId`. */
  readonly messageId?: string | undefined;
  /** When Pub/Sub published the message: ISO 8601 in UTC with 0 to 9 fractional digits. */
  readonly publishTime?: string | undefined;
}

/** How the channel took the message of `MessageDeliveredRcsEvent`. */
export interface MessageDeliveredRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Google's receipt. Absent when the channel said nothing. */
  readonly channelStatus?: RcsReceipt | undefined;
}

/** The message of `MessageDeliveredRcsEvent`. */
export interface MessageDeliveredRcsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageDeliveredRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An RCS message reached the recipient's phone.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageDeliveredRcsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.delivered";
  /** The message. */
  readonly payload: MessageDeliveredRcsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageReadRcsEvent`. */
export interface MessageReadRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** Google's receipt. Absent when the channel said nothing. */
  readonly channelStatus?: RcsReceipt | undefined;
}

/** The message of `MessageReadRcsEvent`. */
export interface MessageReadRcsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageReadRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The recipient read an RCS message.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageReadRcsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.read";
  /** The message. */
  readonly payload: MessageReadRcsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** How the channel took the message of `MessageExpiredRcsEvent`. */
export interface MessageExpiredRcsDetails {
  /** Channel of the message, the second discriminant. */
  readonly channel: "rcs";
  /** What the channel said, undocumented. Absent or empty when it said nothing. */
  readonly channelStatus?: Readonly<Record<string, unknown>> | undefined;
}

/** The message of `MessageExpiredRcsEvent`. */
export interface MessageExpiredRcsPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: MessageExpiredRcsDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** What the channel was given, keyed by channel, undocumented. Absent when nothing. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * An RCS message was not delivered before it expired. No document shows this event on this channel.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageExpiredRcsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.expired";
  /** The message. */
  readonly payload: MessageExpiredRcsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** Sender of an RCS message. */
export interface RcsInboundFrom {
  /** Sender's phone number, digits with the country code and no `+`. */
  readonly phoneNumber?: string | undefined;
  /** Country of the sender's number, ISO 3166-1 with two letters. */
  readonly phoneNumberCountryCode?: string | undefined;
  /** Id of the sender's profile: any text. */
  readonly profileId?: string | undefined;
}

/** Recipient of an RCS message. */
export interface RcsInboundTo {
  /** Id of the RCS agent that the message was sent to, digits. */
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
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
  /** Recipient. Absent when the channel did not say. */
  readonly to?: RcsInboundTo | undefined;
}

/**
 * An RCS message came in; its text and files are in `messageParts`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export interface MessageInboundRcsEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event, the discriminant. */
  readonly name: "message.inbound";
  /** The message. */
  readonly payload: MessageInboundRcsPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/**
 * A message was sent, on any channel: narrow a parser's result on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageSentEvent =
  | MessageSentSmsEvent
  | MessageSentMmsEvent
  | MessageSentRcsEvent
  | MessageSentFbMessengerEvent
  | MessageSentAppMessagingEvent
  | MessageSentEmailEvent;

/**
 * A message was delivered, on any channel: narrow a parser's result on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageDeliveredEvent =
  | MessageDeliveredSmsEvent
  | MessageDeliveredMmsEvent
  | MessageDeliveredRcsEvent
  | MessageDeliveredFbMessengerEvent
  | MessageDeliveredAppMessagingEvent
  | MessageDeliveredEmailEvent;

/**
 * A message was read, on any channel: narrow a parser's result on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageReadEvent =
  | MessageReadSmsEvent
  | MessageReadMmsEvent
  | MessageReadRcsEvent
  | MessageReadFbMessengerEvent
  | MessageReadAppMessagingEvent
  | MessageReadEmailEvent;

/**
 * A message expired, on any channel: narrow a parser's result on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageExpiredEvent =
  | MessageExpiredSmsEvent
  | MessageExpiredMmsEvent
  | MessageExpiredRcsEvent
  | MessageExpiredFbMessengerEvent
  | MessageExpiredAppMessagingEvent
  | MessageExpiredEmailEvent;

/**
 * A message came in, on any channel: narrow a parser's result on `channel`.
 *
 * Documentation: https://developer.dotdigital.com/reference/message-events
 */
export type MessageInboundEvent =
  | MessageInboundSmsEvent
  | MessageInboundMmsEvent
  | MessageInboundRcsEvent
  | MessageInboundFbMessengerEvent
  | MessageInboundAppMessagingEvent
  | MessageInboundEmailEvent;

/**
 * Every message event of the Omnichannel API: narrow on `name`, and a parser's result on `channel` too.
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

/** How the channel took the message of `OtherChannelStatusEvent`. */
export interface OtherChannelStatusDetails {
  /** Channel of the message, one that this version does not know. */
  readonly channel: string;
}

/** The message of `OtherChannelStatusEvent`. */
export interface OtherChannelStatusPayload {
  /** Id of the message, a UUID: for a status, the one that the send request returned. */
  readonly id: string;
  /** How the channel took the message. */
  readonly details: OtherChannelStatusDetails;
  /** When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery. */
  readonly updatedOn?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** A status of a message on a channel that this version does not know: the parts that all channels share. */
export interface OtherChannelStatusEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event. */
  readonly name: string;
  /** The message. */
  readonly payload: OtherChannelStatusPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** The message of `OtherChannelInboundEvent`. */
export interface OtherChannelInboundPayload {
  /** Id of the inbound message, a UUID. */
  readonly id: string;
  /** Channel of the message, one that this version does not know. */
  readonly channel: string;
  /** Sender. */
  readonly from: Readonly<Record<string, unknown>>;
  /** When the platform received the message: ISO 8601 in UTC with milliseconds. */
  readonly receivedOn: string;
  /** Text of the message. Absent when it has files alone. */
  readonly body?: string | undefined;
  /** Title of the message. Absent from channels without one. */
  readonly title?: string | undefined;
  /** The parts of the message. Absent from channels that put them elsewhere. */
  readonly messageParts?: readonly MessagePart[] | undefined;
  /** The outbound message that this one seems to answer. Absent when there is none. */
  readonly correlation?: MessageCorrelation | undefined;
  /** Id of the conversation. Absent from channels without conversations. */
  readonly conversationId?: string | undefined;
  /** What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Status of the message, as the Omnichannel API's reference has it. Absent from every example. */
  readonly status?: "received" | "delivered" | "read" | (string & {}) | undefined;
}

/** An inbound message on a channel that this version does not know: the parts that all channels share. */
export interface OtherChannelInboundEvent {
  /** Id of this event, a UUID. The same when the webhook is delivered again. */
  readonly eventId: string;
  /** Number of the Dotdigital account, an integer. */
  readonly accountId: number;
  /** Id of the API space that the message belongs to, a UUID. */
  readonly apiSpaceId: string;
  /** Name of the event. */
  readonly name: string;
  /** The message. */
  readonly payload: OtherChannelInboundPayload;
  /** How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages. */
  readonly revision?: number | undefined;
  /** Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages. */
  readonly etag?: string | undefined;
  /** When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`. */
  readonly timestamp: string;
}

/** An event of a name or a channel that this version does not know: a sound envelope with open contents. */
export interface UnknownOmnichannelEvent {
  /** Id of this event. */
  readonly eventId: string;
  /** Number of the Dotdigital account, when present. */
  readonly accountId?: unknown;
  /** Id of the API space, when present. */
  readonly apiSpaceId?: unknown;
  /** Name of the event. */
  readonly name: string;
  /** What happened, unchecked. Absent from presence events. */
  readonly payload?: unknown;
  /** How many changes the entity has seen, when present. */
  readonly revision?: unknown;
  /** Entity tag, when present. */
  readonly etag?: unknown;
  /** When the event was made. */
  readonly timestamp: string;
}

/** A channel that this version knows. */
export type OmnichannelChannel =
  | "sms"
  | "mms"
  | "rcs"
  | "fbMessenger"
  | "appMessaging"
  | "email";

/** The event of each name and channel; `undefined` stands for no channel. */
export interface OmnichannelEventsByName {
  readonly "message.sent": { readonly sms: MessageSentSmsEvent; readonly mms: MessageSentMmsEvent; readonly rcs: MessageSentRcsEvent; readonly fbMessenger: MessageSentFbMessengerEvent; readonly appMessaging: MessageSentAppMessagingEvent; readonly email: MessageSentEmailEvent; readonly undefined: never };
  readonly "message.delivered": { readonly sms: MessageDeliveredSmsEvent; readonly mms: MessageDeliveredMmsEvent; readonly rcs: MessageDeliveredRcsEvent; readonly fbMessenger: MessageDeliveredFbMessengerEvent; readonly appMessaging: MessageDeliveredAppMessagingEvent; readonly email: MessageDeliveredEmailEvent; readonly undefined: never };
  readonly "message.read": { readonly sms: MessageReadSmsEvent; readonly mms: MessageReadMmsEvent; readonly rcs: MessageReadRcsEvent; readonly fbMessenger: MessageReadFbMessengerEvent; readonly appMessaging: MessageReadAppMessagingEvent; readonly email: MessageReadEmailEvent; readonly undefined: never };
  readonly "message.expired": { readonly sms: MessageExpiredSmsEvent; readonly mms: MessageExpiredMmsEvent; readonly rcs: MessageExpiredRcsEvent; readonly fbMessenger: MessageExpiredFbMessengerEvent; readonly appMessaging: MessageExpiredAppMessagingEvent; readonly email: MessageExpiredEmailEvent; readonly undefined: never };
  readonly "message.failed": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly undefined: MessageFailedEvent };
  readonly "message.inbound": { readonly sms: MessageInboundSmsEvent; readonly mms: MessageInboundMmsEvent; readonly rcs: MessageInboundRcsEvent; readonly fbMessenger: MessageInboundFbMessengerEvent; readonly appMessaging: MessageInboundAppMessagingEvent; readonly email: MessageInboundEmailEvent; readonly undefined: never };
  readonly "interaction.click": { readonly sms: never; readonly mms: never; readonly rcs: never; readonly fbMessenger: never; readonly appMessaging: never; readonly email: never; readonly undefined: InteractionClickEvent };
}

/** The part of an event's name before the dot. */
export type OmnichannelFamily =
  | "message"
  | "interaction";

/** A known event: narrow on `name`, `family` and `channel`. */
export type OmnichannelEventResult =
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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
    }
  | {
      /** The outcome, the first discriminant. */
      readonly kind: "event";
      /** The platform that sent the event. */
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

/** Every channel that this version knows. */
export const omnichannelChannels: readonly OmnichannelChannel[] = [
  "sms",
  "mms",
  "rcs",
  "fbMessenger",
  "appMessaging",
  "email",
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
