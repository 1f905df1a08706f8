/**
 * Random valid events for property tests with fast-check, an optional peer dependency that only this entry imports.
 *
 * @module message-webhooks/arbitraries
 */

// loads the types of the root entry, so that a project's declarations can name what it infers from this entry
export type {} from "./index.js";
export { httpSmsEventArbitrary, omnichannelEventArbitrary } from "./testing/arbitrary.js";
