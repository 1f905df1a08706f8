import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import {
  type HttpSmsResult,
  type OmnichannelResult,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
} from "message-webhooks";

export interface Receivers {
  readonly onHttpSms: (result: HttpSmsResult) => void;
  readonly onOmnichannel: (result: OmnichannelResult) => void;
}

/** Reads the raw bytes of a request, parses them, and returns the status of the response. */
const receive = async (request: IncomingMessage, receivers: Receivers): Promise<number> => {
  if (request.method !== "POST") return 405;
  switch (request.url) {
    case "/httpsms":
      receivers.onHttpSms(safeParseHttpSmsEvent(await buffer(request)));
      return 204;
    case "/omnichannel":
      for (const result of safeParseOmnichannelBody(await buffer(request))) receivers.onOmnichannel(result);
      return 204;
    default:
      return 404;
  }
};

/** Starts a server on a free port of this machine. */
export const startServer = async (receivers: Receivers): Promise<Server> => {
  const server = createServer((request, response) => {
    receive(request, receivers)
      .catch((error: unknown) => {
        // not the error itself: that of a database has the values of the row
        console.error(String(error));
        // both providers send a request again after a 5xx
        return 500;
      })
      .then((status) => response.writeHead(status).end());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
};

export const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
