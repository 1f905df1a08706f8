/**
 * What `message-webhooks` has for httpSMS alone.
 *
 * @module message-webhooks/httpsms
 */

export * from "./common.js";
export type * from "./generated/httpsms.types.js";
export { httpSmsEventTypes } from "./generated/httpsms.types.js";
export { normalizeHttpSms } from "./normalizing/httpsms/normalize.js";
export type * from "./parsing/events-httpsms.js";
export { isHttpSmsEvent } from "./parsing/guard-httpsms.js";
export {
  type HttpSmsEventResult,
  type HttpSmsResult,
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
  type UnknownHttpSmsResult,
} from "./parsing/httpsms.js";
