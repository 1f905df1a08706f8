import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEvent,
  type MessageState,
  type NormalizedMessage,
  normalize,
  type OmnichannelMessageEvent,
  omnichannelChannels,
  trackMessage,
} from "../../src/index.js";
import {
  assertDocumented,
  buildHttpSmsEvent,
  buildMessageHistory,
  buildOmnichannelEvent,
  driftFindings,
  type HttpSmsStep,
  type OmnichannelStep,
} from "../../src/testing.js";
import { seed, times } from "../support/seed.js";
import { shareParts } from "../support/testing/objects.js";

const httpSmsSteps: readonly HttpSmsStep[] = ["retrying", "expired", "sent", "failed", "delivered"];
const omnichannelSteps: readonly OmnichannelStep[] = ["sent", "expired", "failed", "delivered", "read"];

type Event = HttpSmsEvent | OmnichannelMessageEvent;

const messageOf = (event: Event): NormalizedMessage => {
  const normalized = normalize(event);
  if (normalized.kind !== "message") throw new Error(`${normalized.name} is about no message`);
  return normalized;
};

const stateOf = (events: readonly Event[]): MessageState | null =>
  events.map(messageOf).reduce<MessageState | null>(trackMessage, null);

const histories = [
  { what: "httpSMS by default", build: () => buildMessageHistory("httpsms"), statuses: ["sent", "delivered"] },
  {
    what: "httpSMS with every step",
    build: () => buildMessageHistory("httpsms", { steps: httpSmsSteps }),
    statuses: httpSmsSteps,
  },
  {
    what: "httpSMS tried three times",
    build: () => buildMessageHistory("httpsms", { steps: ["retrying", "retrying", "expired"] }),
    statuses: ["retrying", "retrying", "expired"],
  },
  {
    what: "Omnichannel by default",
    build: () => buildMessageHistory("omnichannel"),
    statuses: ["sent", "delivered", "read"],
  },
  ...omnichannelChannels.map((channel) => ({
    what: `Omnichannel with every step on ${channel}`,
    build: () => buildMessageHistory("omnichannel", { steps: omnichannelSteps, channel }),
    statuses: omnichannelSteps,
  })),
];

const isRising = (values: readonly (string | number)[]): boolean =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? ""));

describe.each(histories)("buildMessageHistory: $what", ({ build, statuses }) => {
  test("has the steps in their order, documented in every detail", () => {
    const events: readonly Event[] = build();
    const messages = events.map(messageOf);
    expect(messages.map(({ status }) => status)).toEqual(statuses);
    for (const event of events) expect(() => assertDocumented(event)).not.toThrow();
  });

  test("is of one message, in events of their own", () => {
    const events: readonly Event[] = build();
    const messages = events.map(messageOf);
    expect(new Set(messages.map(({ messageId }) => messageId)).size).toBe(1);
    expect(new Set(messages.map(({ eventId }) => eventId)).size).toBe(events.length);
    expect(new Set(messages.map(({ eventKey }) => eventKey)).size).toBe(events.length);
    expect(new Set(messages.map(({ accountId }) => accountId)).size).toBe(1);
  });

  test("goes on in time", () => {
    const events: readonly Event[] = build();
    const messages = events.map(messageOf);
    expect(isRising(messages.map(({ occurredAt }) => occurredAt ?? ""))).toBe(true);
    expect(isRising(events.map((event) => ("time" in event ? event.time : event.timestamp)))).toBe(true);
  });

  test("leads to one state for any order and any number of repetitions", () => {
    const events: readonly Event[] = build();
    const deliveries = [...events, ...events];
    const state = stateOf(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(deliveries, { minLength: deliveries.length }), (shuffled) => {
        expect(stateOf(shuffled)).toStrictEqual(state);
      }),
      { seed, numRuns: times(50) },
    );
  });
});

describe("a history of httpSMS", () => {
  test("counts the attempts", () => {
    const events = buildMessageHistory("httpsms", { steps: ["retrying", "retrying", "expired", "sent", "delivered"] });
    expect(events.map(messageOf).map(({ attempt, isFinal }) => [attempt, isFinal])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [null, false],
      [null, true],
    ]);
    expect(stateOf(events)).toMatchObject({ status: "delivered", isFinal: true, attempts: 3 });
  });

  test("counts only the attempts, not the steps", () => {
    const events = buildMessageHistory("httpsms", { steps: ["failed", "sent", "retrying", "delivered", "expired"] });
    expect(events.map(messageOf).map(({ attempt }) => attempt)).toEqual([null, null, 1, null, 2]);
  });

  test("calls an expiry final only in its last step", () => {
    const [first, second] = buildMessageHistory("httpsms", { steps: ["retrying", "expired"] });
    expect(first).toMatchObject({ type: "message.send.expired", data: { is_final: false } });
    expect(second).toMatchObject({ type: "message.send.expired", data: { is_final: true } });
  });
});

describe("a history of the Omnichannel API", () => {
  test("has rising revisions, and the tags that belong to them", () => {
    const events = buildMessageHistory("omnichannel", { steps: omnichannelSteps });
    expect(isRising(events.map((event) => event.revision ?? -1))).toBe(true);
    expect(new Set(events.map(({ etag }) => etag)).size).toBe(events.length);
  });

  test.each(omnichannelChannels)("stays on %s, a failure too", (channel) => {
    const events = buildMessageHistory("omnichannel", { steps: omnichannelSteps, channel });
    expect(events.map((event) => messageOf(event).channel)).toEqual(omnichannelSteps.map(() => channel));
    expect(stateOf(events)).toMatchObject({ channels: [channel], status: "read" });
    expect(stateOf(events)?.failure).not.toBeNull();
  });
});

describe("the events of a history", () => {
  const messageId = "e9f154c8-4011-493f-bb73-09cfcf8a1411";

  test("of httpSMS are built events with the times and attempts of their steps", () => {
    const events = buildMessageHistory("httpsms", { steps: httpSmsSteps });
    const timesOf = (minute: number) => ({
      time: `2026-03-14T09:0${minute}:00.500Z`,
      timestamp: `2026-03-14T09:0${minute}:00.000Z`,
    });
    const expected = (["message.send.expired", "message.send.expired"] as const).map((type, index) => {
      const { time, timestamp } = timesOf(2 * index);
      const attempt = { send_attempt_count: index + 1, is_final: index === 1 };
      return buildHttpSmsEvent(type, { time, data: { message_id: messageId, timestamp, ...attempt } });
    });
    const others = (["message.phone.sent", "message.send.failed", "message.phone.delivered"] as const).map(
      (type, index) => {
        const { time, timestamp } = timesOf(2 * index + 4);
        return buildHttpSmsEvent(type, { time, data: { id: messageId, timestamp } });
      },
    );
    expect(events.map((event) => ({ ...event, id: "" }))).toStrictEqual(
      [...expected, ...others].map((event) => ({ ...event, id: "" })),
    );
  });

  test.each(omnichannelChannels)("on %s are built events with the times and revisions of their steps", (channel) => {
    const events = buildMessageHistory("omnichannel", { steps: omnichannelSteps, channel });
    const sms = buildOmnichannelEvent("message.failed", {
      payload: { id: messageId, updatedOn: "2026-03-14T09:04:00.000Z" },
    }).payload.details.channelStatus?.sms;
    const failure =
      channel === "email"
        ? { event: "dropped", reason: "hardfail", recipient: "person@example.com", "comapi-messageId": messageId }
        : {
            status: "failed",
            updatedOn: "2026-03-14T09:04:00.000Z",
            details: { reason: "The channel refused the message" },
          };
    const expected = omnichannelSteps.map((step, index) => {
      const shared = { revision: index + 2, timestamp: `2026-03-14T09:0${2 * index}:00.015Z` };
      const payload = { id: messageId, updatedOn: `2026-03-14T09:0${2 * index}:00.000Z` };
      if (step !== "failed") return buildOmnichannelEvent(`message.${step}`, channel, { ...shared, payload });
      const event = buildOmnichannelEvent("message.failed", { ...shared, payload });
      const channelStatus = { [channel]: channel === "sms" ? sms : failure };
      return { ...event, payload: { ...event.payload, details: { ...event.payload.details, channelStatus } } };
    });
    expect(events.map((event) => ({ ...event, eventId: "" }))).toStrictEqual(
      expected.map((event) => ({ ...event, eventId: "" })),
    );
  });

  test("have the same ids in every version", () => {
    const [sent] = buildMessageHistory("httpsms");
    expect(sent?.id).toBe("86487a0b-d7b7-53a2-bd42-4e14b8b3df71");
    const [failed] = buildMessageHistory("omnichannel", { channel: "rcs", steps: ["failed"] });
    expect(failed?.eventId).toBe("12efae33-51bf-5fbf-bb2e-a305a74d5e2e");
  });
});

describe("every history", () => {
  const messageId = "11111111-2222-4333-8444-555555555555";

  test("accepts the id of a message", () => {
    const events = [
      ...buildMessageHistory("httpsms", { messageId, steps: httpSmsSteps }),
      ...buildMessageHistory("omnichannel", { messageId, steps: omnichannelSteps }),
    ];
    expect(new Set(events.map((event) => messageOf(event).messageId))).toEqual(new Set([messageId]));
  });

  test("may have no step or one", () => {
    expect(buildMessageHistory("httpsms", { steps: [] })).toEqual([]);
    expect(buildMessageHistory("omnichannel", { steps: ["expired"] }).map(({ name }) => name)).toEqual([
      "message.expired",
    ]);
  });

  test("is the same each time, and shares no part", () => {
    for (const build of [() => buildMessageHistory("httpsms"), () => buildMessageHistory("omnichannel")]) {
      expect(build()).toStrictEqual(build());
      expect(shareParts(build(), build())).toBe(false);
    }
  });

  test("is typed by its provider", () => {
    expectTypeOf(buildMessageHistory("httpsms")).toEqualTypeOf<readonly HttpSmsEvent[]>();
    expectTypeOf(buildMessageHistory("omnichannel")).toEqualTypeOf<readonly OmnichannelMessageEvent[]>();
    // @ts-expect-error: httpSMS does not report that a message was read
    expect(() => buildMessageHistory("httpsms", { steps: ["read"] })).toBeTypeOf("function");
    // @ts-expect-error: httpSMS has no channels
    expect(buildMessageHistory("httpsms", { channel: "sms" })).toHaveLength(2);
  });
});

describe("a history of one's own", () => {
  test("of httpSMS has the recipient, the text and the time", () => {
    const events = buildMessageHistory("httpsms", {
      steps: ["retrying", "sent", "delivered"],
      to: "+18005550123",
      text: "Hello",
      start: new Date("2026-07-01T10:00:00Z"),
    });
    expect(events.map((event) => messageOf(event))).toMatchObject([
      { to: "+18005550123", text: "Hello", occurredAt: "2026-07-01T10:00:00.000Z" },
      { to: "+18005550123", text: "Hello", occurredAt: "2026-07-01T10:02:00.000Z" },
      { to: "+18005550123", text: "Hello", occurredAt: "2026-07-01T10:04:00.000Z" },
    ]);
    expect(events.flatMap((event) => driftFindings(event))).toEqual([]);
  });

  test.each(omnichannelChannels)("has the recipient on %s wherever the default one is", (channel) => {
    const steps = omnichannelSteps;
    const plain = buildMessageHistory("omnichannel", { steps, channel }).map((event) => messageOf(event).to);
    const own = buildMessageHistory("omnichannel", { steps, channel, to: "447700900123" });
    expect(own.map((event) => messageOf(event).to)).toEqual(
      plain.map((to) => to?.replace(/[^+]+/, "447700900123") ?? null),
    );
    expect(own.flatMap((event) => driftFindings(event))).toEqual([]);
  });

  test("has events that are no event of another history", () => {
    const histories = ["a", "b"].flatMap((messageId) => [
      ...buildMessageHistory("httpsms", { messageId }),
      ...buildMessageHistory("omnichannel", { messageId }),
      ...buildMessageHistory("omnichannel", { messageId, channel: "rcs" }),
    ]);
    expect(new Set(histories.map((event) => normalize(event).eventKey)).size).toBe(histories.length);
    expect(new Set(histories.map((event) => normalize(event).eventId)).size).toBe(histories.length);
  });
});

test("a step that a provider does not have is a RangeError", () => {
  expect(() => buildMessageHistory("httpsms", { steps: ["read" as never] })).toThrow(RangeError);
  expect(() => buildMessageHistory("httpsms", { steps: ["read" as never] })).toThrow('httpSMS has no step "read"');
  expect(() => buildMessageHistory("omnichannel", { steps: ["retrying" as never] })).toThrow(RangeError);
});
