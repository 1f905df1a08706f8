import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { EndpointRequest } from "../../src/testing/endpoint/case.js";
import { createCases } from "../../src/testing/endpoint/run.js";
import { driftFindings } from "../../src/testing.js";
import { keys } from "../support/testing/endpoint.js";
import { leavesOf } from "../support/testing/objects.js";

interface Sent {
  readonly name: string;
  readonly requests: readonly EndpointRequest[];
  readonly texts: readonly string[];
  readonly events: readonly object[];
}

const decodePart = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString());

const parseItems = (text: string): readonly object[] => {
  try {
    return [JSON.parse(text)].flat();
  } catch {
    return [];
  }
};

const isLarge = (name: string): boolean => name === "batch of 500";

/** What a check sends in each case, at noon. The large batch takes longer than all others. */
const prepareAll = async (isIncluded = (name: string): boolean => !isLarge(name)): Promise<readonly Sent[]> => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-07-01T12:00:00Z") });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const all: Sent[] = [];
  for (const { provider, name, prepare } of createCases(keys, true)) {
    if (!isIncluded(name)) continue;
    const requests = await prepare();
    const texts = requests.map(({ body = "" }) => body);
    all.push({ name: `${provider} ${name}`, requests, texts, events: texts.flatMap(parseItems) });
  }
  return all;
};

/** Every string of the events whose path matches. */
const stringsAt = (all: readonly Sent[], pattern: RegExp): readonly string[] =>
  all
    .flatMap(({ events }) => events.flatMap((event) => leavesOf(event)))
    .filter(([path]) => pattern.test(path))
    .map(([, value]) => String(value));

describe("a case of a check", () => {
  test("has a hint in whole sentences", () => {
    for (const { hint } of createCases(keys, true)) expect(hint).toMatch(/^[A-Zh`].{15,}\.$/);
  });

  test("sends POST requests with JSON and without other headers than the provider's, except for the GET", async () => {
    const requests = await Promise.all(createCases(keys, true).map(({ prepare }) => prepare()));
    const others = requests.flat().filter(({ method }) => method !== "POST");
    expect(others).toEqual(Array(2).fill({ method: "GET", headers: {} }));
    const names = requests.flat().flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names)).toEqual(new Set(["content-type", "x-event-type", "authorization", "x-comapi-signature"]));
  });

  test("sends one event, unless its name says otherwise", async () => {
    const counts = (await prepareAll(() => true)).filter(({ events }) => events.length !== 1);
    expect(Object.fromEntries(counts.map(({ name, events }) => [name, events.length]))).toEqual({
      "httpsms redelivery": 2,
      "httpsms repeated report of a phone": 2,
      "httpsms delivered before sent": 2,
      "httpsms not JSON": 0,
      "httpsms GET": 0,
      "omnichannel redelivery": 2,
      "omnichannel read before delivered": 2,
      "omnichannel not JSON": 0,
      "omnichannel GET": 0,
      "omnichannel batch of 3": 3,
      "omnichannel batch with an invalid item": 3,
      "omnichannel batch of 500": 500,
      "omnichannel empty batch": 0,
    });
  });

  test("sends documented events, unless its name says otherwise", async () => {
    const drift = (await prepareAll()).map(({ name, events }) => {
      const findings = events.flatMap((event) => driftFindings(event));
      return [name, findings.map(({ code, pointer }) => `${code} ${pointer}`)] as const;
    });
    expect(Object.fromEntries(drift.filter(([, lines]) => lines.length > 0))).toEqual({
      "httpsms unknown type": ["undocumented_event "],
      "httpsms type named constructor": ["undocumented_event "],
      "httpsms undocumented keys": ["undocumented_key /data/carrier", "undocumented_key /subject"],
      "httpsms odd leaf": ["type /data/sim"],
      "httpsms invalid event": ["missing /data/contact"],
      "omnichannel unknown name": ["undocumented_event "],
      "omnichannel unknown channel": ["undocumented_event "],
      "omnichannel name constructor": ["undocumented_event "],
      "omnichannel undocumented keys": ["undocumented_key /payload/carrier", "undocumented_key /region"],
      "omnichannel odd leaf": ["type /payload/details/channelStatus/statusid", "type /payload/metadata"],
      "omnichannel invalid event": ["type /payload/id"],
      "omnichannel batch with an invalid item": ["type /payload/id"],
    });
  });

  test("has the value that its name says", async () => {
    const all = await prepareAll();
    for (const [name, path, value] of [
      ["httpsms unknown type", "type", "carrier.pigeon.arrived"],
      ["httpsms type named constructor", "type", "constructor"],
      ["httpsms undocumented keys", "subject", "new"],
      ["httpsms undocumented keys", "data.carrier.name", "new"],
      ["httpsms odd leaf", "data.attachments", "null"],
      ["httpsms empty text", "data.content", ""],
      ["httpsms empty text", "data.attachments.0", "https://example.com/v1/attachments/check/1/0/photo.jpg"],
      ["httpsms non-ASCII text", "data.content", "Ünïcödé 👋 1782907200000"],
      ["httpsms time with an offset", "data.timestamp", "2026-07-01T12:00:00.000123456+03:00"],
      ["httpsms contact without a number", "data.contact", "AMAZON"],
      ["omnichannel unknown name", "name", "carrierPigeon.arrived"],
      ["omnichannel unknown channel", "payload.details.channel", "carrierPigeon"],
      ["omnichannel name constructor", "name", "constructor"],
      ["omnichannel undocumented keys", "region", "new"],
      ["omnichannel undocumented keys", "payload.carrier.name", "new"],
      [
        "omnichannel failed on no channel",
        "payload.details.reason",
        "The message failed because it could not be sent to any of the configured channels.",
      ],
      ["omnichannel failed on no channel", "payload.details.channelStatus", "[object Object]"],
      ["omnichannel event without a payload", "profileId", "message-webhooks-check"],
      ["omnichannel white space and 1.0", "payload.body", "Test 1/2"],
      ["omnichannel non-ASCII text", "payload.body", "Ünïcödé 👋"],
    ] as const) {
      const found = stringsAt(
        all.filter((each) => each.name === name),
        new RegExp(`^${path}$`),
      );
      expect(found, `${name}: ${path}`).toEqual([value]);
    }
  });

  test("has the token that its name says", async () => {
    const all = await prepareAll();
    const tokenOf = (name: string) => {
      const { headers = {} } = all.find((each) => each.name === `httpsms ${name}`)?.requests[0] ?? {};
      const [header, claims, signature] = (headers["authorization"] ?? "").replace("Bearer ", "").split(".");
      return { header: decodePart(header), claims: decodePart(claims), signature: signature ?? "" };
    };
    const good = tokenOf("good");
    expect(good).toMatchObject({ header: { alg: "HS256", typ: "JWT" }, claims: { sub: "message-webhooks-check" } });
    expect(tokenOf("alg none")).toEqual({ ...good, header: { alg: "none", typ: "JWT" }, signature: "" });
    const signature = expect.stringMatching(/^[\w-]{86}$/);
    expect(tokenOf("HS512")).toEqual({ ...good, header: { alg: "HS512", typ: "JWT" }, signature });
    expect(tokenOf("another user").claims).toEqual({ ...good.claims, sub: "another-user-of-message-webhooks-check" });
    const anHourAgo = { iat: good.claims.iat - 3_600, nbf: good.claims.nbf - 3_600, exp: good.claims.exp - 3_600 };
    expect(tokenOf("stale").claims).toEqual({ ...good.claims, ...anHourAgo });
  });

  test("sends a body that ends too early as one that is not JSON", async () => {
    const texts = (await prepareAll()).filter(({ name }) => name.endsWith("not JSON")).flatMap((each) => each.texts);
    expect(texts).toEqual(["{", "{"]);
  });

  test("prints JSON as another program may", async () => {
    const all = await prepareAll();
    const text = all.find(({ name }) => name === "omnichannel white space and 1.0")?.texts[0] ?? "";
    expect(text).toMatch(/^\{\n {2}"eventId": ".*\n\}\n$/s);
    expect(text).toContain('\n    "body": "\\u0054est 1\\/2",\n');
    expect(text).toContain('\n  "revision": 0.0,\n');
  });
});

describe("the events of a check", () => {
  test("happen now", async () => {
    const times = (await prepareAll())
      .filter(({ name }) => name !== "httpsms time with an offset")
      .map((each) => stringsAt([each], /^time$|\btimestamp$|updatedOn|receivedOn|statustimeutc/));
    const distances = times.flat().map((time) => Math.abs(Date.parse(time) - Date.parse("2026-07-01T12:00:00Z")));
    expect(distances.length).toBeGreaterThan(100);
    expect(Math.max(...distances)).toBeLessThan(2_000);
  });

  test("have ids and numbers that stand out, and of its own in each run", async () => {
    const runs = [await prepareAll(), await prepareAll()];
    const ids = runs.map(
      (all) =>
        new Set(all.flatMap(({ texts }) => texts.join().match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [])),
    );
    for (const run of ids) for (const id of run) expect(id).toMatch(/^00000000-0000-4000-8[\da-f]{3}-[\da-f]{12}$/);
    // all but the id of the API space
    expect([...(ids[0] ?? [])].filter((id) => ids[1]?.has(id))).toEqual(["00000000-0000-4000-8000-000000000000"]);
    const numbers = stringsAt(runs[0] ?? [], /owner|contact|phoneNumber|recipient|user_id|from\.profileId|accountId/);
    expect(new Set(numbers)).toEqual(
      new Set([
        ...["+12025550199", "+12025550100", "AMAZON", "447700900100", "447700900199", "sms_447700900100"],
        ...["message-webhooks-check", "0"],
      ]),
    );
  });

  test("have a text of their own, since an endpoint may deduplicate by it", async () => {
    const texts = (await prepareAll())
      .filter(({ name }) => !/redelivery|repeated|another user/.test(name))
      .flatMap((each) => stringsAt([each], /^data\.content$/));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.startsWith("Test message 00000000-")).length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.endsWith(" of message-webhooks check")).length).toBeGreaterThan(10);
  });
});
