import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import type { HttpSmsEventResult, UnknownHttpSmsResult } from "../httpsms/parse.js";
import type { HttpSmsVerifyOptions } from "../httpsms/verify.js";
import type { UnknownOmnichannelResult } from "../omnichannel/parse.js";
import { type OmnichannelVerifyOptions, omnichannelSignatureHeader } from "../omnichannel/verify.js";
import type { Provider } from "../provider.js";
import type { InvalidResult } from "../result.js";
import { isSignatureError } from "../signature-error.js";
import { keyList, type SignedRequest } from "../signed-request.js";
import { readBody } from "./body.js";
import { receiveHttpSms, receiveOmnichannel } from "./receive.js";

/** Where a result comes from. */
export interface WebhookContext {
  readonly provider: Provider;
}

/** Where a malformed item comes from, with what is needed to keep it. */
export interface InvalidContext extends WebhookContext {
  /** The body of the request as text: the whole batch, when the item is of one. */
  readonly body: string;
  /** Place of the item in a batch; 0 for a single event. */
  readonly index: number;
}

/** What a webhook handler does with a request. */
export interface WebhookHandlerOptions {
  /** Takes webhooks from httpSMS. */
  readonly httpsms?: HttpSmsVerifyOptions | undefined;
  /** Takes webhooks from the Omnichannel API. */
  readonly omnichannel?: OmnichannelVerifyOptions | undefined;
  /** Called for each event. What it throws, or rejects with, makes the provider send the request again. */
  readonly onEvent: (result: HttpSmsEventResult | OmnichannelEventResult, context: WebhookContext) => unknown;
  /** Called for each sound event that this version does not know. Without it, such an event is accepted and dropped. */
  readonly onUnknown?:
    | ((result: UnknownHttpSmsResult | UnknownOmnichannelResult, context: WebhookContext) => unknown)
    | undefined;
  /** Called for each malformed item: keep it and look at it, since the provider will not send it again. */
  readonly onInvalid: (result: InvalidResult, context: InvalidContext) => unknown;
  /** Called with what a callback threw, since the answer to the provider does not tell: log it. */
  readonly onError?: ((error: unknown, context: WebhookContext) => unknown) | undefined;
  /** The longest body to read, in bytes; by default 5 MiB, enough for a batch of 500 events. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Whether to answer 400 when an item is malformed; by default not. The Omnichannel API never sends a request again
   * that was answered so, and httpSMS mails its user.
   */
  readonly rejectInvalid?: boolean | undefined;
}

const isInvalid = ({ kind }: Result): boolean => kind === "invalid";

type Result = Awaited<ReturnType<typeof receiveHttpSms>> | Awaited<ReturnType<typeof receiveOmnichannel>>[number];

const answer = (status: number, error: string | null = null, headers: Record<string, string> = {}): Response =>
  error === null ? new Response(null, { status, headers }) : Response.json({ error }, { status, headers });

const checkOptions = ({ httpsms, omnichannel, onEvent, onInvalid }: WebhookHandlerOptions): void => {
  if (httpsms !== undefined) keyList("httpsms.signingKey", httpsms.signingKey);
  if (omnichannel !== undefined) keyList("omnichannel.secret", omnichannel.secret);
  if (httpsms === undefined && omnichannel === undefined) throw new TypeError("httpsms or omnichannel must be given");
  if (typeof onEvent !== "function") throw new TypeError("onEvent must be a function");
  if (typeof onInvalid !== "function")
    throw new TypeError("onInvalid must be a function: nothing is dropped in silence");
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
): Promise<readonly Result[]> => {
  if (provider === "httpsms" && httpsms !== undefined) return [await receiveHttpSms(request, httpsms)];
  return omnichannel === undefined ? [] : receiveOmnichannel(request, omnichannel);
};

const handOver = async (
  result: Result,
  context: InvalidContext,
  { onEvent, onUnknown, onInvalid }: WebhookHandlerOptions,
): Promise<void> => {
  const { provider } = context;
  if (result.kind === "event") await onEvent(result, { provider });
  else if (result.kind === "unknown") await onUnknown?.(result, { provider });
  else await onInvalid(result, context);
};

/** Hands every item over, also after one that threw; whether all went well. */
const handOverAll = async (
  results: readonly Result[],
  provider: Provider,
  bytes: Uint8Array<ArrayBuffer>,
  options: WebhookHandlerOptions,
): Promise<boolean> => {
  const body = results.some(isInvalid) ? new TextDecoder().decode(bytes) : "";
  let isWell = true;
  for (const [index, result] of results.entries()) {
    try {
      await handOver(result, { provider, body, index }, options);
    } catch (error) {
      isWell = false;
      await options.onError?.(error, { provider });
    }
  }
  return isWell;
};

/**
 * Makes a handler of the Fetch standard, for Hono, Next.js, Deno, Bun, Workers and whatever else takes one.
 *
 * It answers 405 to other methods than POST, 413 to a body beyond the limit, 401 to a bad signature before any callback
 * runs, 204 when every item was handed over, and 500 without detail when a callback threw, so that the provider sends the
 * request again. The callbacks are awaited one after another.
 *
 * @throws {TypeError} A key is empty, or `onEvent` or `onInvalid` is missing.
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
