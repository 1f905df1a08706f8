/**
 * Random valid events for property tests with fast-check, an optional peer dependency that only this entry imports.
 *
 * @module message-webhooks/arbitraries
 */

// names no export, but loads the root entry's types, by which a project can name in its declarations what is inferred here
export type {} from "./index.js";
export { httpSmsEventArbitrary, omnichannelEventArbitrary } from "./testing/arbitrary.js";
