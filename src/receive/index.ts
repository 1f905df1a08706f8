/**
 * Signature verification, verify-then-parse, and a handler for servers of the Fetch standard.
 *
 * @module message-webhooks/receive
 */

export { isWebhookError, WebhookError } from "../errors.js";
export { type HttpSmsClaims, type HttpSmsVerifyOptions, verifyHttpSms } from "../httpsms/verify.js";
export { type OmnichannelVerifyOptions, verifyOmnichannel } from "../omnichannel/verify.js";
export * from "../signature-error.js";
export type { SignedRequest } from "../signed-request.js";
export type { InvalidContext, WebhookCallbacks, WebhookContext } from "./hand-over.js";
export { createWebhookHandler, type WebhookHandlerOptions } from "./handler.js";
export { receiveHttpSms, receiveOmnichannel } from "./receive.js";
