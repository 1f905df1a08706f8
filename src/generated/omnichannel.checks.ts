// Generated from src/schemas/omnichannel/ by `npm run generate`. Do not edit.

import { type Check, type CheckOf, each, enter, isObject, leave, miss, record, string } from "../parsing/check.js";

const checkEmptyChannelStatus: Check = record;

const checkChannelFailureDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || typeof value.reason === "string" || miss(report, "reason", "a string")) &&
        (value.data === undefined || isObject(value.data) || miss(report, "data", "an object")),
      )
    : miss(report, key, "an object");

const checkChannelFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.details === undefined || checkChannelFailureDetails(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkMessagePart: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.type === "string" || miss(report, "type", "a string")) &&
        (value.data === undefined || typeof value.data === "string" || isObject(value.data) || miss(report, "data", "a string or an object")) &&
        (value.url === undefined || typeof value.url === "string" || miss(report, "url", "a string")) &&
        (value.name === undefined || typeof value.name === "string" || miss(report, "name", "a string")) &&
        (value.size === undefined || Number.isFinite(value.size) || miss(report, "size", "a number")) &&
        (value.channels === undefined || each(value.channels, report, "channels", string)),
      )
    : miss(report, key, "an object");

const checkMessageCorrelation: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkAppMessagingSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.conversationMessageId === undefined || typeof value.conversationMessageId === "string" || miss(report, "conversationMessageId", "a string")),
      )
    : miss(report, key, "an object");

const checkAppMessagingReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.scope === undefined || typeof value.scope === "string" || miss(report, "scope", "a string")) &&
        (value.direction === undefined || typeof value.direction === "string" || miss(report, "direction", "a string")) &&
        (value.sentOn === undefined || typeof value.sentOn === "string" || miss(report, "sentOn", "a string")) &&
        (value.isPublicConversation === undefined || typeof value.isPublicConversation === "boolean" || miss(report, "isPublicConversation", "a boolean")) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")) &&
        (value.timestamp === undefined || typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkAppMessagingSender: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.id === undefined || typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.name === undefined || typeof value.name === "string" || miss(report, "name", "a string")) &&
        (value.email === undefined || typeof value.email === "string" || miss(report, "email", "a string")) &&
        (value.avatarUrl === undefined || typeof value.avatarUrl === "string" || miss(report, "avatarUrl", "a string")),
      )
    : miss(report, key, "an object");

const checkAppMessagingContext: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.from === undefined || checkAppMessagingSender(value.from, report, "from")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.sentBy === undefined || typeof value.sentBy === "string" || miss(report, "sentBy", "a string")) &&
        (value.sentOn === undefined || typeof value.sentOn === "string" || miss(report, "sentOn", "a string")) &&
        (value.scope === undefined || typeof value.scope === "string" || miss(report, "scope", "a string")) &&
        (value.direction === undefined || typeof value.direction === "string" || miss(report, "direction", "a string")),
      )
    : miss(report, key, "an object");

const checkAppMessagingPart: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.type === undefined || typeof value.type === "string" || miss(report, "type", "a string")) &&
        (value.data === undefined || typeof value.data === "string" || isObject(value.data) || miss(report, "data", "a string or an object")) &&
        (value.url === undefined || typeof value.url === "string" || miss(report, "url", "a string")) &&
        (value.name === undefined || typeof value.name === "string" || miss(report, "name", "a string")) &&
        (value.size === undefined || Number.isFinite(value.size) || miss(report, "size", "a number")),
      )
    : miss(report, key, "an object");

const checkAppMessagingInboundChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.context === undefined || checkAppMessagingContext(value.context, report, "context")) &&
        (value.parts === undefined || each(value.parts, report, "parts", checkAppMessagingPart)),
      )
    : miss(report, key, "an object");

const checkMessageSentAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "appMessaging" || miss(report, "channel", "\"appMessaging\"")) &&
        (value.additionalInfo === undefined || checkAppMessagingSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkEmptyChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageSentAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "appMessaging" || miss(report, "channel", "\"appMessaging\"")) &&
        (value.channelStatus === undefined || checkAppMessagingReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "appMessaging" || miss(report, "channel", "\"appMessaging\"")) &&
        (value.channelStatus === undefined || checkAppMessagingReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "appMessaging" || miss(report, "channel", "\"appMessaging\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkAppMessagingInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")),
      )
    : miss(report, key, "an object");

const checkAppMessagingInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "appMessaging" || miss(report, "channel", "\"appMessaging\"")) &&
        checkAppMessagingInboundFrom(value.from, report, "from") &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || checkAppMessagingInboundTo(value.to, report, "to")) &&
        (value.channelData === undefined || checkAppMessagingInboundChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMailgunReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value["Message-Id"] === undefined || typeof value["Message-Id"] === "string" || miss(report, "Message-Id", "a string")) &&
        (value["message-id"] === undefined || typeof value["message-id"] === "string" || miss(report, "message-id", "a string")) &&
        (value["X-Mailgun-Sid"] === undefined || typeof value["X-Mailgun-Sid"] === "string" || miss(report, "X-Mailgun-Sid", "a string")) &&
        (value["attachment-count"] === undefined || typeof value["attachment-count"] === "string" || miss(report, "attachment-count", "a string")) &&
        (value["body-plain"] === undefined || typeof value["body-plain"] === "string" || miss(report, "body-plain", "a string")) &&
        (value.code === undefined || typeof value.code === "string" || miss(report, "code", "a string")) &&
        (value["comapi-apiSpaceId"] === undefined || typeof value["comapi-apiSpaceId"] === "string" || miss(report, "comapi-apiSpaceId", "a string")) &&
        (value["comapi-messageId"] === undefined || typeof value["comapi-messageId"] === "string" || miss(report, "comapi-messageId", "a string")) &&
        (value.description === undefined || typeof value.description === "string" || miss(report, "description", "a string")) &&
        (value.domain === undefined || typeof value.domain === "string" || miss(report, "domain", "a string")) &&
        (value.error === undefined || typeof value.error === "string" || miss(report, "error", "a string")) &&
        (value.event === undefined || typeof value.event === "string" || miss(report, "event", "a string")) &&
        (value["message-headers"] === undefined || typeof value["message-headers"] === "string" || miss(report, "message-headers", "a string")) &&
        (value.notification === undefined || typeof value.notification === "string" || miss(report, "notification", "a string")) &&
        (value.reason === undefined || typeof value.reason === "string" || miss(report, "reason", "a string")) &&
        (value.recipient === undefined || typeof value.recipient === "string" || miss(report, "recipient", "a string")) &&
        (value.signature === undefined || typeof value.signature === "string" || miss(report, "signature", "a string")) &&
        (value.timestamp === undefined || typeof value.timestamp === "string" || miss(report, "timestamp", "a string")) &&
        (value.token === undefined || typeof value.token === "string" || miss(report, "token", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageSentEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "email" || miss(report, "channel", "\"email\"")) &&
        (value.additionalInfo === undefined || isObject(value.additionalInfo) || miss(report, "additionalInfo", "an object")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "email" || miss(report, "channel", "\"email\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "email" || miss(report, "channel", "\"email\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "email" || miss(report, "channel", "\"email\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "email" || miss(report, "channel", "\"email\"")) &&
        (isObject(value.from) || miss(report, "from", "an object")) &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || isObject(value.to) || miss(report, "to", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageInboundEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessengerParty: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.id === undefined || typeof value.id === "string" || miss(report, "id", "a string")),
      )
    : miss(report, key, "an object");

const checkMessengerWatermark: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.watermark === undefined || Number.isFinite(value.watermark) || miss(report, "watermark", "a number")) &&
        (value.mids === undefined || each(value.mids, report, "mids", string)) &&
        (value.seq === undefined || Number.isFinite(value.seq) || miss(report, "seq", "a number")),
      )
    : miss(report, key, "an object");

const checkMessengerDeliveryReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sender === undefined || checkMessengerParty(value.sender, report, "sender")) &&
        (value.recipient === undefined || checkMessengerParty(value.recipient, report, "recipient")) &&
        (value.timestamp === undefined || Number.isFinite(value.timestamp) || miss(report, "timestamp", "a number")) &&
        (value.delivery === undefined || checkMessengerWatermark(value.delivery, report, "delivery")),
      )
    : miss(report, key, "an object");

const checkMessengerReadReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sender === undefined || checkMessengerParty(value.sender, report, "sender")) &&
        (value.recipient === undefined || checkMessengerParty(value.recipient, report, "recipient")) &&
        (value.timestamp === undefined || Number.isFinite(value.timestamp) || miss(report, "timestamp", "a number")) &&
        (value.read === undefined || checkMessengerWatermark(value.read, report, "read")),
      )
    : miss(report, key, "an object");

const checkMessengerCoordinates: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.lat === undefined || Number.isFinite(value.lat) || miss(report, "lat", "a number")) &&
        (value.long === undefined || Number.isFinite(value.long) || miss(report, "long", "a number")),
      )
    : miss(report, key, "an object");

const checkMessengerAttachmentPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.url === undefined || typeof value.url === "string" || miss(report, "url", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.sticker_id === undefined || Number.isFinite(value.sticker_id) || miss(report, "sticker_id", "a number")) &&
        (value.coordinates === undefined || checkMessengerCoordinates(value.coordinates, report, "coordinates")),
      )
    : miss(report, key, "an object");

const checkMessengerAttachment: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.type === undefined || typeof value.type === "string" || miss(report, "type", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.url === undefined || typeof value.url === "string" || value.url === null || miss(report, "url", "a string or null")) &&
        (value.payload === undefined || value.payload === null || checkMessengerAttachmentPayload(value.payload, report, "payload")),
      )
    : miss(report, key, "an object");

const checkMessengerQuickReply: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.payload === undefined || typeof value.payload === "string" || miss(report, "payload", "a string")),
      )
    : miss(report, key, "an object");

const checkMessengerReplyTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mid === undefined || typeof value.mid === "string" || miss(report, "mid", "a string")) &&
        (value.is_self_reply === undefined || typeof value.is_self_reply === "boolean" || miss(report, "is_self_reply", "a boolean")),
      )
    : miss(report, key, "an object");

const checkMessengerMessage: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mid === undefined || typeof value.mid === "string" || miss(report, "mid", "a string")) &&
        (value.seq === undefined || Number.isFinite(value.seq) || miss(report, "seq", "a number")) &&
        (value.text === undefined || typeof value.text === "string" || miss(report, "text", "a string")) &&
        (value.quick_reply === undefined || checkMessengerQuickReply(value.quick_reply, report, "quick_reply")) &&
        (value.reply_to === undefined || checkMessengerReplyTo(value.reply_to, report, "reply_to")) &&
        (value.attachments === undefined || each(value.attachments, report, "attachments", checkMessengerAttachment)),
      )
    : miss(report, key, "an object");

const checkMessengerPostback: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mid === undefined || typeof value.mid === "string" || miss(report, "mid", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.payload === undefined || typeof value.payload === "string" || miss(report, "payload", "a string")) &&
        (value.referral === undefined || isObject(value.referral) || miss(report, "referral", "an object")),
      )
    : miss(report, key, "an object");

const checkMessengerReaction: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mid === undefined || typeof value.mid === "string" || miss(report, "mid", "a string")) &&
        (value.action === undefined || typeof value.action === "string" || miss(report, "action", "a string")) &&
        (value.reaction === undefined || typeof value.reaction === "string" || miss(report, "reaction", "a string")) &&
        (value.emoji === undefined || typeof value.emoji === "string" || miss(report, "emoji", "a string")),
      )
    : miss(report, key, "an object");

const checkMessengerMessageEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sender === undefined || checkMessengerParty(value.sender, report, "sender")) &&
        (value.recipient === undefined || checkMessengerParty(value.recipient, report, "recipient")) &&
        (value.timestamp === undefined || Number.isFinite(value.timestamp) || miss(report, "timestamp", "a number")) &&
        (value.message === undefined || checkMessengerMessage(value.message, report, "message")) &&
        (value.postback === undefined || checkMessengerPostback(value.postback, report, "postback")) &&
        (value.reaction === undefined || checkMessengerReaction(value.reaction, report, "reaction")),
      )
    : miss(report, key, "an object");

const checkMessengerSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.fbMessengerId === undefined || typeof value.fbMessengerId === "string" || miss(report, "fbMessengerId", "a string")) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")),
      )
    : miss(report, key, "an object");

const checkMessengerSentStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.details === undefined || checkMessengerSendResponse(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkMessengerSentChannelStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.fbMessenger === undefined || checkMessengerSentStatus(value.fbMessenger, report, "fbMessenger")),
      )
    : miss(report, key, "an object");

const checkMessageSentFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "fbMessenger" || miss(report, "channel", "\"fbMessenger\"")) &&
        (value.additionalInfo === undefined || checkMessengerSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkMessengerSentChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "fbMessenger" || miss(report, "channel", "\"fbMessenger\"")) &&
        (value.channelStatus === undefined || checkMessengerDeliveryReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "fbMessenger" || miss(report, "channel", "\"fbMessenger\"")) &&
        (value.channelStatus === undefined || checkMessengerReadReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "fbMessenger" || miss(report, "channel", "\"fbMessenger\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkFbMessengerInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.fbMessengerId === undefined || typeof value.fbMessengerId === "string" || miss(report, "fbMessengerId", "a string")) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")),
      )
    : miss(report, key, "an object");

const checkFbMessengerInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.pageId === undefined || typeof value.pageId === "string" || miss(report, "pageId", "a string")),
      )
    : miss(report, key, "an object");

const checkFbMessengerInboundChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.pageId === undefined || typeof value.pageId === "string" || miss(report, "pageId", "a string")) &&
        (value.body === undefined || checkMessengerMessageEvent(value.body, report, "body")),
      )
    : miss(report, key, "an object");

const checkMessageInboundFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "fbMessenger" || miss(report, "channel", "\"fbMessenger\"")) &&
        checkFbMessengerInboundFrom(value.from, report, "from") &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || checkFbMessengerInboundTo(value.to, report, "to")) &&
        (value.channelData === undefined || checkFbMessengerInboundChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMmsSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.to === undefined || typeof value.to === "string" || miss(report, "to", "a string")) &&
        (value.successful === undefined || typeof value.successful === "boolean" || miss(report, "successful", "a boolean")) &&
        (value.segmentCount === undefined || Number.isFinite(value.segmentCount) || miss(report, "segmentCount", "a number")),
      )
    : miss(report, key, "an object");

const checkMmsSentStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.details === undefined || checkMmsSendResponse(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkMmsSentChannelStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mms === undefined || checkMmsSentStatus(value.mms, report, "mms")),
      )
    : miss(report, key, "an object");

const checkMmsSentData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.fromPhoneNumber === undefined || typeof value.fromPhoneNumber === "string" || miss(report, "fromPhoneNumber", "a string")) &&
        (value.phoneNumberCountryCode === undefined || typeof value.phoneNumberCountryCode === "string" || miss(report, "phoneNumberCountryCode", "a string")) &&
        (value.segmentCount === undefined || Number.isFinite(value.segmentCount) || miss(report, "segmentCount", "a number")),
      )
    : miss(report, key, "an object");

const checkMmsSentChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mms === undefined || checkMmsSentData(value.mms, report, "mms")),
      )
    : miss(report, key, "an object");

const checkMessageSentMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "mms" || miss(report, "channel", "\"mms\"")) &&
        (value.additionalInfo === undefined || checkMmsSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkMmsSentChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || checkMmsSentChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "mms" || miss(report, "channel", "\"mms\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "mms" || miss(report, "channel", "\"mms\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "mms" || miss(report, "channel", "\"mms\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "mms" || miss(report, "channel", "\"mms\"")) &&
        (isObject(value.from) || miss(report, "from", "an object")) &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || isObject(value.to) || miss(report, "to", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageInboundMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageSentNativePushDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "nativePush" || miss(report, "channel", "\"nativePush\"")) &&
        (value.additionalInfo === undefined || isObject(value.additionalInfo) || miss(report, "additionalInfo", "an object")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentNativePushPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentNativePushDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentNativePushEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentNativePushPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredNativePushDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "nativePush" || miss(report, "channel", "\"nativePush\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredNativePushPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredNativePushDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredNativePushEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredNativePushPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadNativePushDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "nativePush" || miss(report, "channel", "\"nativePush\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadNativePushPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadNativePushDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadNativePushEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadNativePushPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredNativePushDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "nativePush" || miss(report, "channel", "\"nativePush\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredNativePushPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredNativePushDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredNativePushEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredNativePushPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundNativePushPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "nativePush" || miss(report, "channel", "\"nativePush\"")) &&
        (isObject(value.from) || miss(report, "from", "an object")) &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || isObject(value.to) || miss(report, "to", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageInboundNativePushEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundNativePushPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsContentMessage: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.text === undefined || typeof value.text === "string" || miss(report, "text", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsAgentMessage: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.name === undefined || typeof value.name === "string" || miss(report, "name", "a string")) &&
        (value.sendTime === undefined || typeof value.sendTime === "string" || miss(report, "sendTime", "a string")) &&
        (value.contentMessage === undefined || checkRcsContentMessage(value.contentMessage, report, "contentMessage")),
      )
    : miss(report, key, "an object");

const checkRcsLocation: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.latitude === undefined || Number.isFinite(value.latitude) || miss(report, "latitude", "a number")) &&
        (value.longitude === undefined || Number.isFinite(value.longitude) || miss(report, "longitude", "a number")),
      )
    : miss(report, key, "an object");

const checkRcsSuggestionResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.postbackData === undefined || typeof value.postbackData === "string" || miss(report, "postbackData", "a string")) &&
        (value.text === undefined || typeof value.text === "string" || miss(report, "text", "a string")) &&
        (value.type === undefined || typeof value.type === "string" || miss(report, "type", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsFile: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mimeType === undefined || typeof value.mimeType === "string" || miss(report, "mimeType", "a string")) &&
        (value.fileSizeBytes === undefined || Number.isFinite(value.fileSizeBytes) || miss(report, "fileSizeBytes", "a number")) &&
        (value.fileName === undefined || typeof value.fileName === "string" || miss(report, "fileName", "a string")) &&
        (value.fileUri === undefined || typeof value.fileUri === "string" || miss(report, "fileUri", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsUserFile: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.payload === undefined || checkRcsFile(value.payload, report, "payload")) &&
        (value.thumbnail === undefined || checkRcsFile(value.thumbnail, report, "thumbnail")),
      )
    : miss(report, key, "an object");

const checkRcsUserEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.senderPhoneNumber === undefined || typeof value.senderPhoneNumber === "string" || miss(report, "senderPhoneNumber", "a string")) &&
        (value.agentId === undefined || typeof value.agentId === "string" || miss(report, "agentId", "a string")) &&
        (value.eventType === undefined || typeof value.eventType === "string" || miss(report, "eventType", "a string")) &&
        (value.eventId === undefined || typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")) &&
        (value.sendTime === undefined || typeof value.sendTime === "string" || miss(report, "sendTime", "a string")) &&
        (value.text === undefined || typeof value.text === "string" || miss(report, "text", "a string")) &&
        (value.location === undefined || checkRcsLocation(value.location, report, "location")) &&
        (value.suggestionResponse === undefined || checkRcsSuggestionResponse(value.suggestionResponse, report, "suggestionResponse")) &&
        (value.userFile === undefined || checkRcsUserFile(value.userFile, report, "userFile")),
      )
    : miss(report, key, "an object");

const checkRcsEventAttributes: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.type === undefined || typeof value.type === "string" || miss(report, "type", "a string")) &&
        (value.project_number === undefined || typeof value.project_number === "string" || miss(report, "project_number", "a string")) &&
        (value.event_type === undefined || typeof value.event_type === "string" || miss(report, "event_type", "a string")) &&
        (value.product === undefined || typeof value.product === "string" || miss(report, "product", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.data === undefined || checkRcsUserEvent(value.data, report, "data")) &&
        (value.attributes === undefined || checkRcsEventAttributes(value.attributes, report, "attributes")) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")) &&
        (value.publishTime === undefined || typeof value.publishTime === "string" || miss(report, "publishTime", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsSentData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || typeof value.phoneNumber === "string" || miss(report, "phoneNumber", "a string")) &&
        (value.phoneNumberCountryCode === undefined || typeof value.phoneNumberCountryCode === "string" || miss(report, "phoneNumberCountryCode", "a string")) &&
        (value.agentId === undefined || typeof value.agentId === "string" || miss(report, "agentId", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsSentChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.rcs === undefined || checkRcsSentData(value.rcs, report, "rcs")),
      )
    : miss(report, key, "an object");

const checkMessageSentRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "rcs" || miss(report, "channel", "\"rcs\"")) &&
        (value.additionalInfo === undefined || checkRcsAgentMessage(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkEmptyChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || checkRcsSentChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "rcs" || miss(report, "channel", "\"rcs\"")) &&
        (value.channelStatus === undefined || checkRcsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "rcs" || miss(report, "channel", "\"rcs\"")) &&
        (value.channelStatus === undefined || checkRcsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "rcs" || miss(report, "channel", "\"rcs\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || typeof value.phoneNumber === "string" || miss(report, "phoneNumber", "a string")) &&
        (value.phoneNumberCountryCode === undefined || typeof value.phoneNumberCountryCode === "string" || miss(report, "phoneNumberCountryCode", "a string")) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.agentId === undefined || typeof value.agentId === "string" || miss(report, "agentId", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "rcs" || miss(report, "channel", "\"rcs\"")) &&
        checkRcsInboundFrom(value.from, report, "from") &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || checkRcsInboundTo(value.to, report, "to")),
      )
    : miss(report, key, "an object");

const checkMessageInboundRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsFailureData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || typeof value.phoneNumber === "string" || miss(report, "phoneNumber", "a string")) &&
        (value.phoneNumberCountryCode === undefined || typeof value.phoneNumberCountryCode === "string" || miss(report, "phoneNumberCountryCode", "a string")) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")),
      )
    : miss(report, key, "an object");

const checkRcsFailureDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || typeof value.reason === "string" || miss(report, "reason", "a string")) &&
        (value.data === undefined || checkRcsFailureData(value.data, report, "data")),
      )
    : miss(report, key, "an object");

const checkRcsFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.details === undefined || checkRcsFailureDetails(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkSmsValidationFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.property === undefined || typeof value.property === "string" || miss(report, "property", "a string")) &&
        (value.failureCode === undefined || typeof value.failureCode === "string" || miss(report, "failureCode", "a string")) &&
        (value.details === undefined || typeof value.details === "string" || miss(report, "details", "a string")),
      )
    : miss(report, key, "an object");

const checkSmsSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.to === undefined || typeof value.to === "string" || miss(report, "to", "a string")) &&
        (value.successful === undefined || typeof value.successful === "boolean" || miss(report, "successful", "a boolean")) &&
        (value.clientRef === undefined || typeof value.clientRef === "string" || miss(report, "clientRef", "a string")) &&
        (value.segmentCount === undefined || Number.isFinite(value.segmentCount) || miss(report, "segmentCount", "a number")) &&
        (value.validationFailures === undefined || each(value.validationFailures, report, "validationFailures", checkSmsValidationFailure)),
      )
    : miss(report, key, "an object");

const checkSmsReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.tranid === undefined || typeof value.tranid === "string" || miss(report, "tranid", "a string")) &&
        (value.messageguid === undefined || typeof value.messageguid === "string" || miss(report, "messageguid", "a string")) &&
        (value.statusid === undefined || typeof value.statusid === "string" || miss(report, "statusid", "a string")) &&
        (value.recipient === undefined || typeof value.recipient === "string" || miss(report, "recipient", "a string")) &&
        (value.statusdescription === undefined || typeof value.statusdescription === "string" || miss(report, "statusdescription", "a string")) &&
        (value.datetime === undefined || typeof value.datetime === "string" || miss(report, "datetime", "a string")) &&
        (value.clientref === undefined || typeof value.clientref === "string" || miss(report, "clientref", "a string")) &&
        (value.submissiontime === undefined || typeof value.submissiontime === "string" || miss(report, "submissiontime", "a string")) &&
        (value.apispaceid === undefined || typeof value.apispaceid === "string" || miss(report, "apispaceid", "a string")) &&
        (value.statustimeutc === undefined || typeof value.statustimeutc === "string" || miss(report, "statustimeutc", "a string")),
      )
    : miss(report, key, "an object");

const checkSmsFailureData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.tranid === undefined || typeof value.tranid === "string" || miss(report, "tranid", "a string")) &&
        (value.messageguid === undefined || typeof value.messageguid === "string" || miss(report, "messageguid", "a string")) &&
        (value.statusid === undefined || typeof value.statusid === "string" || miss(report, "statusid", "a string")) &&
        (value.recipient === undefined || typeof value.recipient === "string" || miss(report, "recipient", "a string")) &&
        (value.statusdescription === undefined || typeof value.statusdescription === "string" || miss(report, "statusdescription", "a string")) &&
        (value.datetime === undefined || typeof value.datetime === "string" || miss(report, "datetime", "a string")) &&
        (value.clientref === undefined || typeof value.clientref === "string" || miss(report, "clientref", "a string")) &&
        (value.submissiontime === undefined || typeof value.submissiontime === "string" || miss(report, "submissiontime", "a string")) &&
        (value.apispaceid === undefined || typeof value.apispaceid === "string" || miss(report, "apispaceid", "a string")) &&
        (value.statustimeutc === undefined || typeof value.statustimeutc === "string" || miss(report, "statustimeutc", "a string")) &&
        (value.to === undefined || typeof value.to === "string" || miss(report, "to", "a string")) &&
        (value.successful === undefined || typeof value.successful === "boolean" || miss(report, "successful", "a boolean")) &&
        (value.clientRef === undefined || typeof value.clientRef === "string" || miss(report, "clientRef", "a string")) &&
        (value.segmentCount === undefined || Number.isFinite(value.segmentCount) || miss(report, "segmentCount", "a number")) &&
        (value.validationFailures === undefined || each(value.validationFailures, report, "validationFailures", checkSmsValidationFailure)),
      )
    : miss(report, key, "an object");

const checkSmsSentStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.details === undefined || checkSmsSendResponse(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkSmsSentChannelStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sms === undefined || checkSmsSentStatus(value.sms, report, "sms")),
      )
    : miss(report, key, "an object");

const checkSmsSentData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumberCountryCode === undefined || typeof value.phoneNumberCountryCode === "string" || miss(report, "phoneNumberCountryCode", "a string")) &&
        (value.segmentCount === undefined || Number.isFinite(value.segmentCount) || miss(report, "segmentCount", "a number")),
      )
    : miss(report, key, "an object");

const checkSmsSentChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sms === undefined || checkSmsSentData(value.sms, report, "sms")),
      )
    : miss(report, key, "an object");

const checkMessageSentSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "sms" || miss(report, "channel", "\"sms\"")) &&
        (value.additionalInfo === undefined || checkSmsSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkSmsSentChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || checkSmsSentChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "sms" || miss(report, "channel", "\"sms\"")) &&
        (value.channelStatus === undefined || checkSmsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "sms" || miss(report, "channel", "\"sms\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "sms" || miss(report, "channel", "\"sms\"")) &&
        (value.channelStatus === undefined || checkSmsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkSmsInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || typeof value.phoneNumber === "string" || miss(report, "phoneNumber", "a string")) &&
        (value.profileId === undefined || typeof value.profileId === "string" || miss(report, "profileId", "a string")),
      )
    : miss(report, key, "an object");

const checkSmsInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || typeof value.phoneNumber === "string" || miss(report, "phoneNumber", "a string")),
      )
    : miss(report, key, "an object");

const checkSmsInboundChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || typeof value.messageId === "string" || miss(report, "messageId", "a string")) &&
        (value.keyword === undefined || typeof value.keyword === "string" || miss(report, "keyword", "a string")) &&
        (value.clientRef === undefined || typeof value.clientRef === "string" || miss(report, "clientRef", "a string")) &&
        (value.receivedOn === undefined || typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "sms" || miss(report, "channel", "\"sms\"")) &&
        checkSmsInboundFrom(value.from, report, "from") &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || checkSmsInboundTo(value.to, report, "to")) &&
        (value.channelData === undefined || checkSmsInboundChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkSmsFailureDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || typeof value.reason === "string" || miss(report, "reason", "a string")) &&
        (value.data === undefined || checkSmsFailureData(value.data, report, "data")),
      )
    : miss(report, key, "an object");

const checkSmsFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.details === undefined || checkSmsFailureDetails(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkMessageSentWhatsAppDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "whatsApp" || miss(report, "channel", "\"whatsApp\"")) &&
        (value.additionalInfo === undefined || isObject(value.additionalInfo) || miss(report, "additionalInfo", "an object")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentWhatsAppPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageSentWhatsAppDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageSentWhatsAppEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.sent" || miss(report, "name", "\"message.sent\"")) &&
        checkMessageSentWhatsAppPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredWhatsAppDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "whatsApp" || miss(report, "channel", "\"whatsApp\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredWhatsAppPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageDeliveredWhatsAppDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredWhatsAppEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.delivered" || miss(report, "name", "\"message.delivered\"")) &&
        checkMessageDeliveredWhatsAppPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageReadWhatsAppDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "whatsApp" || miss(report, "channel", "\"whatsApp\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadWhatsAppPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageReadWhatsAppDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageReadWhatsAppEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.read" || miss(report, "name", "\"message.read\"")) &&
        checkMessageReadWhatsAppPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredWhatsAppDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === "whatsApp" || miss(report, "channel", "\"whatsApp\"")) &&
        (value.channelStatus === undefined || isObject(value.channelStatus) || miss(report, "channelStatus", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredWhatsAppPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageExpiredWhatsAppDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredWhatsAppEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.expired" || miss(report, "name", "\"message.expired\"")) &&
        checkMessageExpiredWhatsAppPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageInboundWhatsAppPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.channel === "whatsApp" || miss(report, "channel", "\"whatsApp\"")) &&
        (isObject(value.from) || miss(report, "from", "an object")) &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")) &&
        (value.to === undefined || isObject(value.to) || miss(report, "to", "an object")) &&
        (value.channelData === undefined || isObject(value.channelData) || miss(report, "channelData", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageInboundWhatsAppEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.inbound" || miss(report, "name", "\"message.inbound\"")) &&
        checkMessageInboundWhatsAppPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkInteractionClickEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "interaction.click" || miss(report, "name", "\"interaction.click\"")) &&
        (isObject(value.payload) || miss(report, "payload", "an object")) &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkFailedChannelStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sms === undefined || checkSmsFailure(value.sms, report, "sms")) &&
        (value.mms === undefined || checkChannelFailure(value.mms, report, "mms")) &&
        (value.rcs === undefined || checkRcsFailure(value.rcs, report, "rcs")) &&
        (value.fbMessenger === undefined || checkChannelFailure(value.fbMessenger, report, "fbMessenger")) &&
        (value.appMessaging === undefined || checkChannelFailure(value.appMessaging, report, "appMessaging")) &&
        (value.email === undefined || checkMailgunReceipt(value.email, report, "email")) &&
        (value.whatsApp === undefined || checkChannelFailure(value.whatsApp, report, "whatsApp")) &&
        (value.nativePush === undefined || checkChannelFailure(value.nativePush, report, "nativePush")),
      )
    : miss(report, key, "an object");

const checkMessageFailedDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.channel === undefined || typeof value.channel === "string" || miss(report, "channel", "a string")) &&
        (value.reason === undefined || typeof value.reason === "string" || miss(report, "reason", "a string")) &&
        (value.failureReason === undefined || typeof value.failureReason === "string" || miss(report, "failureReason", "a string")) &&
        (value.channelStatus === undefined || checkFailedChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageFailedPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkMessageFailedDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkMessageFailedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (value.name === "message.failed" || miss(report, "name", "\"message.failed\"")) &&
        checkMessageFailedPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkOtherChannelStatusDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.channel === "string" || miss(report, "channel", "a string")),
      )
    : miss(report, key, "an object");

const checkOtherChannelStatusPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        checkOtherChannelStatusDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || typeof value.updatedOn === "string" || miss(report, "updatedOn", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")),
      )
    : miss(report, key, "an object");

const checkOtherChannelStatusEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (typeof value.name === "string" || miss(report, "name", "a string")) &&
        checkOtherChannelStatusPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkOtherChannelInboundPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (typeof value.channel === "string" || miss(report, "channel", "a string")) &&
        (isObject(value.from) || miss(report, "from", "an object")) &&
        (typeof value.receivedOn === "string" || miss(report, "receivedOn", "a string")) &&
        (value.body === undefined || typeof value.body === "string" || miss(report, "body", "a string")) &&
        (value.title === undefined || typeof value.title === "string" || miss(report, "title", "a string")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || typeof value.conversationId === "string" || miss(report, "conversationId", "a string")) &&
        (value.metadata === undefined || isObject(value.metadata) || miss(report, "metadata", "an object")) &&
        (value.status === undefined || typeof value.status === "string" || miss(report, "status", "a string")),
      )
    : miss(report, key, "an object");

const checkOtherChannelInboundEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (Number.isFinite(value.accountId) || miss(report, "accountId", "a number")) &&
        (typeof value.apiSpaceId === "string" || miss(report, "apiSpaceId", "a string")) &&
        (typeof value.name === "string" || miss(report, "name", "a string")) &&
        checkOtherChannelInboundPayload(value.payload, report, "payload") &&
        (value.revision === undefined || Number.isFinite(value.revision) || miss(report, "revision", "a number")) &&
        (value.etag === undefined || typeof value.etag === "string" || miss(report, "etag", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkUnknownOmnichannelEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.eventId === "string" || miss(report, "eventId", "a string")) &&
        (typeof value.name === "string" || miss(report, "name", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const messageSentCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case "sms":
      return checkMessageSentSmsEvent;
    case "mms":
      return checkMessageSentMmsEvent;
    case "rcs":
      return checkMessageSentRcsEvent;
    case "fbMessenger":
      return checkMessageSentFbMessengerEvent;
    case "appMessaging":
      return checkMessageSentAppMessagingEvent;
    case "email":
      return checkMessageSentEmailEvent;
    case "whatsApp":
      return checkMessageSentWhatsAppEvent;
    case "nativePush":
      return checkMessageSentNativePushEvent;
    default:
      return undefined;
  }
};

const messageDeliveredCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case "sms":
      return checkMessageDeliveredSmsEvent;
    case "mms":
      return checkMessageDeliveredMmsEvent;
    case "rcs":
      return checkMessageDeliveredRcsEvent;
    case "fbMessenger":
      return checkMessageDeliveredFbMessengerEvent;
    case "appMessaging":
      return checkMessageDeliveredAppMessagingEvent;
    case "email":
      return checkMessageDeliveredEmailEvent;
    case "whatsApp":
      return checkMessageDeliveredWhatsAppEvent;
    case "nativePush":
      return checkMessageDeliveredNativePushEvent;
    default:
      return undefined;
  }
};

const messageReadCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case "sms":
      return checkMessageReadSmsEvent;
    case "mms":
      return checkMessageReadMmsEvent;
    case "rcs":
      return checkMessageReadRcsEvent;
    case "fbMessenger":
      return checkMessageReadFbMessengerEvent;
    case "appMessaging":
      return checkMessageReadAppMessagingEvent;
    case "email":
      return checkMessageReadEmailEvent;
    case "whatsApp":
      return checkMessageReadWhatsAppEvent;
    case "nativePush":
      return checkMessageReadNativePushEvent;
    default:
      return undefined;
  }
};

const messageExpiredCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case "sms":
      return checkMessageExpiredSmsEvent;
    case "mms":
      return checkMessageExpiredMmsEvent;
    case "rcs":
      return checkMessageExpiredRcsEvent;
    case "fbMessenger":
      return checkMessageExpiredFbMessengerEvent;
    case "appMessaging":
      return checkMessageExpiredAppMessagingEvent;
    case "email":
      return checkMessageExpiredEmailEvent;
    case "whatsApp":
      return checkMessageExpiredWhatsAppEvent;
    case "nativePush":
      return checkMessageExpiredNativePushEvent;
    default:
      return undefined;
  }
};

const messageFailedCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case undefined:
      return checkMessageFailedEvent;
    default:
      return undefined;
  }
};

const messageInboundCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case "sms":
      return checkMessageInboundSmsEvent;
    case "mms":
      return checkMessageInboundMmsEvent;
    case "rcs":
      return checkMessageInboundRcsEvent;
    case "fbMessenger":
      return checkMessageInboundFbMessengerEvent;
    case "appMessaging":
      return checkMessageInboundAppMessagingEvent;
    case "email":
      return checkMessageInboundEmailEvent;
    case "whatsApp":
      return checkMessageInboundWhatsAppEvent;
    case "nativePush":
      return checkMessageInboundNativePushEvent;
    default:
      return undefined;
  }
};

const interactionClickCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case undefined:
      return checkInteractionClickEvent;
    default:
      return undefined;
  }
};

/** From a name to what leads from a channel to a check; an event without a channel of its own stands under `undefined`. */
export const omnichannelChecksOf = (discriminant: unknown): CheckOf | undefined => {
  switch (discriminant) {
    case "message.sent":
      return messageSentCheckOf;
    case "message.delivered":
      return messageDeliveredCheckOf;
    case "message.read":
      return messageReadCheckOf;
    case "message.expired":
      return messageExpiredCheckOf;
    case "message.failed":
      return messageFailedCheckOf;
    case "message.inbound":
      return messageInboundCheckOf;
    case "interaction.click":
      return interactionClickCheckOf;
    default:
      return undefined;
  }
};

export { checkOtherChannelInboundEvent, checkOtherChannelStatusEvent, checkUnknownOmnichannelEvent };
