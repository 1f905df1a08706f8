import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import type { UnknownHttpSmsResult, UnknownOmnichannelResult } from "../parsing/result-types.js";
import type { HandlerOnce, WebhookCallbacks } from "./callbacks.js";
import { keyList } from "./keys.js";
import { checkOnceOptions } from "./lease.js";
import type { HttpSmsVerifyOptions } from "./verify-httpsms.js";

/** A value, or a function that is asked for it per request: nothing is read when the handler is created. */
export type PerRequestOption<Value> =
  | Value
  | ((request: Request) => Value | undefined | PromiseLike<Value | undefined>);

/** How a handler verifies requests from httpSMS. */
export interface HttpSmsHandlerKeys extends Omit<HttpSmsVerifyOptions, "signingKey" | "userId"> {
  /** The signing key of the webhook, or a function of the request. A list is for the rotation of a key, not for several users. */
  readonly signingKey: PerRequestOption<string | readonly string[]>;
  /** Id of the httpSMS user that the webhook belongs to, or a function of the request. Take it from the path, never from the event. */
  readonly userId?: PerRequestOption<string> | undefined;
}

/** How a handler verifies requests from the Omnichannel API. */
export interface OmnichannelHandlerKeys {
  /** The secret of the webhook, or a function of the request. A list is for the rotation of a secret. */
  readonly secret: PerRequestOption<string | readonly string[]>;
}

export interface HandlerLimits {
  /** The longest body to read, in bytes. By default 5 MiB, enough for a batch of 500 events. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Whether to respond 400 if an item is invalid. By default not: the Omnichannel API never retries after a 400, and
   * httpSMS sends its user an e-mail.
   */
  readonly rejectInvalid?: boolean | undefined;
}

/** Options of a handler for httpSMS. */
export type HttpSmsHandlerOptions = HandlerLimits &
  HandlerOnce &
  WebhookCallbacks<HttpSmsEventResult, UnknownHttpSmsResult> & {
    readonly httpsms: HttpSmsHandlerKeys;
    readonly omnichannel?: undefined;
  };

/** Options of a handler for the Omnichannel API. */
export type OmnichannelHandlerOptions = HandlerLimits &
  HandlerOnce &
  WebhookCallbacks<OmnichannelEventResult, UnknownOmnichannelResult> & {
    readonly httpsms?: undefined;
    readonly omnichannel: OmnichannelHandlerKeys;
  };

/** Options of a handler for both providers, or for those that are given when the program runs. */
export type WebhookHandlerOptions = HandlerLimits &
  HandlerOnce &
  WebhookCallbacks & {
    readonly httpsms?: HttpSmsHandlerKeys | undefined;
    readonly omnichannel?: OmnichannelHandlerKeys | undefined;
  };

const isFunction = (value: unknown): boolean => typeof value === "function";

const checkKeys = ({ httpsms, omnichannel }: WebhookHandlerOptions): void => {
  if (httpsms === undefined && omnichannel === undefined) {
    throw new TypeError("`httpsms` or `omnichannel` is required: set at least one");
  }
  if (httpsms !== undefined && !isFunction(httpsms.signingKey)) keyList("httpsms.signingKey", httpsms.signingKey);
  if (httpsms?.userId !== undefined && !isFunction(httpsms.userId)) keyList("httpsms.userId", httpsms.userId);
  if (omnichannel !== undefined && !isFunction(omnichannel.secret)) keyList("omnichannel.secret", omnichannel.secret);
};

/** @throws {TypeError} An option is missing or has a wrong type. */
export const checkOptions = (options: WebhookHandlerOptions): void => {
  checkKeys(options);
  const { onEvent, onEvents, onUnknown, onInvalid, maxBodyBytes = 0, once } = options;
  if (once !== undefined) checkOnceOptions(once);
  if ((onEvent === undefined) === (onEvents === undefined)) {
    throw new TypeError("`onEvent` or `onEvents` is required: set exactly one");
  }
  if (!isFunction(onEvent ?? onEvents)) throw new TypeError("`onEvent` or `onEvents` must be a function");
  if (!isFunction(onUnknown)) {
    throw new TypeError(
      "`onUnknown` is required: unknown events are never dropped silently. Store them like known ones",
    );
  }
  if (!isFunction(onInvalid)) {
    throw new TypeError("`onInvalid` is required: invalid items are never dropped silently. Store them");
  }
  // no body is longer than NaN
  if (!(maxBodyBytes >= 0)) throw new TypeError("`maxBodyBytes` must be a number that is not negative");
};

/**
 * The keys for one request.
 *
 * @throws What a key function throws.
 * @throws {TypeError} A key function returned nothing.
 */
export const readOption = async (
  name: string,
  option: PerRequestOption<string | readonly string[]>,
  request: Request,
): Promise<readonly string[]> => keyList(name, typeof option === "function" ? await option(request) : option);
