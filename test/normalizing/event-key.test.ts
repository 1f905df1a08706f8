import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digest } from "../../src/normalizing/event-key.js";
import { withValue } from "../support/edit.js";
import { fixtures, omnichannelFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { normalizeAny } from "../support/normalized.js";
import { seed, times } from "../support/seed.js";

const keyOf = (event: unknown): string => normalizeAny(event).eventKey;

const received = minimalHttpSmsEvents["message.phone.received"];
const missed = minimalHttpSmsEvents["message.call.missed"];
const expired = minimalHttpSmsEvents["message.send.expired"];
const reports = [received, missed];
const outcomes = [
  minimalHttpSmsEvents["message.phone.sent"],
  minimalHttpSmsEvents["message.phone.delivered"],
  minimalHttpSmsEvents["message.send.failed"],
];
const heartbeats = [minimalHttpSmsEvents["phone.heartbeat.offline"], minimalHttpSmsEvents["phone.heartbeat.online"]];

/** The phone reports a fact once more: httpSMS makes a new envelope of it. */
const reportedAgain = (event: object) => ({ ...event, id: "event-2", time: "2023-06-29T03:25:00.123456789Z" });

const withData = (event: object, key: string, value: unknown) => withValue(event, ["data", key], value);

const goZeroTime = "0001-01-01T00:00:00Z";

describe("the key of a fact that is delivered again", () => {
  test.each([5, null, [""], {}, "text"])(
    "of a call is the same with %j as a content, which its type does not declare",
    (content) => {
      expect(keyOf(withData(missed, "content", content))).toBe(keyOf(missed));
    },
  );

  test.each(fixtures)("is the same for a retry of the webhook: $file", ({ text }) => {
    expect(keyOf(JSON.parse(text))).toBe(keyOf(JSON.parse(text)));
  });

  test("is different for each documented example", () => {
    expect(new Set(fixtures.map(({ event }) => keyOf(event))).size).toBe(fixtures.length);
  });

  test.each([...outcomes, ...reports, expired])("is the same when the phone reports again: $type", (event) => {
    expect(keyOf(reportedAgain(event))).toBe(keyOf(event));
  });

  test.each(reports)("is the same when the server also gives a new message id: $type", (event) => {
    expect(keyOf(withData(reportedAgain(event), "message_id", "message-2"))).toBe(keyOf(event));
    expect(keyOf(event)).not.toContain("message-1");
  });

  test.each(reports)("does not hang on what is new in a later server: $type", (event) => {
    expect(keyOf(withData(withData(event, "sim", "SIM2"), "encrypted", false))).toBe(keyOf(event));
  });
});

describe("the key of another fact", () => {
  test("is another for each attempt of an expired message", () => {
    const attempts = [0, 1, 2, 3, 12].map((count) => keyOf(withData(expired, "send_attempt_count", count)));
    expect(new Set(attempts).size).toBe(5);
    const retrying = withData(expired, "is_final", false);
    expect(keyOf(withData(retrying, "is_final", true))).toBe(keyOf(retrying));
  });

  test.each([
    ...outcomes.map((event) => ({ event, type: event.type, key: "id" })),
    { event: expired, type: expired.type, key: "message_id" },
    ...reports.flatMap((event) =>
      ["user_id", "owner", "contact", "timestamp"].map((key) => ({ event, type: event.type, key })),
    ),
    { event: received, type: received.type, key: "content" },
  ])("is another when $key differs: $type", ({ event, key }) => {
    expect(keyOf(withData(event, key, "another"))).not.toBe(keyOf(event));
  });

  test.each(heartbeats)("is another for another envelope: $type", (event) => {
    expect(keyOf({ ...event, id: "event-2" })).not.toBe(keyOf(event));
    expect(keyOf(withData(event, "phone_id", "phone-2"))).toBe(keyOf(event));
  });

  test("is another for each type, with everything else equal", () => {
    const data = Object.assign(
      { id: "message-1", content: "" },
      ...Object.values(minimalHttpSmsEvents).map((e) => e.data),
    );
    const types = [...Object.keys(minimalHttpSmsEvents), "ussd.phone.received"];
    const keys = types.map((type) => keyOf({ id: "event-1", time: "t", type, data: { ...data, content: "" } }));
    expect(new Set(keys).size).toBe(9);
    for (const [index, type] of types.entries()) expect(keys[index]?.startsWith(`httpsms:user-1:${type}:`)).toBe(true);
  });

  test.each(reports)("is the message's where the phone gave no time: $type", (event) => {
    const timeless = withData(event, "timestamp", goZeroTime);
    expect(keyOf(timeless)).toBe(`httpsms:user-1:${event.type}:message-1`);
    expect(keyOf(reportedAgain(timeless))).toBe(keyOf(timeless));
    expect(keyOf(withData(timeless, "message_id", "message-2"))).toBe(`httpsms:user-1:${event.type}:message-2`);
  });

  test("is another for contents that differ little", () => {
    const contents = ["", " ", "a", "b", "aa", "ab", "ba", "a ", " a", "A", "\0", "\0\0", "ä", "a\u0308", "😀", "😁"];
    expect(new Set(contents.map((content) => keyOf(withData(received, "content", content)))).size).toBe(
      contents.length,
    );
  });

  test("is another for other contents", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 50 }), (contents) => {
        const keys = contents.map((content) => keyOf(withData(received, "content", content)));
        expect(new Set(keys).size).toBe(contents.length);
      }),
      { seed, numRuns: times(200) },
    );
  });

  test("is another for parts that hold colons", () => {
    const part = fc.string({ unit: fc.constantFrom(":", "a"), maxLength: 4 });
    const parts = fc.record({ user_id: part, owner: part, contact: part, timestamp: part, content: part });
    fc.assert(
      fc.property(fc.constantFrom(...reports), parts, parts, (event, left, right) => {
        const compared = Object.keys(left).filter((key) => key !== "content" || event === received);
        const isSame = compared.every((key) => Reflect.get(left, key) === Reflect.get(right, key));
        const keys = [left, right].map((data) => keyOf({ ...event, data: { ...event.data, ...data } }));
        expect(keys[0] === keys[1]).toBe(isSame);
      }),
      { seed, numRuns: times(2_000) },
    );
  });

  test.each([
    [
      { user_id: "a:b", owner: "c" },
      { user_id: "a", owner: "b:c" },
    ],
    [
      { owner: "a:b", contact: "c" },
      { owner: "a", contact: "b:c" },
    ],
    [
      { contact: "a:b", timestamp: "c" },
      { contact: "a", timestamp: "b:c" },
    ],
    [
      { user_id: "", owner: "a:" },
      { user_id: ":a", owner: "" },
    ],
  ])("is another for %j and %j", (left, right) => {
    for (const event of reports) {
      const keys = [left, right].map((data) => keyOf({ ...event, data: { ...event.data, ...data } }));
      expect(keys[0]).not.toBe(keys[1]);
    }
  });
});

const longText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.tuple(fc.string({ unit: "binary", maxLength: 4 }), fc.nat(400)).map(([text, times]) => text.repeat(times)),
);

/** Events of any length: of every type of httpSMS, of every name of Omnichannel, and unknown. */
const longEvents = fc.oneof(
  fc
    .record({
      event: fc.constantFrom(...Object.values(minimalHttpSmsEvents)),
      envelopeId: longText,
      data: fc.dictionary(
        fc.constantFrom("id", "message_id", "user_id", "owner", "contact", "timestamp", "content"),
        longText,
      ),
    })
    .map(({ event, envelopeId, data }) => ({ ...event, id: envelopeId, data: { ...event.data, ...data } })),
  fc
    .record({ name: fc.constantFrom("message.sent", "interaction.click", "other"), eventId: longText })
    .map(({ name, eventId }) => ({ ...minimalOmnichannelEvent(name, "sms"), eventId })),
  fc.record({ id: longText, type: longText }).map((part) => ({ ...part, time: "t", data: {} })),
);

describe("the key of one account", () => {
  test.each(Object.values(minimalHttpSmsEvents))("is another for another user: $type", (event) => {
    expect(keyOf(withData(event, "user_id", "user-2"))).not.toBe(keyOf(event));
  });

  test("is another for another API space and another provider", () => {
    const event = minimalOmnichannelEvent("message.sent", "sms");
    const keys = [
      event,
      { ...event, apiSpaceId: "space-2" },
      { id: "event-1", type: "space-1", time: "t", data: { user_id: "omnichannel" } },
      { id: "event-1", type: "message.sent", time: "t", data: { user_id: "space-1" } },
    ].map(keyOf);
    expect(new Set(keys).size).toBe(4);
  });
});

describe("a stored key", () => {
  const heartbeat = minimalHttpSmsEvents["phone.heartbeat.offline"];
  const long = { ...minimalOmnichannelEvent("message.sent", "sms"), eventId: `${"0".repeat(300)}a` };

  test.each([
    ["sent", outcomes[0], "httpsms:user-1:message.phone.sent:message-1"],
    ["delivered", outcomes[1], "httpsms:user-1:message.phone.delivered:message-1"],
    ["failed", outcomes[2], "httpsms:user-1:message.send.failed:message-1"],
    ["expired", expired, "httpsms:user-1:message.send.expired:message-1:1"],
    [
      "received",
      received,
      "httpsms:user-1:message.phone.received:+18005550199:+18005550100:2023-06-29T03:21:19Z:1001041572-3696775596",
    ],
    [
      "missed",
      missed,
      "httpsms:user-1:message.call.missed:+18005550199:+18005550100:2023-06-29T03:21:19Z:451841411-1217125560",
    ],
    ["phone", heartbeat, "httpsms:user-1:phone.heartbeat.offline:event-1"],
    ["interaction", minimalOmnichannelEvent("interaction.click", undefined), "omnichannel:space-1:event-1"],
    ["other", { id: "e:1", type: "a:b%", time: "t", data: { user_id: "u:1" } }, "httpsms:u%3a1:a%3ab%25:e:1"],
    ["empty", { ...minimalOmnichannelEvent("other", undefined), apiSpaceId: 5 }, "omnichannel::event-1"],
    ["cut", long, `omnichannel:space-1:${"0".repeat(214)}:1881795733-4210342967`],
  ])("stays what it is: %s", (_, event, key) => {
    expect(keyOf(event)).toBe(key);
  });
});

describe("the characters of a key", () => {
  const units = fc.string({ unit: fc.constantFrom("a", ":", "%", "\ud83d", "\ude00", "\u{1f600}"), maxLength: 300 });

  test("are well-formed, wherever the key is cut", () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports, expired), units, units, units, (event, user_id, contact, message_id) => {
        const key = keyOf({ ...event, data: { ...event.data, user_id, contact, message_id } });
        expect(encodeURIComponent(key)).not.toBe("");
        expect(key.length).toBeLessThanOrEqual(256);
      }),
      { seed, numRuns: times(2_000) },
    );
  });

  test("keep a pair that ends at the cut, and drop one that the cut would divide", () => {
    const keyFor = (before: number) =>
      keyOf({
        ...minimalOmnichannelEvent("message.sent", "sms"),
        eventId: `${"0".repeat(before)}${"😀".repeat(60)}`.padEnd(400, "0"),
      });
    const emojis = (key: string) => [...key].filter((character) => character === "😀").length;
    expect([keyFor(200), keyFor(201)].map(emojis)).toEqual([7, 6]);
    expect([keyFor(200), keyFor(201)].map(({ length }) => length <= 256)).toEqual([true, true]);
  });

  test("stand for lone surrogates without making two facts one", () => {
    const keys = ["\ud83d", "\ud83e", "%ud83d", "\ufffd"].map((eventId) =>
      keyOf({ ...minimalOmnichannelEvent("message.sent", "sms"), eventId }),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toMatch(/^omnichannel:space-1:\ufffd:\d+-\d+$/);
  });
});

describe("the length of a key", () => {
  test("is at most 256, of any event", () => {
    let longest = 0;
    fc.assert(
      fc.property(longEvents, (event) => {
        const { length } = keyOf(event);
        longest = Math.max(longest, length);
        expect(length).toBeLessThanOrEqual(256);
      }),
      { seed, numRuns: times(1_000) },
    );
    // a property that no long key ever reached would say little
    expect(longest).toBeGreaterThan(200);
  });

  test.each([
    ["httpSMS", (id: string) => ({ ...outcomes[0], data: { ...outcomes[0]?.data, id } })],
    ["Omnichannel", (id: string) => ({ ...minimalOmnichannelEvent("message.sent", "sms"), eventId: id })],
  ])("does not make two facts of %s the same", (_, eventOf) => {
    const ids = ["a", "b"].flatMap((end) => ["", "x"].map((start) => `${start}${"0".repeat(400)}${end}`));
    const keys = ids.map((id) => keyOf(eventOf(id)));
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(256);
    expect(keyOf(eventOf(ids[0] ?? ""))).toBe(keys[0]);
  });

  test("leaves a key of 256 as it is", () => {
    const start = "omnichannel:space-1:";
    const eventId = "x".repeat(256 - start.length);
    expect(keyOf({ ...minimalOmnichannelEvent("message.sent", "sms"), eventId })).toBe(`${start}${eventId}`);
    expect(keyOf({ ...minimalOmnichannelEvent("message.sent", "sms"), eventId: `${eventId}x` })).not.toContain(eventId);
  });
});

describe("the text of a message", () => {
  const contents = fc.oneof(
    fc.string({ minLength: 8, maxLength: 40 }),
    fc.string({ unit: "grapheme", minLength: 8, maxLength: 400 }),
    fc.stringMatching(/^[0-9 +-]{8,20}$/),
  );

  test("is never in the key", () => {
    const messages = [received, ...outcomes, expired];
    fc.assert(
      fc.property(fc.constantFrom(...messages), contents, longText, (event, content, userId) => {
        const data = { ...event.data, user_id: userId, timestamp: "2023-06-29T03:21:19.814Z" };
        // a text that is also an address or a time is in the key as that
        fc.pre(!JSON.stringify(data).includes(content) && !userId.includes(content));
        expect(keyOf({ ...event, data: { ...data, content } })).not.toContain(content);
      }),
      { seed, numRuns: times(1_000) },
    );
  });

  test("is never in the key of an Omnichannel message", () => {
    const event = minimalOmnichannelEvent("message.inbound", "sms");
    expect(keyOf(withValue(event, ["payload", "body"], "Your code is 123456"))).toBe("omnichannel:space-1:event-1");
  });
});

describe("the key of an Omnichannel event", () => {
  test.each(omnichannelFixtures)("is its id in its API space: $file", ({ event }) => {
    expect(keyOf(event)).toBe(`omnichannel:${event.apiSpaceId}:${event.eventId}`);
    expect(keyOf({ ...event, eventId: "another" })).toBe(`omnichannel:${event.apiSpaceId}:another`);
  });

  test.each(["presence.available", "message.filtered", "interaction.click"])(
    "is its id in its API space: %s",
    (name) => {
      expect(keyOf(minimalOmnichannelEvent(name, undefined))).toBe("omnichannel:space-1:event-1");
    },
  );

  test("does not mix up a space and an id that hold a colon", () => {
    const keyIn = (apiSpaceId: string, eventId: string) =>
      keyOf({ ...minimalOmnichannelEvent("message.sent", "sms"), apiSpaceId, eventId });
    expect(new Set([keyIn("a:b", "c"), keyIn("a", "b:c"), keyIn("a%3ab", "c")]).size).toBe(3);
  });
});

describe("the digest of a text", () => {
  test("stays what it is, since stored keys outlive an upgrade", () => {
    expect(digest("")).toBe("451841411-1217125560");
    expect(digest("This is a test incoming message")).toBe("1639540067-3271962982");
  });
});

describe("the key of an unknown event", () => {
  test("keeps type and id apart when both hold a colon", () => {
    const keys = [
      { type: "a:b", id: "c" },
      { type: "a", id: "b:c" },
      { type: "a%3ab", id: "c" },
    ].map(({ type, id }) => keyOf({ type, id, time: "2023-06-29T03:21:19Z", data: {} }));
    expect(new Set(keys).size).toBe(3);
  });
});
