import { describe, expect, test } from "vitest";
import { type SignedRequest, verifyHttpSms } from "../../src/receive.js";
import { claims, encodePart, header, hmac, now, refusalOf, signingKey, signToken } from "../support/receiving/sign.js";

const token = signToken();
const [head = "", payload = "", signature = ""] = token.split(".");
const forged = signToken({ key: "another-key" });

const verify = (headers: SignedRequest["headers"]) =>
  verifyHttpSms({ headers, body: "{}" }, { signingKey, now: () => now });

const codeOf = async (authorization: string): Promise<string> => (await refusalOf(verify({ authorization }))).code;

describe("the scheme", () => {
  test.each([`Bearer ${token}`, `bearer ${token}`, `BEARER ${token}`, `Bearer    ${token}`])(
    "%s is good",
    async (authorization) => {
      await expect(verify({ authorization })).resolves.toEqual(claims);
    },
  );

  test.each([
    { what: "no scheme", value: token },
    { what: "the scheme alone", value: "Bearer" },
    { what: "the scheme and a space", value: "Bearer " },
    { what: "another scheme", value: `Basic ${token}` },
    { what: "the scheme of another standard", value: `DPoP ${token}` },
    { what: "the scheme twice", value: `Bearer Bearer ${token}` },
    { what: "no space", value: `Bearer${token}` },
    { what: "a colon", value: `Bearer: ${token}` },
    { what: "a tab for the space", value: `Bearer\t${token}` },
    { what: "a space that does not break", value: `Bearer\u00a0${token}` },
    { what: "a space before", value: ` Bearer ${token}` },
    { what: "a space behind", value: `Bearer ${token} ` },
    { what: "a line break behind", value: `Bearer ${token}\n` },
    { what: "a line break and a second token behind", value: `Bearer ${token}\nBearer ${token}` },
    { what: "quotes", value: `Bearer "${token}"` },
    { what: "a comma and a second token", value: `Bearer ${token}, Bearer ${token}` },
    { what: "a comma and a forged token", value: `Bearer ${token}, Bearer ${forged}` },
    { what: "a comma behind", value: `Bearer ${token},` },
    { what: "a parameter", value: `Bearer token="${token}"` },
  ])("$what is refused", async ({ value }) => {
    expect(await codeOf(value)).toBe("malformed_signature");
  });
});

/** A good signature over texts that need not be base64url. */
const signText = (input: string): string => `${input}.${hmac("sha256", signingKey, input).toString("base64url")}`;

describe("the form of the token", () => {
  test.each([
    { what: "two parts", value: `${head}.${payload}` },
    { what: "one part", value: head },
    { what: "four parts", value: `${token}.${signature}` },
    { what: "the five parts of an encrypted token", value: `${head}.AAAA.AAAA.AAAA.${signature}` },
    { what: "an empty header", value: `.${payload}.${signature}` },
    { what: "an empty payload", value: signText(`${head}.`) },
    { what: "an empty signature", value: `${head}.${payload}.` },
    { what: "three dots", value: "..." },
    { what: "padding", value: `${token}=` },
    { what: "padding in the payload", value: signText(`${head}.${payload}=`) },
    { what: "the other alphabet of base64", value: signText(`${head}.${payload}+/AA`) },
    { what: "a stray character", value: signText(`${head}.${payload}!`) },
    { what: "a character beyond ASCII", value: signText(`${head}.${payload}é`) },
    { what: "a header that is no JSON", value: signText(`${encodePart("HS256")}.${payload}`) },
    { what: "a header that is no UTF-8", value: signText(`${encodePart(Buffer.from([0xff]))}.${payload}`) },
    { what: "a header that is an array", value: signText(`${encodePart([header])}.${payload}`) },
    { what: "a header that is null", value: signText(`${encodePart(null)}.${payload}`) },
    { what: "a header that is a text", value: signText(`${encodePart('"HS256"')}.${payload}`) },
    { what: "a payload that is no JSON", value: signText(`${head}.${encodePart("claims")}`) },
    { what: "a payload that is an array", value: signText(`${head}.${encodePart([claims])}`) },
    { what: "a payload that is null", value: signText(`${head}.${encodePart(null)}`) },
    { what: "a payload that is a text", value: signText(`${head}.${encodePart('"claims"')}`) },
    { what: "a payload that is a number", value: signText(`${head}.${encodePart(1)}`) },
    { what: "an empty object for the header", value: signText(`${encodePart({})}.${payload}`) },
  ])("$what is malformed", async ({ value }) => {
    expect(await codeOf(`Bearer ${value}`)).toBe("malformed_signature");
  });

  test.each([
    { what: "another payload", value: `${head}.${encodePart({ ...claims, sub: "another" })}.${signature}` },
    { what: "another header", value: `${encodePart({ alg: "HS256" })}.${payload}.${signature}` },
    { what: "a longer signature", value: `${token}A` },
    { what: "a signature of a half", value: `${head}.${payload}.${signature.slice(0, 22)}` },
    { what: "the payload as the signature", value: `${head}.${payload}.${payload}` },
    { what: "a signature of zeros", value: `${head}.${payload}.${"A".repeat(43)}` },
  ])("$what is a wrong signature", async ({ value }) => {
    expect(await codeOf(`Bearer ${value}`)).toBe("wrong_signature");
  });

  test("the same signature in another spelling is wrong, since two bits of its last character mean nothing", async () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const good = [...alphabet].filter((last) => last === signature.at(-1));
    const others = [...alphabet].filter((last) => !good.includes(last));
    expect(others).toHaveLength(63);
    for (const last of others) {
      expect(await codeOf(`Bearer ${token.slice(0, -1)}${last}`)).toBe("wrong_signature");
    }
  });

  test.each([
    { what: "in its signature", value: `${head}.${payload}.${"A".repeat(1_000_000)}`, code: "wrong_signature" },
    { what: "in its header", value: `${"A".repeat(1_000_000)}.${payload}.${signature}`, code: "malformed_signature" },
    { what: "of dots", value: ".".repeat(1_000_000), code: "malformed_signature" },
    { what: "of spaces", value: " ".repeat(1_000_000), code: "malformed_signature" },
    { what: "without a dot", value: "A".repeat(1_000_000), code: "malformed_signature" },
  ])("a megabyte $what is refused", async ({ value, code }) => {
    expect(await codeOf(`Bearer ${value}`)).toBe(code);
  });

  test("a megabyte of claims is verified when it is signed", async () => {
    const said = { ...claims, more: "x".repeat(1_000_000) };
    await expect(verify({ authorization: `Bearer ${signToken({ claims: said })}` })).resolves.toEqual(said);
  });

  test("claims nested beyond any stack are refused", async () => {
    const deep = `{"exp":${claims.exp},"iss":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(await codeOf(`Bearer ${signToken({ claims: deep })}`)).toBe("wrong_issuer");
  });
});
