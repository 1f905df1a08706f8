/**
 * For tests: documented examples, builders, signers, drift checks, endpoint checks, and a store for `once`.
 *
 * @module message-webhooks/testing
 */

// loads the types of the root entry, so that a project's declarations can name what it infers from this entry
export type {} from "./index.js";
export { buildHttpSmsEvent } from "./testing/build-httpsms.js";
export { buildOmnichannelEvent } from "./testing/build-omnichannel.js";
export { type CheckEndpointOptions, checkEndpoint, type EndpointFinding } from "./testing/check-endpoint.js";
export { checkStore } from "./testing/check-store.js";
export {
  assertDocumented,
  type DriftFinding,
  driftFindings,
  UndocumentedError,
  undocumentedPaths,
} from "./testing/drift.js";
export { encryptHttpSms } from "./testing/encrypt.js";
export { fixtures, httpSmsFixture, omnichannelFixtures } from "./testing/fixtures.js";
export {
  buildMessageHistory,
  type HttpSmsHistoryOptions,
  type HttpSmsStep,
  type OmnichannelHistoryOptions,
  type OmnichannelStep,
} from "./testing/history.js";
export { memoryStore } from "./testing/memory-store.js";
export type { Overrides } from "./testing/overrides.js";
export {
  type HttpSmsSignOptions,
  type OmnichannelSignOptions,
  type SignedTextRequest,
  signHttpSms,
  signOmnichannel,
} from "./testing/sign.js";
