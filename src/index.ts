/**
 * Types, parsers, guards, normaliser, message state and errors of both providers.
 *
 * @module message-webhooks
 */

export * from "./httpsms.js";
export { normalize } from "./normalizing/normalize.js";
export * from "./omnichannel.js";
export * from "./parsing/both.js";
export type { Provider } from "./parsing/provider.js";
export type { UnknownEvent } from "./parsing/unknown.js";
