/**
 * The part of `message-webhooks` for httpSMS only, and the types of every nested part of its events.
 *
 * @module message-webhooks/httpsms
 */

export type {
  HttpSmsEvent,
  HttpSmsEventsByType,
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
} from "./generated/httpsms.types.js";
export { httpSmsEventTypes } from "./generated/httpsms.types.js";
export { normalizeHttpSms } from "./normalizing/httpsms/normalize.js";
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
export { type MessageStatus, Status } from "./normalizing/status.js";
export {
  InvalidEventError,
  type Issue,
  isInvalidEventError,
  isUnknownEventError,
  isWebhookError,
  UnknownEventError,
  WebhookError,
} from "./parsing/errors.js";
export type { HttpSmsEventOf, HttpSmsEventType } from "./parsing/events-httpsms.js";
export { isHttpSmsEvent } from "./parsing/guard-httpsms.js";
export {
  type HttpSmsEventResult,
  type HttpSmsResult,
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
  type UnknownHttpSmsResult,
} from "./parsing/httpsms.js";
export type { InvalidResult } from "./parsing/result.js";
