import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { safeParseHttpSmsEvent } from "../../src/httpsms.js";
import {
  isSignatureError,
  isWebhookError,
  receiveHttpSms,
  SignatureError,
  type SignatureErrorCode,
  verifyHttpSms,
  verifyOmnichannel,
  WebhookError,
} from "../../src/receive.js";
import { post, recorder } from "../support/receiving/recorder.js";
import {
  claims,
  now,
  received,
  refusalOf,
  seconds,
  secret,
  signatureOf,
  signingKey,
  signToken,
  url,
  withToken,
} from "../support/receiving/sign.js";
import { times } from "../support/seed.js";

describe("SignatureError", () => {
  const error = new SignatureError("wrong_signature", "why");

  test("is an error of this package, with a code", () => {
    expect(error).toBeInstanceOf(WebhookError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "SignatureError", code: "wrong_signature", message: "why" });
    expect(isSignatureError(error)).toBe(true);
    expect(isWebhookError(error)).toBe(true);
  });

  test("of another copy of the package is known too", async () => {
    vi.resetModules();
    const copy = await import("../../src/receive.js");
    expect(copy.SignatureError).not.toBe(SignatureError);
    expect(isSignatureError(new copy.SignatureError("expired_token", ""))).toBe(true);
    expect(copy.isSignatureError(error)).toBe(true);
  });

  test.each([
    new Error("SignatureError"),
    Object.assign(new Error(), { name: "SignatureError", code: "wrong_signature" }),
    { name: "SignatureError", code: "wrong_signature" },
    "SignatureError",
    null,
    undefined,
  ])("is not %o", (other) => {
    expect(isSignatureError(other)).toBe(false);
  });

  test("is no error about the contents", () => {
    const result = safeParseHttpSmsEvent("junk");
    expect(result.kind === "invalid" && isWebhookError(result.error)).toBe(true);
    expect(result.kind === "invalid" && isSignatureError(result.error)).toBe(false);
  });
});

const options = { signingKey, now: () => now };
const token = (said: object, key = signingKey) => withToken(signToken({ claims: { ...claims, ...said }, key }));

/** One request for each code, and what its message must name: the likely cause. */
const causes: readonly (readonly [code: SignatureErrorCode, outcome: () => Promise<unknown>, names: RegExp])[] = [
  ["missing_signature", () => verifyHttpSms({ headers: new Headers() }, options), /authorization.*not signed/],
  [
    "missing_signature",
    () => verifyOmnichannel({ headers: new Headers(), body: "" }, { secret }),
    /x-comapi-signature/,
  ],
  ["malformed_signature", () => verifyHttpSms(token({ exp: "" }), options), /Bearer.*HS256.*expiry/],
  [
    "wrong_signature",
    () => verifyHttpSms(token({}, "another"), options),
    /white space around the key.*another webhook/,
  ],
  ["expired_token", () => verifyHttpSms(token({ exp: seconds }), options), /old request.*clock/],
  ["not_yet_valid", () => verifyHttpSms(token({ nbf: seconds + 1 }), options), /clock/],
  ["wrong_issuer", () => verifyHttpSms(token({ iss: "" }), options), /not issued by httpSMS/],
  ["wrong_audience", () => verifyHttpSms(token({}), { ...options, audience: "" }), /exactly the address/],
  ["wrong_subject", () => receiveHttpSms(token({ sub: "" }), options), /different user/],
];

describe("a refusal names the likely cause", () => {
  test.each(causes)("%s", async (code, outcome, names) => {
    const refusal = await refusalOf(outcome());
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(names);
  });
});

/** Texts that are long and random, so that no message holds one by chance. */
const marks = fc.record({ key: fc.uuid(), other: fc.uuid(), user: fc.uuid(), address: fc.uuid(), text: fc.uuid() });

type Marks = Readonly<Record<"key" | "other" | "user" | "address" | "text", string>>;

interface Try {
  /** What must not be told. */
  readonly hidden: readonly string[];
  readonly run: () => Promise<unknown>;
}

/** Everything that can go wrong, with the marks in every place that a request or a configuration has. */
const tries = ({ key, other, user, address, text }: Marks): readonly Try[] => {
  const body = received.replace("This is a test incoming message", text);
  const good = { ...claims, sub: user, aud: [`${url}/${address}`] };
  const httpsms = { signingKey: key, now: () => now };
  const tokens = [
    signToken({ claims: good, key: other }),
    signToken({ claims: good, key }),
    ...[
      { exp: seconds },
      { nbf: seconds + 1 },
      { iss: other },
      { iss: undefined },
      { exp: other },
      { sub: [user] },
    ].map((more) => signToken({ claims: { ...good, ...more }, key })),
    signToken({ claims: good, key, header: { alg: other } }),
    signToken({ claims: good, key, header: { alg: "HS256", crit: [other] } }),
    signToken({ claims: `{${other}`, key }),
    signToken({ header: `{${other}`, key }),
    `${other}.${other}.${other}`,
    other,
  ];
  const signatures = [signatureOf(body, other), `sha1=${signatureOf(body, key)}`, other];
  const secrets = [key, other, user, address, text];
  return [
    ...tokens.map((part) => ({
      hidden: [...secrets, part, ...part.split(".")],
      run: () =>
        receiveHttpSms({ headers: { authorization: `Bearer ${part}` }, body }, { ...httpsms, audience: address }),
    })),
    ...tokens.slice(1, 2).map((part) => ({
      hidden: [...secrets, ...part.split(".")],
      run: () => receiveHttpSms({ headers: { authorization: `Bearer ${part}` }, body }, httpsms),
    })),
    ...signatures.map((signature) => ({
      hidden: [...secrets, signature, signatureOf(body, key)],
      run: () => verifyOmnichannel({ headers: { "x-comapi-signature": signature }, body }, { secret: key }),
    })),
    { hidden: secrets, run: () => verifyOmnichannel({ headers: {}, body: JSON.parse(body) }, { secret: key }) },
    { hidden: secrets, run: () => verifyOmnichannel({ headers: {}, body }, { secret: [key, ""] }) },
    { hidden: secrets, run: () => verifyHttpSms({ headers: {}, body }, { signingKey: [key, ""] }) },
  ];
};

/** All that a log may print of an error. */
const printed = (error: unknown): string => {
  const { message, stack } = error as Error;
  return [message, stack, JSON.stringify(error), inspect(error, { depth: null, showHidden: true })].join("\n");
};

describe("an error never holds the key, the token, the signature or the body", () => {
  test("whatever went wrong", async () => {
    await fc.assert(
      fc.asyncProperty(marks, async (all) => {
        for (const { hidden, run } of tries(all)) {
          const error = await run().then(
            () => new Error("the request was not refused"),
            (reason: unknown) => reason,
          );
          if (!isSignatureError(error)) expect(error).toBeInstanceOf(TypeError);
          const text = printed(error);
          // parts of a few characters, such as an empty signature, occur in any text
          expect(hidden.filter((part) => part.length > 8 && text.includes(part))).toEqual([]);
        }
      }),
      { numRuns: times(30) },
    );
  });

  test("nor does the answer of a handler", async () => {
    const forged = signToken({ key: "another" });
    const { handle } = recorder({ httpsms: { signingKey } });
    const response = await handle(post(withToken(forged, received)));
    const text = `${JSON.stringify([...response.headers])}${await response.text()}`;
    expect(text).toContain("wrong_signature");
    for (const part of [signingKey, ...forged.split("."), claims.sub]) expect(text).not.toContain(part);
  });
});
