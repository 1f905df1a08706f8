import { describe, expect, test } from "vitest";
import { toNodeListener } from "../../src/receive.js";
import { checkEndpoint } from "../../src/testing.js";
import { createEndpoint, faultsOf, keys, listen, secret, signingKey } from "../support/testing/endpoint.js";
import { createFaulty, rightSteps } from "../support/testing/faulty-endpoints.js";

describe("checkEndpoint over a port", () => {
  test("finds nothing in the handler of this package also in a second run", async () => {
    const { handle, effects } = createEndpoint();
    const url = await listen(toNodeListener(handle));
    expect(faultsOf(await checkEndpoint(url, { ...keys, effects }))).toEqual([]);
    expect(faultsOf(await checkEndpoint(url.replace("127.0.0.1", "localhost"), { ...keys, effects }))).toEqual([]);
  });

  test("reaches `localhost` on either address of this machine", async () => {
    const { handle } = createEndpoint();
    const url = await listen(toNodeListener(handle), "::1");
    const findings = await checkEndpoint(url.replace("[::1]", "localhost"), { httpsms: { signingKey } });
    expect(faultsOf(findings)).toEqual([]);
    expect(faultsOf(await checkEndpoint(url, { httpsms: { signingKey } }))).toEqual([]);
  });

  test("finds nothing in an endpoint without a mistake", async () => {
    const { handle, effects } = createFaulty(rightSteps({ signingKey, secret }));
    const url = await listen(toNodeListener(handle));
    expect(faultsOf(await checkEndpoint(url, { ...keys, effects }))).toEqual([]);
  });
});
