import type { AnswerStatus, EndpointRequest, SendRequest } from "./case.js";

/** An endpoint as a function, such as `createWebhookHandler` returns. */
export type EndpointFunction = (request: Request) => Promise<Response>;

/** Drops the body of a response, since only the status matters. A body that something else reads is skipped. */
const discard = async ({ body }: Response): Promise<void> => {
  if (body?.locked === false) await body.cancel().catch(() => {});
};

/** Calls an endpoint that is a function. */
export const sendToFunction =
  (endpoint: EndpointFunction, url: string): SendRequest =>
  async ({ method, headers, body = null }, signal) => {
    const response = await endpoint(new Request(url, { method, headers, body, signal }));
    await discard(response);
    return response.status;
  };

/**
 * Sends to one of several addresses of an endpoint, to the first that responds.
 *
 * @param urls - More than one for a name whose address is one of a few.
 */
export const sendByFetch = (urls: readonly string[]): SendRequest => {
  let candidates = urls;
  return async ({ method, headers, body = null }, signal) => {
    let problem: unknown;
    for (const url of candidates) {
      try {
        const response = await fetch(url, { method, headers, body, signal, redirect: "manual" });
        candidates = [url];
        await discard(response);
        return response.status;
      } catch (error) {
        problem = error;
      }
    }
    throw problem;
  };
};

export interface TimedAnswer {
  readonly status: AnswerStatus;
  readonly milliseconds: number;
}

/** Sends a request and waits for the answer at most as long as the provider does. */
export const sendInTime = async (send: SendRequest, request: EndpointRequest, limit: number): Promise<TimedAnswer> => {
  const controller = new AbortController();
  const start = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<"timeout">((resolve) => {
    timer = setTimeout(() => {
      resolve("timeout");
      controller.abort();
    }, limit);
  });
  // called within a promise, since a function may throw before it returns one
  const answer = Promise.resolve()
    .then(() => send(request, controller.signal))
    .catch((): "error" => "error");
  const status = await Promise.race([answer, giveUp]);
  clearTimeout(timer);
  return { status, milliseconds: Math.round(performance.now() - start) };
};
