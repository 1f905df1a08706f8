import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEvent,
  type HttpSmsEventOf,
  type HttpSmsEventType,
  type HttpSmsResult,
  httpSmsEventTypes,
  type InvalidEventError,
  type MessageCallMissedData,
  type MessageCallMissedEvent,
  type MessagePhoneDeliveredData,
  type MessagePhoneDeliveredEvent,
  type MessagePhoneReceivedData,
  type MessagePhoneReceivedEvent,
  type MessagePhoneSentData,
  type MessagePhoneSentEvent,
  type MessageSendExpiredData,
  type MessageSendExpiredEvent,
  type MessageSendFailedData,
  type MessageSendFailedEvent,
  type PhoneHeartbeatOfflineData,
  type PhoneHeartbeatOfflineEvent,
  type PhoneHeartbeatOnlineData,
  type PhoneHeartbeatOnlineEvent,
  parseHttpSmsEvent,
  safeParseHttpSmsEvent,
  type UnknownHttpSmsEvent,
} from "../../src/httpsms.js";
import type { UnknownEvent } from "../../src/index.js";
import { httpSmsFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents } from "../support/minimal.js";

/** The id that a consumer files the event under: the switch compiles only while it is exhaustive. */
const idOf = (event: HttpSmsEvent): string => {
  switch (event.type) {
    case "message.phone.sent":
    case "message.phone.delivered":
    case "message.send.failed":
      return event.data.id;
    case "message.phone.received":
    case "message.send.expired":
    case "message.call.missed":
      return event.data.message_id;
    case "phone.heartbeat.offline":
    case "phone.heartbeat.online":
      return event.data.phone_id;
    default: {
      const unreachable: never = event;
      return unreachable;
    }
  }
};

const { "message.phone.received": received, "message.phone.sent": sent } = minimalHttpSmsEvents;

describe("HttpSmsEvent", () => {
  test.each(httpSmsFixtures)("switches exhaustively over $file", ({ event, text }) => {
    expect(text).toContain(`"${idOf(event)}"`);
  });

  test("is the union of interfaces that are exported by name", () => {
    expectTypeOf<HttpSmsEvent>().toEqualTypeOf<
      | MessagePhoneReceivedEvent
      | MessagePhoneSentEvent
      | MessagePhoneDeliveredEvent
      | MessageSendFailedEvent
      | MessageSendExpiredEvent
      | MessageCallMissedEvent
      | PhoneHeartbeatOfflineEvent
      | PhoneHeartbeatOnlineEvent
    >();
    expectTypeOf<HttpSmsEventType>().toEqualTypeOf<HttpSmsEvent["type"]>();
    expectTypeOf(httpSmsEventTypes).toEqualTypeOf<readonly HttpSmsEventType[]>();
    expect(new Set(httpSmsEventTypes).size).toBe(8);
  });

  test("has a data interface of its own in each event", () => {
    expectTypeOf<MessagePhoneReceivedEvent["data"]>().toEqualTypeOf<MessagePhoneReceivedData>();
    expectTypeOf<MessagePhoneSentEvent["data"]>().toEqualTypeOf<MessagePhoneSentData>();
    expectTypeOf<MessagePhoneDeliveredEvent["data"]>().toEqualTypeOf<MessagePhoneDeliveredData>();
    expectTypeOf<MessageSendFailedEvent["data"]>().toEqualTypeOf<MessageSendFailedData>();
    expectTypeOf<MessageSendExpiredEvent["data"]>().toEqualTypeOf<MessageSendExpiredData>();
    expectTypeOf<MessageCallMissedEvent["data"]>().toEqualTypeOf<MessageCallMissedData>();
    expectTypeOf<PhoneHeartbeatOfflineEvent["data"]>().toEqualTypeOf<PhoneHeartbeatOfflineData>();
    expectTypeOf<PhoneHeartbeatOnlineEvent["data"]>().toEqualTypeOf<PhoneHeartbeatOnlineData>();
    expect(httpSmsFixtures.every(({ event }) => typeof event.data === "object")).toBe(true);
  });

  test("is looked up by type", () => {
    expectTypeOf<HttpSmsEventOf<"message.phone.sent">>().toEqualTypeOf<MessagePhoneSentEvent>();
    expectTypeOf<HttpSmsEventOf<"phone.heartbeat.online">>().toEqualTypeOf<PhoneHeartbeatOnlineEvent>();
    expectTypeOf<HttpSmsEventOf<"message.phone.sent" | "message.call.missed">>().toEqualTypeOf<
      MessagePhoneSentEvent | MessageCallMissedEvent
    >();
    expectTypeOf<HttpSmsEventOf<HttpSmsEventType>>().toEqualTypeOf<HttpSmsEvent>();
    // @ts-expect-error a type that httpSMS does not send has no event
    expectTypeOf<HttpSmsEventOf<"message.phone.failed">>().not.toBeNever();
    expect(parseHttpSmsEvent(sent)).toBe(sent);
  });

  test("has the message id under only one name", () => {
    // @ts-expect-error a received message has `message_id`, no `id`
    expect(received.data.id).toBeUndefined();
    // @ts-expect-error a sent message has `id`, no `message_id`
    expect(sent.data.message_id).toBeUndefined();
    // @ts-expect-error an expired message has `message_id`, no `id`
    expect(minimalHttpSmsEvents["message.send.expired"].data.id).toBeUndefined();
    // @ts-expect-error a heartbeat has neither
    expect(minimalHttpSmsEvents["phone.heartbeat.online"].data.message_id).toBeUndefined();
  });

  test("is closed, so that a typo does not compile", () => {
    // @ts-expect-error `contnet` is no field of the data
    expect(received.data.contnet).toBeUndefined();
    // @ts-expect-error `tpye` is no field of the envelope
    expect(received.tpye).toBeUndefined();
    // @ts-expect-error a missed call has no content
    expect(minimalHttpSmsEvents["message.call.missed"].data.content).toBeUndefined();
    expectTypeOf<string extends keyof MessagePhoneReceivedData ? "open" : "closed">().toEqualTypeOf<"closed">();
  });

  test("is readonly", () => {
    const frozen: MessagePhoneReceivedEvent = Object.freeze({ ...received, data: Object.freeze({ ...received.data }) });
    expect(() => {
      // @ts-expect-error the fields of the envelope are readonly
      frozen.id = "event-2";
    }).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error the fields of the data are readonly
      frozen.data.content = "Bye";
    }).toThrow(TypeError);
    expectTypeOf<MessagePhoneReceivedData["attachments"]>().toEqualTypeOf<readonly string[] | null | undefined>();
  });

  test("says what may be absent or null", () => {
    expectTypeOf<MessagePhoneReceivedData["encrypted"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<MessagePhoneSentData["request_id"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<MessageSendExpiredData["is_final"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<MessageSendExpiredData["send_attempt_count"]>().toEqualTypeOf<number>();
    expectTypeOf<HttpSmsEvent["data"]["timestamp"]>().toEqualTypeOf<string>();
    // @ts-expect-error a field that may be absent is not a string yet
    const requestId: string = sent.data.request_id;
    expect(requestId).toBeUndefined();
  });

  test("completes the known values of an open string, and accepts others", () => {
    type Sim = MessagePhoneSentData["sim"];
    expectTypeOf<Sim>().toEqualTypeOf<"SIM1" | "SIM2" | (string & {}) | undefined>();
    const sims: readonly Sim[] = ["SIM1", "SIM2", "ISMS", undefined];
    const data = sims.map((sim): MessagePhoneSentData => ({ ...sent.data, sim }));
    expect(data.map((each) => safeParseHttpSmsEvent({ ...sent, data: each }).kind)).toEqual(Array(4).fill("event"));
    expectTypeOf<"NO_SERVICE">().toExtend<MessageSendFailedData["error_message"]>();
    expectTypeOf<"a new reason">().toExtend<MessageSendFailedData["error_message"]>();
    // @ts-expect-error a SIM is a text
    const sim: Sim = 1;
    expect(sim).toBe(1);
  });
});

describe("HttpSmsResult", () => {
  test("narrows on kind, then on the type of the event", () => {
    const result: HttpSmsResult = safeParseHttpSmsEvent(sent);
    if (result.kind === "invalid") {
      expectTypeOf(result.error).toEqualTypeOf<InvalidEventError>();
    } else if (result.kind === "unknown") {
      expectTypeOf(result.name).toEqualTypeOf<string>();
      expectTypeOf(result.event).toEqualTypeOf<UnknownHttpSmsEvent>();
      expectTypeOf(result.event).toExtend<UnknownEvent>();
    } else if (result.event.type === "message.phone.sent") {
      expectTypeOf(result.event).toEqualTypeOf<MessagePhoneSentEvent>();
      expect(result.event.data.id).toBe("message-1");
    } else {
      expectTypeOf(result.event).toEqualTypeOf<Exclude<HttpSmsEvent, MessagePhoneSentEvent>>();
    }
    expectTypeOf(result.kind).toEqualTypeOf<"event" | "unknown" | "invalid">();
    expect.assertions(1);
  });

  test("requires a test of `kind` before `event`", () => {
    const result: HttpSmsResult = safeParseHttpSmsEvent(7);
    // @ts-expect-error an invalid result has no event
    const id = (): string => result.event.id;
    expect(id).toThrow(TypeError);
  });

  test("narrows in a closure once the event is a constant", () => {
    const event = parseHttpSmsEvent(sent);
    if (event.type !== "message.phone.sent") throw new Error("another type");
    const idLater = (): string => event.data.id;
    expect(idLater()).toBe("message-1");
  });
});
