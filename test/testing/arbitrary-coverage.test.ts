import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/arbitraries.js";
import { httpSmsEventTypes } from "../../src/index.js";
import { driftFindings, undocumentedPaths } from "../../src/testing.js";

const fixed = { seed: 20261121, numRuns: 500 };

/** How deep lists and objects are nested: 0 for any other value. */
const depthOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

/** How many events of a sample have a feature. */
const countOf = <Event>(events: readonly Event[], has: (event: Event) => boolean): number => events.filter(has).length;

describe("five hundred received messages of httpSMS", () => {
  const events = fc.sample(httpSmsEventArbitrary("message.phone.received"), fixed);
  type Event = (typeof events)[number];

  test.each<[feature: string, has: (event: Event) => boolean]>([
    ["no SIM", ({ data }) => data.sim === undefined],
    ["a documented SIM", ({ data }) => data.sim === "SIM2"],
    ["another SIM", ({ data }) => data.sim !== undefined && !["SIM1", "SIM2"].includes(data.sim)],
    ["no attachments", ({ data }) => data.attachments === undefined],
    ["attachments null", ({ data }) => data.attachments === null],
    ["attachments empty", ({ data }) => data.attachments?.length === 0],
    ["some attachments", ({ data }) => (data.attachments?.length ?? 0) > 1],
    ["an empty text", ({ data }) => data.content === ""],
    ["a text beyond ASCII", ({ data }) => /[^\p{ASCII}]/u.test(data.content)],
    ["encrypted, or not, or neither said", ({ data }) => data.encrypted === undefined],
    ["encrypted", ({ data }) => data.encrypted === true],
    ["a time without a fraction", ({ data }) => /:\d\d(Z|[+-])/.test(data.timestamp)],
    ["a time with milliseconds", ({ data }) => /\.\d{3}(Z|[+-])/.test(data.timestamp)],
    ["a time with nanoseconds", ({ data }) => /\.\d{9}(Z|[+-])/.test(data.timestamp)],
    ["a fraction that begins with 0", ({ data }) => /\.0\d{4,}(Z|[+-])/.test(data.timestamp)],
    ["a time east of UTC", ({ data }) => /\+(?!00:00)\d\d:\d\d$/.test(data.timestamp)],
    ["a time west of UTC", ({ data }) => /-(?!00:00)\d\d:\d\d$/.test(data.timestamp)],
    ["a time of a half-hour zone", ({ data }) => /[+-]\d\d:30$/.test(data.timestamp)],
    ["Go's zero time", ({ data }) => data.timestamp === "0001-01-01T00:00:00Z"],
    ["a sender in E.164", ({ data }) => /^\+\d{8,15}$/.test(data.contact)],
    ["a short code", ({ data }) => /^\d{2,6}$/.test(data.contact)],
    ["an alphanumeric sender", ({ data }) => data.contact === "AMAZON"],
    ["an e-mail address as sender", ({ data }) => data.contact.includes("@")],
    ["no specversion", ({ specversion }) => specversion === undefined],
    ["an added key in the envelope", (event) => undocumentedPaths(event).some((path) => /^\/[^/]*$/.test(path))],
    ["an added key in the data", (event) => undocumentedPaths(event).some((path) => path.startsWith("/data/"))],
    ["no added key", (event) => undocumentedPaths(event).length === 0],
    ["nothing undocumented", (event) => driftFindings(event).length === 0],
  ])("some have %s", (_feature, has) => {
    expect(countOf(events, has)).toBeGreaterThanOrEqual(3);
  });

  test("none has neither a text nor an attachment", () => {
    expect(events.filter(({ data }) => data.content === "" && (data.attachments ?? []).length === 0)).toEqual([]);
    expect(countOf(events, ({ data }) => data.content === "")).toBeGreaterThanOrEqual(3);
    expect(countOf(events, ({ data }) => data.content === ".")).toBeGreaterThanOrEqual(3);
  });

  test("every sender is a number, a short code, a name or an address", () => {
    const senders = /^(?:\+\d{8,15}|\d{2,6}|AMAZON|\+1 \(800\) 555-0100|person@example\.com)$/;
    expect(events.filter(({ data }) => !senders.test(data.contact))).toEqual([]);
  });

  test("most have no added key, so that the ordinary is tried too", () => {
    expect(countOf(events, (event) => undocumentedPaths(event).length === 0)).toBeGreaterThan(250);
  });
});

describe("other events of httpSMS", () => {
  const expired = fc.sample(httpSmsEventArbitrary("message.send.expired"), fixed);
  const failed = fc.sample(httpSmsEventArbitrary("message.send.failed"), fixed);

  test.each([true, false, undefined])("is_final is %s in some expiries", (isFinal) => {
    expect(countOf(expired, ({ data }) => data.is_final === isFinal)).toBeGreaterThan(25);
  });

  test("some have an empty text, unlike what a phone received", () => {
    expect(countOf(failed, ({ data }) => data.content === "")).toBeGreaterThanOrEqual(3);
  });

  test("request_id is a text, null or absent", () => {
    for (const kind of ["string", "object", "undefined"]) {
      expect(countOf(expired, ({ data }) => typeof data.request_id === kind)).toBeGreaterThan(25);
    }
  });

  test("attempts are counted from 0", () => {
    const counts = new Set(expired.map(({ data }) => data.send_attempt_count));
    expect([...counts].sort((left, right) => left - right)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("failures have documented and other messages", () => {
    expect(countOf(failed, ({ data }) => data.error_message === "NO_SERVICE")).toBeGreaterThan(10);
    expect(countOf(failed, ({ data }) => !/^[A-Z_ ]+$/.test(data.error_message))).toBeGreaterThan(10);
  });

  test.each(httpSmsEventTypes)("%s differs from one to the next", (type) => {
    const texts = fc
      .sample(httpSmsEventArbitrary(type), { ...fixed, numRuns: 100 })
      .map((event) => JSON.stringify(event));
    expect(new Set(texts).size).toBe(100);
  });
});

describe("five hundred receipts of the SMS service", () => {
  const receipts = fc
    .sample(omnichannelEventArbitrary("message.delivered", "sms"), fixed)
    .map(({ payload }) => payload.details.channelStatus);

  test.each<[feature: string, has: (receipt: (typeof receipts)[number]) => boolean]>([
    ["nothing", (receipt) => receipt === undefined],
    ["no field", (receipt) => receipt !== undefined && Object.keys(receipt).length === 0],
    ["a documented statusid", (receipt) => receipt?.statusid === "1"],
    ["an unknown statusid", (receipt) => receipt?.statusid !== undefined && !["1", "4"].includes(receipt.statusid)],
    ["no statusid", (receipt) => receipt !== undefined && receipt.statusid === undefined],
    ["an empty text", (receipt) => receipt?.statusdescription === ""],
    ["an added key", (receipt) => Object.keys(receipt ?? {}).some((key) => !/^[a-z]{6,}$/.test(key))],
  ])("some say %s", (_feature, has) => {
    expect(countOf(receipts, has)).toBeGreaterThanOrEqual(3);
  });
});

describe("other events of the Omnichannel API", () => {
  const failed = fc.sample(omnichannelEventArbitrary("message.failed"), fixed);
  const rcs = fc.sample(omnichannelEventArbitrary("message.inbound", "rcs"), fixed);
  const channels = ({ payload }: (typeof failed)[number]) => Object.keys(payload.details.channelStatus ?? {});

  const urlsOf = ({ messageParts = [] }: (typeof rcs)[number]["payload"]) => messageParts.map(({ url = "" }) => url);

  test.each<[feature: string, has: (event: (typeof failed)[number]) => boolean]>([
    ["none said", ({ payload }) => payload.details.channelStatus === undefined],
    ["none", (event) => event.payload.details.channelStatus !== undefined && channels(event).length === 0],
    ["one", (event) => channels(event).length === 1],
    ["several", (event) => channels(event).length > 1],
  ])("failures name channels that were tried: %s", (_feature, has) => {
    expect(countOf(failed, has)).toBeGreaterThanOrEqual(3);
  });

  test.each<[feature: string, has: (event: (typeof rcs)[number]) => boolean]>([
    ["no parts", ({ payload }) => payload.messageParts === undefined],
    ["no part in the list", ({ payload }) => payload.messageParts?.length === 0],
    ["a part with text", ({ payload }) => payload.messageParts?.some(({ data }) => typeof data === "string") ?? false],
    [
      "a part with an object",
      ({ payload }) => payload.messageParts?.some(({ data }) => typeof data === "object") ?? false,
    ],
    ["a file with an address", ({ payload }) => payload.messageParts?.some(({ url }) => url !== undefined) ?? false],
    ["an address with a path", ({ payload }) => urlsOf(payload).some((url) => /\.net\/[^/?]+\/[^/?]+/.test(url))],
    ["an address with a query", ({ payload }) => urlsOf(payload).some((url) => /\?[^=]+=.+$/.test(url))],
    ["free-form metadata", ({ payload }) => Object.keys(payload.correlation?.metadata ?? {}).length > 0],
    ["an empty text", ({ payload }) => payload.body === ""],
    ["no revision", ({ revision }) => revision === undefined],
    ["revision 0", ({ revision }) => revision === 0],
    ["a large revision", ({ revision }) => (revision ?? 0) > 500],
  ])("inbound messages may have %s", (_feature, has) => {
    expect(countOf(rcs, has)).toBeGreaterThanOrEqual(3);
  });

  test("free-form parts and lists are small, so that a test is quick", () => {
    const records = rcs.map(({ payload }) => payload.correlation?.metadata ?? {});
    expect(Math.max(...records.map((record) => Object.keys(record).length))).toBeLessThanOrEqual(4);
    expect(Math.max(...records.map((record) => depthOf(record)))).toBeLessThanOrEqual(3);
    expect(Math.max(...rcs.map(({ payload }) => payload.messageParts?.length ?? 0))).toBeLessThanOrEqual(4);
    const added = rcs.flatMap((event) =>
      Object.entries(event).filter(([key]) => undocumentedPaths(event).includes(`/${key}`)),
    );
    expect(Math.max(...added.map(([, value]) => depthOf(value)))).toBeLessThanOrEqual(1);
  });
});
