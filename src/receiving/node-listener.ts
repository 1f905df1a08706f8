import type { WebhookHandler } from "./handler.js";
import { createLostBody, isUnread, type NodeReadable, toWebStream } from "./node-stream.js";
import { badRequest, type RequestParts, toRequest } from "./to-request.js";

/** The part of Node's `IncomingMessage`, and of what frameworks add to it, that {@link toNodeListener} reads. */
export interface NodeRequest extends NodeReadable {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The URL before Express mounts a router. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawHeaders?: readonly string[] | undefined;
  readonly socket?: unknown;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** The part of Node's `ServerResponse` that {@link toNodeListener} writes. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body?: string): unknown;
}

const toHeaders = ({ headers, rawHeaders = [] }: NodeRequest): Headers => {
  const result = new Headers();
  // as they came, since `headers` keeps only the first of two tokens
  for (let index = 0; index < rawHeaders.length; index += 2) append(result, rawHeaders[index], rawHeaders[index + 1]);
  if (rawHeaders.length > 0) return result;
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) append(result, name, value);
  }
  return result;
};

const append = (headers: Headers, name: string | undefined, value: string | readonly string[] = ""): void => {
  // HTTP/2 has names such as `:path`, which no `Headers` takes
  if (name?.startsWith(":") === false) headers.append(name, String(value));
};

const isRaw = (body: unknown): body is string | Uint8Array => typeof body === "string" || ArrayBuffer.isView(body);

const readBody = (request: NodeRequest): RequestParts["body"] => {
  const { rawBody, body } = request;
  const raw = isRaw(rawBody) ? rawBody : body;
  // a copy, since a `Buffer` may be a view of memory that Node reuses
  if (isRaw(raw)) return typeof raw === "string" ? raw : new Uint8Array(raw);
  return isUnread(request) ? toWebStream(request) : createLostBody();
};

const hasTls = (socket: unknown): boolean =>
  typeof socket === "object" && socket !== null && "encrypted" in socket && socket.encrypted === true;

const convert = (request: NodeRequest): Request | undefined => {
  const { method, url, originalUrl = url, socket } = request;
  const authority = request.headers["host"] ?? request.headers[":authority"];
  try {
    return toRequest({
      method,
      protocol: hasTls(socket) ? "https" : "http",
      host: typeof authority === "string" ? authority : undefined,
      path: originalUrl,
      headers: toHeaders(request),
      body: readBody(request),
    });
  } catch {
    return undefined;
  }
};

const write = async (from: Response, to: NodeResponse): Promise<void> => {
  const body = await from.text();
  // a time limit of the framework may have responded already
  if (to.headersSent) return;
  to.statusCode = from.status;
  for (const [name, value] of from.headers) to.setHeader(name, value);
  to.end(body);
};

/**
 * Adapts a handler to Node: Express 4 and 5, NestJS, API routes of Next.js pages, Cloud Functions, Firebase and
 * `node:http`. In Express: `app.post("/webhooks", toNodeListener(handler))`.
 *
 * It takes the bytes from `request.rawBody`, else from `request.body` if that is raw, else from the stream. If a framework
 * has parsed the body and kept no bytes, the response is 500 and `onError` hears what to do. It responds 400 to an invalid
 * `Host`, URL or method.
 *
 * @returns The listener. It never throws, and the promise that it returns never rejects.
 */
export const toNodeListener =
  (handler: WebhookHandler): ((request: NodeRequest, response: NodeResponse) => void) =>
  async (request, response) => {
    try {
      const converted = convert(request);
      await write(converted === undefined ? badRequest() : await handler(converted), response);
    } catch {
      if (response.headersSent) return;
      response.statusCode = 500;
      response.end();
    }
  };
