import type { Provider } from "../shapes/provider.js";

/** What a callback is told of the request. */
export interface WebhookContext {
  /** The provider that the request is for. */
  readonly provider: Provider;
  /** The request, to read its URL or headers. Its body may be read already. Not enumerable. */
  readonly request: Request;
}

/** What `onInvalid` is told in addition. */
export interface InvalidContext extends WebhookContext {
  /** The body of the request as text. For an item of a batch, the whole batch. Not enumerable. */
  readonly body: string;
  /** Index of the item in a batch. 0 for a single event. */
  readonly index: number;
}

// the request and the body are not enumerable, so that printing a context prints no personal data

export const createContext = (provider: Provider, request: Request): WebhookContext =>
  Object.defineProperty({ provider }, "request", { value: request }) as unknown as WebhookContext;

export const createInvalidContext = (
  { provider, request }: WebhookContext,
  body: string,
  index: number,
): InvalidContext =>
  Object.defineProperties(
    { provider, index },
    { request: { value: request }, body: { value: body } },
  ) as unknown as InvalidContext;
