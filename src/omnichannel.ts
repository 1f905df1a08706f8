/**
 * What `message-webhooks` has for Dotdigital's Omnichannel API alone.
 *
 * @module message-webhooks/omnichannel
 */

export * from "./common.js";
export type * from "./generated/omnichannel.types.js";
export { omnichannelChannels, omnichannelEventNames } from "./generated/omnichannel.types.js";
export { normalizeOmnichannel } from "./normalizing/omnichannel/normalize.js";
export type * from "./parsing/events-omnichannel.js";
export { isOmnichannelEvent } from "./parsing/guard-omnichannel.js";
export {
  type OmnichannelResult,
  parseOmnichannelEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type UnknownOmnichannelResult,
} from "./parsing/omnichannel.js";
