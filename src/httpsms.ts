/**
 * The part of `message-webhooks` for httpSMS only, and the types of every nested part of its events.
 *
 * @module message-webhooks/httpsms
 */

export type {
  HttpSmsEvent,
  HttpSmsEventResult,
  HttpSmsEventsByType,
  HttpSmsResultsByType,
  HttpSmsRoutes,
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
  OtherText,
} from "./normalizing/model.js";
export { type MessageStatus, Status } from "./normalizing/status.js";
export {
  InvalidEventError,
  isInvalidEventError,
  isUnknownEventError,
  isWebhookError,
  UnknownEventError,
  WebhookError,
} from "./parsing/errors.js";
export type { HttpSmsEventOf, HttpSmsEventType } from "./parsing/event-types.js";
export { isHttpSmsEvent } from "./parsing/guard-httpsms.js";
export {
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
} from "./parsing/httpsms.js";
export type { HttpSmsResult, InvalidResult, UnknownHttpSmsResult } from "./parsing/result-types.js";
export { httpSmsEventSchema } from "./parsing/schema-httpsms.js";
export type { StandardResult, StandardSchema } from "./parsing/standard-schema.js";
export type { Issue } from "./shapes/issue.js";
export type { Provider } from "./shapes/provider.js";
