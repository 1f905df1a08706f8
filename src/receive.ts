/**
 * Signature verification, verify-then-parse, and a handler for servers of the Fetch standard.
 *
 * @module message-webhooks/receive
 */

// names no export, but loads the root entry's types, by which a project can name in its declarations what is inferred here
export type {} from "./index.js";
export { isWebhookError, WebhookError } from "./parsing/errors.js";
export type { InvalidContext, WebhookCallbacks, WebhookContext } from "./receiving/dispatch.js";
export { createWebhookHandler, type WebhookHandlerOptions } from "./receiving/handler.js";
export { receiveHttpSms, receiveOmnichannel } from "./receiving/receive.js";
export { isSignatureError, SignatureError, type SignatureErrorCode } from "./receiving/signature-error.js";
export type { SignedRequest } from "./receiving/signed-request.js";
export { type HttpSmsClaims, type HttpSmsVerifyOptions, verifyHttpSms } from "./receiving/verify-httpsms.js";
export { type OmnichannelVerifyOptions, verifyOmnichannel } from "./receiving/verify-omnichannel.js";
