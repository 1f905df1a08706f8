/**
 * Random valid events for property tests with fast-check, an optional peer dependency that only this entry imports.
 *
 * @module message-webhooks/arbitraries
 */

export { httpSmsEventArbitrary, omnichannelEventArbitrary } from "./testing/arbitrary.js";
