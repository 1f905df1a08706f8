import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import type {
  HttpSmsResult,
  InvalidResult,
  OmnichannelResult,
  UnknownHttpSmsResult,
  UnknownOmnichannelResult,
} from "../parsing/result-types.js";
import type { Provider } from "../shapes/provider.js";

/** Where a result comes from. */
export interface WebhookContext {
  /** Platform that sent the request. */
  readonly provider: Provider;
}

/** Where a malformed item comes from, with what is needed to keep it; that is not enumerable. */
export interface InvalidContext extends WebhookContext {
  /** The body of the request as text: the whole batch, when the item is of one. */
  readonly body: string;
  /** Place of the item in a batch; 0 for a single event. */
  readonly index: number;
}

/** What a handler does with what came. */
export interface WebhookCallbacks {
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
}

/** What a request of either provider is made of. */
export type ReceivedResult = HttpSmsResult | OmnichannelResult;

export const isInvalid = ({ kind }: ReceivedResult): boolean => kind === "invalid";

/** The body is not enumerable, so that printing the context prints no personal data. */
const invalidContext = (provider: Provider, body: string, index: number): InvalidContext =>
  Object.defineProperties({ provider }, { body: { value: body }, index: { value: index } }) as InvalidContext;

const handOver = async (
  result: ReceivedResult,
  context: InvalidContext,
  { onEvent, onUnknown, onInvalid }: WebhookCallbacks,
): Promise<void> => {
  const { provider, body, index } = context;
  if (result.kind === "event") await onEvent(result, { provider });
  else if (result.kind === "unknown") await onUnknown?.(result, { provider });
  else await onInvalid(result, invalidContext(provider, body, index));
};

/** A log that is down must not keep the other items back. */
const report = async (error: unknown, context: WebhookContext, { onError }: WebhookCallbacks): Promise<void> => {
  try {
    await onError?.(error, context);
  } catch {
    // the answer asks for the request again anyway
  }
};

/** Hands every item over, also after one that threw; whether all went well. */
export const handOverAll = async (
  results: readonly ReceivedResult[],
  provider: Provider,
  bytes: Uint8Array<ArrayBuffer>,
  options: WebhookCallbacks,
): Promise<boolean> => {
  const body = results.some(isInvalid) ? new TextDecoder().decode(bytes) : "";
  let isWell = true;
  for (const [index, result] of results.entries()) {
    try {
      await handOver(result, { provider, body, index }, options);
    } catch (error) {
      isWell = false;
      await report(error, { provider }, options);
    }
  }
  return isWell;
};
