import { describe, expect, expectTypeOf, test } from "vitest";
import type { UnknownEvent } from "../../src/index.js";
import {
  type FailedChannelStatus,
  type InteractionClickEvent,
  type InvalidEventError,
  type MailgunReceipt,
  type MessageDeliveredSmsEvent,
  type MessageExpiredRcsEvent,
  type MessageFailedEvent,
  type MessageInboundFbMessengerEvent,
  type MessageInboundSmsEvent,
  type MessagePart,
  type MessageSentEmailEvent,
  type MessageSentEvent,
  type MessageSentRcsEvent,
  type MessageSentSmsEvent,
  type OmnichannelChannel,
  type OmnichannelEvent,
  type OmnichannelEventName,
  type OmnichannelEventOf,
  type OmnichannelResult,
  type OtherChannelInboundEvent,
  type OtherChannelStatusEvent,
  omnichannelChannels,
  omnichannelEventNames,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type UnknownOmnichannelEvent,
} from "../../src/omnichannel.js";
import { messageFixtures, omnichannelFixture } from "../support/fixtures.js";
import { cells, minimalOmnichannelEvent } from "../support/minimal.js";

type Handled = Extract<OmnichannelResult, { kind: "event" }>;

/** The id of the message: the switch compiles only while it is exhaustive. */
const messageIdOf = (result: Handled): string | undefined => {
  if (result.family !== "message" && result.family !== "interaction") return undefined;
  switch (result.name) {
    case "message.sent":
    case "message.delivered":
    case "message.read":
    case "message.expired":
    case "message.failed":
    case "message.inbound":
      return result.event.payload.id;
    case "interaction.click":
      return undefined;
    default: {
      const unreachable: never = result;
      return unreachable;
    }
  }
};

/** The channel of a sent message: a switch on the channel narrows too. */
const sentOn = (result: Extract<Handled, { name: "message.sent" }>): string => {
  switch (result.channel) {
    case "sms":
      expectTypeOf(result.event).toEqualTypeOf<MessageSentSmsEvent>();
      return result.event.payload.details.channel;
    default:
      expectTypeOf(result.channel).toEqualTypeOf<Exclude<OmnichannelChannel, "sms">>();
      return result.event.payload.details.channel;
  }
};

const handled = (input: unknown): Handled => {
  const result = safeParseOmnichannelEvent(input);
  if (result.kind !== "event") throw new Error(`expected an event, got "${result.kind}"`);
  return result;
};

const sms = handled(minimalOmnichannelEvent("message.sent", "sms"));

describe("OmnichannelResult", () => {
  test.each(messageFixtures)("switches exhaustively over $file", ({ event, text }) => {
    expect(text).toContain(`"${messageIdOf(handled(event))}"`);
  });

  test.each(omnichannelChannels)("narrows on the channel: %s", (channel) => {
    const result = handled(minimalOmnichannelEvent("message.sent", channel));
    expect(result.name === "message.sent" && sentOn(result)).toBe(channel);
  });

  test("narrows its event by name and channel", () => {
    if (sms.name !== "message.sent") throw new Error("another name");
    expectTypeOf(sms.event).toEqualTypeOf<MessageSentEvent>();
    expectTypeOf(sms.channel).toEqualTypeOf<OmnichannelChannel>();
    if (sms.channel !== "sms") throw new Error("another channel");
    expectTypeOf(sms.event).toEqualTypeOf<MessageSentSmsEvent>();
    expect(sms.event.payload.details.channel).toBe("sms");
  });

  test("narrows in a closure too", () => {
    const result = safeParseOmnichannelEvent(minimalOmnichannelEvent("message.sent", "sms"));
    if (result.kind === "event" && result.name === "message.sent" && result.channel === "sms") {
      const later = () => {
        expectTypeOf(result.event).toEqualTypeOf<MessageSentSmsEvent>();
        return result.event.payload.details.channelStatus?.sms?.details?.segmentCount;
      };
      expect(later()).toBeUndefined();
    }
    expect.assertions(1);
  });

  test("distinguishes an unknown event and an invalid one by their kind", () => {
    for (const result of safeParseOmnichannelBody([minimalOmnichannelEvent("message.filtered", "sms"), 7])) {
      expectTypeOf(result).toEqualTypeOf<OmnichannelResult>();
      if (result.kind === "unknown") {
        expectTypeOf(result.name).toEqualTypeOf<string>();
        expectTypeOf(result.channel).toEqualTypeOf<string | undefined>();
        if (result.channel === undefined) expectTypeOf(result.event).toEqualTypeOf<UnknownOmnichannelEvent>();
        else if (result.name === "message.inbound")
          expectTypeOf(result.event).toEqualTypeOf<OtherChannelInboundEvent>();
        else expectTypeOf(result.event).toEqualTypeOf<OtherChannelStatusEvent>();
        expectTypeOf(result.event).toExtend<UnknownEvent>();
        expect(result.name).toBe("message.filtered");
      }
      if (result.kind === "invalid") {
        expectTypeOf(result.error).toEqualTypeOf<InvalidEventError>();
        expect(result.error.issues.length).toBe(1);
      }
    }
    expect.assertions(2);
  });

  test("has no channel for `message.failed` and `interaction.click`", () => {
    expectTypeOf<Extract<Handled, { name: "message.failed" }>["channel"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Extract<Handled, { name: "interaction.click" }>["channel"]>().toEqualTypeOf<undefined>();
    expect(handled(minimalOmnichannelEvent("message.failed", undefined)).channel).toBeUndefined();
  });

  test("has one channel variant per name and channel", () => {
    expectTypeOf<Handled["event"]>().toEqualTypeOf<OmnichannelEvent>();
    expectTypeOf<
      Extract<Handled, { name: "message.inbound"; channel: "fbMessenger" }>["event"]
    >().toEqualTypeOf<MessageInboundFbMessengerEvent>();
    for (const { name, channel } of cells) {
      expect(handled(minimalOmnichannelEvent(name, channel))).toMatchObject({ name, channel });
    }
  });
});

describe("OmnichannelEventOf", () => {
  test("accepts a name and a channel", () => {
    expectTypeOf<OmnichannelEventOf<"message.sent", "sms">>().toEqualTypeOf<MessageSentSmsEvent>();
    expectTypeOf<
      OmnichannelEventOf<"message.inbound", "fbMessenger">
    >().toEqualTypeOf<MessageInboundFbMessengerEvent>();
    expectTypeOf<OmnichannelEventOf<"message.sent", "sms" | "rcs">>().toEqualTypeOf<
      MessageSentSmsEvent | MessageSentRcsEvent
    >();
    expectTypeOf<OmnichannelEventOf<"message.sent" | "message.delivered", "sms">>().toEqualTypeOf<
      MessageSentSmsEvent | MessageDeliveredSmsEvent
    >();
    expect(sms.event.name).toBe("message.sent");
  });

  test("accepts only a name, for any channel", () => {
    expectTypeOf<OmnichannelEventOf<"message.sent">>().toEqualTypeOf<MessageSentEvent>();
    expectTypeOf<OmnichannelEventOf<"message.failed">>().toEqualTypeOf<MessageFailedEvent>();
    expectTypeOf<OmnichannelEventOf<"interaction.click">>().toEqualTypeOf<InteractionClickEvent>();
    expectTypeOf<OmnichannelEventOf<OmnichannelEventName>>().toEqualTypeOf<OmnichannelEvent>();
    expectTypeOf<OmnichannelEventOf<"message.sent", OmnichannelChannel>>().toEqualTypeOf<MessageSentEvent>();
    expect(omnichannelEventNames).toContain("message.failed");
  });

  test("has `undefined` for no channel, and `never` for a channel variant that does not exist", () => {
    expectTypeOf<OmnichannelEventOf<"message.failed", undefined>>().toEqualTypeOf<MessageFailedEvent>();
    expectTypeOf<OmnichannelEventOf<"interaction.click", undefined>>().toEqualTypeOf<InteractionClickEvent>();
    expectTypeOf<OmnichannelEventOf<"message.failed", "sms">>().toBeNever();
    expectTypeOf<OmnichannelEventOf<"interaction.click", "email">>().toBeNever();
    expectTypeOf<OmnichannelEventOf<"message.sent", undefined>>().toBeNever();
    expectTypeOf<OmnichannelEventOf<"message.inbound", undefined>>().toBeNever();
    expectTypeOf<OmnichannelEventOf<"message.failed", "sms" | undefined>>().toEqualTypeOf<MessageFailedEvent>();
    // @ts-expect-error a name that the API does not have
    expectTypeOf<OmnichannelEventOf<"message.filtered">>().not.toBeNever();
    // @ts-expect-error a channel that this version does not support
    expectTypeOf<OmnichannelEventOf<"message.sent", "carrierPigeon">>().not.toBeNever();
    expect(cells.filter(({ channel }) => channel === undefined).length).toBe(2 + 18);
  });
});

describe("OmnichannelEvent", () => {
  const delivered = omnichannelFixture("message.delivered-sms").event as MessageDeliveredSmsEvent;

  test("narrows on its name", () => {
    const { event } = sms;
    if (event.name !== "message.sent") throw new Error("another name");
    expectTypeOf(event).toEqualTypeOf<MessageSentEvent>();
    expectTypeOf(omnichannelEventNames).toEqualTypeOf<readonly OmnichannelEventName[]>();
    expectTypeOf(omnichannelChannels).toEqualTypeOf<readonly OmnichannelChannel[]>();
    expect(omnichannelEventNames).toContain(event.name);
  });

  test("is closed, so that a typo does not compile", () => {
    // @ts-expect-error `eventID` is no field of the envelope
    expect(delivered.eventID).toBeUndefined();
    // @ts-expect-error `detials` is no field of the payload
    expect(delivered.payload.detials).toBeUndefined();
    // @ts-expect-error `statusId` is no field of the receipt
    expect(delivered.payload.details.channelStatus?.statusId).toBeUndefined();
    // @ts-expect-error a status has no text
    expect(delivered.payload.body).toBeUndefined();
    expect(delivered.payload.details.channelStatus?.statusid).toBe("1");
  });

  test("is readonly", () => {
    const event: MessageDeliveredSmsEvent = Object.freeze({
      ...delivered,
      payload: Object.freeze({ ...delivered.payload }),
    });
    expect(() => {
      // @ts-expect-error the fields of the envelope are readonly
      event.eventId = "event-2";
    }).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error the fields of the payload are readonly
      event.payload.id = "message-2";
    }).toThrow(TypeError);
    expectTypeOf<MessageInboundSmsEvent["payload"]["messageParts"]>().toEqualTypeOf<
      readonly MessagePart[] | undefined
    >();
    expectTypeOf<MessageSentSmsEvent["payload"]["metadata"]>().toEqualTypeOf<
      Readonly<Record<string, unknown>> | undefined
    >();
  });

  test("completes the known values of an open string, and accepts others", () => {
    type SmsStatusId = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13";
    type StatusId = NonNullable<MessageDeliveredSmsEvent["payload"]["details"]["channelStatus"]>["statusid"];
    expectTypeOf<StatusId>().toEqualTypeOf<SmsStatusId | (string & {}) | undefined>();
    const statusids: readonly StatusId[] = ["1", "4", "99"];
    const kinds = statusids.map((statusid) => {
      const details = { ...delivered.payload.details, channelStatus: { statusid } };
      return safeParseOmnichannelEvent({ ...delivered, payload: { ...delivered.payload, details } }).kind;
    });
    expect(kinds).toEqual(["event", "event", "event"]);
    // @ts-expect-error a status id is a text
    const statusid: StatusId = 1;
    expect(statusid).toBe(1);
  });

  test("types the failure of each channel by its key", () => {
    expectTypeOf<keyof FailedChannelStatus>().toEqualTypeOf<OmnichannelChannel>();
    expectTypeOf<NonNullable<FailedChannelStatus["email"]>>().toEqualTypeOf<MailgunReceipt>();
    const { payload } = omnichannelFixture("message.failed-sms-refused").event as MessageFailedEvent;
    const failures = payload.details.channelStatus?.sms?.details?.data?.validationFailures ?? [];
    expectTypeOf(failures[0]?.failureCode).toEqualTypeOf<"UnicodeBodyRejected" | (string & {}) | undefined>();
    expect(failures.map(({ failureCode }) => failureCode)).toEqual(["UnicodeBodyRejected"]);
    expect(payload.details.channel).toBeUndefined();
  });

  test("has an open record where nothing is documented", () => {
    type Open = Readonly<Record<string, unknown>>;
    expectTypeOf<InteractionClickEvent["payload"]>().toEqualTypeOf<Open>();
    expectTypeOf<MessageSentEmailEvent["payload"]["details"]["additionalInfo"]>().toEqualTypeOf<Open | undefined>();
    expectTypeOf<MessageExpiredRcsEvent["payload"]["details"]["channelStatus"]>().toEqualTypeOf<Open | undefined>();
    const click = handled(minimalOmnichannelEvent("interaction.click", undefined));
    expect(click.name === "interaction.click" && click.event.payload.anyKey).toBeUndefined();
  });
});
