import { utf8 } from "./bytes.js";

/** What an adapter knows of a request. */
export interface RequestParts {
  readonly method: string | undefined;
  readonly protocol: "http" | "https";
  readonly host: string | undefined;
  /** Path and query, or a whole URL. */
  readonly path: string | undefined;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | string | ReadableStream<Uint8Array>;
}

// a path in the host would change which tenant a URL names
const isHost = (host: string): boolean => /^[^\s/?#@\\]+$/.test(host);

const toUrl = ({ protocol, host, path = "/" }: RequestParts): URL => {
  const name = host === undefined || host === "" ? "localhost" : host;
  if (!isHost(name)) throw new TypeError("the host is invalid");
  return new URL(path.startsWith("/") ? `${protocol}://${name}${path}` : path);
};

/** The request of the Fetch standard. `undefined` if its URL, host or method is invalid. */
export const toRequest = (parts: RequestParts): Request | undefined => {
  const { method = "GET", headers, body } = parts;
  // of a text, `Request` would make up a content type
  const bytes = typeof body === "string" ? utf8(body) : body;
  // no request of these methods may have a body
  const init = method === "GET" || method === "HEAD" ? {} : { body: bytes, duplex: "half" };
  try {
    return new Request(toUrl(parts), { method, headers, ...init });
  } catch {
    return undefined;
  }
};

export const badRequest = (): Response => Response.json({ error: "bad_request" }, { status: 400 });
