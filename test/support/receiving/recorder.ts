import {
  createWebhookHandler,
  type InvalidContext,
  type WebhookContext,
  type WebhookHandlerOptions,
} from "../../../src/receive.js";
import { now, secret, signingKey, type TextRequest, url } from "./sign.js";

interface Call {
  readonly callback: "onEvent" | "onUnknown" | "onInvalid" | "onError";
  /** The first argument: a result, or what a callback threw. */
  readonly given: unknown;
  readonly context: unknown;
}

interface Recorder {
  /** What the handler called, in order. */
  readonly calls: Call[];
  readonly handle: (request: Request) => Promise<Response>;
}

/** A handler of both platforms that notes each call. */
export const recorder = (options: Partial<WebhookHandlerOptions> = {}): Recorder => {
  const calls: Call[] = [];
  const note =
    (callback: Call["callback"]) =>
    (given: unknown, context: WebhookContext | InvalidContext): void => {
      // what is not enumerable would not be compared
      const { provider, body, index } = context as InvalidContext;
      calls.push({ callback, given, context: "body" in context ? { provider, body, index } : context });
    };
  const handle = createWebhookHandler({
    httpsms: { signingKey, now: () => now },
    omnichannel: { secret },
    onEvent: note("onEvent"),
    onUnknown: note("onUnknown"),
    onInvalid: note("onInvalid"),
    onError: note("onError"),
    ...options,
  });
  return { calls, handle };
};

export const post = ({ headers, body }: TextRequest): Request => new Request(url, { method: "POST", headers, body });

/** A body that comes in chunks, without a content-length. */
export const postStream = (headers: TextRequest["headers"], body: ReadableStream): Request =>
  // Node wants `duplex`, and the DOM's types do not know it
  new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
