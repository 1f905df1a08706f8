import { describe, expect, test } from "vitest";
import { onlyProvider, sign } from "../../src/cli/send-options.js";

const audience = "https://example.com/webhooks";

describe("onlyProvider", () => {
  test.each<[httpsms: string | undefined, omnichannel: string | undefined, provider: string | undefined]>([
    ["key", undefined, "httpsms"],
    [undefined, "secret", "omnichannel"],
    ["key", "secret", undefined],
    [undefined, undefined, undefined],
  ])("of the keys %j and %j is %j", (httpsms, omnichannel, provider) => {
    expect(onlyProvider({ httpsms, omnichannel, audience })).toBe(provider);
  });
});

describe("sign", () => {
  const keys = { httpsms: undefined, omnichannel: undefined, audience };

  test.each([
    ["httpsms", "no signing key: pass `--httpsms-key KEY`, or set `HTTPSMS_SIGNING_KEY`"],
    ["omnichannel", "no secret: pass `--omnichannel-secret SECRET`, or set `OMNICHANNEL_SECRET`"],
  ] as const)("asks for the key of %s", async (provider, message) => {
    const outgoing = { provider, label: "", items: 1, body: "{}" };
    await expect(async () => sign(outgoing, keys)).rejects.toThrow(
      expect.objectContaining({ name: "CallError", message }),
    );
  });

  test("signs as the provider of the body", async () => {
    const all = { httpsms: "key", omnichannel: "secret", audience };
    const outgoing = { label: "", items: 1, body: "{}" };
    expect((await sign({ ...outgoing, provider: "httpsms" }, all)).headers).toHaveProperty("authorization");
    expect((await sign({ ...outgoing, provider: "omnichannel" }, all)).headers).toHaveProperty("x-comapi-signature");
  });
});
