import { createContext, type WebhookContext } from "./context.js";
import { handOverAll, isInvalid, reportError, reportRefusal } from "./dispatch.js";
import {
  checkOptions,
  type HttpSmsHandlerOptions,
  type OmnichannelHandlerOptions,
  type WebhookHandlerOptions,
} from "./handler-options.js";
import { prepare, readProvider } from "./prepare.js";
import { readBody } from "./read-body.js";
import { isSignatureError } from "./signature-error.js";

/** A function of the Fetch standard: Hono, Next.js, Deno, Bun, Workers and others call it with each request. */
export type WebhookHandler = (request: Request) => Promise<Response>;

const respond = (status: number, error: string | null = null, headers: Record<string, string> = {}): Response =>
  error === null ? new Response(null, { status, headers }) : Response.json({ error }, { status, headers });

/** By its properties, since a framework or another realm may have its own class. */
const assertRequest = (request: Request): void => {
  const { method, headers } = (request ?? {}) as Partial<Request>;
  if (typeof method === "string" && typeof headers?.get === "function") return;
  throw new TypeError(
    "the handler takes a `Request` of the Fetch standard. In Express, NestJS, Next.js pages or another framework on `node:http`, use `toNodeListener(handler)`. In AWS Lambda, use `toLambdaHandler(handler)`",
  );
};

/** Verifies, parses and hands over. Cheap checks come first, so that a stranger cannot make it read a large body. */
const receive = async (
  request: Request,
  context: WebhookContext,
  options: WebhookHandlerOptions,
): Promise<Response> => {
  const { maxBodyBytes = 5 * 1024 * 1024, rejectInvalid = false } = options;
  const readHeaders = await prepare(context.provider, request, options);
  try {
    const readResults = await readHeaders();
    const body = await readBody(request, maxBodyBytes);
    if (body === null) {
      const error = new RangeError(
        `the body has more than \`maxBodyBytes\` (${maxBodyBytes}): the provider gives up on it after its retries`,
      );
      await reportError(error, context, options);
      return respond(413, "body_too_large");
    }
    const results = await readResults(body);
    if (!(await handOverAll(results, context, body, options))) return respond(500);
    return rejectInvalid && results.some(isInvalid) ? respond(400, "invalid_event") : respond(204);
  } catch (error) {
    if (!isSignatureError(error)) throw error;
    await reportRefusal(error, context, options);
    return respond(401, error.code);
  }
};

/**
 * Creates a handler of the Fetch standard, for Hono, Next.js, Deno, Bun, Workers and others. {@link toNodeListener} and
 * {@link toLambdaHandler} adapt it to Node and AWS Lambda.
 *
 * It responds 405 to other methods than POST, 401 if the request is refused, before any callback but `onRefused`, 413 if
 * the body exceeds the limit, 204 if every item was handed over, and 500 without detail if a callback or a key function
 * threw or the set-up is wrong, so that the provider retries. The callbacks are awaited one after another.
 *
 * @returns The handler: a promise of the response to a request.
 * @throws {TypeError} A key is blank, a limit is not a number, or a callback is missing. Later, the promise rejects with
 *   one if the handler is called with something other than a `Request`.
 */
export function createWebhookHandler(options: HttpSmsHandlerOptions): WebhookHandler;
export function createWebhookHandler(options: OmnichannelHandlerOptions): WebhookHandler;
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler;
export function createWebhookHandler(
  given: HttpSmsHandlerOptions | OmnichannelHandlerOptions | WebhookHandlerOptions,
): WebhookHandler {
  // the callbacks get the results of the providers that are set, as the overloads promise
  const options = given as WebhookHandlerOptions;
  checkOptions(options);
  return async (request) => {
    assertRequest(request);
    if (request.method !== "POST") return respond(405, "method_not_allowed", { allow: "POST" });
    const context = createContext(readProvider(request.headers, options), request);
    try {
      return await receive(request, context, options);
    } catch (error) {
      await reportError(error, context, options);
      return respond(500);
    }
  };
}
