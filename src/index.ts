/**
 * Event types, parsers, guards, normalizer, message state and errors for both providers.
 *
 * @module message-webhooks
 */

export type {
  HttpSmsEvent,
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
  InteractionClickEvent,
  MessageDeliveredAppMessagingEvent,
  MessageDeliveredEmailEvent,
  MessageDeliveredEvent,
  MessageDeliveredFbMessengerEvent,
  MessageDeliveredMmsEvent,
  MessageDeliveredRcsEvent,
  MessageDeliveredSmsEvent,
  MessageExpiredAppMessagingEvent,
  MessageExpiredEmailEvent,
  MessageExpiredEvent,
  MessageExpiredFbMessengerEvent,
  MessageExpiredMmsEvent,
  MessageExpiredRcsEvent,
  MessageExpiredSmsEvent,
  MessageFailedEvent,
  MessageInboundAppMessagingEvent,
  MessageInboundEmailEvent,
  MessageInboundEvent,
  MessageInboundFbMessengerEvent,
  MessageInboundMmsEvent,
  MessageInboundRcsEvent,
  MessageInboundSmsEvent,
  MessageReadAppMessagingEvent,
  MessageReadEmailEvent,
  MessageReadEvent,
  MessageReadFbMessengerEvent,
  MessageReadMmsEvent,
  MessageReadRcsEvent,
  MessageReadSmsEvent,
  MessageSentAppMessagingEvent,
  MessageSentEmailEvent,
  MessageSentEvent,
  MessageSentFbMessengerEvent,
  MessageSentMmsEvent,
  MessageSentRcsEvent,
  MessageSentSmsEvent,
  OmnichannelChannel,
  OmnichannelEvent,
  OmnichannelEventResult,
  OmnichannelWebhookResult,
  OtherChannelInboundEvent,
  OtherChannelStatusEvent,
  UnknownOmnichannelEvent,
} from "./generated/omnichannel.types.js";
export {
  type HttpSmsEventOf,
  type HttpSmsEventResult,
  type HttpSmsEventType,
  type HttpSmsResult,
  httpSmsEventTypes,
  isHttpSmsEvent,
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
  type UnknownHttpSmsResult,
} from "./httpsms.js";
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
} from "./normalizing/model.js";
export { normalize } from "./normalizing/normalize.js";
export { type MessageStatus, Status } from "./normalizing/status.js";
export {
  isOmnichannelEvent,
  type OmnichannelEventName,
  type OmnichannelEventOf,
  type OmnichannelResult,
  omnichannelChannels,
  omnichannelEventNames,
  parseOmnichannelEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type UnknownOmnichannelResult,
} from "./omnichannel.js";
export {
  type HttpSmsWebhookResult,
  type InvalidWebhookResult,
  safeParseEvent,
  type UnknownHttpSmsWebhookResult,
  type UnknownOmnichannelWebhookResult,
  type WebhookResult,
} from "./parsing/both.js";
export {
  InvalidEventError,
  type Issue,
  isInvalidEventError,
  isUnknownEventError,
  isWebhookError,
  UnknownEventError,
  WebhookError,
} from "./parsing/errors.js";
export type { Provider } from "./parsing/provider.js";
export type { InvalidResult } from "./parsing/result.js";
export type { UnknownEvent } from "./parsing/unknown.js";
