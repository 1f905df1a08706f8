import type { HttpSmsEventResult, OmnichannelEventResult } from "../../../src/index.js";
import {
  createWebhookHandler,
  type InvalidContext,
  type WebhookContext,
  type WebhookHandlerOptions,
} from "../../../src/receive.js";
import { now, secret, signingKey, type TextRequest, url } from "./sign.js";

interface Call {
  readonly callback: "onEvent" | "onEvents" | "onUnknown" | "onInvalid" | "onRefused" | "onError";
  /** The first argument: a result, or what a callback threw. */
  readonly given: unknown;
  readonly context: unknown;
}

interface Recorder {
  /** What the handler called, in order. */
  readonly calls: Call[];
  readonly handle: (request: Request) => Promise<Response>;
}

/** Options, some of which a program without types may leave out. */
export interface RecorderOptions extends Omit<Partial<WebhookHandlerOptions>, "onEvent" | "onEvents"> {
  readonly onEvent?: ((result: EventResult, context: WebhookContext) => unknown) | undefined;
  readonly onEvents?: ((results: readonly EventResult[], context: WebhookContext) => unknown) | undefined;
}

type EventResult = HttpSmsEventResult | OmnichannelEventResult;

/** A handler of both providers that notes each call, without the refusals. */
export const recorder = (options: RecorderOptions = {}): Recorder => {
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
  } as WebhookHandlerOptions);
  return { calls, handle };
};

export const post = ({ headers, body }: TextRequest): Request => new Request(url, { method: "POST", headers, body });

/** A body that comes in chunks, without a content-length. */
export const postStream = (headers: TextRequest["headers"], body: ReadableStream): Request =>
  // Node wants `duplex`, and the DOM's types do not know it
  new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
