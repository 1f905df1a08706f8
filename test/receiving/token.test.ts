import { describe, expect, test } from "vitest";
import { type HttpSmsVerifyOptions, verifyHttpSms } from "../../src/receive.js";
import { claims, now, refusalOf, seconds, signingKey, signToken, url, withToken } from "../support/receiving/sign.js";

const options = { signingKey, now: () => now };

const verify = (said: object, more: Partial<HttpSmsVerifyOptions> = {}) =>
  verifyHttpSms(withToken(signToken({ claims: said })), { ...options, ...more });

const codeOf = async (said: object, more: Partial<HttpSmsVerifyOptions> = {}): Promise<string> =>
  (await refusalOf(verify(said, more))).code;

/** The claims without one of them. */
const without = (name: keyof typeof claims): object => ({ ...claims, [name]: undefined });

describe("a good token", () => {
  test("gives what it says, also what this version does not know", async () => {
    const said = { ...claims, iat: seconds, jti: "1" };
    expect(await verify(said)).toEqual(said);
  });

  test("needs no more than issuer and expiry", async () => {
    const said = { iss: "api.httpsms.com", exp: seconds + 1 };
    expect(await verify(said)).toEqual(said);
  });

  test("is verified whatever the body is, since it says nothing of it", async () => {
    await expect(verifyHttpSms(withToken(signToken(), "any text"), options)).resolves.toEqual(claims);
  });
});

describe("the text of a token", () => {
  test("may have every character of base64url", async () => {
    const said = { ...claims, jti: "?>~\u00ff\u00fe\u07ff\uffff" };
    const token = signToken({ claims: said });
    expect(token.split(".")[1]).toMatch(/^(?=.*-)(?=.*_)/);
    expect(await verifyHttpSms(withToken(token), options)).toEqual(said);
  });

  test("must be UTF-8", async () => {
    const text = JSON.stringify({ ...claims, jti: "?" });
    const bytes = Buffer.from(text).map((byte) => (byte === 0x3f ? 0xff : byte));
    const outcome = verifyHttpSms(withToken(signToken({ claims: bytes })), options);
    expect((await refusalOf(outcome)).code).toBe("malformed_signature");
  });
});

describe("the issuer", () => {
  test.each(["api.httpsms.com", "httpSMS"])("%s is httpSMS", async (iss) => {
    expect((await verify({ ...claims, iss })).iss).toBe(iss);
  });

  test.each([
    "https://api.httpsms.com",
    "httpsms",
    "API.httpsms.com",
    "api.httpsms.com ",
    "",
    null,
    1,
    ["api.httpsms.com"],
    { 0: "api.httpsms.com" },
  ])("%j is not", async (iss) => {
    expect(await codeOf({ ...claims, iss })).toBe("wrong_issuer");
  });

  test("must be there", async () => {
    expect(await codeOf(without("iss"))).toBe("wrong_issuer");
  });
});

describe("the audience", () => {
  const audience = url;

  test.each([url, [url], ["https://example.org", url]])("%j is the address asked for", async (aud) => {
    expect((await verify({ ...claims, aud }, { audience })).aud).toEqual(aud);
  });

  test.each([
    `${url}/`,
    `${url}?a=1`,
    "http://example.com/webhooks",
    "https://example.com",
    "https://EXAMPLE.com/webhooks",
    "",
    [`${url}/`],
    [],
    null,
    1,
    { [url]: url },
  ])("%j is not the address asked for", async (aud) => {
    expect(await codeOf({ ...claims, aud }, { audience })).toBe("wrong_audience");
  });

  test("must be there when it is asked for", async () => {
    expect(await codeOf(without("aud"), { audience })).toBe("wrong_audience");
  });

  test.each(["https://example.org", ["https://example.org"], [], undefined])(
    "%j is as good as any when none is asked for",
    async (aud) => {
      await expect(verify({ ...claims, aud })).resolves.toMatchObject({ sub: claims.sub });
      await expect(verify({ ...claims, aud }, { audience: undefined })).resolves.toMatchObject({ sub: claims.sub });
    },
  );

  test("an empty address is asked for like any other", async () => {
    expect(await codeOf(claims, { audience: "" })).toBe("wrong_audience");
  });
});

describe("claims of another type", () => {
  test.each([
    { exp: null },
    { exp: String(seconds + 600) },
    { exp: [seconds + 600] },
    { exp: true },
    { exp: { seconds } },
    { nbf: null },
    { nbf: String(seconds) },
    { iat: "now" },
    { sub: 1 },
    { sub: null },
    { sub: ["XtABz6zdeFMoBLoltz6SREDvRSh2"] },
    { aud: 1 },
    { aud: null },
    { aud: [url, 1] },
    { aud: { url } },
  ])("%j make a malformed token", async (said) => {
    expect(await codeOf({ ...claims, ...said })).toBe("malformed_signature");
  });

  test("a token without expiry is malformed", async () => {
    expect(await codeOf(without("exp"))).toBe("malformed_signature");
  });
});

describe("several keys", () => {
  const keys = ["old-key", signingKey, "new-key"];

  test.each(keys)("each of them signs: %s", async (key) => {
    const request = withToken(signToken({ key }));
    await expect(verifyHttpSms(request, { ...options, signingKey: keys })).resolves.toEqual(claims);
  });

  test("another key does not", async () => {
    const request = withToken(signToken({ key: "another-key" }));
    const refusal = await refusalOf(verifyHttpSms(request, { ...options, signingKey: keys }));
    expect(refusal.code).toBe("wrong_signature");
  });

  test.each(keys)("what is wrong beside the signature is told, whichever key signed: %s", async (key) => {
    const request = withToken(signToken({ key, claims: { ...claims, exp: seconds - 1 } }));
    expect((await refusalOf(verifyHttpSms(request, { ...options, signingKey: keys }))).code).toBe("expired_token");
  });

  test("what a fitting key says is final, also when it is there twice", async () => {
    const request = withToken(signToken({ claims: { ...claims, iss: "" } }));
    const twice = [signingKey, signingKey];
    expect((await refusalOf(verifyHttpSms(request, { ...options, signingKey: twice }))).code).toBe("wrong_issuer");
  });
});

describe("the key", () => {
  test.each(["a", "\v", "0", "é", "👋", "k".repeat(255), "k".repeat(1000)])("may be %j", async (key) => {
    const request = withToken(signToken({ key }));
    await expect(verifyHttpSms(request, { ...options, signingKey: key })).resolves.toEqual(claims);
  });

  test.each([` ${signingKey}`, `${signingKey} `, `${signingKey}\n`, signingKey.toUpperCase(), signingKey.slice(1)])(
    "%j is another one",
    async (key) => {
      const refusal = await refusalOf(verifyHttpSms(withToken(signToken()), { ...options, signingKey: key }));
      expect(refusal.code).toBe("wrong_signature");
      expect(refusal.message).toContain("white space");
    },
  );

  test("is never the token itself, as a comparison of the two would have it", async () => {
    const request = { headers: { authorization: `Bearer ${signingKey}` }, body: "{}" };
    expect((await refusalOf(verifyHttpSms(request, options))).code).toBe("malformed_signature");
  });

  test.each([
    { what: "an empty text", key: "" },
    { what: "white space", key: " \r\n\t" },
    { what: "white space as one of several", key: [signingKey, "\n"] },
    { what: "no key", key: [] },
    { what: "an empty one of several", key: [signingKey, ""] },
    { what: "undefined", key: undefined },
    { what: "one of several undefined", key: [signingKey, undefined] },
    { what: "null", key: null },
    { what: "a number", key: 1 },
    { what: "bytes", key: Buffer.from(signingKey) },
    { what: "an object", key: { key: signingKey } },
  ])("$what is a mistake of the configuration", async ({ key }) => {
    // a program without types can pass any of these
    const wrong = { ...options, signingKey: key as string };
    const expected =
      /^`signingKey` must be a non-empty string, or a non-empty array of them\. Is its environment variable set\?$/;
    const outcome = verifyHttpSms(withToken(signToken()), wrong);
    await expect(outcome).rejects.toBeInstanceOf(TypeError);
    await expect(outcome).rejects.toThrow(expected);
    // also without a token, so that the mistake shows at the first request
    await expect(verifyHttpSms({ headers: {}, body: "" }, wrong)).rejects.toThrow(expected);
  });
});
