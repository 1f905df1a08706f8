/**
 * What `message-webhooks` has for Dotdigital's Omnichannel API alone.
 *
 * @module message-webhooks/omnichannel
 */

export * from "../common.js";
export type * from "../generated/omnichannel.types.js";
export { omnichannelChannels, omnichannelEventNames } from "../generated/omnichannel.types.js";
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
