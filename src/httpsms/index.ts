/**
 * What `message-webhooks` has for httpSMS alone.
 *
 * @module message-webhooks/httpsms
 */

export * from "../common.js";
export type * from "../generated/httpsms.types.js";
export { httpSmsEventTypes } from "../generated/httpsms.types.js";
export type * from "./events.js";
export { isHttpSmsEvent } from "./guard.js";
export { normalizeHttpSms } from "./normalize.js";
export {
  type HttpSmsEventResult,
  type HttpSmsResult,
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
  type UnknownHttpSmsResult,
} from "./parse.js";
