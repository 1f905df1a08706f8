import { createDecipheriv, createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/root.js";
import {
  type DecryptErrorCode,
  decryptHttpSms,
  isDecryptError,
  normalize,
  type Provider,
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  type WebhookResult,
} from "../../src/index.js";
import {
  isSignatureError,
  receiveHttpSms,
  type SignatureErrorCode,
  verifyHttpSms,
  verifyOmnichannel,
} from "../../src/receive.js";
import { fixtures, invalidFixtures, leafFixtures } from "../support/fixtures.js";

interface HttpSmsSignature {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly options: {
    readonly signingKey: string | readonly string[];
    readonly audience?: string;
    readonly userId?: string;
    readonly clockToleranceSeconds?: number;
  };
  readonly now: string;
  readonly claims?: object;
  readonly error?: SignatureErrorCode;
}

interface OmnichannelSignature {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly options: { readonly secret: string | readonly string[] };
  readonly error?: SignatureErrorCode;
}

interface BodyVector {
  readonly title: string;
  readonly provider: Provider | null;
  readonly body?: unknown;
  readonly text?: string;
  readonly results: readonly {
    readonly kind: string;
    readonly issues: readonly { readonly path: unknown }[];
    readonly normalized?: object;
  }[];
}

interface Vectors {
  readonly signatures: {
    readonly httpsms: readonly HttpSmsSignature[];
    readonly omnichannel: readonly OmnichannelSignature[];
  };
  readonly bodies: readonly BodyVector[];
  readonly eventKeys: readonly {
    readonly title: string;
    readonly eventKey: string;
    readonly events: readonly object[];
  }[];
  readonly decryption: readonly {
    readonly title: string;
    readonly content: string;
    readonly key: string;
    readonly text?: string;
    readonly error?: DecryptErrorCode;
  }[];
}

const vectors: Vectors = JSON.parse(readFileSync(join(root, "schemas/vectors.json"), "utf8"));
const { signatures, bodies, eventKeys, decryption } = vectors;

const codeOf = async (outcome: Promise<unknown>): Promise<string | undefined> => {
  try {
    await outcome;
    return undefined;
  } catch (error) {
    if (isSignatureError(error) || isDecryptError(error)) return error.code;
    throw error;
  }
};

const byTitle = (titles: readonly { readonly title: string }[]): number =>
  new Set(titles.map(({ title }) => title)).size;

describe("the vectors of httpSMS signatures", () => {
  test.each(signatures.httpsms)("$title", async ({ headers, body, options, now, claims, error }) => {
    const verifyOptions = { ...options, now: () => new Date(now) };
    expect(await codeOf(receiveHttpSms({ headers, body }, verifyOptions))).toBe(error);
    if (error === undefined) expect(await verifyHttpSms({ headers }, verifyOptions)).toEqual(claims);
  });

  // jose takes one key, and neither compares users nor has two issuers
  const comparable = signatures.httpsms.filter(({ error }) => error !== "wrong_subject");

  test.each(comparable)("$title, as jose has it", async ({ headers, options, now, error }) => {
    const token = headers["authorization"]?.replace(/^Bearer /i, "") ?? "";
    const verified = [options.signingKey].flat().map((key) =>
      jwtVerify(token, new TextEncoder().encode(key), {
        algorithms: ["HS256"],
        issuer: ["api.httpsms.com", "httpSMS"],
        requiredClaims: ["exp"],
        currentDate: new Date(now),
        clockTolerance: options.clockToleranceSeconds ?? 0,
        ...(options.audience === undefined ? {} : { audience: options.audience }),
      }),
    );
    const isAccepted = (await Promise.allSettled(verified)).some(({ status }) => status === "fulfilled");
    expect(isAccepted && !headers["authorization"]?.startsWith("Basic")).toBe(error === undefined);
  });

  test("have every code of an error", () => {
    expect(new Set(signatures.httpsms.map(({ error }) => error))).toEqual(
      new Set<SignatureErrorCode | undefined>([
        undefined,
        "missing_signature",
        "malformed_signature",
        "wrong_signature",
        "expired_token",
        "not_yet_valid",
        "wrong_issuer",
        "wrong_audience",
        "wrong_subject",
      ]),
    );
    expect(byTitle(signatures.httpsms)).toBe(signatures.httpsms.length);
  });
});

describe("the vectors of Omnichannel signatures", () => {
  test.each(signatures.omnichannel)("$title", async ({ headers, body, bodyBase64 = "", options, error }) => {
    const bytes = body === undefined ? Buffer.from(bodyBase64, "base64") : Buffer.from(body);
    expect(await codeOf(verifyOmnichannel({ headers, body: bytes }, options))).toBe(error);
    if (body !== undefined) expect(await codeOf(verifyOmnichannel({ headers, body }, options))).toBe(error);
    const made = [options.secret].flat().map((secret) => createHmac("sha1", secret).update(bytes).digest("hex"));
    const [sent = ""] = Object.entries(headers).flatMap(([name, value]) =>
      name.toLowerCase() === "x-comapi-signature" ? [value.toLowerCase()] : [],
    );
    expect(made.includes(sent)).toBe(error === undefined);
  });

  test("are accepted, and refused for each of three reasons", () => {
    expect(new Set(signatures.omnichannel.map(({ error }) => error))).toEqual(
      new Set([undefined, "missing_signature", "malformed_signature", "wrong_signature"]),
    );
    expect(byTitle(signatures.omnichannel)).toBe(signatures.omnichannel.length);
  });
});

const parse = (provider: Provider | null, input: string): readonly WebhookResult[] => {
  if (provider === "httpsms") return [safeParseHttpSmsEvent(input)];
  return provider === "omnichannel" ? safeParseOmnichannelBody(input) : safeParseBody(input);
};

describe("the vectors of bodies", () => {
  test.each(bodies)("$title", ({ provider, body, text, results }) => {
    const found = parse(provider, text ?? JSON.stringify(body)).map((result) => {
      const { kind, name = null, family = null, channel = null, issues } = result;
      if (result.kind === "invalid") return { kind, provider: result.provider, issues };
      const { raw, ...normalized } = normalize(result.event);
      return { kind, provider: result.provider, name, family, channel, issues, normalized };
    });
    expect(found).toEqual(results);
  });

  test.each([...leafFixtures, ...invalidFixtures.filter(({ file }) => file !== "omnichannel-batch")])(
    "$folder/$file have the results that the fixture names",
    (fixture) => {
      const vector = bodies.find(({ title }) => title === `${fixture.folder}/${fixture.file}`);
      expect(vector?.body).toEqual(fixture.body);
      expect(vector?.results).toHaveLength(1);
      if ("issues" in fixture) expect(vector?.results).toMatchObject([{ kind: fixture.kind, issues: fixture.issues }]);
      else expect(vector?.results).toMatchObject([{ kind: "invalid" }]);
      if ("path" in fixture) expect(vector?.results[0]?.issues[0]?.path).toEqual(fixture.path);
    },
  );

  test("have every documented example, each outcome, and a title each", () => {
    for (const { folder, file } of fixtures) expect(bodies.map(({ title }) => title)).toContain(`${folder}/${file}`);
    const kinds = bodies.flatMap(({ results }) => results.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["event", "unknown", "invalid"]));
    expect(byTitle(bodies)).toBe(bodies.length);
  });
});

describe("the vectors of event keys", () => {
  test.each(eventKeys)("$title", ({ eventKey, events }) => {
    for (const event of events) {
      const result = safeParseEvent(event);
      expect(result.kind).toBe("event");
      if (result.kind === "event") expect(normalize(result.event).eventKey).toBe(eventKey);
    }
  });

  test("have one key per fact, and facts that are reported twice", () => {
    expect(new Set(eventKeys.map(({ eventKey }) => eventKey)).size).toBe(eventKeys.length);
    expect(eventKeys.filter(({ events }) => events.length > 1).length).toBeGreaterThanOrEqual(2);
  });
});

describe("the vectors of decryption", () => {
  test.each(decryption)("$title", async ({ content, key, text, error }) => {
    expect(await codeOf(decryptHttpSms(content, key))).toBe(error);
    if (text === undefined) return;
    expect(await decryptHttpSms(content, key)).toBe(text);
    const bytes = Buffer.from(content, "base64");
    const decipher = createDecipheriv("aes-256-cfb", createHash("sha256").update(key).digest(), bytes.subarray(0, 16));
    expect(Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString()).toBe(text);
  });

  test("have a text or the code of an error", () => {
    for (const { text, error } of decryption) expect([text, error]).toContain(undefined);
    expect(new Set(decryption.map(({ error }) => error))).toEqual(new Set([undefined, "not_ciphertext", "wrong_key"]));
  });
});
