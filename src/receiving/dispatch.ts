import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import type { WebhookResult } from "../parsing/result-types.js";
import type { WebhookCallbacks } from "./callbacks.js";
import { createInvalidContext, type WebhookContext } from "./context.js";
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

/** The calls that a request makes, in their order. */
const listCalls = (
  results: readonly WebhookResult[],
  context: WebhookContext,
  bytes: Uint8Array<ArrayBuffer>,
  { onEvent, onEvents, onUnknown, onInvalid }: WebhookCallbacks,
): readonly (() => unknown)[] => {
  // decoded once, and only if it is needed
  const body = results.some(isInvalid) ? new TextDecoder().decode(bytes) : "";
  const events = onEvents === undefined ? [] : results.filter(isEvent);
  const perItem = results.map((result, index) => () => {
    if (result.kind === "event") return onEvent?.(result, context);
    if (result.kind === "unknown") return onUnknown(result, context);
    return onInvalid(result, createInvalidContext(context, body, index));
  });
  return events.length === 0 ? perItem : [() => onEvents?.(events, context), ...perItem];
};

/**
 * Hands every item over, one after another, also after one that threw.
 *
 * @returns Whether no callback threw.
 */
export const handOverAll = async (
  results: readonly WebhookResult[],
  context: WebhookContext,
  bytes: Uint8Array<ArrayBuffer>,
  callbacks: WebhookCallbacks,
): Promise<boolean> => {
  let isDone = true;
  for (const call of listCalls(results, context, bytes, callbacks)) {
    try {
      await call();
    } catch (error) {
      isDone = false;
      await reportError(error, context, callbacks);
    }
  }
  return isDone;
};
