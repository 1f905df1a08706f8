import { describe, expect, onTestFinished, test, vi } from "vitest";
import { checkEndpoint } from "../../src/testing.js";
import { createEndpoint, faultsOf, keys, secret, signingKey } from "../support/testing/endpoint.js";

describe("checkEndpoint", () => {
  test("finds nothing in the handler of this package, as a function", async () => {
    const { handle, effects } = createEndpoint();
    const findings = await checkEndpoint(handle, { ...keys, effects });
    expect(faultsOf(findings)).toEqual([]);
    expect(findings.length).toBeGreaterThanOrEqual(50);
    expect(new Set(findings.map(({ provider, case: name }) => `${provider} ${name}`)).size).toBe(findings.length);
  });

  test("tries one provider if only one has a key", async () => {
    const { handle } = createEndpoint({ httpsms: undefined });
    const findings = await checkEndpoint(handle, { omnichannel: { secret } });
    expect(faultsOf(findings)).toEqual([]);
    expect(new Set(findings.map(({ provider }) => provider))).toEqual(new Set(["omnichannel"]));
  });

  test("signs for the address of the endpoint, or for `url`", async () => {
    const audience = "https://shop.example/webhooks";
    const { handle } = createEndpoint({ httpsms: { signingKey, audience } });
    expect(faultsOf(await checkEndpoint(handle, { httpsms: { signingKey, url: audience } }))).toEqual([]);
    expect(faultsOf(await checkEndpoint(handle, { httpsms: { signingKey } }))).toContain("wrong httpsms good: 401");
  });

  test.each<[what: string, target: string, message: string]>([
    ["a name", "http://webhooks.example/", "`remote: true`"],
    ["another address", "http://192.0.2.1/", "`remote: true`"],
    ["all addresses", "http://0.0.0.0/", "`remote: true`"],
    ["a name that begins like this machine", "http://127.0.0.1.example/", "`remote: true`"],
    ["a name below `localhost`", "http://webhooks.localhost/", "`remote: true`"],
    ["no URL", "localhost", "must be a URL"],
    ["another protocol", "ftp://localhost/", "`http://`"],
    ["a user with a password", "http://user:password@localhost/", "password"],
    ["a user", "http://user@localhost/", "user name"],
    ["a password", "http://:password@localhost/", "password"],
  ])("sends nothing to %s", async (_what, target, message) => {
    await expect(checkEndpoint(target, keys)).rejects.toThrow(message);
    await expect(checkEndpoint(target, keys)).rejects.toThrow(TypeError);
  });

  test.each([
    ["http://webhooks.example/", false],
    ["https://webhooks.example/", true],
  ])("sends to %s only if it may, and the key itself only over an encrypted connection", async (target, hasKey) => {
    const requests: { readonly url: string; readonly init: RequestInit }[] = [];
    vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
      requests.push({ url, init });
      return new Response(null, { status: 204 });
    });
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await checkEndpoint(target, { ...keys, remote: true });
    expect(new Set(requests.map(({ url }) => url))).toEqual(new Set([target]));
    expect(new Set(requests.map(({ init }) => init.redirect))).toEqual(new Set(["manual"]));
    const sent = JSON.stringify(requests);
    expect([sent.includes(signingKey), sent.includes(secret)]).toEqual([hasKey, hasKey]);
  });

  test.each([
    ["http://localhost:1/a?b=c", "[::1]", ["http://127.0.0.1:1/a?b=c", "http://[::1]:1/a?b=c", "http://[::1]:1/a?b=c"]],
    ["http://localhost:1/", "127.0.0.1", ["http://127.0.0.1:1/", "http://127.0.0.1:1/", "http://127.0.0.1:1/"]],
    [
      "http://127.20.30.40:1/",
      "127.20.30.40",
      ["http://127.20.30.40:1/", "http://127.20.30.40:1/", "http://127.20.30.40:1/"],
    ],
    ["http://[::1]:1/", "[::1]", ["http://[::1]:1/", "http://[::1]:1/", "http://[::1]:1/"]],
  ])("sends to %s at the address that responds, %s", async (target, host, first) => {
    const urls: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      urls.push(url);
      if (new URL(url).hostname !== host) throw new TypeError("fetch failed");
      return new Response(null, { status: 204 });
    });
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const findings = await checkEndpoint(target, { httpsms: { signingKey } });
    // nothing leaves this machine, so the key itself is sent too
    expect(findings.map((finding) => finding.case)).toContain("key in place of a token");
    expect(urls.slice(0, 3)).toEqual(first);
    expect(new Set(urls.slice(1))).toEqual(new Set([first[2]]));
  });

  test("needs a key that is not blank", async () => {
    const { handle } = createEndpoint();
    await expect(checkEndpoint(handle, {})).rejects.toThrow("no key");
    await expect(checkEndpoint(handle, { omnichannel: { secret: " " } })).rejects.toThrow("`omnichannel.secret`");
    await expect(checkEndpoint(handle, { httpsms: { signingKey: " " } })).rejects.toThrow("`httpsms.signingKey`");
  });

  test("stops when no response comes", async () => {
    const findings = await checkEndpoint("http://127.0.0.1:1/", keys);
    expect(findings.map(({ status, ok }) => ({ status, ok }))).toEqual(Array(3).fill({ status: "error", ok: false }));
    expect(findings.at(-1)?.why).toMatch(/The other \d+ cases were not tried/);
  });

  test("does not look for a server if a function throws", async () => {
    const findings = await checkEndpoint(async () => Promise.reject(new Error("broken")), keys);
    expect(findings.at(0)?.why).toMatch(/^No response: the function throws an error, or its promise rejects\. Without/);
  });

  test("reveals no key in what it finds", async () => {
    const findings = await checkEndpoint(async () => new Response(null, { status: 418 }), keys);
    expect(JSON.stringify(findings)).not.toMatch(new RegExp(`${signingKey}|${secret}`));
  });
});
