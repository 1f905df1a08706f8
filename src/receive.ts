/**
 * Signature verification, verify-then-parse, a handler for the Fetch standard, Node and AWS Lambda, and `once` against
 * duplicates.
 *
 * @module message-webhooks/receive
 */

// loads the types of the root entry, so that a project's declarations can name what it infers from this entry
export type {} from "./index.js";
export { isWebhookError, WebhookError } from "./parsing/errors.js";
export { BusyError, isBusyError } from "./receiving/busy-error.js";
export type { HandlerOnce, OtherCallbacks, PerEvent, PerRequest, WebhookCallbacks } from "./receiving/callbacks.js";
export type { HttpSmsClaims } from "./receiving/claims.js";
export type { InvalidContext, WebhookContext } from "./receiving/context.js";
export type { AcceptedResult } from "./receiving/event-key.js";
export type { Claim, EventStore, OnceOptions } from "./receiving/event-store.js";
export { createWebhookHandler, type WebhookHandler } from "./receiving/handler.js";
export type {
  HandlerLimits,
  HttpSmsHandlerKeys,
  HttpSmsHandlerOptions,
  OmnichannelHandlerKeys,
  OmnichannelHandlerOptions,
  PerRequestOption,
  WebhookHandlerOptions,
} from "./receiving/handler-options.js";
export { type LambdaEvent, type LambdaFields, type LambdaResponse, toLambdaHandler } from "./receiving/lambda.js";
export { type NodeRequest, type NodeResponse, toNodeListener } from "./receiving/node-listener.js";
export type { NodeReadable } from "./receiving/node-stream.js";
export { type KeyedEvent, type OnceFunctionOptions, once } from "./receiving/once.js";
export { receiveHttpSms, receiveOmnichannel } from "./receiving/receive.js";
export { isSignatureError, SignatureError, type SignatureErrorCode } from "./receiving/signature-error.js";
export type { SignedRequest } from "./receiving/signed-request.js";
export { type HttpSmsVerifyOptions, verifyHttpSms } from "./receiving/verify-httpsms.js";
export { type OmnichannelVerifyOptions, verifyOmnichannel } from "./receiving/verify-omnichannel.js";
