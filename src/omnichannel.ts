/**
 * What `message-webhooks` has for Dotdigital's Omnichannel API alone.
 *
 * @module message-webhooks/omnichannel
 */

export * from "./common.js";
export type * from "./generated/omnichannel.types.js";
export { omnichannelChannels, omnichannelEventNames } from "./generated/omnichannel.types.js";
export { normalizeOmnichannel } from "./normalizing/omnichannel/normalize.js";
export type { OmnichannelEventName, OmnichannelEventOf } from "./parsing/event-types.js";
export { isOmnichannelEvent } from "./parsing/guards.js";
export {
  parseOmnichannelEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
} from "./parsing/omnichannel.js";
export type { OmnichannelResult, UnknownOmnichannelResult } from "./parsing/result-types.js";
