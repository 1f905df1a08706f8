/**
 * What `message-webhooks` has for httpSMS alone.
 *
 * @module message-webhooks/httpsms
 */

export * from "./common.js";
export type * from "./generated/httpsms.types.js";
export { httpSmsEventTypes } from "./generated/httpsms.types.js";
export { normalizeHttpSms } from "./normalizing/httpsms/normalize.js";
export type { HttpSmsEventOf, HttpSmsEventType } from "./parsing/event-types.js";
export { isHttpSmsEvent } from "./parsing/guards.js";
export { parseHttpSmsEvent, safeParseHttpSmsEvent } from "./parsing/httpsms.js";
export type { HttpSmsResult, UnknownHttpSmsResult } from "./parsing/result-types.js";
