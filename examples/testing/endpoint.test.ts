import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeListener } from "message-webhooks/receive";
import { checkEndpoint, type EndpointFinding } from "message-webhooks/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrders } from "./orders.js";

const url = "https://shop.example/webhooks";
const keys = {
  // the address that httpSMS has, since this application compares it with the token
  httpsms: { signingKey: "the-signing-key-of-httpsms", url },
  omnichannel: { secret: "the-secret-of-the-omnichannel-webhook" },
};

const { receive } = createOrders({ signingKey: keys.httpsms.signingKey, secret: keys.omnichannel.secret });

/** What a person reads when the test fails. */
const faultsOf = (findings: readonly EndpointFinding[]): readonly string[] =>
  findings
    .filter(({ ok, advice }) => !ok && !advice)
    .map(({ provider, case: name, status, why }) => `${provider}, ${name}: ${status}. ${why}`);

test("the endpoint makes no known mistake", async () => {
  expect(faultsOf(await checkEndpoint(receive, keys))).toEqual([]);
});

// a server in any language can be checked like this: start it in CI, then run this test with its URL
const server = createServer(toNodeListener(receive));

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("nor over HTTP, with everything that a server adds", async () => {
  const { port } = server.address() as AddressInfo;
  const target = process.env["WEBHOOK_URL"] ?? `http://127.0.0.1:${port}/webhooks`;
  expect(faultsOf(await checkEndpoint(target, keys))).toEqual([]);
});
