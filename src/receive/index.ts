export { isWebhookError, WebhookError } from "../errors.js";
export { type HttpSmsClaims, type HttpSmsVerifyOptions, verifyHttpSms } from "../httpsms/verify.js";
export { type OmnichannelVerifyOptions, verifyOmnichannel } from "../omnichannel/verify.js";
export * from "../signature-error.js";
export type { SignedRequest } from "../signed-request.js";
export {
  createWebhookHandler,
  type InvalidContext,
  type WebhookContext,
  type WebhookHandlerOptions,
} from "./handler.js";
export { receiveHttpSms, receiveOmnichannel } from "./receive.js";
