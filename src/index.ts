export * from "./httpsms/index.js";
export { normalize } from "./normalize.js";
export * from "./omnichannel/index.js";
export * from "./parse.js";
export type { Provider } from "./provider.js";
export type { UnknownEvent } from "./unknown.js";
