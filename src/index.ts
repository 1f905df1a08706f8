/**
 * Types, parsers, guards, normaliser, message state and errors of both providers.
 *
 * @module message-webhooks
 */

export * from "./httpsms/index.js";
export { normalize } from "./normalize.js";
export * from "./omnichannel/index.js";
export * from "./parse.js";
export type { Provider } from "./provider.js";
export type { UnknownEvent } from "./unknown.js";
