import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import type { WebhookResult } from "../parsing/result-types.js";
import type { HandlerOnce, WebhookCallbacks } from "./callbacks.js";
import { claimAll, createTasks } from "./claim-all.js";
import { createInvalidContext, type WebhookContext } from "./context.js";
import { createLostLeaseError, type Lease } from "./lease.js";
import type { SignatureError } from "./signature-error.js";

type EventResult = HttpSmsEventResult | OmnichannelEventResult;

export const isInvalid = ({ kind }: WebhookResult): boolean => kind === "invalid";

const isEvent = (result: WebhookResult): result is EventResult => result.kind === "event";

/** Calls `onError`. A log that is down must not keep the other items back. */
export const reportError = async (
  error: unknown,
  context: WebhookContext,
  { onError }: Pick<WebhookCallbacks, "onError">,
): Promise<void> => {
  try {
    await onError?.(error, context);
  } catch {
    // the response asks for a retry anyway
  }
};

/** Calls `onRefused`. What it throws is no reason to let the request in. */
export const reportRefusal = async (
  refusal: SignatureError,
  context: WebhookContext,
  callbacks: Pick<WebhookCallbacks, "onRefused" | "onError">,
): Promise<void> => {
  try {
    await callbacks.onRefused?.(refusal, context);
  } catch (error) {
    await reportError(error, context, callbacks);
  }
};

/** A call that a request makes. */
interface Call {
  /** The events that it hands over. */
  readonly events: readonly WebhookResult[];
  readonly run: () => unknown;
}

/** The calls that a request makes, in their order. */
const listCalls = (
  results: readonly WebhookResult[],
  context: WebhookContext,
  bytes: Uint8Array<ArrayBuffer>,
  { onEvent, onEvents, onUnknown, onInvalid }: WebhookCallbacks,
  isOurs: (result: WebhookResult) => boolean,
): readonly Call[] => {
  // decoded once, and only if it is needed
  const body = results.some(isInvalid) ? new TextDecoder().decode(bytes) : "";
  const perItem = results.flatMap((result, index): readonly Call[] => {
    if (result.kind === "invalid") {
      return [{ events: [], run: () => onInvalid(result, createInvalidContext(context, body, index)) }];
    }
    if (!isOurs(result)) return [];
    if (result.kind === "unknown") return [{ events: [result], run: () => onUnknown(result, context) }];
    return onEvent === undefined ? [] : [{ events: [result], run: () => onEvent(result, context) }];
  });
  const events = onEvents === undefined ? [] : results.filter(isEvent).filter(isOurs);
  return events.length === 0 ? perItem : [{ events, run: () => onEvents?.(events, context) }, ...perItem];
};

/**
 * Hands every item over, one after another, also after one that threw. With `once`, only the events that this request claimed.
 *
 * @returns Whether no callback threw and no event is busy elsewhere.
 */
export const handOverAll = async (
  results: readonly WebhookResult[],
  context: WebhookContext,
  bytes: Uint8Array<ArrayBuffer>,
  callbacks: WebhookCallbacks & HandlerOnce,
): Promise<boolean> => {
  let isDone = true;
  const fail = async (error: unknown): Promise<void> => {
    isDone = false;
    await reportError(error, context, callbacks);
  };
  const leases = callbacks.once === undefined ? undefined : await claimAll(callbacks.once, results, fail);
  const { start, finish } = createTasks();
  const settle = async (lease: Lease, isHandled: boolean): Promise<void> => {
    try {
      const wasHeld = await (isHandled ? lease.complete() : lease.release());
      // no reason for a retry: the action is done
      if (isHandled && !wasHeld) await reportError(createLostLeaseError(), context, callbacks);
    } catch (error) {
      await fail(error);
    }
  };
  const isOurs = (result: WebhookResult): boolean => leases?.has(result) ?? true;
  for (const { events, run } of listCalls(results, context, bytes, callbacks, isOurs)) {
    let isHandled = true;
    try {
      await run();
    } catch (error) {
      isHandled = false;
      await fail(error);
    }
    for (const event of events) {
      const lease = leases?.get(event);
      // the next event need not wait for the store
      if (lease !== undefined) await start(() => settle(lease, isHandled));
    }
  }
  await finish();
  return isDone;
};
