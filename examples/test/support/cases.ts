import type { Provider } from "../../../src/index.js";
import { httpSmsFixtures, messageFixtures, omnichannelFixture } from "../../../test/support/fixtures.js";
import { header, secret, signatureOf, signingKey, signToken } from "../../../test/support/receiving/sign.js";

/** A request to a recipe, and what has to come of it. */
export interface Case {
  readonly title: string;
  readonly provider: Provider;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly status: 204 | 401 | 413 | 500;
  /** What reaches the callbacks, such as "httpsms event message.phone.sent" or "omnichannel invalid 2". */
  readonly seen: readonly string[];
}

const json = { "content-type": "application/json" };

const received = httpSmsFixtures.find(({ name }) => name === "message.phone.received")?.text ?? "";
const userId: string = JSON.parse(received).data.user_id;
const inbound = omnichannelFixture("message.inbound-sms").text;

interface TokenOptions {
  readonly key?: string;
  readonly sub?: string;
  /** How long ago it was made, in minutes. */
  readonly minutes?: number;
}

const day = 86_400;

/** A token of now, since the recipes take the time from the clock. Valid for a day, since a slow machine sends it later. */
const bearer = ({ key = signingKey, sub = userId, minutes = 0 }: TokenOptions = {}) => {
  const iat = Math.floor(Date.now() / 1000) - 60 * minutes;
  const exp = iat + (minutes > 0 ? 600 : day);
  const claims = { iss: "api.httpsms.com", sub, aud: ["https://example.com"], exp, nbf: iat - 600, iat };
  return { ...json, authorization: `Bearer ${signToken({ claims, key })}` };
};

const comapi = (body: string | Uint8Array, key = secret) => ({ ...json, "x-comapi-signature": signatureOf(body, key) });

const unsignedToken = (): string => {
  const [, claims] = signToken({ header: { ...header, alg: "none" } }).split(".");
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${claims}.`;
};

const goodCases: readonly Omit<Case, "provider" | "status">[] = [
  { title: "good", headers: bearer(), body: received, seen: ["httpsms event message.phone.received"] },
  {
    title: "good, with a charset",
    headers: { ...bearer(), "content-type": "application/json; charset=utf-8" },
    body: received,
    seen: ["httpsms event message.phone.received"],
  },
  { title: "good", headers: comapi(inbound), body: inbound, seen: ["omnichannel event message.inbound"] },
  {
    title: "good, with an upper-case signature",
    headers: { "x-comapi-signature": signatureOf(inbound).toUpperCase() },
    body: inbound,
    seen: ["omnichannel event message.inbound"],
  },
];

/** Bodies that another serialisation would not give back byte for byte. */
const rawBodies: readonly (readonly [title: string, body: string])[] = [
  ["printed with line ends", JSON.stringify(JSON.parse(inbound), null, "\t").replaceAll("\n", "\r\n")],
  ["with text beyond ASCII, once as an escape", inbound.replace('"body": "', '"body": "Héllo 👋 \\u003c')],
  ["with a number that loses a digit", inbound.replace(/"accountId": (\d+)/, '"accountId": $1.0')],
];

const unknownHttpSms = JSON.stringify({ ...JSON.parse(received), type: "ussd.phone.received" });
const unknownOmnichannel = JSON.stringify({ ...JSON.parse(inbound), eventId: "another", name: "message.teleported" });
const invalidOmnichannel = JSON.stringify({ ...JSON.parse(inbound), payload: { id: 4711 } });

// some examples share an id, and the queue takes an event only once
const distinct = [...new Map(messageFixtures.map((fixture) => [fixture.event.eventId, fixture])).values()];
const batch = `[${[unknownOmnichannel, invalidOmnichannel, ...distinct.map(({ text }) => text)].join()}]`;
const batchSeen = [
  "omnichannel unknown message.teleported",
  "omnichannel invalid 1",
  ...distinct.map(({ name }) => `omnichannel event ${name}`),
];

/** The most that a batch may hold, longer in all than the limits that servers have by default. */
const large = Array.from({ length: 500 }, (_, index) => {
  const { payload, ...envelope } = JSON.parse(inbound);
  return { ...envelope, eventId: `event ${index}`, payload: { ...payload, body: "message ".repeat(1000) } };
});
const largeBatch = JSON.stringify(large);
const largeSeen = large.map(() => "omnichannel event message.inbound");

const junkBodies: readonly (readonly [title: string, body: string | Uint8Array<ArrayBuffer>])[] = [
  ["no JSON", "<html></html>"],
  ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
  ["null", "null"],
  ["an event without its envelope", '{"text":"hello"}'],
  ["an event as a text in JSON", JSON.stringify(received)],
];

const forged: readonly Omit<Case, "status" | "seen">[] = [
  { title: "forged, under another key", provider: "httpsms", headers: bearer({ key: "another" }), body: received },
  { title: "forged, for another user", provider: "httpsms", headers: bearer({ sub: "another" }), body: received },
  {
    title: "forged, without an algorithm",
    provider: "httpsms",
    headers: { authorization: `Bearer ${unsignedToken()}` },
    body: received,
  },
  {
    title: "forged, with the key as its token",
    provider: "httpsms",
    headers: { authorization: `Bearer ${signingKey}` },
    body: received,
  },
  {
    title: "forged, under another secret",
    provider: "omnichannel",
    headers: comapi(inbound, "another"),
    body: inbound,
  },
  {
    title: "forged, with the signature of another body",
    provider: "omnichannel",
    headers: comapi(inbound),
    body: `${inbound} `,
  },
  { title: "unsigned", provider: "httpsms", headers: json, body: received },
  { title: "unsigned", provider: "omnichannel", headers: json, body: inbound },
  { title: "unsigned and empty", provider: "httpsms", headers: {}, body: "" },
  { title: "unsigned and empty", provider: "omnichannel", headers: {}, body: "" },
  { title: "stale", provider: "httpsms", headers: bearer({ minutes: 60 }), body: received },
  { title: "from the future", provider: "httpsms", headers: bearer({ minutes: -600 }), body: received },
];

const providerOf = (headers: Case["headers"]): Provider =>
  "x-comapi-signature" in headers ? "omnichannel" : "httpsms";

const accepted = [
  ...goodCases,
  ...rawBodies.map(([title, body]) => ({
    title: `good, ${title}`,
    headers: comapi(body),
    body,
    seen: ["omnichannel event message.inbound"],
  })),
  {
    title: "of an unknown type",
    headers: bearer(),
    body: unknownHttpSms,
    seen: ["httpsms unknown ussd.phone.received"],
  },
  {
    title: "of an unknown name",
    headers: comapi(unknownOmnichannel),
    body: unknownOmnichannel,
    seen: ["omnichannel unknown message.teleported"],
  },
  { title: "a batch", headers: comapi(batch), body: batch, seen: batchSeen },
  { title: "a batch of 500", headers: comapi(largeBatch), body: largeBatch, seen: largeSeen },
  { title: "an empty batch", headers: comapi("[]"), body: "[]", seen: [] },
  { title: "an empty body", headers: comapi(""), body: "", seen: ["omnichannel invalid 0"] },
  ...junkBodies.flatMap(([title, body]) => [
    { title: `junk: ${title}`, headers: bearer(), body, seen: ["httpsms invalid 0"] },
    { title: `junk: ${title}`, headers: comapi(body), body, seen: ["omnichannel invalid 0"] },
  ]),
].map((row) => ({ ...row, provider: providerOf(row.headers), status: 204 }) as const);

const tooLong = new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20);

export const cases: readonly Case[] = [
  ...accepted,
  // httpSMS sends no empty body: something else has read it, and a retry may help
  { title: "an empty body", provider: "httpsms", headers: bearer(), body: "", status: 500, seen: [] },
  ...forged.map((row) => ({ ...row, status: 401, seen: [] }) as const),
  { title: "too long", provider: "httpsms", headers: bearer(), body: tooLong, status: 413, seen: [] },
  { title: "too long", provider: "omnichannel", headers: comapi(tooLong), body: tooLong, status: 413, seen: [] },
];

/** A request that a recipe accepts, to be sent while something else is wrong. */
export const goodCase = accepted[0] as Case;
