import { createSign, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verifyHttpSms } from "../../src/receive.js";
import {
  claims,
  encodePart,
  header,
  hmac,
  now,
  refusalOf,
  signingKey,
  signToken,
  withToken,
} from "../support/receiving/sign.js";

const verify = (token: string, key: string | readonly string[] = signingKey) =>
  verifyHttpSms(withToken(token), { signingKey: key, now: () => now });

const codeOf = async (token: string, key = signingKey): Promise<string> => (await refusalOf(verify(token, key))).code;

/** A token with the header and no signature. */
const unsigned = (alg: string): string => `${encodePart({ alg, typ: "JWT" })}.${encodePart(claims)}.`;

const sha256 = (alg: unknown): string => signToken({ header: { alg, typ: "JWT" } });

describe("no algorithm", () => {
  test.each([
    { what: "without a signature", token: unsigned("none") },
    { what: "without a signature and its dot", token: unsigned("none").slice(0, -1) },
    { what: "in capitals, without a signature", token: unsigned("NONE") },
    { what: "in mixed case, without a signature", token: unsigned("nOnE") },
    { what: "with a signature of the right key", token: sha256("none") },
    { what: "in capitals, with a signature of the right key", token: sha256("None") },
    { what: "with any text as its signature", token: `${unsigned("none")}AAAA` },
    { what: "next to the right name", token: unsigned("HS256") },
  ])("$what is refused", async ({ token }) => {
    expect(await codeOf(token)).toBe("malformed_signature");
  });
});

describe("another algorithm", () => {
  test.each([
    { alg: "HS384", hash: "sha384" },
    { alg: "HS512", hash: "sha512" },
    { alg: "HS1", hash: "sha1" },
    { alg: "HS512", hash: "sha256" },
  ])("$alg signed with $hash and the right key is refused", async ({ alg, hash }) => {
    expect(await codeOf(signToken({ header: { alg, typ: "JWT" }, hash }))).toBe("malformed_signature");
  });

  test.each(["sha1", "sha384", "sha512"])("the name HS256 over a signature with %s is refused", async (hash) => {
    expect(await codeOf(signToken({ hash }))).toBe("wrong_signature");
  });

  test.each([
    "RS256",
    "PS256",
    "ES256",
    "ES256K",
    "EdDSA",
    "Ed25519",
    "dir",
    "A256KW",
    "PBES2-HS256+A128KW",
    "hs256",
    "Hs256",
    "HS256 ",
    " HS256",
    "HS256\0",
    "ＨＳ256",
    "HS256,none",
    "toString",
    "__proto__",
    "",
    null,
    0,
    256,
    true,
    ["HS256"],
    { 0: "HS256" },
  ])("%j over a good HS256 signature is refused", async (alg) => {
    expect(await codeOf(sha256(alg))).toBe("malformed_signature");
  });

  test.each([
    { what: "no alg", head: { typ: "JWT" } },
    { what: "Alg for alg", head: { Alg: "HS256", typ: "JWT" } },
    { what: "alg only in the claims", head: { typ: "JWT" }, said: { ...claims, alg: "HS256" } },
    { what: "a second `alg`, which is `none`", head: '{"alg":"HS256","alg":"none"}' },
    { what: "enc, as if encrypted", head: { ...header, alg: "dir", enc: "A256GCM" } },
  ])("$what is refused", async ({ head, said = claims }) => {
    expect(await codeOf(signToken({ header: head, claims: said }))).toBe("malformed_signature");
  });
});

describe("a public key as the signing key", () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const input = `${encodePart({ alg: "RS256", typ: "JWT" })}.${encodePart(claims)}`;

  test.each([
    { what: "an RS256 token that is signed with HMAC", signature: hmac("sha256", publicKey, input) },
    { what: "a real RS256 token", signature: createSign("sha256").update(input).sign(privateKey) },
  ])("does not verify $what", async ({ signature }) => {
    expect(await codeOf(`${input}.${signature.toString("base64url")}`, publicKey)).toBe("malformed_signature");
  });

  test("is a text like any other", async () => {
    await expect(verify(signToken({ key: publicKey }), publicKey)).resolves.toEqual(claims);
  });
});

describe("crit", () => {
  test.each([
    { crit: ["exp"], exp: 0 },
    { crit: ["b64"], b64: true },
    { crit: ["b64"], b64: false },
    { crit: ["b64"] },
    { crit: ["alg"] },
    { crit: ["unheard-of"], "unheard-of": 1 },
    { crit: [] },
    { crit: [""] },
    { crit: [1] },
    { crit: "exp", exp: 0 },
    { crit: null },
    { crit: {} },
    { crit: false },
  ])("%j is refused", async (more) => {
    expect(await codeOf(signToken({ header: { ...header, ...more } }))).toBe("malformed_signature");
  });

  test("does not hide that the token has expired", async () => {
    const head = { ...header, crit: ["b64"], b64: true };
    expect(await codeOf(signToken({ header: head, claims: { ...claims, exp: 1 } }))).toBe("expired_token");
  });

  test("is refused when the second key signed", async () => {
    const token = signToken({ header: { ...header, crit: ["b64"], b64: true } });
    expect((await refusalOf(verify(token, ["old-key", signingKey]))).code).toBe("malformed_signature");
  });

  test("is refused over a payload that is not encoded", async () => {
    const input = `${encodePart({ ...header, crit: ["b64"], b64: false })}.e30`;
    const token = `${input}.${hmac("sha256", signingKey, input).toString("base64url")}`;
    expect(await codeOf(token)).toBe("malformed_signature");
  });

  test.each([true, false, null, 0])("b64 %s without crit is refused, since a JWT has none", async (b64) => {
    expect(await codeOf(signToken({ header: { ...header, b64 } }))).toBe("malformed_signature");
  });
});

describe("a key in the header", () => {
  const theirs = "key-of-an-attacker";

  test.each([
    { jwk: { kty: "oct", k: encodePart(theirs) } },
    { jku: "https://example.org/jwks.json" },
    { x5u: "https://example.org/key.pem" },
    { x5c: [encodePart(theirs)] },
    { kid: theirs },
    { kid: "/dev/null" },
    { k: encodePart(theirs) },
  ])("%j is not used", async (more) => {
    const head = { ...header, ...more };
    expect(await codeOf(signToken({ header: head, key: theirs }))).toBe("wrong_signature");
    await expect(verify(signToken({ header: head }))).resolves.toEqual(claims);
  });

  test("an empty key signs nothing", async () => {
    expect(await codeOf(signToken({ key: "" }))).toBe("wrong_signature");
  });
});

describe("typ", () => {
  // httpSMS has one kind of token, and RFC 7519 makes typ optional
  test.each([undefined, "JWT", "jwt", "at+jwt", "application/jwt", "JOSE", "", null, 1, ["JWT"], {}])(
    "%j is not looked at",
    async (typ) => {
      await expect(verify(signToken({ header: { alg: "HS256", typ } }))).resolves.toEqual(claims);
    },
  );

  test.each(["JWT", "at+jwt", 1])("%j does not help a wrong signature", async (typ) => {
    expect(await codeOf(signToken({ header: { alg: "HS256", typ }, key: "another" }))).toBe("wrong_signature");
  });
});
