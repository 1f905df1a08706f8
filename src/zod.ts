/**
 * The zod schemas of the events.
 *
 * @module message-webhooks/zod
 */

export * from "./generated/zod.js";
