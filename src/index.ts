export * from "./httpsms/index.js";
export * from "./omnichannel/index.js";
export * from "./parse.js";
export type { UnknownEvent } from "./unknown.js";
