/**
 * Event types, parsers, guards, normalizer, message state and errors for both providers.
 *
 * @module message-webhooks
 */

export type {
  HttpSmsEvent,
  HttpSmsEventResult,
  HttpSmsRoutes,
  MessageCallMissedEvent,
  MessagePhoneDeliveredEvent,
  MessagePhoneReceivedEvent,
  MessagePhoneSentEvent,
  MessageSendExpiredEvent,
  MessageSendFailedEvent,
  PhoneHeartbeatOfflineEvent,
  PhoneHeartbeatOnlineEvent,
  UnknownHttpSmsEvent,
} from "./generated/httpsms.types.js";
export type {
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
  InteractionClickEvent,
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
  OmnichannelChannel,
  OmnichannelChannelEventName,
  OmnichannelEvent,
  OmnichannelEventResult,
  OmnichannelFamily,
  OmnichannelMessageEvent,
  OmnichannelPlatformEvent,
  OmnichannelRoutes,
  OtherChannelInboundEvent,
  OtherChannelStatusEvent,
  PresenceAvailableEvent,
  PresenceAwayEvent,
  PresenceOfflineEvent,
  ProfileCreateEvent,
  ProfileDeleteEvent,
  ProfileUndeleteEvent,
  ProfileUpdateEvent,
  UnknownOmnichannelEvent,
} from "./generated/omnichannel.types.js";
export {
  type HttpSmsEventOf,
  type HttpSmsEventType,
  httpSmsEventTypes,
  isHttpSmsEvent,
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
} from "./httpsms.js";
export { DecryptError, type DecryptErrorCode, decryptHttpSms, isDecryptError } from "./normalizing/httpsms/decrypt.js";
export {
  type MessageState,
  type MessageStateFailure,
  mergeMessageStates,
  trackMessage,
} from "./normalizing/message-state.js";
export type {
  FailureCategory,
  NormalizedAttachment,
  NormalizedBase,
  NormalizedCall,
  NormalizedCorrelation,
  NormalizedEvent,
  NormalizedFailure,
  NormalizedInteraction,
  NormalizedMessage,
  NormalizedOther,
  NormalizedPhone,
  OtherText,
} from "./normalizing/model.js";
export { normalize } from "./normalizing/normalize.js";
export { redact } from "./normalizing/redact.js";
export { type MessageStatus, Status } from "./normalizing/status.js";
export {
  isOmnichannelEvent,
  type OmnichannelEventName,
  type OmnichannelEventOf,
  omnichannelChannels,
  omnichannelEventNames,
  parseOmnichannelEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
} from "./omnichannel.js";
export { safeParseBody, safeParseEvent } from "./parsing/both.js";
export {
  InvalidEventError,
  isInvalidEventError,
  isUnknownEventError,
  isWebhookError,
  UnknownEventError,
  WebhookError,
} from "./parsing/errors.js";
export type { UnknownEvent } from "./parsing/event-types.js";
export type {
  HttpSmsResult,
  InvalidResult,
  OmnichannelResult,
  UnknownHttpSmsResult,
  UnknownOmnichannelResult,
  WebhookResult,
} from "./parsing/result-types.js";
export { type EventRoutes, routeEvents } from "./parsing/routes.js";
export { httpSmsEventSchema } from "./parsing/schema-httpsms.js";
export { omnichannelEventSchema } from "./parsing/schema-omnichannel.js";
export type { StandardResult, StandardSchema } from "./parsing/standard-schema.js";
export type { Issue } from "./shapes/issue.js";
export type { Provider } from "./shapes/provider.js";
