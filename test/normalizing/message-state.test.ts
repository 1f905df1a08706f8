import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEventType,
  type MessageState,
  type MessageStateFailure,
  type MessageStatus,
  mergeMessageStates,
  type NormalizedMessage,
  normalize,
  trackMessage,
} from "../../src/index.js";
import { httpSmsFixtures, omnichannelFixture } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { messageOf, trackAll } from "../support/normalized.js";
import { seed, times } from "../support/seed.js";

const httpSms = (type: HttpSmsEventType, data: object = {}): NormalizedMessage => {
  const event = minimalHttpSmsEvents[type];
  return messageOf({ ...event, data: { ...event.data, ...data } });
};

const at = (second: number): string => `2023-06-29T03:21:${String(second).padStart(2, "0")}.000Z`;

const sent = httpSms("message.phone.sent", { timestamp: at(10) });
const delivered = httpSms("message.phone.delivered", { timestamp: at(12) });
const noService = httpSms("message.send.failed", { timestamp: at(11), error_message: "NO_SERVICE" });
const expired = (count: number, isFinal: boolean | undefined, second: number): NormalizedMessage =>
  httpSms("message.send.expired", { send_attempt_count: count, is_final: isFinal, timestamp: at(second) });

/** Every order of a few values. */
const orders = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values.length < 2
    ? [values]
    : values.flatMap((value, index) => orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));

describe("a message of httpSMS", () => {
  test.each([
    { what: "sent", history: [sent], status: "sent", isFinal: false },
    { what: "delivered after it was sent", history: [sent, delivered], status: "delivered", isFinal: true },
    { what: "failed after it was sent", history: [sent, noService], status: "failed", isFinal: true },
    { what: "delivered although it failed", history: [noService, delivered], status: "delivered", isFinal: true },
    { what: "tried again", history: [expired(1, false, 1)], status: "retrying", isFinal: false },
    { what: "given up", history: [expired(1, false, 1), expired(2, true, 2)], status: "expired", isFinal: true },
    {
      what: "expired, as an old server says it",
      history: [expired(2, undefined, 2)],
      status: "expired",
      isFinal: false,
    },
    {
      what: "expired, of which one event says more",
      history: [expired(2, undefined, 2), expired(2, true, 2)],
      status: "expired",
      isFinal: true,
    },
    { what: "sent by a late phone", history: [expired(2, true, 2), sent], status: "sent", isFinal: false },
    {
      what: "delivered by a late phone",
      history: [expired(2, true, 2), sent, delivered],
      status: "delivered",
      isFinal: true,
    },
    {
      what: "delivered, without an event for sent",
      history: [expired(2, true, 2), delivered],
      status: "delivered",
      isFinal: true,
    },
    {
      what: "failed after it was given up",
      history: [expired(2, true, 2), noService],
      status: "failed",
      isFinal: true,
    },
  ])("is $status, final $isFinal, when it was $what", ({ history, status, isFinal }) => {
    for (const events of orders(history)) {
      expect(trackAll(events)).toMatchObject({ provider: "httpsms", messageId: "message-1", status, isFinal });
    }
  });

  test("has every time, attempt and failure of its history", () => {
    for (const events of orders([expired(1, false, 1), expired(2, true, 2), sent, noService, delivered])) {
      expect(trackAll(events)).toStrictEqual({
        provider: "httpsms",
        messageId: "message-1",
        status: "delivered",
        isFinal: true,
        firstSeen: { retrying: at(1), expired: at(2), sent: at(10), failed: at(11), delivered: at(12) },
        failure: { code: "NO_SERVICE", message: "NO_SERVICE", category: "network", occurredAt: at(11), revision: null },
        attempts: 2,
        channels: ["sms"],
      });
    }
  });

  test("has the earliest of several times, and none before one came", () => {
    const timeless = httpSms("message.phone.sent", { timestamp: "0001-01-01T00:00:00Z" });
    expect(trackAll([timeless]).firstSeen).toStrictEqual({ sent: null });
    const later = httpSms("message.phone.sent", { timestamp: at(20) });
    for (const events of orders([timeless, later, sent]))
      expect(trackAll(events).firstSeen).toStrictEqual({ sent: at(10) });
  });

  test("that came in is received", () => {
    const received = httpSms("message.phone.received");
    expect(trackAll([received, received])).toMatchObject({ status: "received", isFinal: true, attempts: null });
  });

  test("has one state of all documented examples with its id", () => {
    const examples = httpSmsFixtures.map(({ event }) => normalize(event));
    const its = examples.filter((event) => event.kind === "message" && event.messageId.startsWith("ff313c14"));
    for (const events of orders(its as readonly NormalizedMessage[])) {
      expect(trackAll(events)).toStrictEqual({
        provider: "httpsms",
        messageId: "ff313c14-17a3-4f74-bcb2-ca77213a64af",
        status: "sent",
        isFinal: false,
        firstSeen: { expired: "2023-07-17T19:10:43.461Z", sent: "2023-07-17T19:05:45.166Z" },
        failure: null,
        attempts: 2,
        channels: ["sms"],
      });
    }
  });
});

const omnichannel = (name: string, more: object = {}): NormalizedMessage =>
  messageOf({ ...minimalOmnichannelEvent(name, "sms"), ...more });

const failedOn = (channelStatus: object, revision: number | undefined, timestamp: string): NormalizedMessage => {
  const details = { channelStatus };
  return omnichannel("message.failed", { payload: { id: "message-1", details }, revision, timestamp });
};

describe("a message of Omnichannel", () => {
  const names = ["message.sent", "message.expired", "message.failed", "message.delivered", "message.read"];

  test.each(names.flatMap((low, index) => names.slice(index).map((high) => ({ low, high }))))(
    "is $high after $low, in either order",
    ({ low, high }) => {
      const [left, right] = [omnichannel(low), omnichannel(high)];
      for (const events of [
        [left, right],
        [right, left],
        [right, left, right],
        [left, right, left],
      ]) {
        expect(trackAll(events)).toMatchObject({ status: right.status, isFinal: right.isFinal });
      }
    },
  );

  test.each([
    { chain: ["message.sent-sms", "message.delivered-sms"], status: "delivered", channels: ["sms"] },
    { chain: ["message.sent-mms", "message.delivered-mms"], status: "delivered", channels: ["mms"] },
    {
      chain: ["message.sent-appMessaging", "message.delivered-appMessaging", "message.read-appMessaging"],
      status: "read",
      channels: ["appMessaging"],
    },
    { chain: ["message.delivered-fbMessenger", "message.read-fbMessenger"], status: "read", channels: ["fbMessenger"] },
  ])("of the documented examples $chain", ({ chain, status, channels }) => {
    const history = chain.map((file) => messageOf(omnichannelFixture(file).event));
    for (const events of orders(history)) {
      expect(trackAll(events)).toStrictEqual({
        provider: "omnichannel",
        messageId: history[0]?.messageId,
        status,
        isFinal: true,
        firstSeen: Object.fromEntries(history.map((event) => [event.status, event.occurredAt])),
        failure: null,
        attempts: null,
        channels,
      });
    }
  });

  test("has every channel that was used or tried", () => {
    const history = [
      failedOn({ fbMessenger: { details: { reason: "connect ETIMEDOUT 31.13.71.1:443" } }, rcs: {} }, 1, at(1)),
      omnichannel("message.sent", { revision: 2 }),
    ];
    for (const events of orders(history))
      expect(trackAll(events).channels).toStrictEqual(["fbMessenger", "rcs", "sms"]);
  });

  test("has its channels in alphabetical order, also after one event", () => {
    const tried = failedOn({ sms: {}, rcs: {}, email: {} }, 1, at(1));
    expect(trackAll([tried]).channels).toStrictEqual(["email", "rcs", "sms"]);
  });

  test.each([-1, 0, 3])("loses no number to an event that has none: %d", (number) => {
    const numbered = { ...failedOn({ sms: { details: { reason: "a" } } }, number, at(1)), attempt: number };
    const unnumbered = failedOn({ sms: { details: { reason: "z" } } }, undefined, at(9));
    for (const events of orders([numbered, unnumbered])) {
      expect(trackAll(events)).toMatchObject({ attempts: number, failure: { revision: number } });
    }
  });

  test("has the failure of the last revision, whatever its time", () => {
    const early = failedOn({ rcs: { details: { reason: "early" } } }, 1, at(9));
    const late = failedOn({ sms: { details: { reason: "late" } } }, 2, at(1));
    const unnumbered = failedOn({ sms: { details: { reason: "unnumbered" } } }, undefined, at(30));
    for (const events of orders([early, late, unnumbered])) {
      expect(trackAll(events).failure).toStrictEqual({
        code: null,
        message: "late",
        category: "unknown",
        occurredAt: at(1),
        revision: 2,
      });
    }
  });

  test("has the failure of the last time, where there are no revisions", () => {
    const early = failedOn({ sms: { details: { reason: "z" } } }, undefined, at(1));
    const late = failedOn({ sms: { details: { reason: "a" } } }, undefined, at(2));
    const timeless = failedOn({ sms: { details: { reason: "timeless" } } }, undefined, "then");
    for (const events of orders([early, late, timeless])) {
      expect(trackAll(events).failure).toMatchObject({ message: "a", occurredAt: at(2), revision: null });
    }
  });

  test("keeps its failure when a better status follows", () => {
    const failed = failedOn({ rcs: { details: { reason: "The profile is not tester" } } }, 2, at(1));
    for (const events of orders([failed, omnichannel("message.delivered", { revision: 3 })])) {
      expect(trackAll(events)).toMatchObject({ status: "delivered", failure: { category: "configuration" } });
    }
  });
});

describe("two messages", () => {
  const secret = httpSms("message.phone.delivered", {
    id: "secret-id",
    content: "secret text",
    contact: "secret contact",
  });
  const strangers = [secret, { ...sent, provider: "omnichannel" }, omnichannel("message.sent")] as const;

  test.each(strangers)("cannot share a state: $provider $messageId", (stranger) => {
    const mistakes = [
      () => trackMessage(trackAll([sent]), stranger),
      () => trackMessage(trackAll([stranger]), sent),
      () => mergeMessageStates(trackAll([sent]), trackAll([stranger])),
      () => mergeMessageStates(trackAll([stranger]), trackAll([sent])),
    ];
    for (const mistake of mistakes) expect(mistake).toThrow(RangeError);
  });

  test("are named by what has to be the same, without a word of either", () => {
    const problem = (mistake: () => unknown): string => {
      try {
        mistake();
      } catch (error) {
        return String(error);
      }
      throw new Error("nothing was thrown");
    };
    for (const text of [
      problem(() => trackMessage(trackAll([sent]), secret)),
      problem(() => mergeMessageStates(trackAll([secret]), trackAll([sent]))),
    ]) {
      expect(text).toContain("messageId");
      expect(text).not.toMatch(/secret|message-1|\d/);
    }
  });
});

describe("the types of a state", () => {
  test("say what it holds", () => {
    const state = trackAll([sent]);
    expectTypeOf(state.status).toEqualTypeOf<MessageStatus>();
    expectTypeOf(state.firstSeen.sent).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(state.failure).toEqualTypeOf<MessageStateFailure | null>();
    expectTypeOf<Parameters<typeof trackMessage>>().toEqualTypeOf<
      [MessageState | null | undefined, NormalizedMessage]
    >();
    // @ts-expect-error a call is no message
    const wrong = () => trackMessage(null, normalize(minimalHttpSmsEvents["message.call.missed"]));
    expect(wrong).toBeTypeOf("function");
    expect(state.status).toBe("sent");
  });
});

describe("a state of another version", () => {
  test("may be of a provider with the name of an inherited key", () => {
    const strange = { ...trackAll([sent]), provider: "toString" as "httpsms" };
    const failed = { ...strange, status: "failed" } as const;
    expect(mergeMessageStates(strange, failed)).toMatchObject({ status: "failed" });
  });

  const state = trackAll([sent]);
  const withStatus = (status: string, firstSeen: object = { [status]: at(5) }): MessageState =>
    JSON.parse(JSON.stringify({ ...state, status, isFinal: false, firstSeen }));

  test("begins as well without a state as with null", () => {
    expect(trackMessage(undefined, sent)).toStrictEqual(trackMessage(null, sent));
  });

  test("has a status that ranks below every known one", () => {
    for (const status of ["filtered", "zzz", "toString", "__proto__", ""]) {
      const unknown = withStatus(status);
      for (const merged of [mergeMessageStates(state, unknown), mergeMessageStates(unknown, state)]) {
        expect(merged.status).toBe("sent");
        expect(Object.entries(merged.firstSeen)).toStrictEqual([
          ["sent", at(10)],
          [status, at(5)],
        ]);
      }
    }
  });

  const known = ["received", "retrying", "expired", "sent", "failed", "delivered", "read"] as const;

  test.each(known.flatMap((status) => (["httpsms", "omnichannel"] as const).map((provider) => ({ provider, status }))))(
    "has an unknown status that ranks below $status of $provider",
    ({ provider, status }) => {
      const own = { ...withStatus(status), provider };
      const unknown = { ...withStatus("zzz"), provider };
      expect(mergeMessageStates(own, unknown).status).toBe(status);
      expect(mergeMessageStates(unknown, own).status).toBe(status);
    },
  );

  test("has two unknown statuses by code unit, and every key of both", () => {
    const left = withStatus("filtered", { filtered: at(5), processing: at(2) });
    const right = withStatus("processing", { processing: at(1), received: null });
    for (const merged of [mergeMessageStates(left, right), mergeMessageStates(right, left)]) {
      expect(merged.status).toBe("processing");
      expect(merged.firstSeen).toStrictEqual({ received: null, filtered: at(5), processing: at(1) });
    }
  });

  test("is equal as text after any order of merges: keys by rank, then unknown ones by code unit", () => {
    const merged = orders(["sent", "aa", "zz", "delivered", "mm"]).map((statuses) =>
      JSON.stringify(statuses.map((status) => withStatus(status)).reduce(mergeMessageStates).firstSeen),
    );
    const keys = ["sent", "delivered", "aa", "mm", "zz"];
    expect(new Set(merged)).toStrictEqual(
      new Set([JSON.stringify(Object.fromEntries(keys.map((key) => [key, at(5)])))]),
    );
  });

  test("is final if either is, of one status", () => {
    const open = withStatus("filtered");
    const final = { ...open, isFinal: true };
    expect(mergeMessageStates(open, final).isFinal).toBe(true);
    expect(mergeMessageStates(final, open).isFinal).toBe(true);
  });

  test("may lack what this version adds", () => {
    const { provider, messageId, status, isFinal } = state;
    const old = { provider, messageId, status, isFinal } as MessageState;
    for (const merged of [mergeMessageStates(old, state), mergeMessageStates(state, old)]) {
      expect(merged).toStrictEqual(state);
    }
  });

  test("obeys the laws of states", () => {
    const status = fc.constantFrom("sent", "delivered", "filtered", "processing", "__proto__", "\ud800", "a", "B");
    const states = fc
      .tuple(status, fc.boolean(), fc.dictionary(status, fc.constantFrom(null, at(1), at(2))))
      .map(([own, isFinal, firstSeen]): MessageState => ({ ...withStatus(own, firstSeen), isFinal }));
    fc.assert(
      fc.property(states, states, states, (one, two, three) => {
        const merge = mergeMessageStates;
        expect(merge(one, two)).toStrictEqual(merge(two, one));
        expect(merge(merge(one, two), three)).toStrictEqual(merge(one, merge(two, three)));
        expect(merge(merge(one, two), two)).toStrictEqual(merge(one, two));
      }),
      { seed, numRuns: times(500) },
    );
  });
});
