import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createWebhookHandler, toNodeListener } from "../../src/receive.js";

/** An endpoint that the packed commands send to. */
export interface Endpoint {
  readonly url: string;
  readonly stop: () => void;
}

const keys = ["--httpsms-key", "key", "--omnichannel-secret", "secret"];

/** Starts an endpoint on a free port of this machine. */
export const startEndpoint = async (): Promise<Endpoint> => {
  const handle = createWebhookHandler({
    httpsms: { signingKey: "key" },
    omnichannel: { secret: "secret" },
    onEvent: () => {},
    onUnknown: () => {},
    onInvalid: () => {},
  });
  const server = createServer(toNodeListener(handle)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** Returns the arguments of the commands that send to an endpoint. They exit with 0 if it accepts what it should. */
export const checkEndpointOf = ({ url }: Endpoint): readonly (readonly string[])[] => [
  ["send", "message.phone.received", "--to", url, ...keys],
  ["send", "message.sent", "sms", "--batch", "2", "--to", url, ...keys],
  ["check", url, ...keys],
];

export const expectChecked = (output: string): undefined => {
  if (!/ 204 |(?:^|\n)\d+ ok, 0 wrong, 0 advice$/.test(output)) throw new Error(`the command\n${output}`);
};
