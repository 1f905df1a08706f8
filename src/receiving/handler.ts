import type { Provider } from "../shapes/provider.js";

import { handOverAll, isInvalid, type ReceivedResult, type WebhookCallbacks } from "./dispatch.js";
import { keyList } from "./keys.js";
import { readBody } from "./read-body.js";
import { receiveHttpSms, receiveOmnichannel } from "./receive.js";
import { isSignatureError } from "./signature-error.js";
import type { SignedRequest } from "./signed-request.js";
import type { HttpSmsVerifyOptions } from "./verify-httpsms.js";
import { type OmnichannelVerifyOptions, omnichannelSignatureHeader } from "./verify-omnichannel.js";

/** What a webhook handler does with a request. */
export interface WebhookHandlerOptions extends WebhookCallbacks {
  /** Takes webhooks from httpSMS. */
  readonly httpsms?: HttpSmsVerifyOptions | undefined;
  /** Takes webhooks from the Omnichannel API. */
  readonly omnichannel?: OmnichannelVerifyOptions | undefined;
  /** The longest body to read, in bytes; by default 5 MiB, enough for a batch of 500 events. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Whether to answer 400 when an item is malformed; by default not. The Omnichannel API never sends a request again
   * that was answered so, and httpSMS mails its user.
   */
  readonly rejectInvalid?: boolean | undefined;
}

const answer = (status: number, error: string | null = null, headers: Record<string, string> = {}): Response =>
  error === null ? new Response(null, { status, headers }) : Response.json({ error }, { status, headers });

const checkOptions = ({ httpsms, omnichannel, onEvent, onInvalid, maxBodyBytes = 0 }: WebhookHandlerOptions): void => {
  if (httpsms !== undefined) keyList("httpsms.signingKey", httpsms.signingKey);
  if (omnichannel !== undefined) keyList("omnichannel.secret", omnichannel.secret);
  if (httpsms === undefined && omnichannel === undefined) throw new TypeError("httpsms or omnichannel must be given");
  if (typeof onEvent !== "function") throw new TypeError("onEvent must be a function");
  if (typeof onInvalid !== "function")
    throw new TypeError("onInvalid must be a function: nothing is dropped in silence");
  // no body is longer than NaN
  if (!(maxBodyBytes >= 0)) throw new TypeError("maxBodyBytes must be a number that is not negative");
};

/** With both providers on one route, only the Omnichannel API has its own signature header. */
const providerOfRequest = (headers: Headers, { httpsms, omnichannel }: WebhookHandlerOptions): Provider => {
  if (httpsms === undefined) return "omnichannel";
  if (omnichannel === undefined) return "httpsms";
  return headers.has(omnichannelSignatureHeader) ? "omnichannel" : "httpsms";
};

const receive = async (
  request: SignedRequest,
  provider: Provider,
  { httpsms, omnichannel }: WebhookHandlerOptions,
): Promise<readonly ReceivedResult[]> => {
  if (provider === "httpsms" && httpsms !== undefined) return [await receiveHttpSms(request, httpsms)];
  return omnichannel === undefined ? [] : receiveOmnichannel(request, omnichannel);
};

/**
 * Makes a handler of the Fetch standard, for Hono, Next.js, Deno, Bun, Workers and whatever else takes one.
 *
 * It answers 405 to other methods than POST, 413 to a body beyond the limit, 401 to a bad signature before any callback
 * runs, 204 when every item was handed over, and 500 without detail when a callback threw, so that the provider sends the
 * request again. The callbacks are awaited one after another.
 *
 * @returns The handler: a promise of the answer to a request.
 * @throws {TypeError} A key is empty, the limit is no number, or `onEvent` or `onInvalid` is missing. Later, the promise
 *   rejects with one when the body was read before.
 */
export const createWebhookHandler = (options: WebhookHandlerOptions): ((request: Request) => Promise<Response>) => {
  checkOptions(options);
  const { maxBodyBytes = 5 * 1024 * 1024, rejectInvalid = false } = options;
  return async (request) => {
    if (request.method !== "POST") return answer(405, "method_not_allowed", { allow: "POST" });
    const body = await readBody(request, maxBodyBytes);
    if (body === null) return answer(413, "body_too_large");
    const provider = providerOfRequest(request.headers, options);
    try {
      const results = await receive({ headers: request.headers, body }, provider, options);
      if (!(await handOverAll(results, provider, body, options))) return answer(500);
      return rejectInvalid && results.some(isInvalid) ? answer(400, "invalid_event") : answer(204);
    } catch (error) {
      if (isSignatureError(error)) return answer(401, error.code);
      throw error;
    }
  };
};
