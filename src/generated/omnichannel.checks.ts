// Generated from src/schemas/omnichannel/ by `npm run generate`. Do not edit.

import { eventName, fitsNode, flag, list, number, orNull, record, shape, text, textOrRecord } from "../shapes/nodes.js";
import type { Checked, EventName, Own } from "../shapes/shape.js";
import { isOptionalList, isObject, isOptionalFlag, isOptionalNumber, isOptionalObject, isOptionalText, isText, type JsonObject } from "../shapes/values.js";

const readPayloadDetailsChannel = (event: JsonObject): unknown =>
  isObject(event.payload) && isObject(event.payload.details) ? event.payload.details.channel : undefined;

const readPayloadChannel = (event: JsonObject): unknown =>
  isObject(event.payload) ? event.payload.channel : undefined;

const findOwn: EventName["findOwn"] = (channels, channel) => {
  switch (channel) {
    case "sms":
      return channels.sms;
    case "mms":
      return channels.mms;
    case "rcs":
      return channels.rcs;
    case "fbMessenger":
      return channels.fbMessenger;
    case "appMessaging":
      return channels.appMessaging;
    case "email":
      return channels.email;
    case "whatsApp":
      return channels.whatsApp;
    case "nativePush":
      return channels.nativePush;
    default:
      return undefined;
  }
};

const isOtherChannelStatusEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.eventId) &&
    Number.isFinite(value.accountId) &&
    isText(value.apiSpaceId) &&
    isOptionalNumber(value.revision) &&
    isOptionalText(value.etag) &&
    isText(value.timestamp);

const isOtherChannelStatusDetails = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.channel);

const isOtherChannelStatusPayload = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id) &&
    isOtherChannelStatusDetails(value.details) &&
    isOptionalText(value.updatedOn) &&
    isOptionalObject(value.metadata);

const isSmsValidationFailure = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.property) &&
    isOptionalText(value.failureCode) &&
    isOptionalText(value.details);

const isOptionalSmsSendResponse = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.to) &&
    isOptionalFlag(value.successful) &&
    isOptionalText(value.clientRef) &&
    isOptionalNumber(value.segmentCount) &&
    isOptionalList(value.validationFailures, isSmsValidationFailure));

const isOptionalSmsSentStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.status) &&
    isOptionalText(value.updatedOn) &&
    isOptionalSmsSendResponse(value.details));

const isOptionalSmsSentChannelStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalSmsSentStatus(value.sms));

const isOptionalSmsSentData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.phoneNumberCountryCode) &&
    isOptionalNumber(value.segmentCount));

const isOptionalSmsSentChannelData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalSmsSentData(value.sms));

const isOptionalMmsSendResponse = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.to) &&
    isOptionalFlag(value.successful) &&
    isOptionalNumber(value.segmentCount));

const isOptionalMmsSentStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.status) &&
    isOptionalText(value.updatedOn) &&
    isOptionalMmsSendResponse(value.details));

const isOptionalMmsSentChannelStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalMmsSentStatus(value.mms));

const isOptionalMmsSentData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.fromPhoneNumber) &&
    isOptionalText(value.phoneNumberCountryCode) &&
    isOptionalNumber(value.segmentCount));

const isOptionalMmsSentChannelData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalMmsSentData(value.mms));

const isOptionalRcsContentMessage = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.text));

const isOptionalRcsAgentMessage = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.name) &&
    isOptionalText(value.sendTime) &&
    isOptionalRcsContentMessage(value.contentMessage));

const isOptionalRcsSentData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.phoneNumber) &&
    isOptionalText(value.phoneNumberCountryCode) &&
    isOptionalText(value.agentId));

const isOptionalRcsSentChannelData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalRcsSentData(value.rcs));

const isOptionalMessengerSendResponse = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.fbMessengerId) &&
    isOptionalText(value.messageId));

const isOptionalMessengerSentStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.status) &&
    isOptionalText(value.updatedOn) &&
    isOptionalMessengerSendResponse(value.details));

const isOptionalMessengerSentChannelStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalMessengerSentStatus(value.fbMessenger));

const isOptionalAppMessagingSendResponse = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.conversationId) &&
    isOptionalText(value.conversationMessageId));

const isOptionalSmsReceipt = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.tranid) &&
    isOptionalText(value.messageguid) &&
    isOptionalText(value.statusid) &&
    isOptionalText(value.recipient) &&
    isOptionalText(value.statusdescription) &&
    isOptionalText(value.datetime) &&
    isOptionalText(value.clientref) &&
    isOptionalText(value.submissiontime) &&
    isOptionalText(value.apispaceid) &&
    isOptionalText(value.statustimeutc));

const isOptionalRcsLocation = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalNumber(value.latitude) &&
    isOptionalNumber(value.longitude));

const isOptionalRcsSuggestionResponse = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.postbackData) &&
    isOptionalText(value.text) &&
    isOptionalText(value.type));

const isOptionalRcsFile = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.mimeType) &&
    isOptionalNumber(value.fileSizeBytes) &&
    isOptionalText(value.fileName) &&
    isOptionalText(value.fileUri));

const isOptionalRcsUserFile = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalRcsFile(value.payload) &&
    isOptionalRcsFile(value.thumbnail));

const isOptionalRcsUserEvent = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.senderPhoneNumber) &&
    isOptionalText(value.agentId) &&
    isOptionalText(value.eventType) &&
    isOptionalText(value.eventId) &&
    isOptionalText(value.messageId) &&
    isOptionalText(value.sendTime) &&
    isOptionalText(value.text) &&
    isOptionalRcsLocation(value.location) &&
    isOptionalRcsSuggestionResponse(value.suggestionResponse) &&
    isOptionalRcsUserFile(value.userFile));

const isOptionalRcsEventAttributes = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.type) &&
    isOptionalText(value.project_number) &&
    isOptionalText(value.event_type) &&
    isOptionalText(value.product));

const isOptionalRcsReceipt = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalRcsUserEvent(value.data) &&
    isOptionalRcsEventAttributes(value.attributes) &&
    isOptionalText(value.messageId) &&
    isOptionalText(value.publishTime));

const isOptionalMessengerParty = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.id));

const isOptionalMessengerWatermark = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalNumber(value.watermark) &&
    isOptionalList(value.mids, isText) &&
    isOptionalNumber(value.seq));

const isOptionalMessengerDeliveryReceipt = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalMessengerParty(value.sender) &&
    isOptionalMessengerParty(value.recipient) &&
    isOptionalNumber(value.timestamp) &&
    isOptionalMessengerWatermark(value.delivery));

const isOptionalAppMessagingReceipt = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.messageId) &&
    isOptionalText(value.conversationId) &&
    isOptionalText(value.scope) &&
    isOptionalText(value.direction) &&
    isOptionalText(value.sentOn) &&
    isOptionalFlag(value.isPublicConversation) &&
    isOptionalText(value.profileId) &&
    isOptionalText(value.timestamp));

const isOptionalMessengerReadReceipt = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalMessengerParty(value.sender) &&
    isOptionalMessengerParty(value.recipient) &&
    isOptionalNumber(value.timestamp) &&
    isOptionalMessengerWatermark(value.read));

const isOptionalSmsFailureData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.tranid) &&
    isOptionalText(value.messageguid) &&
    isOptionalText(value.statusid) &&
    isOptionalText(value.recipient) &&
    isOptionalText(value.statusdescription) &&
    isOptionalText(value.datetime) &&
    isOptionalText(value.clientref) &&
    isOptionalText(value.submissiontime) &&
    isOptionalText(value.apispaceid) &&
    isOptionalText(value.statustimeutc) &&
    isOptionalText(value.to) &&
    isOptionalFlag(value.successful) &&
    isOptionalText(value.clientRef) &&
    isOptionalNumber(value.segmentCount) &&
    isOptionalList(value.validationFailures, isSmsValidationFailure));

const isOptionalSmsFailureDetails = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.reason) &&
    isOptionalSmsFailureData(value.data));

const isOptionalSmsFailure = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.status) &&
    isOptionalText(value.updatedOn) &&
    isOptionalSmsFailureDetails(value.details));

const isOptionalChannelFailureDetails = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.reason) &&
    isOptionalObject(value.data));

const isOptionalChannelFailure = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.status) &&
    isOptionalText(value.updatedOn) &&
    isOptionalChannelFailureDetails(value.details));

const isRcsFailureData = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.phoneNumber) &&
    isOptionalText(value.phoneNumberCountryCode) &&
    isOptionalText(value.profileId);

const isOptionalRcsFailureData = (value: unknown): boolean =>
  value === undefined ||
  isRcsFailureData(value);

const isOptionalRcsFailureDetails = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.reason) &&
    isOptionalRcsFailureData(value.data));

const isOptionalRcsFailure = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.status) &&
    isOptionalText(value.updatedOn) &&
    isOptionalRcsFailureDetails(value.details));

const isOptionalMailgunReceipt = (value: unknown): boolean =>
  value === undefined ||
  (fitsNode(value, mailgunReceipt));

const isOptionalFailedChannelStatus = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalSmsFailure(value.sms) &&
    isOptionalChannelFailure(value.mms) &&
    isOptionalRcsFailure(value.rcs) &&
    isOptionalChannelFailure(value.fbMessenger) &&
    isOptionalChannelFailure(value.appMessaging) &&
    isOptionalMailgunReceipt(value.email) &&
    isOptionalChannelFailure(value.whatsApp) &&
    isOptionalChannelFailure(value.nativePush));

const isMessageFailedDetails = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.channel) &&
    isOptionalText(value.reason) &&
    isOptionalText(value.failureReason) &&
    isOptionalFailedChannelStatus(value.channelStatus);

const isMessageFailedPayload = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id) &&
    isMessageFailedDetails(value.details) &&
    isOptionalText(value.updatedOn) &&
    isOptionalObject(value.metadata);

const isMessagePart = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.type) &&
    (value.data === undefined || isText(value.data) || isObject(value.data)) &&
    isOptionalText(value.url) &&
    isOptionalText(value.name) &&
    isOptionalNumber(value.size) &&
    isOptionalList(value.channels, isText);

const isOptionalMessageCorrelation = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.messageId) &&
    isOptionalObject(value.metadata));

const isOtherChannelInboundPayload = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id) &&
    isText(value.channel) &&
    isObject(value.from) &&
    isText(value.receivedOn) &&
    isOptionalText(value.body) &&
    isOptionalText(value.title) &&
    isOptionalList(value.messageParts, isMessagePart) &&
    isOptionalMessageCorrelation(value.correlation) &&
    isOptionalText(value.conversationId) &&
    isOptionalObject(value.metadata) &&
    isOptionalText(value.status);

const isSmsInboundFrom = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.phoneNumber) &&
    isOptionalText(value.profileId);

const isOptionalSmsInboundTo = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.phoneNumber));

const isOptionalSmsInboundChannelData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.messageId) &&
    isOptionalText(value.keyword) &&
    isOptionalText(value.clientRef) &&
    isOptionalText(value.receivedOn));

const isOptionalRcsInboundTo = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.agentId));

const isFbMessengerInboundFrom = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.fbMessengerId) &&
    isOptionalText(value.profileId);

const isOptionalFbMessengerInboundTo = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.pageId));

const isOptionalMessengerQuickReply = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.payload));

const isOptionalMessengerReplyTo = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.mid) &&
    isOptionalFlag(value.is_self_reply));

const isOptionalMessengerCoordinates = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalNumber(value.lat) &&
    isOptionalNumber(value.long));

const isMessengerAttachmentPayload = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.url) &&
    isOptionalText(value.title) &&
    isOptionalNumber(value.sticker_id) &&
    isOptionalMessengerCoordinates(value.coordinates);

const isMessengerAttachment = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.type) &&
    isOptionalText(value.title) &&
    isOptionalText(value.url) &&
    (value.payload === undefined || isMessengerAttachmentPayload(value.payload) || value.payload === null);

const isOptionalMessengerMessage = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.mid) &&
    isOptionalNumber(value.seq) &&
    isOptionalText(value.text) &&
    isOptionalMessengerQuickReply(value.quick_reply) &&
    isOptionalMessengerReplyTo(value.reply_to) &&
    isOptionalList(value.attachments, isMessengerAttachment));

const isOptionalMessengerPostback = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.mid) &&
    isOptionalText(value.title) &&
    isOptionalText(value.payload) &&
    isOptionalObject(value.referral));

const isOptionalMessengerReaction = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.mid) &&
    isOptionalText(value.action) &&
    isOptionalText(value.reaction) &&
    isOptionalText(value.emoji));

const isOptionalMessengerMessageEvent = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalMessengerParty(value.sender) &&
    isOptionalMessengerParty(value.recipient) &&
    isOptionalNumber(value.timestamp) &&
    isOptionalMessengerMessage(value.message) &&
    isOptionalMessengerPostback(value.postback) &&
    isOptionalMessengerReaction(value.reaction));

const isOptionalFbMessengerInboundChannelData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.pageId) &&
    isOptionalMessengerMessageEvent(value.body));

const isAppMessagingInboundFrom = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.profileId);

const isOptionalAppMessagingInboundTo = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.conversationId) &&
    isOptionalText(value.profileId));

const isOptionalAppMessagingSender = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.id) &&
    (value.name === undefined || isText(value.name) || value.name === null) &&
    isOptionalText(value.email) &&
    (value.avatarUrl === undefined || isText(value.avatarUrl) || value.avatarUrl === null));

const isOptionalAppMessagingContext = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalAppMessagingSender(value.from) &&
    isOptionalText(value.conversationId) &&
    isOptionalText(value.sentBy) &&
    isOptionalText(value.sentOn) &&
    isOptionalText(value.scope) &&
    isOptionalText(value.direction));

const isAppMessagingPart = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.type) &&
    (value.data === undefined || isText(value.data) || isObject(value.data)) &&
    isOptionalText(value.url) &&
    isOptionalText(value.name) &&
    isOptionalNumber(value.size);

const isOptionalAppMessagingInboundChannelData = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.messageId) &&
    isOptionalObject(value.metadata) &&
    isOptionalAppMessagingContext(value.context) &&
    isOptionalList(value.parts, isAppMessagingPart));

const isProfileCreatePayload = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id);

const isProfileDeletePayload = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.date) &&
    isOptionalText(value.by) &&
    isText(value.id);

const isConversationCreatePayload = (value: unknown): boolean =>
  fitsNode(value, conversationCreatePayload);

const isConversationParticipantAddedEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.eventId) &&
    Number.isFinite(value.accountId) &&
    isText(value.apiSpaceId) &&
    isText(value.timestamp);

const isConversationParticipantAddedPayload = (value: unknown): boolean =>
  fitsNode(value, conversationParticipantAddedPayload);

const isConversationMessageSentEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.eventId) &&
    Number.isFinite(value.accountId) &&
    isText(value.apiSpaceId) &&
    isOptionalNumber(value.revision) &&
    isText(value.timestamp);

const isConversationMessageSentPayload = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalObject(value.metadata) &&
    isOptionalAppMessagingContext(value.context) &&
    isOptionalList(value.parts, isAppMessagingPart) &&
    isText(value.id) &&
    isOptionalNumber(value.conversationEventId);

const isConversationMessageDeliveredPayload = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.conversationId) &&
    isOptionalText(value.scope) &&
    isOptionalText(value.direction) &&
    isOptionalFlag(value.isPublicConversation) &&
    isOptionalText(value.profileId) &&
    isOptionalText(value.timestamp) &&
    isText(value.id) &&
    isOptionalNumber(value.conversationEventId);

const isChatCreatePayload = (value: unknown): boolean =>
  fitsNode(value, chatCreatePayload);

const isChatChannelUpdatedPayload = (value: unknown): boolean =>
  fitsNode(value, chatChannelUpdatedPayload);

const isChatClosedPayload = (value: unknown): boolean =>
  fitsNode(value, chatClosedPayload);

const isOptionalChatMessageSender = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.id) &&
    isOptionalText(value.name));

const isOptionalChatMessageContext = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalChatMessageSender(value.from) &&
    isOptionalText(value.chatId) &&
    isOptionalText(value.teamId) &&
    isOptionalText(value.sentBy) &&
    isOptionalText(value.sentOn) &&
    isOptionalText(value.direction) &&
    isOptionalMessengerParty(value.to));

const isChatMessageSentPayload = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalObject(value.metadata) &&
    isOptionalChatMessageContext(value.context) &&
    isOptionalList(value.parts, isAppMessagingPart) &&
    isText(value.id);

const isPresenceAvailableEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.eventId) &&
    Number.isFinite(value.accountId) &&
    isText(value.apiSpaceId) &&
    isText(value.profileId) &&
    isText(value.timestamp);

const isFacebookOptinPayload = (value: unknown): boolean =>
  fitsNode(value, facebookOptinPayload);

const isUnknownOmnichannelEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.eventId) &&
    isText(value.name) &&
    isText(value.timestamp);

const fitsMessageSentSmsEvent: Own["fits"] = (payload, details) =>
  isOptionalSmsSendResponse(details.additionalInfo) &&
  isOptionalSmsSentChannelStatus(details.channelStatus) &&
  isOptionalSmsSentChannelData(payload.channelData);

const fitsMessageSentMmsEvent: Own["fits"] = (payload, details) =>
  isOptionalMmsSendResponse(details.additionalInfo) &&
  isOptionalMmsSentChannelStatus(details.channelStatus) &&
  isOptionalMmsSentChannelData(payload.channelData);

const fitsMessageSentRcsEvent: Own["fits"] = (payload, details) =>
  isOptionalRcsAgentMessage(details.additionalInfo) &&
  isOptionalObject(details.channelStatus) &&
  isOptionalRcsSentChannelData(payload.channelData);

const fitsMessageSentFbMessengerEvent: Own["fits"] = (_payload, details) =>
  isOptionalMessengerSendResponse(details.additionalInfo) &&
  isOptionalMessengerSentChannelStatus(details.channelStatus);

const fitsMessageSentAppMessagingEvent: Own["fits"] = (payload, details) =>
  isOptionalAppMessagingSendResponse(details.additionalInfo) &&
  isOptionalObject(details.channelStatus) &&
  isOptionalText(payload.conversationId);

const fitsMessageSentEmailEvent: Own["fits"] = (payload, details) =>
  isOptionalObject(details.additionalInfo) &&
  isOptionalObject(details.channelStatus) &&
  isOptionalObject(payload.channelData);

const fitsMessageDeliveredSmsEvent: Own["fits"] = (_payload, details) =>
  isOptionalSmsReceipt(details.channelStatus);

const fitsMessageDeliveredMmsEvent: Own["fits"] = (_payload, details) =>
  isOptionalObject(details.channelStatus);

const fitsMessageDeliveredRcsEvent: Own["fits"] = (_payload, details) =>
  isOptionalRcsReceipt(details.channelStatus);

const fitsMessageDeliveredFbMessengerEvent: Own["fits"] = (_payload, details) =>
  isOptionalMessengerDeliveryReceipt(details.channelStatus);

const fitsMessageDeliveredAppMessagingEvent: Own["fits"] = (payload, details) =>
  isOptionalAppMessagingReceipt(details.channelStatus) &&
  isOptionalText(payload.conversationId);

const fitsMessageDeliveredEmailEvent: Own["fits"] = (payload, details) =>
  isOptionalObject(details.channelStatus) &&
  isOptionalObject(payload.channelData);

const fitsMessageReadFbMessengerEvent: Own["fits"] = (_payload, details) =>
  isOptionalMessengerReadReceipt(details.channelStatus);

const fitsMessageInboundSmsEvent: Own["fits"] = (payload) =>
  isSmsInboundFrom(payload.from) &&
  isOptionalSmsInboundTo(payload.to) &&
  isOptionalSmsInboundChannelData(payload.channelData);

const fitsMessageInboundMmsEvent: Own["fits"] = (payload) =>
  isOptionalObject(payload.to) &&
  isOptionalObject(payload.channelData);

const fitsMessageInboundRcsEvent: Own["fits"] = (payload) =>
  isRcsFailureData(payload.from) &&
  isOptionalRcsInboundTo(payload.to);

const fitsMessageInboundFbMessengerEvent: Own["fits"] = (payload) =>
  isFbMessengerInboundFrom(payload.from) &&
  isOptionalFbMessengerInboundTo(payload.to) &&
  isOptionalFbMessengerInboundChannelData(payload.channelData);

const fitsMessageInboundAppMessagingEvent: Own["fits"] = (payload) =>
  isAppMessagingInboundFrom(payload.from) &&
  isOptionalAppMessagingInboundTo(payload.to) &&
  isOptionalAppMessagingInboundChannelData(payload.channelData);

const otherChannelStatusEventEnvelope = /* @__PURE__ */ shape({ revision: number, etag: text }, { eventId: text, accountId: number, apiSpaceId: text, timestamp: text });

const otherChannelStatusDetails = /* @__PURE__ */ shape({}, { channel: text });

const otherChannelStatusPayload = /* @__PURE__ */ shape({ updatedOn: text, metadata: record }, { id: text, details: otherChannelStatusDetails });

const smsValidationFailure = /* @__PURE__ */ shape({ property: text, failureCode: text, details: text });

const smsSendResponse = /* @__PURE__ */ shape({ to: text, successful: flag, clientRef: text, segmentCount: number, validationFailures: /* @__PURE__ */ list(smsValidationFailure) });

const smsSentStatus = /* @__PURE__ */ shape({ status: text, updatedOn: text, details: smsSendResponse });

const smsSentChannelStatus = /* @__PURE__ */ shape({ sms: smsSentStatus });

const smsSentData = /* @__PURE__ */ shape({ phoneNumberCountryCode: text, segmentCount: number });

const smsSentChannelData = /* @__PURE__ */ shape({ sms: smsSentData });

const mmsSendResponse = /* @__PURE__ */ shape({ to: text, successful: flag, segmentCount: number });

const mmsSentStatus = /* @__PURE__ */ shape({ status: text, updatedOn: text, details: mmsSendResponse });

const mmsSentChannelStatus = /* @__PURE__ */ shape({ mms: mmsSentStatus });

const mmsSentData = /* @__PURE__ */ shape({ fromPhoneNumber: text, phoneNumberCountryCode: text, segmentCount: number });

const mmsSentChannelData = /* @__PURE__ */ shape({ mms: mmsSentData });

const rcsContentMessage = /* @__PURE__ */ shape({ text: text });

const rcsAgentMessage = /* @__PURE__ */ shape({ name: text, sendTime: text, contentMessage: rcsContentMessage });

const rcsSentData = /* @__PURE__ */ shape({ phoneNumber: text, phoneNumberCountryCode: text, agentId: text });

const rcsSentChannelData = /* @__PURE__ */ shape({ rcs: rcsSentData });

const messengerSendResponse = /* @__PURE__ */ shape({ fbMessengerId: text, messageId: text });

const messengerSentStatus = /* @__PURE__ */ shape({ status: text, updatedOn: text, details: messengerSendResponse });

const messengerSentChannelStatus = /* @__PURE__ */ shape({ fbMessenger: messengerSentStatus });

const appMessagingSendResponse = /* @__PURE__ */ shape({ conversationId: text, conversationMessageId: text });

const smsReceipt = /* @__PURE__ */ shape({ tranid: text, messageguid: text, statusid: text, recipient: text, statusdescription: text, datetime: text, clientref: text, submissiontime: text, apispaceid: text, statustimeutc: text });

const rcsLocation = /* @__PURE__ */ shape({ latitude: number, longitude: number });

const rcsSuggestionResponse = /* @__PURE__ */ shape({ postbackData: text, text: text, type: text });

const rcsFile = /* @__PURE__ */ shape({ mimeType: text, fileSizeBytes: number, fileName: text, fileUri: text });

const rcsUserFile = /* @__PURE__ */ shape({ payload: rcsFile, thumbnail: rcsFile });

const rcsUserEvent = /* @__PURE__ */ shape({ senderPhoneNumber: text, agentId: text, eventType: text, eventId: text, messageId: text, sendTime: text, text: text, location: rcsLocation, suggestionResponse: rcsSuggestionResponse, userFile: rcsUserFile });

const rcsEventAttributes = /* @__PURE__ */ shape({ type: text, project_number: text, event_type: text, product: text });

const rcsReceipt = /* @__PURE__ */ shape({ data: rcsUserEvent, attributes: rcsEventAttributes, messageId: text, publishTime: text });

const messengerParty = /* @__PURE__ */ shape({ id: text });

const messengerWatermark = /* @__PURE__ */ shape({ watermark: number, mids: /* @__PURE__ */ list(text), seq: number });

const messengerDeliveryReceipt = /* @__PURE__ */ shape({ sender: messengerParty, recipient: messengerParty, timestamp: number, delivery: messengerWatermark });

const appMessagingReceipt = /* @__PURE__ */ shape({ messageId: text, conversationId: text, scope: text, direction: text, sentOn: text, isPublicConversation: flag, profileId: text, timestamp: text });

const messengerReadReceipt = /* @__PURE__ */ shape({ sender: messengerParty, recipient: messengerParty, timestamp: number, read: messengerWatermark });

const mailgunReceipt = /* @__PURE__ */ shape({ "Message-Id": text, "message-id": text, "X-Mailgun-Sid": text, "attachment-count": text, "body-plain": text, code: text, "comapi-apiSpaceId": text, "comapi-messageId": text, description: text, domain: text, error: text, event: text, "message-headers": text, notification: text, reason: text, recipient: text, signature: text, timestamp: text, token: text });

const smsFailureData = /* @__PURE__ */ shape({ tranid: text, messageguid: text, statusid: text, recipient: text, statusdescription: text, datetime: text, clientref: text, submissiontime: text, apispaceid: text, statustimeutc: text, to: text, successful: flag, clientRef: text, segmentCount: number, validationFailures: /* @__PURE__ */ list(smsValidationFailure) });

const smsFailureDetails = /* @__PURE__ */ shape({ reason: text, data: smsFailureData });

const smsFailure = /* @__PURE__ */ shape({ status: text, updatedOn: text, details: smsFailureDetails });

const channelFailureDetails = /* @__PURE__ */ shape({ reason: text, data: record });

const channelFailure = /* @__PURE__ */ shape({ status: text, updatedOn: text, details: channelFailureDetails });

const rcsFailureData = /* @__PURE__ */ shape({ phoneNumber: text, phoneNumberCountryCode: text, profileId: text });

const rcsFailureDetails = /* @__PURE__ */ shape({ reason: text, data: rcsFailureData });

const rcsFailure = /* @__PURE__ */ shape({ status: text, updatedOn: text, details: rcsFailureDetails });

const failedChannelStatus = /* @__PURE__ */ shape({ sms: smsFailure, mms: channelFailure, rcs: rcsFailure, fbMessenger: channelFailure, appMessaging: channelFailure, email: mailgunReceipt, whatsApp: channelFailure, nativePush: channelFailure });

const messageFailedDetails = /* @__PURE__ */ shape({ channel: text, reason: text, failureReason: text, channelStatus: failedChannelStatus });

const messageFailedPayload = /* @__PURE__ */ shape({ updatedOn: text, metadata: record }, { id: text, details: messageFailedDetails });

const messagePart = /* @__PURE__ */ shape({ data: textOrRecord, url: text, name: text, size: number, channels: /* @__PURE__ */ list(text) }, { type: text });

const messageCorrelation = /* @__PURE__ */ shape({ messageId: text, metadata: record });

const otherChannelInboundPayload = /* @__PURE__ */ shape({ body: text, title: text, messageParts: /* @__PURE__ */ list(messagePart), correlation: messageCorrelation, conversationId: text, metadata: record, status: text }, { id: text, channel: text, from: record, receivedOn: text });

const smsInboundFrom = /* @__PURE__ */ shape({ phoneNumber: text, profileId: text });

const smsInboundTo = /* @__PURE__ */ shape({ phoneNumber: text });

const smsInboundChannelData = /* @__PURE__ */ shape({ messageId: text, keyword: text, clientRef: text, receivedOn: text });

const rcsInboundTo = /* @__PURE__ */ shape({ agentId: text });

const fbMessengerInboundFrom = /* @__PURE__ */ shape({ fbMessengerId: text, profileId: text });

const fbMessengerInboundTo = /* @__PURE__ */ shape({ pageId: text });

const messengerQuickReply = /* @__PURE__ */ shape({ payload: text });

const messengerReplyTo = /* @__PURE__ */ shape({ mid: text, is_self_reply: flag });

const messengerCoordinates = /* @__PURE__ */ shape({ lat: number, long: number });

const messengerAttachmentPayload = /* @__PURE__ */ shape({ url: text, title: text, sticker_id: number, coordinates: messengerCoordinates });

const messengerAttachment = /* @__PURE__ */ shape({ type: text, title: text, url: text, payload: /* @__PURE__ */ orNull(messengerAttachmentPayload) });

const messengerMessage = /* @__PURE__ */ shape({ mid: text, seq: number, text: text, quick_reply: messengerQuickReply, reply_to: messengerReplyTo, attachments: /* @__PURE__ */ list(messengerAttachment) });

const messengerPostback = /* @__PURE__ */ shape({ mid: text, title: text, payload: text, referral: record });

const messengerReaction = /* @__PURE__ */ shape({ mid: text, action: text, reaction: text, emoji: text });

const messengerMessageEvent = /* @__PURE__ */ shape({ sender: messengerParty, recipient: messengerParty, timestamp: number, message: messengerMessage, postback: messengerPostback, reaction: messengerReaction });

const fbMessengerInboundChannelData = /* @__PURE__ */ shape({ pageId: text, body: messengerMessageEvent });

const appMessagingInboundFrom = /* @__PURE__ */ shape({ profileId: text });

const appMessagingInboundTo = /* @__PURE__ */ shape({ conversationId: text, profileId: text });

const appMessagingSender = /* @__PURE__ */ shape({ id: text, name: /* @__PURE__ */ orNull(text), email: text, avatarUrl: /* @__PURE__ */ orNull(text) });

const appMessagingContext = /* @__PURE__ */ shape({ from: appMessagingSender, conversationId: text, sentBy: text, sentOn: text, scope: text, direction: text });

const appMessagingPart = /* @__PURE__ */ shape({ type: text, data: textOrRecord, url: text, name: text, size: number });

const appMessagingInboundChannelData = /* @__PURE__ */ shape({ messageId: text, metadata: record, context: appMessagingContext, parts: /* @__PURE__ */ list(appMessagingPart) });

const profileCreatePayload = /* @__PURE__ */ shape({}, { id: text });

const profileDeletePayload = /* @__PURE__ */ shape({ date: text, by: text }, { id: text });

const conversationPrivileges = /* @__PURE__ */ shape({ canSend: flag, canAddParticipants: flag, canRemoveParticipants: flag });

const conversationRoles = /* @__PURE__ */ shape({ owner: conversationPrivileges, participant: conversationPrivileges });

const conversationParticipant = /* @__PURE__ */ shape({ profileId: text, role: text });

const conversationCreatePayload = /* @__PURE__ */ shape({ name: text, description: text, roles: conversationRoles, isPublic: flag, participants: /* @__PURE__ */ list(conversationParticipant) }, { id: text });

const conversationParticipantAddedEventEnvelope = /* @__PURE__ */ shape({}, { eventId: text, accountId: number, apiSpaceId: text, timestamp: text });

const conversationParticipantAddedPayload = /* @__PURE__ */ shape({ profileId: text, role: text }, { id: text });

const conversationMessageSentEventEnvelope = /* @__PURE__ */ shape({ revision: number }, { eventId: text, accountId: number, apiSpaceId: text, timestamp: text });

const conversationMessageSentPayload = /* @__PURE__ */ shape({ metadata: record, context: appMessagingContext, parts: /* @__PURE__ */ list(appMessagingPart), conversationEventId: number }, { id: text });

const conversationMessageDeliveredPayload = /* @__PURE__ */ shape({ conversationId: text, scope: text, direction: text, isPublicConversation: flag, profileId: text, timestamp: text, conversationEventId: number }, { id: text });

const chatContext = /* @__PURE__ */ shape({ conversationId: text });

const chatCreatePayload = /* @__PURE__ */ shape({ name: text, description: text, teamId: text, channelId: text, participants: /* @__PURE__ */ list(conversationParticipant), context: chatContext }, { id: text });

const chatChannelUpdatedPayload = /* @__PURE__ */ shape({ channelId: text }, { id: text });

const chatClosedPayload = /* @__PURE__ */ shape({ bypassMessage: flag, teamId: text, closeTimeSecs: number }, { id: text });

const chatMessageSender = /* @__PURE__ */ shape({ id: text, name: text });

const chatMessageContext = /* @__PURE__ */ shape({ from: chatMessageSender, chatId: text, teamId: text, sentBy: text, sentOn: text, direction: text, to: messengerParty });

const chatMessageSentPayload = /* @__PURE__ */ shape({ metadata: record, context: chatMessageContext, parts: /* @__PURE__ */ list(appMessagingPart) }, { id: text });

const presenceAvailableEventEnvelope = /* @__PURE__ */ shape({}, { eventId: text, accountId: number, apiSpaceId: text, profileId: text, timestamp: text });

const facebookOptinPayload = /* @__PURE__ */ shape({ fbMessengerId: text, profileId: text, stateData: record, ref: text, rawData: record, pageId: text });

const unknownOmnichannelEventEnvelope = /* @__PURE__ */ shape({}, { eventId: text, name: text, timestamp: text });

const checkedOtherChannelStatusEventEnvelope: Checked = { fits: isOtherChannelStatusEventEnvelope, node: otherChannelStatusEventEnvelope };

const checkedConversationParticipantAddedEventEnvelope: Checked = { fits: isConversationParticipantAddedEventEnvelope, node: conversationParticipantAddedEventEnvelope };

const checkedConversationMessageSentEventEnvelope: Checked = { fits: isConversationMessageSentEventEnvelope, node: conversationMessageSentEventEnvelope };

const checkedPresenceAvailableEventEnvelope: Checked = { fits: isPresenceAvailableEventEnvelope, node: presenceAvailableEventEnvelope };

const checkedUnknownOmnichannelEventEnvelope: Checked = { fits: isUnknownOmnichannelEventEnvelope, node: unknownOmnichannelEventEnvelope };

const messageSentSmsEventOwn: Own = { fits: fitsMessageSentSmsEvent, node: /* @__PURE__ */ shape({ channelData: smsSentChannelData }, { details: /* @__PURE__ */ shape({ additionalInfo: smsSendResponse, channelStatus: smsSentChannelStatus }) }) };

const messageSentMmsEventOwn: Own = { fits: fitsMessageSentMmsEvent, node: /* @__PURE__ */ shape({ channelData: mmsSentChannelData }, { details: /* @__PURE__ */ shape({ additionalInfo: mmsSendResponse, channelStatus: mmsSentChannelStatus }) }) };

const messageSentRcsEventOwn: Own = { fits: fitsMessageSentRcsEvent, node: /* @__PURE__ */ shape({ channelData: rcsSentChannelData }, { details: /* @__PURE__ */ shape({ additionalInfo: rcsAgentMessage, channelStatus: record }) }) };

const messageSentFbMessengerEventOwn: Own = { fits: fitsMessageSentFbMessengerEvent, node: /* @__PURE__ */ shape({}, { details: /* @__PURE__ */ shape({ additionalInfo: messengerSendResponse, channelStatus: messengerSentChannelStatus }) }) };

const messageSentAppMessagingEventOwn: Own = { fits: fitsMessageSentAppMessagingEvent, node: /* @__PURE__ */ shape({ conversationId: text }, { details: /* @__PURE__ */ shape({ additionalInfo: appMessagingSendResponse, channelStatus: record }) }) };

const messageSentEmailEventOwn: Own = { fits: fitsMessageSentEmailEvent, node: /* @__PURE__ */ shape({ channelData: record }, { details: /* @__PURE__ */ shape({ additionalInfo: record, channelStatus: record }) }) };

const messageDeliveredSmsEventOwn: Own = { fits: fitsMessageDeliveredSmsEvent, node: /* @__PURE__ */ shape({}, { details: /* @__PURE__ */ shape({ channelStatus: smsReceipt }) }) };

const messageDeliveredMmsEventOwn: Own = { fits: fitsMessageDeliveredMmsEvent, node: /* @__PURE__ */ shape({}, { details: /* @__PURE__ */ shape({ channelStatus: record }) }) };

const messageDeliveredRcsEventOwn: Own = { fits: fitsMessageDeliveredRcsEvent, node: /* @__PURE__ */ shape({}, { details: /* @__PURE__ */ shape({ channelStatus: rcsReceipt }) }) };

const messageDeliveredFbMessengerEventOwn: Own = { fits: fitsMessageDeliveredFbMessengerEvent, node: /* @__PURE__ */ shape({}, { details: /* @__PURE__ */ shape({ channelStatus: messengerDeliveryReceipt }) }) };

const messageDeliveredAppMessagingEventOwn: Own = { fits: fitsMessageDeliveredAppMessagingEvent, node: /* @__PURE__ */ shape({ conversationId: text }, { details: /* @__PURE__ */ shape({ channelStatus: appMessagingReceipt }) }) };

const messageDeliveredEmailEventOwn: Own = { fits: fitsMessageDeliveredEmailEvent, node: /* @__PURE__ */ shape({ channelData: record }, { details: /* @__PURE__ */ shape({ channelStatus: record }) }) };

const messageReadFbMessengerEventOwn: Own = { fits: fitsMessageReadFbMessengerEvent, node: /* @__PURE__ */ shape({}, { details: /* @__PURE__ */ shape({ channelStatus: messengerReadReceipt }) }) };

const messageInboundSmsEventOwn: Own = { fits: fitsMessageInboundSmsEvent, node: /* @__PURE__ */ shape({ to: smsInboundTo, channelData: smsInboundChannelData }, { from: smsInboundFrom }) };

const messageInboundMmsEventOwn: Own = { fits: fitsMessageInboundMmsEvent, node: /* @__PURE__ */ shape({ to: record, channelData: record }) };

const messageInboundRcsEventOwn: Own = { fits: fitsMessageInboundRcsEvent, node: /* @__PURE__ */ shape({ to: rcsInboundTo }, { from: rcsFailureData }) };

const messageInboundFbMessengerEventOwn: Own = { fits: fitsMessageInboundFbMessengerEvent, node: /* @__PURE__ */ shape({ to: fbMessengerInboundTo, channelData: fbMessengerInboundChannelData }, { from: fbMessengerInboundFrom }) };

const messageInboundAppMessagingEventOwn: Own = { fits: fitsMessageInboundAppMessagingEvent, node: /* @__PURE__ */ shape({ to: appMessagingInboundTo, channelData: appMessagingInboundChannelData }, { from: appMessagingInboundFrom }) };

const messageSentName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "message", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isOtherChannelStatusPayload, node: otherChannelStatusPayload }, readChannel: readPayloadDetailsChannel, channels: { sms: messageSentSmsEventOwn, mms: messageSentMmsEventOwn, rcs: messageSentRcsEventOwn, fbMessenger: messageSentFbMessengerEventOwn, appMessaging: messageSentAppMessagingEventOwn, email: messageSentEmailEventOwn, whatsApp: messageSentEmailEventOwn, nativePush: messageSentEmailEventOwn }, findOwn });

const messageDeliveredName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "message", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isOtherChannelStatusPayload, node: otherChannelStatusPayload }, readChannel: readPayloadDetailsChannel, channels: { sms: messageDeliveredSmsEventOwn, mms: messageDeliveredMmsEventOwn, rcs: messageDeliveredRcsEventOwn, fbMessenger: messageDeliveredFbMessengerEventOwn, appMessaging: messageDeliveredAppMessagingEventOwn, email: messageDeliveredEmailEventOwn, whatsApp: messageDeliveredEmailEventOwn, nativePush: messageDeliveredEmailEventOwn }, findOwn });

const messageReadName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "message", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isOtherChannelStatusPayload, node: otherChannelStatusPayload }, readChannel: readPayloadDetailsChannel, channels: { sms: messageDeliveredEmailEventOwn, mms: messageDeliveredEmailEventOwn, rcs: messageDeliveredRcsEventOwn, fbMessenger: messageReadFbMessengerEventOwn, appMessaging: messageDeliveredAppMessagingEventOwn, email: messageDeliveredEmailEventOwn, whatsApp: messageDeliveredEmailEventOwn, nativePush: messageDeliveredEmailEventOwn }, findOwn });

const messageExpiredName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "message", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isOtherChannelStatusPayload, node: otherChannelStatusPayload }, readChannel: readPayloadDetailsChannel, channels: { sms: messageDeliveredSmsEventOwn, mms: messageDeliveredEmailEventOwn, rcs: messageDeliveredEmailEventOwn, fbMessenger: messageDeliveredEmailEventOwn, appMessaging: messageDeliveredEmailEventOwn, email: messageDeliveredEmailEventOwn, whatsApp: messageDeliveredEmailEventOwn, nativePush: messageDeliveredEmailEventOwn }, findOwn });

const messageFailedName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "message", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isMessageFailedPayload, node: messageFailedPayload } });

const messageInboundName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "message", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isOtherChannelInboundPayload, node: otherChannelInboundPayload }, readChannel: readPayloadChannel, channels: { sms: messageInboundSmsEventOwn, mms: messageInboundMmsEventOwn, rcs: messageInboundRcsEventOwn, fbMessenger: messageInboundFbMessengerEventOwn, appMessaging: messageInboundAppMessagingEventOwn, email: messageInboundMmsEventOwn, whatsApp: messageInboundMmsEventOwn, nativePush: messageInboundMmsEventOwn }, findOwn });

const interactionClickName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "interaction", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isObject, node: record } });

const profileCreateName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "profile", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isProfileCreatePayload, node: profileCreatePayload } });

const profileDeleteName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "profile", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isProfileDeletePayload, node: profileDeletePayload } });

const conversationCreateName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "conversation", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isConversationCreatePayload, node: conversationCreatePayload } });

const conversationDeleteName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "conversation", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isProfileDeletePayload, node: profileDeletePayload } });

const conversationParticipantAddedName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "conversation", envelope: checkedConversationParticipantAddedEventEnvelope, key: "payload", contents: { fits: isConversationParticipantAddedPayload, node: conversationParticipantAddedPayload } });

const conversationMessageSentName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "conversationMessage", envelope: checkedConversationMessageSentEventEnvelope, key: "payload", contents: { fits: isConversationMessageSentPayload, node: conversationMessageSentPayload } });

const conversationMessageDeliveredName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "conversationMessage", envelope: checkedConversationMessageSentEventEnvelope, key: "payload", contents: { fits: isConversationMessageDeliveredPayload, node: conversationMessageDeliveredPayload } });

const chatCreateName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "chat", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isChatCreatePayload, node: chatCreatePayload } });

const chatChannelUpdatedName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "chat", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isChatChannelUpdatedPayload, node: chatChannelUpdatedPayload } });

const chatClosedName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "chat", envelope: checkedOtherChannelStatusEventEnvelope, key: "payload", contents: { fits: isChatClosedPayload, node: chatClosedPayload } });

const chatMessageSentName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "chatMessage", envelope: checkedConversationMessageSentEventEnvelope, key: "payload", contents: { fits: isChatMessageSentPayload, node: chatMessageSentPayload } });

const presenceAvailableName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "presence", envelope: checkedPresenceAvailableEventEnvelope, key: "payload" });

const facebookOptinName = /* @__PURE__ */ eventName({ provider: "omnichannel", family: "facebook", envelope: checkedConversationParticipantAddedEventEnvelope, key: "payload", contents: { fits: isFacebookOptinPayload, node: facebookOptinPayload } });

const unknownName = /* @__PURE__ */ eventName({ provider: "omnichannel", isOther: true, envelope: checkedUnknownOmnichannelEventEnvelope, key: "payload" });

/** Identifies an event by its `name`. */
export const omnichannelNameOf = (event: JsonObject): EventName => {
  switch (event.name) {
    case "message.sent":
      return messageSentName;
    case "message.delivered":
      return messageDeliveredName;
    case "message.read":
      return messageReadName;
    case "message.expired":
      return messageExpiredName;
    case "message.failed":
      return messageFailedName;
    case "message.inbound":
      return messageInboundName;
    case "interaction.click":
      return interactionClickName;
    case "profile.create":
    case "profile.update":
    case "profile.undelete":
      return profileCreateName;
    case "profile.delete":
      return profileDeleteName;
    case "conversation.create":
      return conversationCreateName;
    case "conversation.delete":
      return conversationDeleteName;
    case "conversation.participantAdded":
      return conversationParticipantAddedName;
    case "conversationMessage.sent":
      return conversationMessageSentName;
    case "conversationMessage.delivered":
    case "conversationMessage.read":
      return conversationMessageDeliveredName;
    case "chat.create":
      return chatCreateName;
    case "chat.channelUpdated":
      return chatChannelUpdatedName;
    case "chat.closed":
      return chatClosedName;
    case "chatMessage.sent":
      return chatMessageSentName;
    case "presence.available":
    case "presence.away":
    case "presence.offline":
      return presenceAvailableName;
    case "facebook.optin":
      return facebookOptinName;
    default:
      return unknownName;
  }
};
