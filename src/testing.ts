/**
 * For tests: documented examples, builders, signers and drift checks.
 *
 * @module message-webhooks/testing
 */

export { buildHttpSmsEvent } from "./testing/build-httpsms.js";
export { buildOmnichannelEvent } from "./testing/build-omnichannel.js";
export {
  assertDocumented,
  type DriftFinding,
  driftFindings,
  UndocumentedError,
  undocumentedPaths,
} from "./testing/drift.js";
export { fixtures, httpSmsFixture, omnichannelFixtures } from "./testing/fixtures.js";
export {
  buildMessageHistory,
  type HttpSmsHistoryOptions,
  type HttpSmsStep,
  type OmnichannelHistoryOptions,
  type OmnichannelStep,
} from "./testing/history.js";
export type { Overrides } from "./testing/overrides.js";
export {
  type HttpSmsSignOptions,
  type OmnichannelSignOptions,
  type SignedTextRequest,
  signHttpSms,
  signOmnichannel,
} from "./testing/sign.js";
