import type { WebhookHandler } from "./handler.js";
import { badRequest, toRequest } from "./to-request.js";

/** Headers or parameters of an event. */
export type LambdaFields<Value> = Readonly<Record<string, Value | undefined>>;

/** An event of API Gateway (version 1 or 2), a function URL or an Application Load Balancer. */
export interface LambdaEvent {
  readonly headers?: LambdaFields<string> | null | undefined;
  readonly multiValueHeaders?: LambdaFields<readonly string[]> | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
  /** Version 1 and load balancers. */
  readonly httpMethod?: string | undefined;
  /** Version 1 and load balancers. */
  readonly path?: string | undefined;
  /** Version 1 and load balancers. */
  readonly queryStringParameters?: LambdaFields<string> | null | undefined;
  /** Version 1 and load balancers. */
  readonly multiValueQueryStringParameters?: LambdaFields<readonly string[]> | null | undefined;
  /** Version 2 and function URLs. */
  readonly rawPath?: string | undefined;
  /** Version 2 and function URLs. */
  readonly rawQueryString?: string | undefined;
  readonly requestContext?: unknown;
}

/** The response, in the form that the event asks for. */
export interface LambdaResponse {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, string[]>>;
  readonly body: string;
  readonly isBase64Encoded: false;
}

/** What all versions have, if they are HTTP. */
interface Route {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly domain: string | undefined;
}

interface Context {
  readonly http?: { readonly method?: string };
  readonly domainName?: string;
  readonly elb?: unknown;
}

const toHeaders = ({ headers, multiValueHeaders }: LambdaEvent): Headers => {
  const result = new Headers();
  // all values, since `headers` of version 1 keeps only the last one
  for (const [name, values] of Object.entries(multiValueHeaders ?? headers ?? {})) {
    for (const value of [values].flat()) if (value !== undefined) append(result, name, value);
  }
  return result;
};

const append = (headers: Headers, name: string, value: string): void => {
  try {
    headers.append(name, value);
  } catch {
    // such as a city with letters that no header holds: the request must not be lost to it, and no signature has any
  }
};

const toQuery = (event: LambdaEvent, isEncoded: boolean): string =>
  Object.entries(event.multiValueQueryStringParameters ?? event.queryStringParameters ?? {})
    .flatMap(([name, values]) => [values].flat().map((value = "") => [name, value]))
    .map((pair) => pair.map((text) => (isEncoded ? text : encodeURIComponent(text))).join("="))
    .join("&");

const readRoute = (event: LambdaEvent): Route | undefined => {
  const { http, domainName, elb } = (event.requestContext ?? {}) as Context;
  const domain = domainName;
  if (typeof http?.method === "string" && typeof event.rawPath === "string") {
    return { method: http.method, path: event.rawPath, query: event.rawQueryString ?? "", domain };
  }
  if (typeof event.httpMethod !== "string" || typeof event.path !== "string") return undefined;
  // a load balancer hands the query over as it came
  return { method: event.httpMethod, path: event.path, query: toQuery(event, elb !== undefined), domain };
};

const toBytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const convert = (event: LambdaEvent, { method, path, query, domain }: Route): Request | undefined => {
  try {
    const headers = toHeaders(event);
    const text = event.body ?? "";
    const body = event.isBase64Encoded === true ? toBytes(text) : text;
    const target = query === "" ? path : `${path}?${query}`;
    return toRequest({ method, protocol: "https", host: headers.get("host") ?? domain, path: target, headers, body });
  } catch {
    return undefined;
  }
};

const toLambdaResponse = async (response: Response, hasLists: boolean): Promise<LambdaResponse> => {
  const headers = Object.fromEntries(response.headers);
  const shared = { statusCode: response.status, body: await response.text(), isBase64Encoded: false } as const;
  if (!hasLists) return { ...shared, headers };
  const lists: Record<string, string[]> = {};
  for (const [name, value] of response.headers) lists[name] = [value];
  return { ...shared, multiValueHeaders: lists };
};

/**
 * Adapts a handler to AWS Lambda: API Gateway version 1 and 2, function URLs and Application Load Balancers. A body in
 * base64 is decoded to its bytes. If the event has `multiValueHeaders`, the response has them too.
 *
 * @returns The function to export: `export const handler = toLambdaHandler(createWebhookHandler(…))`. Its promise rejects
 *   with a `TypeError` if the event is not an HTTP request.
 */
export const toLambdaHandler =
  (handler: WebhookHandler): ((event: LambdaEvent) => Promise<LambdaResponse>) =>
  async (event) => {
    const route = typeof event === "object" && event !== null ? readRoute(event) : undefined;
    if (route === undefined) {
      throw new TypeError(
        "the event is not an HTTP request: connect the function to API Gateway, a function URL or a load balancer",
      );
    }
    const request = convert(event, route);
    const response = request === undefined ? badRequest() : await handler(request);
    const { multiValueHeaders } = event;
    return toLambdaResponse(response, multiValueHeaders !== undefined && multiValueHeaders !== null);
  };
