import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import type { InvalidResult, UnknownHttpSmsResult, UnknownOmnichannelResult } from "../parsing/result-types.js";
import type { InvalidContext, WebhookContext } from "./context.js";
import type { OnceOptions } from "./event-store.js";
import type { SignatureError } from "./signature-error.js";

export interface OtherCallbacks<Unknown> {
  /**
   * Called for each valid event that this version does not support. `normalize` reads such events too: store what it returns
   * like that of a known event, and log the name.
   */
  readonly onUnknown: (result: Unknown, context: WebhookContext) => unknown;
  /** Called for each invalid item: store it and look at it, since the provider does not send it again. */
  readonly onInvalid: (result: InvalidResult, context: InvalidContext) => unknown;
  /** Called with the reason for a 401, before the response. What it throws goes to `onError`. */
  readonly onRefused?: ((error: SignatureError, context: WebhookContext) => unknown) | undefined;
  /**
   * Called with the reason for a 500 or 413, if an action took longer than its lease, and with what `onRefused` throws, since
   * the response does not tell: log it.
   */
  readonly onError?: ((error: unknown, context: WebhookContext) => unknown) | undefined;
}

export interface PerEvent<Event> {
  /** Called for each event, one after another. If it throws or rejects, the response is 500 and the provider retries. */
  readonly onEvent: (result: Event, context: WebhookContext) => unknown;
  /** Either `onEvent` or `onEvents`. */
  readonly onEvents?: undefined;
}

export interface PerRequest<Event> {
  /** Either `onEvent` or `onEvents`. */
  readonly onEvent?: undefined;
  /** Called once per request with all of its events, if there are any. If it throws or rejects, the response is 500. */
  readonly onEvents: (results: readonly Event[], context: WebhookContext) => unknown;
}

export interface HandlerOnce {
  /**
   * Runs the callbacks once per event: the handler claims the events of a request, known and unknown, hands over only those
   * it claimed, and marks them as done. If a callback throws, its events are released. Invalid items are always handed over.
   *
   * The response is 500 while another request handles an event, or if the store fails. For httpSMS, the handler waits up to
   * 4 seconds for the other request first. An event whose process dies is handled by a retry after its lease has ended:
   * httpSMS does not retry for that long, so store or enqueue its events instead.
   */
  readonly once?: OnceOptions | undefined;
}

/** What a handler does with what it received. By default for both providers: `result.provider` narrows the result. */
export type WebhookCallbacks<
  Event = HttpSmsEventResult | OmnichannelEventResult,
  Unknown = UnknownHttpSmsResult | UnknownOmnichannelResult,
> = OtherCallbacks<Unknown> & (PerEvent<Event> | PerRequest<Event>);
