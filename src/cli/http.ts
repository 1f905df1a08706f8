import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { SendRequest } from "../testing/endpoint/case.js";
import type { Target } from "./address.js";
import { printable } from "./arguments.js";

/** Answers a look-up with the addresses that were checked. */
const pin =
  ({ addresses }: Target): LookupFunction =>
  (_hostname, options, callback) => {
    if (options.all) callback(null, [...addresses]);
    else callback(null, addresses[0].address, addresses[0].family);
  };

/**
 * Creates the function that sends a request to the addresses of a target. It follows no redirect.
 *
 * @param onDetail - Called with where a redirect leads, or why there is no response.
 */
export const createSend =
  (target: Target, onDetail: (detail: string) => void = () => {}): SendRequest =>
  ({ method, headers, body = "" }, signal) =>
    new Promise((resolve, reject) => {
      const start = target.url.protocol === "https:" ? requestHttps : requestHttp;
      const options = { method, headers, agent: false, lookup: pin(target), signal } as const;
      const outgoing = start(target.url, options, (response) => {
        const { statusCode = 0, headers: received } = response;
        const isRedirect = statusCode >= 300 && statusCode < 400;
        if (isRedirect && received.location !== undefined)
          onDetail(`redirects to ${printable(received.location)}, not followed`);
        response.resume();
        // only the status matters, and an endless body must not keep the command alive
        response.socket.unref();
        resolve(statusCode);
      });
      outgoing.on("error", (error: NodeJS.ErrnoException) => {
        if (!signal.aborted) onDetail(error.code ?? "no response");
        reject(error);
      });
      outgoing.end(body);
    });
