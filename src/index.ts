/**
 * Types, parsers, guards, normaliser, message state and errors of both providers.
 *
 * @module message-webhooks
 */

export * from "./httpsms.js";
export { normalize } from "./normalizing/normalize.js";
export * from "./omnichannel.js";
export { safeParseBody, safeParseEvent } from "./parsing/both.js";
export type { UnknownEvent } from "./parsing/event-types.js";
export type { WebhookResult } from "./parsing/result-types.js";
export type { Provider } from "./shapes/provider.js";
