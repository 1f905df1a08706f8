export * from "../errors.js";
export type * from "../generated/omnichannel.types.js";
export { omnichannelChannels, omnichannelEventNames } from "../generated/omnichannel.types.js";
export * from "../message-state.js";
export type * from "../normalized.js";
export type { InvalidResult } from "../result.js";
export * from "../status.js";
export type * from "./events.js";
export { isOmnichannelEvent } from "./guard.js";
export { normalizeOmnichannel } from "./normalize.js";
export {
  type OmnichannelResult,
  parseOmnichannelEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type UnknownOmnichannelResult,
} from "./parse.js";
