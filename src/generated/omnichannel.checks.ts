// Printed from src/omnichannel/ by `npm run generate`. Do not edit.

import { type Check, boolean, each, enter, isObject, leave, literal, miss, number, record, string } from "../check.js";

const checkEmptyChannelStatus: Check = record;

const checkMessagePart: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.type, report, "type") &&
        (value.data === undefined || typeof value.data === "string" || isObject(value.data) || miss(report, "data", "a string or an object")) &&
        (value.url === undefined || string(value.url, report, "url")) &&
        (value.name === undefined || string(value.name, report, "name")) &&
        (value.size === undefined || number(value.size, report, "size")) &&
        (value.channels === undefined || each(value.channels, report, "channels", string)),
      )
    : miss(report, key, "an object");

const checkMessageCorrelation: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkAppMessagingSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.conversationMessageId === undefined || string(value.conversationMessageId, report, "conversationMessageId")),
      )
    : miss(report, key, "an object");

const checkMessageSentAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "appMessaging") &&
        (value.additionalInfo === undefined || checkAppMessagingSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkEmptyChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageSentAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")),
      )
    : miss(report, key, "an object");

const checkMessageSentAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.sent") &&
        checkMessageSentAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkAppMessagingReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.scope === undefined || string(value.scope, report, "scope")) &&
        (value.direction === undefined || string(value.direction, report, "direction")) &&
        (value.sentOn === undefined || string(value.sentOn, report, "sentOn")) &&
        (value.isPublicConversation === undefined || boolean(value.isPublicConversation, report, "isPublicConversation")) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")) &&
        (value.timestamp === undefined || string(value.timestamp, report, "timestamp")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "appMessaging") &&
        (value.channelStatus === undefined || checkAppMessagingReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageDeliveredAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.delivered") &&
        checkMessageDeliveredAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageReadAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "appMessaging") &&
        (value.channelStatus === undefined || checkAppMessagingReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageReadAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")),
      )
    : miss(report, key, "an object");

const checkMessageReadAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.read") &&
        checkMessageReadAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageExpiredAppMessagingDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "appMessaging") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageExpiredAppMessagingDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.expired") &&
        checkMessageExpiredAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkAppMessagingInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")),
      )
    : miss(report, key, "an object");

const checkAppMessagingInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")),
      )
    : miss(report, key, "an object");

const checkAppMessagingSender: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.id === undefined || string(value.id, report, "id")),
      )
    : miss(report, key, "an object");

const checkAppMessagingContext: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.from === undefined || checkAppMessagingSender(value.from, report, "from")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.sentBy === undefined || string(value.sentBy, report, "sentBy")) &&
        (value.sentOn === undefined || string(value.sentOn, report, "sentOn")) &&
        (value.scope === undefined || string(value.scope, report, "scope")) &&
        (value.direction === undefined || string(value.direction, report, "direction")),
      )
    : miss(report, key, "an object");

const checkAppMessagingPart: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.type === undefined || string(value.type, report, "type")) &&
        (value.data === undefined || typeof value.data === "string" || isObject(value.data) || miss(report, "data", "a string or an object")) &&
        (value.url === undefined || string(value.url, report, "url")) &&
        (value.name === undefined || string(value.name, report, "name")) &&
        (value.size === undefined || number(value.size, report, "size")),
      )
    : miss(report, key, "an object");

const checkAppMessagingInboundChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.context === undefined || checkAppMessagingContext(value.context, report, "context")) &&
        (value.parts === undefined || each(value.parts, report, "parts", checkAppMessagingPart)),
      )
    : miss(report, key, "an object");

const checkMessageInboundAppMessagingPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        literal(value.channel, report, "channel", "appMessaging") &&
        checkAppMessagingInboundFrom(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.to === undefined || checkAppMessagingInboundTo(value.to, report, "to")) &&
        (value.channelData === undefined || checkAppMessagingInboundChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundAppMessagingEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.inbound") &&
        checkMessageInboundAppMessagingPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkInteractionClickEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "interaction.click") &&
        record(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMailgunReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value["Message-Id"] === undefined || string(value["Message-Id"], report, "Message-Id")) &&
        (value["X-Mailgun-Sid"] === undefined || string(value["X-Mailgun-Sid"], report, "X-Mailgun-Sid")) &&
        (value["attachment-count"] === undefined || string(value["attachment-count"], report, "attachment-count")) &&
        (value["body-plain"] === undefined || string(value["body-plain"], report, "body-plain")) &&
        (value.code === undefined || string(value.code, report, "code")) &&
        (value["comapi-apiSpaceId"] === undefined || string(value["comapi-apiSpaceId"], report, "comapi-apiSpaceId")) &&
        (value["comapi-messageId"] === undefined || string(value["comapi-messageId"], report, "comapi-messageId")) &&
        (value.description === undefined || string(value.description, report, "description")) &&
        (value.domain === undefined || string(value.domain, report, "domain")) &&
        (value.event === undefined || string(value.event, report, "event")) &&
        (value["message-headers"] === undefined || string(value["message-headers"], report, "message-headers")) &&
        (value.reason === undefined || string(value.reason, report, "reason")) &&
        (value.recipient === undefined || string(value.recipient, report, "recipient")) &&
        (value.signature === undefined || string(value.signature, report, "signature")) &&
        (value.timestamp === undefined || string(value.timestamp, report, "timestamp")) &&
        (value.token === undefined || string(value.token, report, "token")),
      )
    : miss(report, key, "an object");

const checkMessageSentEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "email") &&
        (value.additionalInfo === undefined || record(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageSentEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.sent") &&
        checkMessageSentEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "email") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageDeliveredEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.delivered") &&
        checkMessageDeliveredEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageReadEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "email") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageReadEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageReadEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.read") &&
        checkMessageReadEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageExpiredEmailDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "email") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageExpiredEmailDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.expired") &&
        checkMessageExpiredEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageInboundEmailPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        literal(value.channel, report, "channel", "email") &&
        record(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.to === undefined || record(value.to, report, "to")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundEmailEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.inbound") &&
        checkMessageInboundEmailPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkSmsValidationFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.property === undefined || string(value.property, report, "property")) &&
        (value.failureCode === undefined || string(value.failureCode, report, "failureCode")) &&
        (value.details === undefined || string(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkSmsSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.to === undefined || string(value.to, report, "to")) &&
        (value.successful === undefined || boolean(value.successful, report, "successful")) &&
        (value.clientRef === undefined || string(value.clientRef, report, "clientRef")) &&
        (value.segmentCount === undefined || number(value.segmentCount, report, "segmentCount")) &&
        (value.validationFailures === undefined || each(value.validationFailures, report, "validationFailures", checkSmsValidationFailure)),
      )
    : miss(report, key, "an object");

const checkSmsReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.tranid === undefined || string(value.tranid, report, "tranid")) &&
        (value.messageguid === undefined || string(value.messageguid, report, "messageguid")) &&
        (value.statusid === undefined || string(value.statusid, report, "statusid")) &&
        (value.recipient === undefined || string(value.recipient, report, "recipient")) &&
        (value.statusdescription === undefined || string(value.statusdescription, report, "statusdescription")) &&
        (value.datetime === undefined || string(value.datetime, report, "datetime")) &&
        (value.clientref === undefined || string(value.clientref, report, "clientref")) &&
        (value.submissiontime === undefined || string(value.submissiontime, report, "submissiontime")) &&
        (value.apispaceid === undefined || string(value.apispaceid, report, "apispaceid")) &&
        (value.statustimeutc === undefined || string(value.statustimeutc, report, "statustimeutc")),
      )
    : miss(report, key, "an object");

const checkSmsFailureData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.tranid === undefined || string(value.tranid, report, "tranid")) &&
        (value.messageguid === undefined || string(value.messageguid, report, "messageguid")) &&
        (value.statusid === undefined || string(value.statusid, report, "statusid")) &&
        (value.recipient === undefined || string(value.recipient, report, "recipient")) &&
        (value.statusdescription === undefined || string(value.statusdescription, report, "statusdescription")) &&
        (value.datetime === undefined || string(value.datetime, report, "datetime")) &&
        (value.clientref === undefined || string(value.clientref, report, "clientref")) &&
        (value.submissiontime === undefined || string(value.submissiontime, report, "submissiontime")) &&
        (value.apispaceid === undefined || string(value.apispaceid, report, "apispaceid")) &&
        (value.statustimeutc === undefined || string(value.statustimeutc, report, "statustimeutc")) &&
        (value.to === undefined || string(value.to, report, "to")) &&
        (value.successful === undefined || boolean(value.successful, report, "successful")) &&
        (value.clientRef === undefined || string(value.clientRef, report, "clientRef")) &&
        (value.segmentCount === undefined || number(value.segmentCount, report, "segmentCount")) &&
        (value.validationFailures === undefined || each(value.validationFailures, report, "validationFailures", checkSmsValidationFailure)),
      )
    : miss(report, key, "an object");

const checkSmsSentStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
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
        (value.phoneNumberCountryCode === undefined || string(value.phoneNumberCountryCode, report, "phoneNumberCountryCode")) &&
        (value.segmentCount === undefined || number(value.segmentCount, report, "segmentCount")),
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
        literal(value.channel, report, "channel", "sms") &&
        (value.additionalInfo === undefined || checkSmsSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkSmsSentChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageSentSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || checkSmsSentChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.sent") &&
        checkMessageSentSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "sms") &&
        (value.channelStatus === undefined || checkSmsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageDeliveredSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.delivered") &&
        checkMessageDeliveredSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageReadSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "sms") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageReadSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageReadSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.read") &&
        checkMessageReadSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageExpiredSmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "sms") &&
        (value.channelStatus === undefined || checkEmptyChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageExpiredSmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.expired") &&
        checkMessageExpiredSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkSmsInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || string(value.phoneNumber, report, "phoneNumber")) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")),
      )
    : miss(report, key, "an object");

const checkSmsInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || string(value.phoneNumber, report, "phoneNumber")),
      )
    : miss(report, key, "an object");

const checkSmsInboundChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")) &&
        (value.keyword === undefined || string(value.keyword, report, "keyword")) &&
        (value.clientRef === undefined || string(value.clientRef, report, "clientRef")) &&
        (value.receivedOn === undefined || string(value.receivedOn, report, "receivedOn")),
      )
    : miss(report, key, "an object");

const checkMessageInboundSmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        literal(value.channel, report, "channel", "sms") &&
        checkSmsInboundFrom(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.to === undefined || checkSmsInboundTo(value.to, report, "to")) &&
        (value.channelData === undefined || checkSmsInboundChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.inbound") &&
        checkMessageInboundSmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkChannelFailureDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || string(value.reason, report, "reason")) &&
        (value.data === undefined || record(value.data, report, "data")),
      )
    : miss(report, key, "an object");

const checkChannelFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.details === undefined || checkChannelFailureDetails(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkSmsFailureDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || string(value.reason, report, "reason")) &&
        (value.data === undefined || checkSmsFailureData(value.data, report, "data")),
      )
    : miss(report, key, "an object");

const checkSmsFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.details === undefined || checkSmsFailureDetails(value.details, report, "details")),
      )
    : miss(report, key, "an object");

const checkRcsFailureData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || string(value.phoneNumber, report, "phoneNumber")) &&
        (value.phoneNumberCountryCode === undefined || string(value.phoneNumberCountryCode, report, "phoneNumberCountryCode")) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")),
      )
    : miss(report, key, "an object");

const checkRcsFailureDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || string(value.reason, report, "reason")) &&
        (value.data === undefined || checkRcsFailureData(value.data, report, "data")),
      )
    : miss(report, key, "an object");

const checkRcsFailure: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.details === undefined || checkRcsFailureDetails(value.details, report, "details")),
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
        (value.email === undefined || checkMailgunReceipt(value.email, report, "email")),
      )
    : miss(report, key, "an object");

const checkMessageFailedDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.reason === undefined || string(value.reason, report, "reason")) &&
        (value.channelStatus === undefined || checkFailedChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageFailedPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageFailedDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageFailedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.failed") &&
        checkMessageFailedPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessengerSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.fbMessengerId === undefined || string(value.fbMessengerId, report, "fbMessengerId")) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")),
      )
    : miss(report, key, "an object");

const checkMessengerSentStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
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
        literal(value.channel, report, "channel", "fbMessenger") &&
        (value.additionalInfo === undefined || checkMessengerSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkMessengerSentChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageSentFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageSentFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.sent") &&
        checkMessageSentFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessengerParty: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.id === undefined || string(value.id, report, "id")),
      )
    : miss(report, key, "an object");

const checkMessengerWatermark: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.watermark === undefined || number(value.watermark, report, "watermark")) &&
        (value.seq === undefined || number(value.seq, report, "seq")),
      )
    : miss(report, key, "an object");

const checkMessengerDeliveryReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sender === undefined || checkMessengerParty(value.sender, report, "sender")) &&
        (value.recipient === undefined || checkMessengerParty(value.recipient, report, "recipient")) &&
        (value.timestamp === undefined || number(value.timestamp, report, "timestamp")) &&
        (value.delivery === undefined || checkMessengerWatermark(value.delivery, report, "delivery")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "fbMessenger") &&
        (value.channelStatus === undefined || checkMessengerDeliveryReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageDeliveredFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.delivered") &&
        checkMessageDeliveredFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessengerReadReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sender === undefined || checkMessengerParty(value.sender, report, "sender")) &&
        (value.recipient === undefined || checkMessengerParty(value.recipient, report, "recipient")) &&
        (value.timestamp === undefined || number(value.timestamp, report, "timestamp")) &&
        (value.read === undefined || checkMessengerWatermark(value.read, report, "read")),
      )
    : miss(report, key, "an object");

const checkMessageReadFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "fbMessenger") &&
        (value.channelStatus === undefined || checkMessengerReadReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageReadFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageReadFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.read") &&
        checkMessageReadFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageExpiredFbMessengerDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "fbMessenger") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageExpiredFbMessengerDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.expired") &&
        checkMessageExpiredFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkFbMessengerInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.fbMessengerId === undefined || string(value.fbMessengerId, report, "fbMessengerId")) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")),
      )
    : miss(report, key, "an object");

const checkMessengerAttachmentPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.url === undefined || string(value.url, report, "url")),
      )
    : miss(report, key, "an object");

const checkMessengerAttachment: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.type === undefined || string(value.type, report, "type")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.url === undefined || string(value.url, report, "url")) &&
        (value.payload === undefined || value.payload === null || checkMessengerAttachmentPayload(value.payload, report, "payload")),
      )
    : miss(report, key, "an object");

const checkMessengerMessage: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.mid === undefined || string(value.mid, report, "mid")) &&
        (value.seq === undefined || number(value.seq, report, "seq")) &&
        (value.text === undefined || string(value.text, report, "text")) &&
        (value.attachments === undefined || each(value.attachments, report, "attachments", checkMessengerAttachment)),
      )
    : miss(report, key, "an object");

const checkMessengerMessageEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.sender === undefined || checkMessengerParty(value.sender, report, "sender")) &&
        (value.recipient === undefined || checkMessengerParty(value.recipient, report, "recipient")) &&
        (value.timestamp === undefined || number(value.timestamp, report, "timestamp")) &&
        (value.message === undefined || checkMessengerMessage(value.message, report, "message")),
      )
    : miss(report, key, "an object");

const checkFbMessengerInboundChannelData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.pageId === undefined || string(value.pageId, report, "pageId")) &&
        (value.body === undefined || checkMessengerMessageEvent(value.body, report, "body")),
      )
    : miss(report, key, "an object");

const checkMessageInboundFbMessengerPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        literal(value.channel, report, "channel", "fbMessenger") &&
        checkFbMessengerInboundFrom(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.channelData === undefined || checkFbMessengerInboundChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundFbMessengerEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.inbound") &&
        checkMessageInboundFbMessengerPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMmsSendResponse: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.to === undefined || string(value.to, report, "to")) &&
        (value.successful === undefined || boolean(value.successful, report, "successful")) &&
        (value.segmentCount === undefined || number(value.segmentCount, report, "segmentCount")),
      )
    : miss(report, key, "an object");

const checkMmsSentStatus: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
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
        (value.fromPhoneNumber === undefined || string(value.fromPhoneNumber, report, "fromPhoneNumber")) &&
        (value.phoneNumberCountryCode === undefined || string(value.phoneNumberCountryCode, report, "phoneNumberCountryCode")) &&
        (value.segmentCount === undefined || number(value.segmentCount, report, "segmentCount")),
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
        literal(value.channel, report, "channel", "mms") &&
        (value.additionalInfo === undefined || checkMmsSendResponse(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkMmsSentChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageSentMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || checkMmsSentChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.sent") &&
        checkMessageSentMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "mms") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageDeliveredMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.delivered") &&
        checkMessageDeliveredMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageReadMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "mms") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageReadMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageReadMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.read") &&
        checkMessageReadMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageExpiredMmsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "mms") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageExpiredMmsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.expired") &&
        checkMessageExpiredMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageInboundMmsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        literal(value.channel, report, "channel", "mms") &&
        record(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.to === undefined || record(value.to, report, "to")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageInboundMmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.inbound") &&
        checkMessageInboundMmsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkRcsContentMessage: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.text === undefined || string(value.text, report, "text")),
      )
    : miss(report, key, "an object");

const checkRcsAgentMessage: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.name === undefined || string(value.name, report, "name")) &&
        (value.sendTime === undefined || string(value.sendTime, report, "sendTime")) &&
        (value.contentMessage === undefined || checkRcsContentMessage(value.contentMessage, report, "contentMessage")),
      )
    : miss(report, key, "an object");

const checkRcsSentData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || string(value.phoneNumber, report, "phoneNumber")) &&
        (value.phoneNumberCountryCode === undefined || string(value.phoneNumberCountryCode, report, "phoneNumberCountryCode")) &&
        (value.agentId === undefined || string(value.agentId, report, "agentId")),
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
        literal(value.channel, report, "channel", "rcs") &&
        (value.additionalInfo === undefined || checkRcsAgentMessage(value.additionalInfo, report, "additionalInfo")) &&
        (value.channelStatus === undefined || checkEmptyChannelStatus(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageSentRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageSentRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || checkRcsSentChannelData(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageSentRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.sent") &&
        checkMessageSentRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkRcsUserEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.senderPhoneNumber === undefined || string(value.senderPhoneNumber, report, "senderPhoneNumber")) &&
        (value.eventType === undefined || string(value.eventType, report, "eventType")) &&
        (value.eventId === undefined || string(value.eventId, report, "eventId")) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")) &&
        (value.sendTime === undefined || string(value.sendTime, report, "sendTime")),
      )
    : miss(report, key, "an object");

const checkRcsEventAttributes: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.type === undefined || string(value.type, report, "type")) &&
        (value.project_number === undefined || string(value.project_number, report, "project_number")) &&
        (value.event_type === undefined || string(value.event_type, report, "event_type")) &&
        (value.product === undefined || string(value.product, report, "product")),
      )
    : miss(report, key, "an object");

const checkRcsReceipt: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.data === undefined || checkRcsUserEvent(value.data, report, "data")) &&
        (value.attributes === undefined || checkRcsEventAttributes(value.attributes, report, "attributes")) &&
        (value.messageId === undefined || string(value.messageId, report, "messageId")) &&
        (value.publishTime === undefined || string(value.publishTime, report, "publishTime")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "rcs") &&
        (value.channelStatus === undefined || checkRcsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageDeliveredRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageDeliveredRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.delivered") &&
        checkMessageDeliveredRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageReadRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "rcs") &&
        (value.channelStatus === undefined || checkRcsReceipt(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageReadRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageReadRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkMessageReadRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.read") &&
        checkMessageReadRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageExpiredRcsDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        literal(value.channel, report, "channel", "rcs") &&
        (value.channelStatus === undefined || record(value.channelStatus, report, "channelStatus")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkMessageExpiredRcsDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.channelData === undefined || record(value.channelData, report, "channelData")),
      )
    : miss(report, key, "an object");

const checkMessageExpiredRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.expired") &&
        checkMessageExpiredRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkRcsInboundFrom: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.phoneNumber === undefined || string(value.phoneNumber, report, "phoneNumber")) &&
        (value.phoneNumberCountryCode === undefined || string(value.phoneNumberCountryCode, report, "phoneNumberCountryCode")) &&
        (value.profileId === undefined || string(value.profileId, report, "profileId")),
      )
    : miss(report, key, "an object");

const checkRcsInboundTo: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.agentId === undefined || string(value.agentId, report, "agentId")),
      )
    : miss(report, key, "an object");

const checkMessageInboundRcsPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        literal(value.channel, report, "channel", "rcs") &&
        checkRcsInboundFrom(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")) &&
        (value.to === undefined || checkRcsInboundTo(value.to, report, "to")),
      )
    : miss(report, key, "an object");

const checkMessageInboundRcsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        literal(value.name, report, "name", "message.inbound") &&
        checkMessageInboundRcsPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkOtherChannelStatusDetails: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.channel, report, "channel"),
      )
    : miss(report, key, "an object");

const checkOtherChannelStatusPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        checkOtherChannelStatusDetails(value.details, report, "details") &&
        (value.updatedOn === undefined || string(value.updatedOn, report, "updatedOn")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")),
      )
    : miss(report, key, "an object");

const checkOtherChannelStatusEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        string(value.name, report, "name") &&
        checkOtherChannelStatusPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkOtherChannelInboundPayload: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        string(value.channel, report, "channel") &&
        record(value.from, report, "from") &&
        string(value.receivedOn, report, "receivedOn") &&
        (value.body === undefined || string(value.body, report, "body")) &&
        (value.title === undefined || string(value.title, report, "title")) &&
        (value.messageParts === undefined || each(value.messageParts, report, "messageParts", checkMessagePart)) &&
        (value.correlation === undefined || checkMessageCorrelation(value.correlation, report, "correlation")) &&
        (value.conversationId === undefined || string(value.conversationId, report, "conversationId")) &&
        (value.metadata === undefined || record(value.metadata, report, "metadata")) &&
        (value.status === undefined || string(value.status, report, "status")),
      )
    : miss(report, key, "an object");

const checkOtherChannelInboundEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        number(value.accountId, report, "accountId") &&
        string(value.apiSpaceId, report, "apiSpaceId") &&
        string(value.name, report, "name") &&
        checkOtherChannelInboundPayload(value.payload, report, "payload") &&
        (value.revision === undefined || number(value.revision, report, "revision")) &&
        (value.etag === undefined || string(value.etag, report, "etag")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkUnknownOmnichannelEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.eventId, report, "eventId") &&
        string(value.name, report, "name") &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

/** The check of each name and channel; an event without a channel of its own stands under `undefined`. */
export const omnichannelChecks: ReadonlyMap<string, ReadonlyMap<string | undefined, Check>> = /* @__PURE__ */ new Map<string, ReadonlyMap<string | undefined, Check>>([
["message.sent", /* @__PURE__ */ new Map<string | undefined, Check>([
["sms", checkMessageSentSmsEvent],
["mms", checkMessageSentMmsEvent],
["rcs", checkMessageSentRcsEvent],
["fbMessenger", checkMessageSentFbMessengerEvent],
["appMessaging", checkMessageSentAppMessagingEvent],
["email", checkMessageSentEmailEvent],
])],
["message.delivered", /* @__PURE__ */ new Map<string | undefined, Check>([
["sms", checkMessageDeliveredSmsEvent],
["mms", checkMessageDeliveredMmsEvent],
["rcs", checkMessageDeliveredRcsEvent],
["fbMessenger", checkMessageDeliveredFbMessengerEvent],
["appMessaging", checkMessageDeliveredAppMessagingEvent],
["email", checkMessageDeliveredEmailEvent],
])],
["message.read", /* @__PURE__ */ new Map<string | undefined, Check>([
["sms", checkMessageReadSmsEvent],
["mms", checkMessageReadMmsEvent],
["rcs", checkMessageReadRcsEvent],
["fbMessenger", checkMessageReadFbMessengerEvent],
["appMessaging", checkMessageReadAppMessagingEvent],
["email", checkMessageReadEmailEvent],
])],
["message.expired", /* @__PURE__ */ new Map<string | undefined, Check>([
["sms", checkMessageExpiredSmsEvent],
["mms", checkMessageExpiredMmsEvent],
["rcs", checkMessageExpiredRcsEvent],
["fbMessenger", checkMessageExpiredFbMessengerEvent],
["appMessaging", checkMessageExpiredAppMessagingEvent],
["email", checkMessageExpiredEmailEvent],
])],
["message.failed", /* @__PURE__ */ new Map<string | undefined, Check>([
[undefined, checkMessageFailedEvent],
])],
["message.inbound", /* @__PURE__ */ new Map<string | undefined, Check>([
["sms", checkMessageInboundSmsEvent],
["mms", checkMessageInboundMmsEvent],
["rcs", checkMessageInboundRcsEvent],
["fbMessenger", checkMessageInboundFbMessengerEvent],
["appMessaging", checkMessageInboundAppMessagingEvent],
["email", checkMessageInboundEmailEvent],
])],
["interaction.click", /* @__PURE__ */ new Map<string | undefined, Check>([
[undefined, checkInteractionClickEvent],
])],
]);

export { checkOtherChannelInboundEvent, checkOtherChannelStatusEvent, checkUnknownOmnichannelEvent };
