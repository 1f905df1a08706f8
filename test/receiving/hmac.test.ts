import { createHmac, getRandomValues } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  claims,
  now,
  received,
  secret,
  sentSms,
  signatureOf,
  signingKey,
  signToken,
} from "../support/receiving/sign.js";

const { getBuiltinModule } = process;

/** Loads the module anew, in a runtime with the given way to find Node's modules. */
const loadHmac = (getModule: unknown) => {
  Object.defineProperty(process, "getBuiltinModule", { value: getModule, configurable: true });
  return import("../../src/receiving/hmac.js");
};

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  Object.defineProperty(process, "getBuiltinModule", { value: getBuiltinModule, configurable: true });
});

const keys = Array.from({ length: 40 }, (_, index) => `key ${index} é`);

describe.each([
  ["Node's crypto", getBuiltinModule],
  ["WebCrypto, without a way to find Node's modules", undefined],
  ["WebCrypto, where Node's module is missing", () => undefined],
])("the HMAC by %s", (_, getModule) => {
  test("is that of SHA-1 in hex and of SHA-256 in base64url, of text and of bytes", async () => {
    const { hmac } = await loadHmac(getModule);
    const bytes = getRandomValues(new Uint8Array(100));
    // twice, since the key is remembered
    for (const key of [...keys, ...keys]) {
      for (const data of ["Héllo 👋", bytes]) {
        expect(await hmac("SHA-1", key, data, "hex")).toBe(createHmac("sha1", key).update(data).digest("hex"));
        const digest = createHmac("sha256", key).update(data).digest("base64url");
        expect(await hmac("SHA-256", key, data, "base64url")).toBe(digest);
      }
    }
  });

  test("is made of the bytes that are parsed, even if they change in between", async () => {
    await loadHmac(getModule);
    const { receiveOmnichannel } = await import("../../src/receive.js");
    const body = new TextEncoder().encode(sentSms);
    const outcome = receiveOmnichannel({ headers: { "x-comapi-signature": signatureOf(body) }, body }, { secret });
    body.fill(0x20);
    expect(await outcome).toMatchObject([{ kind: "event", event: JSON.parse(sentSms) }]);
  });

  test("makes and verifies the signatures of both providers", async () => {
    await loadHmac(getModule);
    const { receiveHttpSms, receiveOmnichannel } = await import("../../src/receive.js");
    const { signToken: sign } = await import("../../src/receiving/token.js");
    expect(await sign(claims, signingKey)).toBe(signToken());
    const headers = { authorization: `Bearer ${signToken()}`, "x-comapi-signature": signatureOf(sentSms) };
    const httpsms = await receiveHttpSms(
      { headers, body: received },
      { signingKey: ["other", signingKey], now: () => now },
    );
    expect(httpsms.kind).toBe("event");
    expect(await receiveOmnichannel({ headers, body: sentSms }, { secret: ["other", secret] })).toMatchObject([
      { kind: "event" },
    ]);
    await expect(receiveOmnichannel({ headers, body: sentSms }, { secret: "" })).rejects.toThrow(/^`secret` must be/);
  });

  test("refuses a forged signature of both providers", async () => {
    await loadHmac(getModule);
    const { receiveHttpSms, receiveOmnichannel, verifyOmnichannel } = await import("../../src/receive.js");
    const headers = { authorization: `Bearer ${signToken()}`, "x-comapi-signature": signatureOf(sentSms) };
    for (const receive of [
      () => receiveHttpSms({ headers, body: received }, { signingKey: "other", now: () => now }),
      () => receiveOmnichannel({ headers, body: sentSms }, { secret: "other" }),
      () => receiveOmnichannel({ headers, body: `${sentSms} ` }, { secret }),
      () => verifyOmnichannel({ headers, body: sentSms }, { secret: "other" }),
    ]) {
      await expect(receive()).rejects.toMatchObject({ code: "wrong_signature" });
    }
  });

  test("is compared with a signature of each key", async () => {
    const { hmac, isSignedWithAny } = await loadHmac(getModule);
    const [first = "", second = "", third = ""] = keys;
    const signature = await hmac("SHA-1", second, "data", "hex");
    const signed = { hash: "SHA-1", data: "data", encoding: "hex", signature } as const;
    expect(await isSignedWithAny([first, second, third], signed)).toBe(true);
    expect(await isSignedWithAny([first, third], signed)).toBe(false);
    expect(await isSignedWithAny([], signed)).toBe(false);
    for (const wrong of [
      "",
      signature.slice(1),
      `${signature}0`,
      signature.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
    ]) {
      expect(await isSignedWithAny([second], { ...signed, signature: wrong })).toBe(false);
    }
  });
});

describe("the keys that are remembered", () => {
  /** Makes the HMAC of some keys, and returns for how many of them Node's crypto made a key object. */
  const counting = async () => {
    const { createSecretKey, ...crypto } = getBuiltinModule("node:crypto");
    const created: string[] = [];
    const counted = {
      createHmac: crypto.createHmac,
      createSecretKey: (key: string) => {
        created.push(key);
        return createSecretKey(key, "utf8");
      },
    };
    const { hmac } = await loadHmac(() => counted);
    return (indices: readonly number[]): readonly string[] => {
      created.length = 0;
      for (const index of indices) hmac("SHA-1", `key ${index}`, "data", "hex");
      return [...created];
    };
  };
  const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

  test("are the last 500, and the oldest makes room", async () => {
    const use = await counting();
    expect(use(upTo(500))).toHaveLength(500);
    expect(use(upTo(500))).toEqual([]);
    expect(use([500])).toEqual(["key 500"]);
    expect(use([1, 499, 500])).toEqual([]);
    expect(use([0])).toEqual(["key 0"]);
    expect(use([2, 500, 0])).toEqual([]);
    expect(use([1])).toEqual(["key 1"]);
  });
});
