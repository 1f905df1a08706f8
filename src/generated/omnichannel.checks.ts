// Generated from src/schemas/omnichannel/ by `npm run generate`. Do not edit.

import { flag, number, record, text, textOrRecord } from "../shapes/leaves.js";
import type { CheckedShape, EventName, OwnShape, Shape } from "../shapes/shape.js";
import { isListOf, isObject, isOptionalFlag, isOptionalNumber, isOptionalObject, isOptionalText, isText, type JsonObject } from "../shapes/values.js";

const readPayloadDetailsChannel = (event: JsonObject): unknown =>
  isObject(event.payload) && isObject(event.payload.details) ? event.payload.details.channel : undefined;

const readPayloadChannel = (event: JsonObject): unknown =>
  isObject(event.payload) ? event.payload.channel : undefined;

const isOtherChannelStatusEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.eventId === "string" &&
  Number.isFinite(value.accountId) &&
  typeof value.apiSpaceId === "string" &&
  isOptionalNumber(value.revision) &&
  isOptionalText(value.etag) &&
  typeof value.timestamp === "string";

const isOtherChannelStatusDetails = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.channel === "string";

const isOtherChannelStatusPayload = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === "string" &&
  isOtherChannelStatusDetails(value.details) &&
  isOptionalText(value.updatedOn) &&
  isOptionalObject(value.metadata);

const isSmsValidationFailure = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.property) &&
  isOptionalText(value.failureCode) &&
  isOptionalText(value.details);

const isSmsSendResponse = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.to) &&
  isOptionalFlag(value.successful) &&
  isOptionalText(value.clientRef) &&
  isOptionalNumber(value.segmentCount) &&
  (value.validationFailures === undefined || isListOf(value.validationFailures, isSmsValidationFailure));

const isSmsSentStatus = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.status) &&
  isOptionalText(value.updatedOn) &&
  (value.details === undefined || isSmsSendResponse(value.details));

const isSmsSentChannelStatus = (value: unknown): boolean =>
  isObject(value) &&
  (value.sms === undefined || isSmsSentStatus(value.sms));

const isSmsSentData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.phoneNumberCountryCode) &&
  isOptionalNumber(value.segmentCount);

const isSmsSentChannelData = (value: unknown): boolean =>
  isObject(value) &&
  (value.sms === undefined || isSmsSentData(value.sms));

const isMmsSendResponse = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.to) &&
  isOptionalFlag(value.successful) &&
  isOptionalNumber(value.segmentCount);

const isMmsSentStatus = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.status) &&
  isOptionalText(value.updatedOn) &&
  (value.details === undefined || isMmsSendResponse(value.details));

const isMmsSentChannelStatus = (value: unknown): boolean =>
  isObject(value) &&
  (value.mms === undefined || isMmsSentStatus(value.mms));

const isMmsSentData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.fromPhoneNumber) &&
  isOptionalText(value.phoneNumberCountryCode) &&
  isOptionalNumber(value.segmentCount);

const isMmsSentChannelData = (value: unknown): boolean =>
  isObject(value) &&
  (value.mms === undefined || isMmsSentData(value.mms));

const isRcsContentMessage = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.text);

const isRcsAgentMessage = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.name) &&
  isOptionalText(value.sendTime) &&
  (value.contentMessage === undefined || isRcsContentMessage(value.contentMessage));

const isRcsSentData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.phoneNumber) &&
  isOptionalText(value.phoneNumberCountryCode) &&
  isOptionalText(value.agentId);

const isRcsSentChannelData = (value: unknown): boolean =>
  isObject(value) &&
  (value.rcs === undefined || isRcsSentData(value.rcs));

const isMessengerSendResponse = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.fbMessengerId) &&
  isOptionalText(value.messageId);

const isMessengerSentStatus = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.status) &&
  isOptionalText(value.updatedOn) &&
  (value.details === undefined || isMessengerSendResponse(value.details));

const isMessengerSentChannelStatus = (value: unknown): boolean =>
  isObject(value) &&
  (value.fbMessenger === undefined || isMessengerSentStatus(value.fbMessenger));

const isAppMessagingSendResponse = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.conversationId) &&
  isOptionalText(value.conversationMessageId);

const isSmsReceipt = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.tranid) &&
  isOptionalText(value.messageguid) &&
  isOptionalText(value.statusid) &&
  isOptionalText(value.recipient) &&
  isOptionalText(value.statusdescription) &&
  isOptionalText(value.datetime) &&
  isOptionalText(value.clientref) &&
  isOptionalText(value.submissiontime) &&
  isOptionalText(value.apispaceid) &&
  isOptionalText(value.statustimeutc);

const isRcsLocation = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalNumber(value.latitude) &&
  isOptionalNumber(value.longitude);

const isRcsSuggestionResponse = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.postbackData) &&
  isOptionalText(value.text) &&
  isOptionalText(value.type);

const isRcsFile = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.mimeType) &&
  isOptionalNumber(value.fileSizeBytes) &&
  isOptionalText(value.fileName) &&
  isOptionalText(value.fileUri);

const isRcsUserFile = (value: unknown): boolean =>
  isObject(value) &&
  (value.payload === undefined || isRcsFile(value.payload)) &&
  (value.thumbnail === undefined || isRcsFile(value.thumbnail));

const isRcsUserEvent = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.senderPhoneNumber) &&
  isOptionalText(value.agentId) &&
  isOptionalText(value.eventType) &&
  isOptionalText(value.eventId) &&
  isOptionalText(value.messageId) &&
  isOptionalText(value.sendTime) &&
  isOptionalText(value.text) &&
  (value.location === undefined || isRcsLocation(value.location)) &&
  (value.suggestionResponse === undefined || isRcsSuggestionResponse(value.suggestionResponse)) &&
  (value.userFile === undefined || isRcsUserFile(value.userFile));

const isRcsEventAttributes = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.type) &&
  isOptionalText(value.project_number) &&
  isOptionalText(value.event_type) &&
  isOptionalText(value.product);

const isRcsReceipt = (value: unknown): boolean =>
  isObject(value) &&
  (value.data === undefined || isRcsUserEvent(value.data)) &&
  (value.attributes === undefined || isRcsEventAttributes(value.attributes)) &&
  isOptionalText(value.messageId) &&
  isOptionalText(value.publishTime);

const isMessengerParty = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.id);

const isMessengerWatermark = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalNumber(value.watermark) &&
  (value.mids === undefined || isListOf(value.mids, isText)) &&
  isOptionalNumber(value.seq);

const isMessengerDeliveryReceipt = (value: unknown): boolean =>
  isObject(value) &&
  (value.sender === undefined || isMessengerParty(value.sender)) &&
  (value.recipient === undefined || isMessengerParty(value.recipient)) &&
  isOptionalNumber(value.timestamp) &&
  (value.delivery === undefined || isMessengerWatermark(value.delivery));

const isAppMessagingReceipt = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.messageId) &&
  isOptionalText(value.conversationId) &&
  isOptionalText(value.scope) &&
  isOptionalText(value.direction) &&
  isOptionalText(value.sentOn) &&
  isOptionalFlag(value.isPublicConversation) &&
  isOptionalText(value.profileId) &&
  isOptionalText(value.timestamp);

const isMessengerReadReceipt = (value: unknown): boolean =>
  isObject(value) &&
  (value.sender === undefined || isMessengerParty(value.sender)) &&
  (value.recipient === undefined || isMessengerParty(value.recipient)) &&
  isOptionalNumber(value.timestamp) &&
  (value.read === undefined || isMessengerWatermark(value.read));

const isSmsFailureData = (value: unknown): boolean =>
  isObject(value) &&
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
  (value.validationFailures === undefined || isListOf(value.validationFailures, isSmsValidationFailure));

const isSmsFailureDetails = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.reason) &&
  (value.data === undefined || isSmsFailureData(value.data));

const isSmsFailure = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.status) &&
  isOptionalText(value.updatedOn) &&
  (value.details === undefined || isSmsFailureDetails(value.details));

const isChannelFailureDetails = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.reason) &&
  isOptionalObject(value.data);

const isChannelFailure = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.status) &&
  isOptionalText(value.updatedOn) &&
  (value.details === undefined || isChannelFailureDetails(value.details));

const isRcsFailureData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.phoneNumber) &&
  isOptionalText(value.phoneNumberCountryCode) &&
  isOptionalText(value.profileId);

const isRcsFailureDetails = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.reason) &&
  (value.data === undefined || isRcsFailureData(value.data));

const isRcsFailure = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.status) &&
  isOptionalText(value.updatedOn) &&
  (value.details === undefined || isRcsFailureDetails(value.details));

const isMailgunReceipt = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value["Message-Id"]) &&
  isOptionalText(value["message-id"]) &&
  isOptionalText(value["X-Mailgun-Sid"]) &&
  isOptionalText(value["attachment-count"]) &&
  isOptionalText(value["body-plain"]) &&
  isOptionalText(value.code) &&
  isOptionalText(value["comapi-apiSpaceId"]) &&
  isOptionalText(value["comapi-messageId"]) &&
  isOptionalText(value.description) &&
  isOptionalText(value.domain) &&
  isOptionalText(value.error) &&
  isOptionalText(value.event) &&
  isOptionalText(value["message-headers"]) &&
  isOptionalText(value.notification) &&
  isOptionalText(value.reason) &&
  isOptionalText(value.recipient) &&
  isOptionalText(value.signature) &&
  isOptionalText(value.timestamp) &&
  isOptionalText(value.token);

const isFailedChannelStatus = (value: unknown): boolean =>
  isObject(value) &&
  (value.sms === undefined || isSmsFailure(value.sms)) &&
  (value.mms === undefined || isChannelFailure(value.mms)) &&
  (value.rcs === undefined || isRcsFailure(value.rcs)) &&
  (value.fbMessenger === undefined || isChannelFailure(value.fbMessenger)) &&
  (value.appMessaging === undefined || isChannelFailure(value.appMessaging)) &&
  (value.email === undefined || isMailgunReceipt(value.email)) &&
  (value.whatsApp === undefined || isChannelFailure(value.whatsApp)) &&
  (value.nativePush === undefined || isChannelFailure(value.nativePush));

const isMessageFailedDetails = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.channel) &&
  isOptionalText(value.reason) &&
  isOptionalText(value.failureReason) &&
  (value.channelStatus === undefined || isFailedChannelStatus(value.channelStatus));

const isMessageFailedPayload = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === "string" &&
  isMessageFailedDetails(value.details) &&
  isOptionalText(value.updatedOn) &&
  isOptionalObject(value.metadata);

const isMessagePart = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.type === "string" &&
  (value.data === undefined || typeof value.data === "string" || isObject(value.data)) &&
  isOptionalText(value.url) &&
  isOptionalText(value.name) &&
  isOptionalNumber(value.size) &&
  (value.channels === undefined || isListOf(value.channels, isText));

const isMessageCorrelation = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.messageId) &&
  isOptionalObject(value.metadata);

const isOtherChannelInboundPayload = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === "string" &&
  typeof value.channel === "string" &&
  isObject(value.from) &&
  typeof value.receivedOn === "string" &&
  isOptionalText(value.body) &&
  isOptionalText(value.title) &&
  (value.messageParts === undefined || isListOf(value.messageParts, isMessagePart)) &&
  (value.correlation === undefined || isMessageCorrelation(value.correlation)) &&
  isOptionalText(value.conversationId) &&
  isOptionalObject(value.metadata) &&
  isOptionalText(value.status);

const isSmsInboundFrom = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.phoneNumber) &&
  isOptionalText(value.profileId);

const isSmsInboundTo = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.phoneNumber);

const isSmsInboundChannelData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.messageId) &&
  isOptionalText(value.keyword) &&
  isOptionalText(value.clientRef) &&
  isOptionalText(value.receivedOn);

const isRcsInboundTo = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.agentId);

const isFbMessengerInboundFrom = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.fbMessengerId) &&
  isOptionalText(value.profileId);

const isFbMessengerInboundTo = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.pageId);

const isMessengerQuickReply = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.payload);

const isMessengerReplyTo = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.mid) &&
  isOptionalFlag(value.is_self_reply);

const isMessengerCoordinates = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalNumber(value.lat) &&
  isOptionalNumber(value.long);

const isMessengerAttachmentPayload = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.url) &&
  isOptionalText(value.title) &&
  isOptionalNumber(value.sticker_id) &&
  (value.coordinates === undefined || isMessengerCoordinates(value.coordinates));

const isMessengerAttachment = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.type) &&
  isOptionalText(value.title) &&
  (value.url === undefined || typeof value.url === "string" || value.url === null) &&
  (value.payload === undefined || isMessengerAttachmentPayload(value.payload) || value.payload === null);

const isMessengerMessage = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.mid) &&
  isOptionalNumber(value.seq) &&
  isOptionalText(value.text) &&
  (value.quick_reply === undefined || isMessengerQuickReply(value.quick_reply)) &&
  (value.reply_to === undefined || isMessengerReplyTo(value.reply_to)) &&
  (value.attachments === undefined || isListOf(value.attachments, isMessengerAttachment));

const isMessengerPostback = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.mid) &&
  isOptionalText(value.title) &&
  isOptionalText(value.payload) &&
  isOptionalObject(value.referral);

const isMessengerReaction = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.mid) &&
  isOptionalText(value.action) &&
  isOptionalText(value.reaction) &&
  isOptionalText(value.emoji);

const isMessengerMessageEvent = (value: unknown): boolean =>
  isObject(value) &&
  (value.sender === undefined || isMessengerParty(value.sender)) &&
  (value.recipient === undefined || isMessengerParty(value.recipient)) &&
  isOptionalNumber(value.timestamp) &&
  (value.message === undefined || isMessengerMessage(value.message)) &&
  (value.postback === undefined || isMessengerPostback(value.postback)) &&
  (value.reaction === undefined || isMessengerReaction(value.reaction));

const isFbMessengerInboundChannelData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.pageId) &&
  (value.body === undefined || isMessengerMessageEvent(value.body));

const isAppMessagingInboundFrom = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.profileId);

const isAppMessagingInboundTo = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.conversationId) &&
  isOptionalText(value.profileId);

const isAppMessagingSender = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.id) &&
  isOptionalText(value.name) &&
  isOptionalText(value.email) &&
  isOptionalText(value.avatarUrl);

const isAppMessagingContext = (value: unknown): boolean =>
  isObject(value) &&
  (value.from === undefined || isAppMessagingSender(value.from)) &&
  isOptionalText(value.conversationId) &&
  isOptionalText(value.sentBy) &&
  isOptionalText(value.sentOn) &&
  isOptionalText(value.scope) &&
  isOptionalText(value.direction);

const isAppMessagingPart = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.type) &&
  (value.data === undefined || typeof value.data === "string" || isObject(value.data)) &&
  isOptionalText(value.url) &&
  isOptionalText(value.name) &&
  isOptionalNumber(value.size);

const isAppMessagingInboundChannelData = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.messageId) &&
  isOptionalObject(value.metadata) &&
  (value.context === undefined || isAppMessagingContext(value.context)) &&
  (value.parts === undefined || isListOf(value.parts, isAppMessagingPart));

const isUnknownOmnichannelEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.eventId === "string" &&
  typeof value.name === "string" &&
  typeof value.timestamp === "string";

const fitsMessageSentSmsEvent: OwnShape["fits"] = (payload, details) =>
  (details.additionalInfo === undefined || isSmsSendResponse(details.additionalInfo)) &&
  (details.channelStatus === undefined || isSmsSentChannelStatus(details.channelStatus)) &&
  (payload.channelData === undefined || isSmsSentChannelData(payload.channelData));

const fitsMessageSentMmsEvent: OwnShape["fits"] = (payload, details) =>
  (details.additionalInfo === undefined || isMmsSendResponse(details.additionalInfo)) &&
  (details.channelStatus === undefined || isMmsSentChannelStatus(details.channelStatus)) &&
  (payload.channelData === undefined || isMmsSentChannelData(payload.channelData));

const fitsMessageSentRcsEvent: OwnShape["fits"] = (payload, details) =>
  (details.additionalInfo === undefined || isRcsAgentMessage(details.additionalInfo)) &&
  (details.channelStatus === undefined || isObject(details.channelStatus)) &&
  (payload.channelData === undefined || isRcsSentChannelData(payload.channelData));

const fitsMessageSentFbMessengerEvent: OwnShape["fits"] = (_payload, details) =>
  (details.additionalInfo === undefined || isMessengerSendResponse(details.additionalInfo)) &&
  (details.channelStatus === undefined || isMessengerSentChannelStatus(details.channelStatus));

const fitsMessageSentAppMessagingEvent: OwnShape["fits"] = (payload, details) =>
  (details.additionalInfo === undefined || isAppMessagingSendResponse(details.additionalInfo)) &&
  (details.channelStatus === undefined || isObject(details.channelStatus)) &&
  isOptionalText(payload.conversationId);

const fitsMessageSentEmailEvent: OwnShape["fits"] = (payload, details) =>
  isOptionalObject(details.additionalInfo) &&
  isOptionalObject(details.channelStatus) &&
  isOptionalObject(payload.channelData);

const fitsMessageDeliveredSmsEvent: OwnShape["fits"] = (_payload, details) =>
  (details.channelStatus === undefined || isSmsReceipt(details.channelStatus));

const fitsMessageDeliveredMmsEvent: OwnShape["fits"] = (_payload, details) =>
  isOptionalObject(details.channelStatus);

const fitsMessageDeliveredRcsEvent: OwnShape["fits"] = (_payload, details) =>
  (details.channelStatus === undefined || isRcsReceipt(details.channelStatus));

const fitsMessageDeliveredFbMessengerEvent: OwnShape["fits"] = (_payload, details) =>
  (details.channelStatus === undefined || isMessengerDeliveryReceipt(details.channelStatus));

const fitsMessageDeliveredAppMessagingEvent: OwnShape["fits"] = (payload, details) =>
  (details.channelStatus === undefined || isAppMessagingReceipt(details.channelStatus)) &&
  isOptionalText(payload.conversationId);

const fitsMessageDeliveredEmailEvent: OwnShape["fits"] = (payload, details) =>
  isOptionalObject(details.channelStatus) &&
  isOptionalObject(payload.channelData);

const fitsMessageReadFbMessengerEvent: OwnShape["fits"] = (_payload, details) =>
  (details.channelStatus === undefined || isMessengerReadReceipt(details.channelStatus));

const fitsMessageInboundSmsEvent: OwnShape["fits"] = (payload) =>
  isSmsInboundFrom(payload.from) &&
  (payload.to === undefined || isSmsInboundTo(payload.to)) &&
  (payload.channelData === undefined || isSmsInboundChannelData(payload.channelData));

const fitsMessageInboundMmsEvent: OwnShape["fits"] = (payload) =>
  isOptionalObject(payload.to) &&
  isOptionalObject(payload.channelData);

const fitsMessageInboundRcsEvent: OwnShape["fits"] = (payload) =>
  isRcsFailureData(payload.from) &&
  (payload.to === undefined || isRcsInboundTo(payload.to));

const fitsMessageInboundFbMessengerEvent: OwnShape["fits"] = (payload) =>
  isFbMessengerInboundFrom(payload.from) &&
  (payload.to === undefined || isFbMessengerInboundTo(payload.to)) &&
  (payload.channelData === undefined || isFbMessengerInboundChannelData(payload.channelData));

const fitsMessageInboundAppMessagingEvent: OwnShape["fits"] = (payload) =>
  isAppMessagingInboundFrom(payload.from) &&
  (payload.to === undefined || isAppMessagingInboundTo(payload.to)) &&
  (payload.channelData === undefined || isAppMessagingInboundChannelData(payload.channelData));

const otherChannelStatusEventEnvelope: CheckedShape = { fits: isOtherChannelStatusEventEnvelope, required: { eventId: text, accountId: number, apiSpaceId: text, timestamp: text }, optional: { revision: number, etag: text } };

const otherChannelStatusDetails: Shape = { required: { channel: text } };

const otherChannelStatusPayload: CheckedShape = { fits: isOtherChannelStatusPayload, required: { id: text, details: otherChannelStatusDetails }, optional: { updatedOn: text, metadata: record } };

const smsValidationFailure: Shape = { optional: { property: text, failureCode: text, details: text } };

const smsSendResponse: Shape = { optional: { to: text, successful: flag, clientRef: text, segmentCount: number, validationFailures: { items: smsValidationFailure } } };

const smsSentStatus: Shape = { optional: { status: text, updatedOn: text, details: smsSendResponse } };

const smsSentChannelStatus: Shape = { optional: { sms: smsSentStatus } };

const smsSentData: Shape = { optional: { phoneNumberCountryCode: text, segmentCount: number } };

const smsSentChannelData: Shape = { optional: { sms: smsSentData } };

const messageSentSmsEventOwn: OwnShape = { fits: fitsMessageSentSmsEvent, required: { details: { optional: { additionalInfo: smsSendResponse, channelStatus: smsSentChannelStatus } } }, optional: { channelData: smsSentChannelData } };

const mmsSendResponse: Shape = { optional: { to: text, successful: flag, segmentCount: number } };

const mmsSentStatus: Shape = { optional: { status: text, updatedOn: text, details: mmsSendResponse } };

const mmsSentChannelStatus: Shape = { optional: { mms: mmsSentStatus } };

const mmsSentData: Shape = { optional: { fromPhoneNumber: text, phoneNumberCountryCode: text, segmentCount: number } };

const mmsSentChannelData: Shape = { optional: { mms: mmsSentData } };

const messageSentMmsEventOwn: OwnShape = { fits: fitsMessageSentMmsEvent, required: { details: { optional: { additionalInfo: mmsSendResponse, channelStatus: mmsSentChannelStatus } } }, optional: { channelData: mmsSentChannelData } };

const rcsContentMessage: Shape = { optional: { text: text } };

const rcsAgentMessage: Shape = { optional: { name: text, sendTime: text, contentMessage: rcsContentMessage } };

const rcsSentData: Shape = { optional: { phoneNumber: text, phoneNumberCountryCode: text, agentId: text } };

const rcsSentChannelData: Shape = { optional: { rcs: rcsSentData } };

const messageSentRcsEventOwn: OwnShape = { fits: fitsMessageSentRcsEvent, required: { details: { optional: { additionalInfo: rcsAgentMessage, channelStatus: record } } }, optional: { channelData: rcsSentChannelData } };

const messengerSendResponse: Shape = { optional: { fbMessengerId: text, messageId: text } };

const messengerSentStatus: Shape = { optional: { status: text, updatedOn: text, details: messengerSendResponse } };

const messengerSentChannelStatus: Shape = { optional: { fbMessenger: messengerSentStatus } };

const messageSentFbMessengerEventOwn: OwnShape = { fits: fitsMessageSentFbMessengerEvent, required: { details: { optional: { additionalInfo: messengerSendResponse, channelStatus: messengerSentChannelStatus } } } };

const appMessagingSendResponse: Shape = { optional: { conversationId: text, conversationMessageId: text } };

const messageSentAppMessagingEventOwn: OwnShape = { fits: fitsMessageSentAppMessagingEvent, required: { details: { optional: { additionalInfo: appMessagingSendResponse, channelStatus: record } } }, optional: { conversationId: text } };

const messageSentEmailEventOwn: OwnShape = { fits: fitsMessageSentEmailEvent, required: { details: { optional: { additionalInfo: record, channelStatus: record } } }, optional: { channelData: record } };

const smsReceipt: Shape = { optional: { tranid: text, messageguid: text, statusid: text, recipient: text, statusdescription: text, datetime: text, clientref: text, submissiontime: text, apispaceid: text, statustimeutc: text } };

const messageDeliveredSmsEventOwn: OwnShape = { fits: fitsMessageDeliveredSmsEvent, required: { details: { optional: { channelStatus: smsReceipt } } } };

const messageDeliveredMmsEventOwn: OwnShape = { fits: fitsMessageDeliveredMmsEvent, required: { details: { optional: { channelStatus: record } } } };

const rcsLocation: Shape = { optional: { latitude: number, longitude: number } };

const rcsSuggestionResponse: Shape = { optional: { postbackData: text, text: text, type: text } };

const rcsFile: Shape = { optional: { mimeType: text, fileSizeBytes: number, fileName: text, fileUri: text } };

const rcsUserFile: Shape = { optional: { payload: rcsFile, thumbnail: rcsFile } };

const rcsUserEvent: Shape = { optional: { senderPhoneNumber: text, agentId: text, eventType: text, eventId: text, messageId: text, sendTime: text, text: text, location: rcsLocation, suggestionResponse: rcsSuggestionResponse, userFile: rcsUserFile } };

const rcsEventAttributes: Shape = { optional: { type: text, project_number: text, event_type: text, product: text } };

const rcsReceipt: Shape = { optional: { data: rcsUserEvent, attributes: rcsEventAttributes, messageId: text, publishTime: text } };

const messageDeliveredRcsEventOwn: OwnShape = { fits: fitsMessageDeliveredRcsEvent, required: { details: { optional: { channelStatus: rcsReceipt } } } };

const messengerParty: Shape = { optional: { id: text } };

const messengerWatermark: Shape = { optional: { watermark: number, mids: { items: text }, seq: number } };

const messengerDeliveryReceipt: Shape = { optional: { sender: messengerParty, recipient: messengerParty, timestamp: number, delivery: messengerWatermark } };

const messageDeliveredFbMessengerEventOwn: OwnShape = { fits: fitsMessageDeliveredFbMessengerEvent, required: { details: { optional: { channelStatus: messengerDeliveryReceipt } } } };

const appMessagingReceipt: Shape = { optional: { messageId: text, conversationId: text, scope: text, direction: text, sentOn: text, isPublicConversation: flag, profileId: text, timestamp: text } };

const messageDeliveredAppMessagingEventOwn: OwnShape = { fits: fitsMessageDeliveredAppMessagingEvent, required: { details: { optional: { channelStatus: appMessagingReceipt } } }, optional: { conversationId: text } };

const messageDeliveredEmailEventOwn: OwnShape = { fits: fitsMessageDeliveredEmailEvent, required: { details: { optional: { channelStatus: record } } }, optional: { channelData: record } };

const messengerReadReceipt: Shape = { optional: { sender: messengerParty, recipient: messengerParty, timestamp: number, read: messengerWatermark } };

const messageReadFbMessengerEventOwn: OwnShape = { fits: fitsMessageReadFbMessengerEvent, required: { details: { optional: { channelStatus: messengerReadReceipt } } } };

const smsFailureData: Shape = { optional: { tranid: text, messageguid: text, statusid: text, recipient: text, statusdescription: text, datetime: text, clientref: text, submissiontime: text, apispaceid: text, statustimeutc: text, to: text, successful: flag, clientRef: text, segmentCount: number, validationFailures: { items: smsValidationFailure } } };

const smsFailureDetails: Shape = { optional: { reason: text, data: smsFailureData } };

const smsFailure: Shape = { optional: { status: text, updatedOn: text, details: smsFailureDetails } };

const channelFailureDetails: Shape = { optional: { reason: text, data: record } };

const channelFailure: Shape = { optional: { status: text, updatedOn: text, details: channelFailureDetails } };

const rcsFailureData: Shape = { optional: { phoneNumber: text, phoneNumberCountryCode: text, profileId: text } };

const rcsFailureDetails: Shape = { optional: { reason: text, data: rcsFailureData } };

const rcsFailure: Shape = { optional: { status: text, updatedOn: text, details: rcsFailureDetails } };

const mailgunReceipt: Shape = { optional: { "Message-Id": text, "message-id": text, "X-Mailgun-Sid": text, "attachment-count": text, "body-plain": text, code: text, "comapi-apiSpaceId": text, "comapi-messageId": text, description: text, domain: text, error: text, event: text, "message-headers": text, notification: text, reason: text, recipient: text, signature: text, timestamp: text, token: text } };

const failedChannelStatus: Shape = { optional: { sms: smsFailure, mms: channelFailure, rcs: rcsFailure, fbMessenger: channelFailure, appMessaging: channelFailure, email: mailgunReceipt, whatsApp: channelFailure, nativePush: channelFailure } };

const messageFailedDetails: Shape = { optional: { channel: text, reason: text, failureReason: text, channelStatus: failedChannelStatus } };

const messageFailedPayload: CheckedShape = { fits: isMessageFailedPayload, required: { id: text, details: messageFailedDetails }, optional: { updatedOn: text, metadata: record } };

const messagePart: Shape = { required: { type: text }, optional: { data: textOrRecord, url: text, name: text, size: number, channels: { items: text } } };

const messageCorrelation: Shape = { optional: { messageId: text, metadata: record } };

const otherChannelInboundPayload: CheckedShape = { fits: isOtherChannelInboundPayload, required: { id: text, channel: text, from: record, receivedOn: text }, optional: { body: text, title: text, messageParts: { items: messagePart }, correlation: messageCorrelation, conversationId: text, metadata: record, status: text } };

const smsInboundFrom: Shape = { optional: { phoneNumber: text, profileId: text } };

const smsInboundTo: Shape = { optional: { phoneNumber: text } };

const smsInboundChannelData: Shape = { optional: { messageId: text, keyword: text, clientRef: text, receivedOn: text } };

const messageInboundSmsEventOwn: OwnShape = { fits: fitsMessageInboundSmsEvent, required: { from: smsInboundFrom }, optional: { to: smsInboundTo, channelData: smsInboundChannelData } };

const messageInboundMmsEventOwn: OwnShape = { fits: fitsMessageInboundMmsEvent, optional: { to: record, channelData: record } };

const rcsInboundTo: Shape = { optional: { agentId: text } };

const messageInboundRcsEventOwn: OwnShape = { fits: fitsMessageInboundRcsEvent, required: { from: rcsFailureData }, optional: { to: rcsInboundTo } };

const fbMessengerInboundFrom: Shape = { optional: { fbMessengerId: text, profileId: text } };

const fbMessengerInboundTo: Shape = { optional: { pageId: text } };

const messengerQuickReply: Shape = { optional: { payload: text } };

const messengerReplyTo: Shape = { optional: { mid: text, is_self_reply: flag } };

const messengerCoordinates: Shape = { optional: { lat: number, long: number } };

const messengerAttachmentPayload: Shape = { optional: { url: text, title: text, sticker_id: number, coordinates: messengerCoordinates } };

const messengerAttachment: Shape = { optional: { type: text, title: text, url: { orNull: text }, payload: { orNull: messengerAttachmentPayload } } };

const messengerMessage: Shape = { optional: { mid: text, seq: number, text: text, quick_reply: messengerQuickReply, reply_to: messengerReplyTo, attachments: { items: messengerAttachment } } };

const messengerPostback: Shape = { optional: { mid: text, title: text, payload: text, referral: record } };

const messengerReaction: Shape = { optional: { mid: text, action: text, reaction: text, emoji: text } };

const messengerMessageEvent: Shape = { optional: { sender: messengerParty, recipient: messengerParty, timestamp: number, message: messengerMessage, postback: messengerPostback, reaction: messengerReaction } };

const fbMessengerInboundChannelData: Shape = { optional: { pageId: text, body: messengerMessageEvent } };

const messageInboundFbMessengerEventOwn: OwnShape = { fits: fitsMessageInboundFbMessengerEvent, required: { from: fbMessengerInboundFrom }, optional: { to: fbMessengerInboundTo, channelData: fbMessengerInboundChannelData } };

const appMessagingInboundFrom: Shape = { optional: { profileId: text } };

const appMessagingInboundTo: Shape = { optional: { conversationId: text, profileId: text } };

const appMessagingSender: Shape = { optional: { id: text, name: text, email: text, avatarUrl: text } };

const appMessagingContext: Shape = { optional: { from: appMessagingSender, conversationId: text, sentBy: text, sentOn: text, scope: text, direction: text } };

const appMessagingPart: Shape = { optional: { type: text, data: textOrRecord, url: text, name: text, size: number } };

const appMessagingInboundChannelData: Shape = { optional: { messageId: text, metadata: record, context: appMessagingContext, parts: { items: appMessagingPart } } };

const messageInboundAppMessagingEventOwn: OwnShape = { fits: fitsMessageInboundAppMessagingEvent, required: { from: appMessagingInboundFrom }, optional: { to: appMessagingInboundTo, channelData: appMessagingInboundChannelData } };

const unknownOmnichannelEventEnvelope: CheckedShape = { fits: isUnknownOmnichannelEventEnvelope, required: { eventId: text, name: text, timestamp: text } };

const messageSentName: EventName = { provider: "omnichannel", name: "message.sent", family: "message", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: otherChannelStatusPayload, readChannel: readPayloadDetailsChannel, channels: { sms: messageSentSmsEventOwn, mms: messageSentMmsEventOwn, rcs: messageSentRcsEventOwn, fbMessenger: messageSentFbMessengerEventOwn, appMessaging: messageSentAppMessagingEventOwn, email: messageSentEmailEventOwn, whatsApp: messageSentEmailEventOwn, nativePush: messageSentEmailEventOwn } };

const messageDeliveredName: EventName = { provider: "omnichannel", name: "message.delivered", family: "message", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: otherChannelStatusPayload, readChannel: readPayloadDetailsChannel, channels: { sms: messageDeliveredSmsEventOwn, mms: messageDeliveredMmsEventOwn, rcs: messageDeliveredRcsEventOwn, fbMessenger: messageDeliveredFbMessengerEventOwn, appMessaging: messageDeliveredAppMessagingEventOwn, email: messageDeliveredEmailEventOwn, whatsApp: messageDeliveredEmailEventOwn, nativePush: messageDeliveredEmailEventOwn } };

const messageReadName: EventName = { provider: "omnichannel", name: "message.read", family: "message", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: otherChannelStatusPayload, readChannel: readPayloadDetailsChannel, channels: { sms: messageDeliveredEmailEventOwn, mms: messageDeliveredEmailEventOwn, rcs: messageDeliveredRcsEventOwn, fbMessenger: messageReadFbMessengerEventOwn, appMessaging: messageDeliveredAppMessagingEventOwn, email: messageDeliveredEmailEventOwn, whatsApp: messageDeliveredEmailEventOwn, nativePush: messageDeliveredEmailEventOwn } };

const messageExpiredName: EventName = { provider: "omnichannel", name: "message.expired", family: "message", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: otherChannelStatusPayload, readChannel: readPayloadDetailsChannel, channels: { sms: messageDeliveredSmsEventOwn, mms: messageDeliveredEmailEventOwn, rcs: messageDeliveredEmailEventOwn, fbMessenger: messageDeliveredEmailEventOwn, appMessaging: messageDeliveredEmailEventOwn, email: messageDeliveredEmailEventOwn, whatsApp: messageDeliveredEmailEventOwn, nativePush: messageDeliveredEmailEventOwn } };

const messageFailedName: EventName = { provider: "omnichannel", name: "message.failed", family: "message", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: messageFailedPayload };

const messageInboundName: EventName = { provider: "omnichannel", name: "message.inbound", family: "message", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: otherChannelInboundPayload, readChannel: readPayloadChannel, channels: { sms: messageInboundSmsEventOwn, mms: messageInboundMmsEventOwn, rcs: messageInboundRcsEventOwn, fbMessenger: messageInboundFbMessengerEventOwn, appMessaging: messageInboundAppMessagingEventOwn, email: messageInboundMmsEventOwn, whatsApp: messageInboundMmsEventOwn, nativePush: messageInboundMmsEventOwn } };

const interactionClickName: EventName = { provider: "omnichannel", name: "interaction.click", family: "interaction", envelope: otherChannelStatusEventEnvelope, key: "payload", contents: record };

const unknownName: EventName = { provider: "omnichannel", envelope: unknownOmnichannelEventEnvelope, key: "payload" };

/** What this version knows of the name of an event. */
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
    default:
      return unknownName;
  }
};
