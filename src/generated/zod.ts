// Generated from src/schemas/ by `npm run generate`. Do not edit.

import type * as z from "zod";
import * as httpsms from "../schemas/httpsms/unions.js";
import type {
  HttpSmsEvent,
  MessageCallMissedData,
  MessageCallMissedEvent,
  MessagePhoneDeliveredData,
  MessagePhoneDeliveredEvent,
  MessagePhoneReceivedData,
  MessagePhoneReceivedEvent,
  MessagePhoneSentData,
  MessagePhoneSentEvent,
  MessageSendExpiredData,
  MessageSendExpiredEvent,
  MessageSendFailedData,
  MessageSendFailedEvent,
  PhoneHeartbeatOfflineData,
  PhoneHeartbeatOfflineEvent,
  PhoneHeartbeatOnlineData,
  PhoneHeartbeatOnlineEvent,
  UnknownHttpSmsEvent,
} from "./httpsms.types.js";
import * as omnichannel from "../schemas/omnichannel/unions.js";
import type {
  AppMessagingReceipt,
  AppMessagingSendResponse,
  ChannelFailure,
  ChatChannelUpdatedEvent,
  ChatClosedEvent,
  ChatCreateEvent,
  ChatMessageSentEvent,
  ConversationCreateEvent,
  ConversationDeleteEvent,
  ConversationMessageDeliveredEvent,
  ConversationMessageReadEvent,
  ConversationMessageSentEvent,
  ConversationParticipantAddedEvent,
  FacebookOptinEvent,
  FailedChannelStatus,
  InteractionClickEvent,
  MailgunReceipt,
  MessageDeliveredAppMessagingEvent,
  MessageDeliveredEmailEvent,
  MessageDeliveredEvent,
  MessageDeliveredFbMessengerEvent,
  MessageDeliveredMmsEvent,
  MessageDeliveredNativePushEvent,
  MessageDeliveredRcsEvent,
  MessageDeliveredSmsEvent,
  MessageDeliveredWhatsAppEvent,
  MessageExpiredAppMessagingEvent,
  MessageExpiredEmailEvent,
  MessageExpiredEvent,
  MessageExpiredFbMessengerEvent,
  MessageExpiredMmsEvent,
  MessageExpiredNativePushEvent,
  MessageExpiredRcsEvent,
  MessageExpiredSmsEvent,
  MessageExpiredWhatsAppEvent,
  MessageFailedEvent,
  MessageInboundAppMessagingEvent,
  MessageInboundEmailEvent,
  MessageInboundEvent,
  MessageInboundFbMessengerEvent,
  MessageInboundMmsEvent,
  MessageInboundNativePushEvent,
  MessageInboundRcsEvent,
  MessageInboundSmsEvent,
  MessageInboundWhatsAppEvent,
  MessageReadAppMessagingEvent,
  MessageReadEmailEvent,
  MessageReadEvent,
  MessageReadFbMessengerEvent,
  MessageReadMmsEvent,
  MessageReadNativePushEvent,
  MessageReadRcsEvent,
  MessageReadSmsEvent,
  MessageReadWhatsAppEvent,
  MessageSentAppMessagingEvent,
  MessageSentEmailEvent,
  MessageSentEvent,
  MessageSentFbMessengerEvent,
  MessageSentMmsEvent,
  MessageSentNativePushEvent,
  MessageSentRcsEvent,
  MessageSentSmsEvent,
  MessageSentWhatsAppEvent,
  MessengerDeliveryReceipt,
  MessengerMessageEvent,
  MessengerReadReceipt,
  MessengerSendResponse,
  MmsSendResponse,
  OmnichannelEvent,
  OmnichannelMessageEvent,
  OmnichannelPlatformEvent,
  OtherChannelInboundEvent,
  OtherChannelStatusEvent,
  PresenceAvailableEvent,
  PresenceAwayEvent,
  PresenceOfflineEvent,
  ProfileCreateEvent,
  ProfileDeleteEvent,
  ProfileUndeleteEvent,
  ProfileUpdateEvent,
  RcsAgentMessage,
  RcsReceipt,
  SmsFailureData,
  SmsReceipt,
  SmsSendResponse,
  SmsValidationFailure,
  UnknownOmnichannelEvent,
} from "./omnichannel.types.js";

/** zod schema of {@link HttpSmsEvent}. */
export const HttpSmsEventSchema: z.ZodType<HttpSmsEvent, HttpSmsEvent> = httpsms.HttpSmsEventSchema;

/** zod schema of {@link MessageCallMissedData}. */
export const MessageCallMissedDataSchema: z.ZodType<MessageCallMissedData, MessageCallMissedData> = httpsms.MessageCallMissedDataSchema;

/** zod schema of {@link MessageCallMissedEvent}. */
export const MessageCallMissedEventSchema: z.ZodType<MessageCallMissedEvent, MessageCallMissedEvent> = httpsms.MessageCallMissedEventSchema;

/** zod schema of {@link MessagePhoneDeliveredData}. */
export const MessagePhoneDeliveredDataSchema: z.ZodType<MessagePhoneDeliveredData, MessagePhoneDeliveredData> = httpsms.MessagePhoneDeliveredDataSchema;

/** zod schema of {@link MessagePhoneDeliveredEvent}. */
export const MessagePhoneDeliveredEventSchema: z.ZodType<MessagePhoneDeliveredEvent, MessagePhoneDeliveredEvent> = httpsms.MessagePhoneDeliveredEventSchema;

/** zod schema of {@link MessagePhoneReceivedData}. */
export const MessagePhoneReceivedDataSchema: z.ZodType<MessagePhoneReceivedData, MessagePhoneReceivedData> = httpsms.MessagePhoneReceivedDataSchema;

/** zod schema of {@link MessagePhoneReceivedEvent}. */
export const MessagePhoneReceivedEventSchema: z.ZodType<MessagePhoneReceivedEvent, MessagePhoneReceivedEvent> = httpsms.MessagePhoneReceivedEventSchema;

/** zod schema of {@link MessagePhoneSentData}. */
export const MessagePhoneSentDataSchema: z.ZodType<MessagePhoneSentData, MessagePhoneSentData> = httpsms.MessagePhoneSentDataSchema;

/** zod schema of {@link MessagePhoneSentEvent}. */
export const MessagePhoneSentEventSchema: z.ZodType<MessagePhoneSentEvent, MessagePhoneSentEvent> = httpsms.MessagePhoneSentEventSchema;

/** zod schema of {@link MessageSendExpiredData}. */
export const MessageSendExpiredDataSchema: z.ZodType<MessageSendExpiredData, MessageSendExpiredData> = httpsms.MessageSendExpiredDataSchema;

/** zod schema of {@link MessageSendExpiredEvent}. */
export const MessageSendExpiredEventSchema: z.ZodType<MessageSendExpiredEvent, MessageSendExpiredEvent> = httpsms.MessageSendExpiredEventSchema;

/** zod schema of {@link MessageSendFailedData}. */
export const MessageSendFailedDataSchema: z.ZodType<MessageSendFailedData, MessageSendFailedData> = httpsms.MessageSendFailedDataSchema;

/** zod schema of {@link MessageSendFailedEvent}. */
export const MessageSendFailedEventSchema: z.ZodType<MessageSendFailedEvent, MessageSendFailedEvent> = httpsms.MessageSendFailedEventSchema;

/** zod schema of {@link PhoneHeartbeatOfflineData}. */
export const PhoneHeartbeatOfflineDataSchema: z.ZodType<PhoneHeartbeatOfflineData, PhoneHeartbeatOfflineData> = httpsms.PhoneHeartbeatOfflineDataSchema;

/** zod schema of {@link PhoneHeartbeatOfflineEvent}. */
export const PhoneHeartbeatOfflineEventSchema: z.ZodType<PhoneHeartbeatOfflineEvent, PhoneHeartbeatOfflineEvent> = httpsms.PhoneHeartbeatOfflineEventSchema;

/** zod schema of {@link PhoneHeartbeatOnlineData}. */
export const PhoneHeartbeatOnlineDataSchema: z.ZodType<PhoneHeartbeatOnlineData, PhoneHeartbeatOnlineData> = httpsms.PhoneHeartbeatOnlineDataSchema;

/** zod schema of {@link PhoneHeartbeatOnlineEvent}. */
export const PhoneHeartbeatOnlineEventSchema: z.ZodType<PhoneHeartbeatOnlineEvent, PhoneHeartbeatOnlineEvent> = httpsms.PhoneHeartbeatOnlineEventSchema;

/** zod schema of {@link UnknownHttpSmsEvent}. */
export const UnknownHttpSmsEventSchema: z.ZodType<UnknownHttpSmsEvent, UnknownHttpSmsEvent> = httpsms.UnknownHttpSmsEventSchema;

/** zod schema of {@link AppMessagingReceipt}. */
export const AppMessagingReceiptSchema: z.ZodType<AppMessagingReceipt, AppMessagingReceipt> = omnichannel.channels.appMessaging.AppMessagingReceiptSchema;

/** zod schema of {@link AppMessagingSendResponse}. */
export const AppMessagingSendResponseSchema: z.ZodType<AppMessagingSendResponse, AppMessagingSendResponse> = omnichannel.channels.appMessaging.AppMessagingSendResponseSchema;

/** zod schema of {@link ChannelFailure}. */
export const ChannelFailureSchema: z.ZodType<ChannelFailure, ChannelFailure> = omnichannel.ChannelFailureSchema;

/** zod schema of {@link ChatChannelUpdatedEvent}. */
export const ChatChannelUpdatedEventSchema: z.ZodType<ChatChannelUpdatedEvent, ChatChannelUpdatedEvent> = omnichannel.families.chat.ChatChannelUpdatedEventSchema;

/** zod schema of {@link ChatClosedEvent}. */
export const ChatClosedEventSchema: z.ZodType<ChatClosedEvent, ChatClosedEvent> = omnichannel.families.chat.ChatClosedEventSchema;

/** zod schema of {@link ChatCreateEvent}. */
export const ChatCreateEventSchema: z.ZodType<ChatCreateEvent, ChatCreateEvent> = omnichannel.families.chat.ChatCreateEventSchema;

/** zod schema of {@link ChatMessageSentEvent}. */
export const ChatMessageSentEventSchema: z.ZodType<ChatMessageSentEvent, ChatMessageSentEvent> = omnichannel.families.chatMessage.ChatMessageSentEventSchema;

/** zod schema of {@link ConversationCreateEvent}. */
export const ConversationCreateEventSchema: z.ZodType<ConversationCreateEvent, ConversationCreateEvent> = omnichannel.families.conversation.ConversationCreateEventSchema;

/** zod schema of {@link ConversationDeleteEvent}. */
export const ConversationDeleteEventSchema: z.ZodType<ConversationDeleteEvent, ConversationDeleteEvent> = omnichannel.families.conversation.ConversationDeleteEventSchema;

/** zod schema of {@link ConversationMessageDeliveredEvent}. */
export const ConversationMessageDeliveredEventSchema: z.ZodType<ConversationMessageDeliveredEvent, ConversationMessageDeliveredEvent> = omnichannel.families.conversationMessage.ConversationMessageDeliveredEventSchema;

/** zod schema of {@link ConversationMessageReadEvent}. */
export const ConversationMessageReadEventSchema: z.ZodType<ConversationMessageReadEvent, ConversationMessageReadEvent> = omnichannel.families.conversationMessage.ConversationMessageReadEventSchema;

/** zod schema of {@link ConversationMessageSentEvent}. */
export const ConversationMessageSentEventSchema: z.ZodType<ConversationMessageSentEvent, ConversationMessageSentEvent> = omnichannel.families.conversationMessage.ConversationMessageSentEventSchema;

/** zod schema of {@link ConversationParticipantAddedEvent}. */
export const ConversationParticipantAddedEventSchema: z.ZodType<ConversationParticipantAddedEvent, ConversationParticipantAddedEvent> = omnichannel.families.conversation.ConversationParticipantAddedEventSchema;

/** zod schema of {@link FacebookOptinEvent}. */
export const FacebookOptinEventSchema: z.ZodType<FacebookOptinEvent, FacebookOptinEvent> = omnichannel.families.facebook.FacebookOptinEventSchema;

/** zod schema of {@link FailedChannelStatus}. */
export const FailedChannelStatusSchema: z.ZodType<FailedChannelStatus, FailedChannelStatus> = omnichannel.FailedChannelStatusSchema;

/** zod schema of {@link InteractionClickEvent}. */
export const InteractionClickEventSchema: z.ZodType<InteractionClickEvent, InteractionClickEvent> = omnichannel.InteractionClickEventSchema;

/** zod schema of {@link MailgunReceipt}. */
export const MailgunReceiptSchema: z.ZodType<MailgunReceipt, MailgunReceipt> = omnichannel.channels.email.MailgunReceiptSchema;

/** zod schema of {@link MessageDeliveredAppMessagingEvent}. */
export const MessageDeliveredAppMessagingEventSchema: z.ZodType<MessageDeliveredAppMessagingEvent, MessageDeliveredAppMessagingEvent> = omnichannel.channels.appMessaging.MessageDeliveredAppMessagingEventSchema;

/** zod schema of {@link MessageDeliveredEmailEvent}. */
export const MessageDeliveredEmailEventSchema: z.ZodType<MessageDeliveredEmailEvent, MessageDeliveredEmailEvent> = omnichannel.channels.email.MessageDeliveredEmailEventSchema;

/** zod schema of {@link MessageDeliveredEvent}. */
export const MessageDeliveredEventSchema: z.ZodType<MessageDeliveredEvent, MessageDeliveredEvent> = omnichannel.MessageDeliveredEventSchema;

/** zod schema of {@link MessageDeliveredFbMessengerEvent}. */
export const MessageDeliveredFbMessengerEventSchema: z.ZodType<MessageDeliveredFbMessengerEvent, MessageDeliveredFbMessengerEvent> = omnichannel.channels.fbMessenger.MessageDeliveredFbMessengerEventSchema;

/** zod schema of {@link MessageDeliveredMmsEvent}. */
export const MessageDeliveredMmsEventSchema: z.ZodType<MessageDeliveredMmsEvent, MessageDeliveredMmsEvent> = omnichannel.channels.mms.MessageDeliveredMmsEventSchema;

/** zod schema of {@link MessageDeliveredNativePushEvent}. */
export const MessageDeliveredNativePushEventSchema: z.ZodType<MessageDeliveredNativePushEvent, MessageDeliveredNativePushEvent> = omnichannel.channels.nativePush.MessageDeliveredNativePushEventSchema;

/** zod schema of {@link MessageDeliveredRcsEvent}. */
export const MessageDeliveredRcsEventSchema: z.ZodType<MessageDeliveredRcsEvent, MessageDeliveredRcsEvent> = omnichannel.channels.rcs.MessageDeliveredRcsEventSchema;

/** zod schema of {@link MessageDeliveredSmsEvent}. */
export const MessageDeliveredSmsEventSchema: z.ZodType<MessageDeliveredSmsEvent, MessageDeliveredSmsEvent> = omnichannel.channels.sms.MessageDeliveredSmsEventSchema;

/** zod schema of {@link MessageDeliveredWhatsAppEvent}. */
export const MessageDeliveredWhatsAppEventSchema: z.ZodType<MessageDeliveredWhatsAppEvent, MessageDeliveredWhatsAppEvent> = omnichannel.channels.whatsApp.MessageDeliveredWhatsAppEventSchema;

/** zod schema of {@link MessageExpiredAppMessagingEvent}. */
export const MessageExpiredAppMessagingEventSchema: z.ZodType<MessageExpiredAppMessagingEvent, MessageExpiredAppMessagingEvent> = omnichannel.channels.appMessaging.MessageExpiredAppMessagingEventSchema;

/** zod schema of {@link MessageExpiredEmailEvent}. */
export const MessageExpiredEmailEventSchema: z.ZodType<MessageExpiredEmailEvent, MessageExpiredEmailEvent> = omnichannel.channels.email.MessageExpiredEmailEventSchema;

/** zod schema of {@link MessageExpiredEvent}. */
export const MessageExpiredEventSchema: z.ZodType<MessageExpiredEvent, MessageExpiredEvent> = omnichannel.MessageExpiredEventSchema;

/** zod schema of {@link MessageExpiredFbMessengerEvent}. */
export const MessageExpiredFbMessengerEventSchema: z.ZodType<MessageExpiredFbMessengerEvent, MessageExpiredFbMessengerEvent> = omnichannel.channels.fbMessenger.MessageExpiredFbMessengerEventSchema;

/** zod schema of {@link MessageExpiredMmsEvent}. */
export const MessageExpiredMmsEventSchema: z.ZodType<MessageExpiredMmsEvent, MessageExpiredMmsEvent> = omnichannel.channels.mms.MessageExpiredMmsEventSchema;

/** zod schema of {@link MessageExpiredNativePushEvent}. */
export const MessageExpiredNativePushEventSchema: z.ZodType<MessageExpiredNativePushEvent, MessageExpiredNativePushEvent> = omnichannel.channels.nativePush.MessageExpiredNativePushEventSchema;

/** zod schema of {@link MessageExpiredRcsEvent}. */
export const MessageExpiredRcsEventSchema: z.ZodType<MessageExpiredRcsEvent, MessageExpiredRcsEvent> = omnichannel.channels.rcs.MessageExpiredRcsEventSchema;

/** zod schema of {@link MessageExpiredSmsEvent}. */
export const MessageExpiredSmsEventSchema: z.ZodType<MessageExpiredSmsEvent, MessageExpiredSmsEvent> = omnichannel.channels.sms.MessageExpiredSmsEventSchema;

/** zod schema of {@link MessageExpiredWhatsAppEvent}. */
export const MessageExpiredWhatsAppEventSchema: z.ZodType<MessageExpiredWhatsAppEvent, MessageExpiredWhatsAppEvent> = omnichannel.channels.whatsApp.MessageExpiredWhatsAppEventSchema;

/** zod schema of {@link MessageFailedEvent}. */
export const MessageFailedEventSchema: z.ZodType<MessageFailedEvent, MessageFailedEvent> = omnichannel.MessageFailedEventSchema;

/** zod schema of {@link MessageInboundAppMessagingEvent}. */
export const MessageInboundAppMessagingEventSchema: z.ZodType<MessageInboundAppMessagingEvent, MessageInboundAppMessagingEvent> = omnichannel.channels.appMessaging.MessageInboundAppMessagingEventSchema;

/** zod schema of {@link MessageInboundEmailEvent}. */
export const MessageInboundEmailEventSchema: z.ZodType<MessageInboundEmailEvent, MessageInboundEmailEvent> = omnichannel.channels.email.MessageInboundEmailEventSchema;

/** zod schema of {@link MessageInboundEvent}. */
export const MessageInboundEventSchema: z.ZodType<MessageInboundEvent, MessageInboundEvent> = omnichannel.MessageInboundEventSchema;

/** zod schema of {@link MessageInboundFbMessengerEvent}. */
export const MessageInboundFbMessengerEventSchema: z.ZodType<MessageInboundFbMessengerEvent, MessageInboundFbMessengerEvent> = omnichannel.channels.fbMessenger.MessageInboundFbMessengerEventSchema;

/** zod schema of {@link MessageInboundMmsEvent}. */
export const MessageInboundMmsEventSchema: z.ZodType<MessageInboundMmsEvent, MessageInboundMmsEvent> = omnichannel.channels.mms.MessageInboundMmsEventSchema;

/** zod schema of {@link MessageInboundNativePushEvent}. */
export const MessageInboundNativePushEventSchema: z.ZodType<MessageInboundNativePushEvent, MessageInboundNativePushEvent> = omnichannel.channels.nativePush.MessageInboundNativePushEventSchema;

/** zod schema of {@link MessageInboundRcsEvent}. */
export const MessageInboundRcsEventSchema: z.ZodType<MessageInboundRcsEvent, MessageInboundRcsEvent> = omnichannel.channels.rcs.MessageInboundRcsEventSchema;

/** zod schema of {@link MessageInboundSmsEvent}. */
export const MessageInboundSmsEventSchema: z.ZodType<MessageInboundSmsEvent, MessageInboundSmsEvent> = omnichannel.channels.sms.MessageInboundSmsEventSchema;

/** zod schema of {@link MessageInboundWhatsAppEvent}. */
export const MessageInboundWhatsAppEventSchema: z.ZodType<MessageInboundWhatsAppEvent, MessageInboundWhatsAppEvent> = omnichannel.channels.whatsApp.MessageInboundWhatsAppEventSchema;

/** zod schema of {@link MessageReadAppMessagingEvent}. */
export const MessageReadAppMessagingEventSchema: z.ZodType<MessageReadAppMessagingEvent, MessageReadAppMessagingEvent> = omnichannel.channels.appMessaging.MessageReadAppMessagingEventSchema;

/** zod schema of {@link MessageReadEmailEvent}. */
export const MessageReadEmailEventSchema: z.ZodType<MessageReadEmailEvent, MessageReadEmailEvent> = omnichannel.channels.email.MessageReadEmailEventSchema;

/** zod schema of {@link MessageReadEvent}. */
export const MessageReadEventSchema: z.ZodType<MessageReadEvent, MessageReadEvent> = omnichannel.MessageReadEventSchema;

/** zod schema of {@link MessageReadFbMessengerEvent}. */
export const MessageReadFbMessengerEventSchema: z.ZodType<MessageReadFbMessengerEvent, MessageReadFbMessengerEvent> = omnichannel.channels.fbMessenger.MessageReadFbMessengerEventSchema;

/** zod schema of {@link MessageReadMmsEvent}. */
export const MessageReadMmsEventSchema: z.ZodType<MessageReadMmsEvent, MessageReadMmsEvent> = omnichannel.channels.mms.MessageReadMmsEventSchema;

/** zod schema of {@link MessageReadNativePushEvent}. */
export const MessageReadNativePushEventSchema: z.ZodType<MessageReadNativePushEvent, MessageReadNativePushEvent> = omnichannel.channels.nativePush.MessageReadNativePushEventSchema;

/** zod schema of {@link MessageReadRcsEvent}. */
export const MessageReadRcsEventSchema: z.ZodType<MessageReadRcsEvent, MessageReadRcsEvent> = omnichannel.channels.rcs.MessageReadRcsEventSchema;

/** zod schema of {@link MessageReadSmsEvent}. */
export const MessageReadSmsEventSchema: z.ZodType<MessageReadSmsEvent, MessageReadSmsEvent> = omnichannel.channels.sms.MessageReadSmsEventSchema;

/** zod schema of {@link MessageReadWhatsAppEvent}. */
export const MessageReadWhatsAppEventSchema: z.ZodType<MessageReadWhatsAppEvent, MessageReadWhatsAppEvent> = omnichannel.channels.whatsApp.MessageReadWhatsAppEventSchema;

/** zod schema of {@link MessageSentAppMessagingEvent}. */
export const MessageSentAppMessagingEventSchema: z.ZodType<MessageSentAppMessagingEvent, MessageSentAppMessagingEvent> = omnichannel.channels.appMessaging.MessageSentAppMessagingEventSchema;

/** zod schema of {@link MessageSentEmailEvent}. */
export const MessageSentEmailEventSchema: z.ZodType<MessageSentEmailEvent, MessageSentEmailEvent> = omnichannel.channels.email.MessageSentEmailEventSchema;

/** zod schema of {@link MessageSentEvent}. */
export const MessageSentEventSchema: z.ZodType<MessageSentEvent, MessageSentEvent> = omnichannel.MessageSentEventSchema;

/** zod schema of {@link MessageSentFbMessengerEvent}. */
export const MessageSentFbMessengerEventSchema: z.ZodType<MessageSentFbMessengerEvent, MessageSentFbMessengerEvent> = omnichannel.channels.fbMessenger.MessageSentFbMessengerEventSchema;

/** zod schema of {@link MessageSentMmsEvent}. */
export const MessageSentMmsEventSchema: z.ZodType<MessageSentMmsEvent, MessageSentMmsEvent> = omnichannel.channels.mms.MessageSentMmsEventSchema;

/** zod schema of {@link MessageSentNativePushEvent}. */
export const MessageSentNativePushEventSchema: z.ZodType<MessageSentNativePushEvent, MessageSentNativePushEvent> = omnichannel.channels.nativePush.MessageSentNativePushEventSchema;

/** zod schema of {@link MessageSentRcsEvent}. */
export const MessageSentRcsEventSchema: z.ZodType<MessageSentRcsEvent, MessageSentRcsEvent> = omnichannel.channels.rcs.MessageSentRcsEventSchema;

/** zod schema of {@link MessageSentSmsEvent}. */
export const MessageSentSmsEventSchema: z.ZodType<MessageSentSmsEvent, MessageSentSmsEvent> = omnichannel.channels.sms.MessageSentSmsEventSchema;

/** zod schema of {@link MessageSentWhatsAppEvent}. */
export const MessageSentWhatsAppEventSchema: z.ZodType<MessageSentWhatsAppEvent, MessageSentWhatsAppEvent> = omnichannel.channels.whatsApp.MessageSentWhatsAppEventSchema;

/** zod schema of {@link MessengerDeliveryReceipt}. */
export const MessengerDeliveryReceiptSchema: z.ZodType<MessengerDeliveryReceipt, MessengerDeliveryReceipt> = omnichannel.channels.fbMessenger.MessengerDeliveryReceiptSchema;

/** zod schema of {@link MessengerMessageEvent}. */
export const MessengerMessageEventSchema: z.ZodType<MessengerMessageEvent, MessengerMessageEvent> = omnichannel.channels.fbMessenger.MessengerMessageEventSchema;

/** zod schema of {@link MessengerReadReceipt}. */
export const MessengerReadReceiptSchema: z.ZodType<MessengerReadReceipt, MessengerReadReceipt> = omnichannel.channels.fbMessenger.MessengerReadReceiptSchema;

/** zod schema of {@link MessengerSendResponse}. */
export const MessengerSendResponseSchema: z.ZodType<MessengerSendResponse, MessengerSendResponse> = omnichannel.channels.fbMessenger.MessengerSendResponseSchema;

/** zod schema of {@link MmsSendResponse}. */
export const MmsSendResponseSchema: z.ZodType<MmsSendResponse, MmsSendResponse> = omnichannel.channels.mms.MmsSendResponseSchema;

/** zod schema of {@link OmnichannelEvent}. */
export const OmnichannelEventSchema: z.ZodType<OmnichannelEvent, OmnichannelEvent> = omnichannel.OmnichannelEventSchema;

/** zod schema of {@link OmnichannelMessageEvent}. */
export const OmnichannelMessageEventSchema: z.ZodType<OmnichannelMessageEvent, OmnichannelMessageEvent> = omnichannel.OmnichannelMessageEventSchema;

/** zod schema of {@link OmnichannelPlatformEvent}. */
export const OmnichannelPlatformEventSchema: z.ZodType<OmnichannelPlatformEvent, OmnichannelPlatformEvent> = omnichannel.OmnichannelPlatformEventSchema;

/** zod schema of {@link OtherChannelInboundEvent}. */
export const OtherChannelInboundEventSchema: z.ZodType<OtherChannelInboundEvent, OtherChannelInboundEvent> = omnichannel.OtherChannelInboundEventSchema;

/** zod schema of {@link OtherChannelStatusEvent}. */
export const OtherChannelStatusEventSchema: z.ZodType<OtherChannelStatusEvent, OtherChannelStatusEvent> = omnichannel.OtherChannelStatusEventSchema;

/** zod schema of {@link PresenceAvailableEvent}. */
export const PresenceAvailableEventSchema: z.ZodType<PresenceAvailableEvent, PresenceAvailableEvent> = omnichannel.families.presence.PresenceAvailableEventSchema;

/** zod schema of {@link PresenceAwayEvent}. */
export const PresenceAwayEventSchema: z.ZodType<PresenceAwayEvent, PresenceAwayEvent> = omnichannel.families.presence.PresenceAwayEventSchema;

/** zod schema of {@link PresenceOfflineEvent}. */
export const PresenceOfflineEventSchema: z.ZodType<PresenceOfflineEvent, PresenceOfflineEvent> = omnichannel.families.presence.PresenceOfflineEventSchema;

/** zod schema of {@link ProfileCreateEvent}. */
export const ProfileCreateEventSchema: z.ZodType<ProfileCreateEvent, ProfileCreateEvent> = omnichannel.families.profile.ProfileCreateEventSchema;

/** zod schema of {@link ProfileDeleteEvent}. */
export const ProfileDeleteEventSchema: z.ZodType<ProfileDeleteEvent, ProfileDeleteEvent> = omnichannel.families.profile.ProfileDeleteEventSchema;

/** zod schema of {@link ProfileUndeleteEvent}. */
export const ProfileUndeleteEventSchema: z.ZodType<ProfileUndeleteEvent, ProfileUndeleteEvent> = omnichannel.families.profile.ProfileUndeleteEventSchema;

/** zod schema of {@link ProfileUpdateEvent}. */
export const ProfileUpdateEventSchema: z.ZodType<ProfileUpdateEvent, ProfileUpdateEvent> = omnichannel.families.profile.ProfileUpdateEventSchema;

/** zod schema of {@link RcsAgentMessage}. */
export const RcsAgentMessageSchema: z.ZodType<RcsAgentMessage, RcsAgentMessage> = omnichannel.channels.rcs.RcsAgentMessageSchema;

/** zod schema of {@link RcsReceipt}. */
export const RcsReceiptSchema: z.ZodType<RcsReceipt, RcsReceipt> = omnichannel.channels.rcs.RcsReceiptSchema;

/** zod schema of {@link SmsFailureData}. */
export const SmsFailureDataSchema: z.ZodType<SmsFailureData, SmsFailureData> = omnichannel.channels.sms.SmsFailureDataSchema;

/** zod schema of {@link SmsReceipt}. */
export const SmsReceiptSchema: z.ZodType<SmsReceipt, SmsReceipt> = omnichannel.channels.sms.SmsReceiptSchema;

/** zod schema of {@link SmsSendResponse}. */
export const SmsSendResponseSchema: z.ZodType<SmsSendResponse, SmsSendResponse> = omnichannel.channels.sms.SmsSendResponseSchema;

/** zod schema of {@link SmsValidationFailure}. */
export const SmsValidationFailureSchema: z.ZodType<SmsValidationFailure, SmsValidationFailure> = omnichannel.channels.sms.SmsValidationFailureSchema;

/** zod schema of {@link UnknownOmnichannelEvent}. */
export const UnknownOmnichannelEventSchema: z.ZodType<UnknownOmnichannelEvent, UnknownOmnichannelEvent> = omnichannel.UnknownOmnichannelEventSchema;
