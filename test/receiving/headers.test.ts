import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { type SignatureErrorCode, type SignedRequest, verifyHttpSms, verifyOmnichannel } from "../../src/receive.js";
import { now, refusalOf, secret, sentSms, signatureOf, signingKey, signToken } from "../support/receiving/sign.js";

interface Scheme {
  readonly name: string;
  /** As the platform spells it. */
  readonly header: string;
  readonly value: string;
  /** As good in form, and signed by another. */
  readonly forged: string;
  readonly verify: (headers: SignedRequest["headers"]) => Promise<unknown>;
}

const schemes: readonly Scheme[] = [
  {
    name: "httpSMS",
    header: "Authorization",
    value: `Bearer ${signToken()}`,
    forged: `Bearer ${signToken({ key: "another" })}`,
    verify: (headers) => verifyHttpSms({ headers, body: sentSms }, { signingKey, now: () => now }),
  },
  {
    name: "Omnichannel",
    header: "X-Comapi-Signature",
    value: signatureOf(sentSms),
    forged: signatureOf(sentSms, "another"),
    verify: (headers) => verifyOmnichannel({ headers, body: sentSms }, { secret }),
  },
];

describe.each(schemes)("the header of $name", ({ header, value, forged, verify }) => {
  const lower = header.toLowerCase();
  const upper = header.toUpperCase();
  const noPrototype = Object.assign(Object.create(null), { [lower]: value });
  const node: IncomingHttpHeaders = { host: "example.com", [lower]: value, "set-cookie": ["a=1", "b=2"] };

  const good: readonly (readonly [what: string, headers: SignedRequest["headers"]])[] = [
    ["of the Fetch standard", new Headers({ [header]: value })],
    ["of a Request", new Request("https://example.com", { headers: { [upper]: value } }).headers],
    ["of the Fetch standard, with white space around", new Headers({ [header]: ` \t${value} ` })],
    ["of Node", node],
    ["in a record, as the platform spells it", { [header]: value }],
    ["in capitals", { [upper]: value }],
    ["in lower case, frozen", Object.freeze({ [lower]: value })],
    ["in a list of one", { [header]: [value] }],
    ["in a frozen list of one", { [lower]: Object.freeze([value]) }],
    ["in a record without a prototype", noPrototype],
    ["beside an absent one in another case", { [header]: undefined, [lower]: value }],
    ["beside an empty one in another case", { [header]: "", [lower]: value }],
    ["next to other headers of the same length", { ["x".repeat(header.length)]: forged, [header]: value }],
    ["beside others", { get: "a text", constructor: "x", [`x-${lower}`]: forged, [header]: value }],
  ];

  test.each(good)("is found %s", async (_, headers) => {
    await expect(verify(headers)).resolves.not.toThrow();
  });

  const inherited = Object.create({ [lower]: value });
  const appended = new Headers([
    [header, value],
    [lower, value],
  ]);

  const bad: readonly (readonly [what: string, headers: SignedRequest["headers"], code: SignatureErrorCode])[] = [
    ["is missing", { host: "example.com" }, "missing_signature"],
    ["is missing next to absent headers", { host: undefined, cookie: null as never }, "missing_signature"],
    ["is missing, with one of the same length", { ["x".repeat(header.length)]: value }, "missing_signature"],
    ["is null", { [header]: null as never }, "missing_signature"],
    ["is missing in Headers", new Headers(), "missing_signature"],
    ["is undefined", { [header]: undefined }, "missing_signature"],
    ["is empty", { [header]: "" }, "missing_signature"],
    ["is empty in Headers", new Headers({ [header]: " " }), "missing_signature"],
    ["is an empty list", { [header]: [] }, "missing_signature"],
    ["is a list of an empty text", { [header]: [""] }, "missing_signature"],
    ["has another name", { [`x-${lower}`]: value, [`${lower}s`]: value }, "missing_signature"],
    ["is only in the prototype", Object.assign(inherited, { host: "example.com" }), "missing_signature"],
    ["comes twice", { [header]: [value, value] }, "malformed_signature"],
    ["comes twice, the second forged", { [header]: [value, forged] }, "malformed_signature"],
    ["comes twice, the first forged", { [header]: [forged, value] }, "malformed_signature"],
    ["comes in two cases", { [header]: value, [lower]: value }, "malformed_signature"],
    ["comes in two cases, one forged", { [lower]: forged, [upper]: value }, "malformed_signature"],
    ["comes twice in Headers", appended, "malformed_signature"],
    ["comes twice in one text, as Node joins it", { [lower]: `${value}, ${value}` }, "malformed_signature"],
    ["is signed by another", { [header]: forged }, "wrong_signature"],
    ["is signed by another, in Headers", new Headers({ [header]: forged }), "wrong_signature"],
  ];

  test.each(bad)("is refused when it %s", async (_, headers, code) => {
    const refusal = await refusalOf(verify(headers));
    expect(refusal.code).toBe(code);
    if (code === "missing_signature") expect(refusal.message).toContain(lower);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "a text"],
    ["an empty object, as a spread `Headers` is", { ...new Headers({ [header]: value }) }],
    ["the raw headers of Node", [header, value]],
    ["entries", [...new Headers({ [header]: value })]],
    ["a Map", new Map([[lower, value]])],
    ["an iterator", new Headers({ [header]: value }).entries()],
    ["an object of functions", { [header]: () => value }],
    ["an object of methods", { get: () => value }],
    ["an object that only appends", { append: () => value }],
    ["a header next to an object", { host: "example.com", nested: {} }],
    ["nested headers", { headers: { [header]: value } }],
    ["a header that is a number", { [header]: 1 }],
    ["a list of numbers", { [header]: [1] }],
  ])("in %s is a TypeError that says what to pass", async (_, headers) => {
    const attempt = verify(headers as never);
    await expect(attempt).rejects.toThrow(TypeError);
    await expect(attempt).rejects.toThrow("`headers` must be the headers of the request");
  });

  test("is named when it comes twice", async () => {
    const refusal = await refusalOf(verify({ [header]: [value, value] }));
    expect(refusal.message).toBe(`the request has more than one \`${lower}\` header`);
  });
});

test("a header that is there is found next to values that are no headers", async () => {
  const [httpSms] = schemes;
  const headers = { [`${httpSms?.header}`]: `${httpSms?.value}`, nested: {}, method: () => "" };
  await expect(httpSms?.verify(headers as never)).resolves.toMatchObject({ iss: "api.httpsms.com" });
});
