/**
 * For tests: documented examples, builders, signers, arbitraries and drift checks.
 *
 * @module message-webhooks/testing
 */

export { httpSmsEventArbitrary, omnichannelEventArbitrary } from "./arbitrary.js";
export { buildHttpSmsEvent } from "./build-httpsms.js";
export { buildOmnichannelEvent } from "./build-omnichannel.js";
export { assertDocumented, type DriftFinding, driftFindings, UndocumentedError, undocumentedPaths } from "./drift.js";
export { fixtures, httpSmsFixture, omnichannelFixtures } from "./fixtures.js";
export {
  buildMessageHistory,
  type HttpSmsHistoryOptions,
  type HttpSmsStep,
  type OmnichannelHistoryOptions,
  type OmnichannelStep,
} from "./history.js";
export {
  type HttpSmsSignOptions,
  type OmnichannelSignOptions,
  type SignedTextRequest,
  signHttpSms,
  signOmnichannel,
} from "./sign.js";
