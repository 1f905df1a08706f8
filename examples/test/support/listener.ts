import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";

/** Serves a function from a `Request` to a `Response`. */
export const listenerOf = (fetch: (request: Request) => Response | Promise<Response>): RequestListener =>
  // other frameworks in this process need the `Response` of Node
  getRequestListener(fetch, { overrideGlobalObjects: false });
