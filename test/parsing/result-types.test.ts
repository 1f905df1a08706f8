import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEvent,
  type HttpSmsEventResult,
  type HttpSmsResult,
  type InteractionClickEvent,
  type InvalidEventError,
  type InvalidResult,
  type Issue,
  type MessageDeliveredSmsEvent,
  type MessagePhoneSentEvent,
  type MessageSentEvent,
  type MessageSentSmsEvent,
  type OmnichannelChannel,
  type OmnichannelEvent,
  type OmnichannelEventResult,
  type OmnichannelFamily,
  type OmnichannelMessageEvent,
  type OmnichannelResult,
  type OtherChannelInboundEvent,
  type OtherChannelStatusEvent,
  type Provider,
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
  type UnknownHttpSmsEvent,
  type UnknownHttpSmsResult,
  type UnknownOmnichannelEvent,
  type UnknownOmnichannelResult,
  type WebhookResult,
} from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const sent = minimalHttpSmsEvents["message.phone.sent"];
const sms = minimalOmnichannelEvent("message.sent", "sms");
const pigeon = minimalOmnichannelEvent("message.sent", "carrierPigeon");
const inboundPigeon = minimalOmnichannelEvent("message.inbound", "carrierPigeon");

describe("the unions of results", () => {
  test("consist of the exported results", () => {
    expectTypeOf<HttpSmsResult>().toEqualTypeOf<HttpSmsEventResult | UnknownHttpSmsResult | InvalidResult>();
    expectTypeOf<OmnichannelResult>().toEqualTypeOf<
      OmnichannelEventResult | UnknownOmnichannelResult | InvalidResult
    >();
    expectTypeOf<WebhookResult>().toEqualTypeOf<HttpSmsResult | OmnichannelResult>();
    expectTypeOf<HttpSmsEventResult["event"]>().toEqualTypeOf<HttpSmsEvent>();
    expectTypeOf<OmnichannelEventResult["event"]>().toEqualTypeOf<OmnichannelEvent>();
    expect(safeParseEvent(sent)).toEqual(safeParseHttpSmsEvent(sent));
  });

  test("have the same fields on every member, so that each can be read before narrowing", () => {
    const { kind, provider, name, family, channel, event, issues, error, original } = safeParseEvent(sent);
    expectTypeOf(kind).toEqualTypeOf<"event" | "unknown" | "invalid">();
    expectTypeOf(provider).toEqualTypeOf<Provider | null>();
    expectTypeOf(name).toEqualTypeOf<string | undefined>();
    expectTypeOf(family).toEqualTypeOf<OmnichannelFamily | undefined>();
    expectTypeOf(channel).toEqualTypeOf<string | undefined>();
    expectTypeOf(event).toEqualTypeOf<
      | HttpSmsEvent
      | OmnichannelEvent
      | UnknownHttpSmsEvent
      | UnknownOmnichannelEvent
      | OtherChannelStatusEvent
      | OtherChannelInboundEvent
      | undefined
    >();
    expectTypeOf(issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(error).toEqualTypeOf<InvalidEventError | undefined>();
    expectTypeOf(original).toEqualTypeOf<unknown>();
    expect([kind, provider, name, family, channel, event, issues, error, original]).toEqual([
      ...["event", "httpsms", sent.type, undefined, undefined, sent, [], undefined, sent],
    ]);
  });

  test("have no other fields, and are read-only", () => {
    const result = safeParseEvent(sent);
    // @ts-expect-error: a typo in a field does not compile
    expect(result.chanel).toBeUndefined();
    // @ts-expect-error: `type` is a field of the event
    expect(result.type).toBeUndefined();
    // @ts-expect-error: no kind is called "error"
    expect(result.kind === "error").toBe(false);
    expect(() => {
      // @ts-expect-error: the value as it was parsed cannot be replaced
      result.original = 1;
    }).toThrow(TypeError);
  });

  test("hold no event before their kind is known", () => {
    const result: WebhookResult = safeParseEvent(7);
    // @ts-expect-error: an invalid result has no event
    expect(() => result.event.id).toThrow(TypeError);
    // @ts-expect-error: only an invalid result has an error
    expect(result.error.code).toBe("invalid_event");
    if (result.kind !== "invalid") throw new Error("no event was given");
    expectTypeOf(result).toEqualTypeOf<InvalidResult>();
    expectTypeOf(result.event).toEqualTypeOf<undefined>();
    expect(result.error.code).toBe("invalid_event");
  });
});

describe("a destructured result", () => {
  test("narrows on kind, name and channel", () => {
    const { kind, name, channel, event } = safeParseEvent(sms);
    if (kind === "event" && name === "message.sent" && channel === "sms") {
      expectTypeOf(event).toEqualTypeOf<MessageSentSmsEvent>();
      expect(event.payload.details.channel).toBe("sms");
    } else if (kind === "event" && name === "message.phone.sent") {
      expectTypeOf(event).toEqualTypeOf<MessagePhoneSentEvent>();
    } else if (kind === "invalid") {
      expectTypeOf(event).toEqualTypeOf<undefined>();
    }
    expect.assertions(1);
  });

  test("narrows in a closure", () => {
    const { kind, name, channel, event } = safeParseEvent(sms);
    if (kind !== "event" || name !== "message.sent" || channel !== "sms") throw new Error("another event");
    const read = (): string => {
      expectTypeOf(event).toEqualTypeOf<MessageSentSmsEvent>();
      return event.payload.id;
    };
    // @ts-expect-error: the channel of this event is "sms"
    const isOther = (): boolean => channel === "rcs";
    expect([read(), isOther()]).toEqual(["message-1", false]);
  });

  test("narrows on kind and provider", () => {
    const { kind, provider, event, name } = safeParseEvent(sent);
    if (kind !== "event" || provider !== "httpsms") throw new Error("another event");
    expectTypeOf(event).toEqualTypeOf<HttpSmsEvent>();
    expectTypeOf(name).toEqualTypeOf<HttpSmsEvent["type"]>();
    expect(event.type).toBe(name);
  });

  test("narrows the items of a body", () => {
    const ids = safeParseBody([sms, sent, 7]).map(({ kind, provider, name, channel, event, error }) => {
      if (kind === "invalid") {
        expectTypeOf(error).toEqualTypeOf<InvalidEventError>();
        return error.code;
      }
      if (kind === "event" && name === "message.sent" && channel === "sms") {
        expectTypeOf(event).toEqualTypeOf<MessageSentSmsEvent>();
        return event.payload.id;
      }
      if (provider === "httpsms") {
        expectTypeOf(event).toEqualTypeOf<HttpSmsEvent | UnknownHttpSmsEvent>();
        return event.id;
      }
      return event.eventId;
    });
    expect(ids).toEqual(["message-1", "event-1", "invalid_event"]);
  });
});

describe("a result", () => {
  const of = (input: unknown): WebhookResult => {
    const [result] = safeParseBody(input);
    if (result === undefined) throw new Error("no item");
    return result;
  };

  test("narrows on only the name, for both providers, also in closures", () => {
    const result = of(sent);
    if (result.kind !== "event" || result.name !== "message.phone.sent") throw new Error("another event");
    const read = (): string => {
      expectTypeOf(result.event).toEqualTypeOf<MessagePhoneSentEvent>();
      expectTypeOf(result.provider).toEqualTypeOf<"httpsms">();
      return result.event.data.id;
    };
    const other = of(sms);
    if (other.kind !== "event" || other.name !== "message.sent") throw new Error("another event");
    const readOther = (): string => {
      expectTypeOf(other.event).toEqualTypeOf<MessageSentEvent>();
      expectTypeOf(other.channel).toEqualTypeOf<OmnichannelChannel>();
      return other.event.payload.id;
    };
    expect([read(), readOther()]).toEqual(["message-1", "message-1"]);
  });

  test("narrows on name with channel", () => {
    const result = of(minimalOmnichannelEvent("message.delivered", "sms"));
    if (result.kind !== "event" || result.name !== "message.delivered" || result.channel !== "sms") {
      throw new Error("another event");
    }
    const read = () => {
      expectTypeOf(result.event).toEqualTypeOf<MessageDeliveredSmsEvent>();
      // @ts-expect-error: the receipt's own spelling is `statusid`
      return result.event.payload.details.channelStatus?.statusId;
    };
    expect(read()).toBeUndefined();
  });

  test("narrows on family to the events of that family", () => {
    const result = of(sms);
    if (result.kind !== "event" || result.family !== "message") throw new Error("another event");
    expectTypeOf(result.event).toEqualTypeOf<Exclude<OmnichannelMessageEvent, InteractionClickEvent>>();
    expectTypeOf(result.provider).toEqualTypeOf<"omnichannel">();
    const read = (): string => result.event.payload.id;
    expect(read()).toBe("message-1");
    const click = of(minimalOmnichannelEvent("interaction.click", undefined));
    if (click.kind !== "event" || click.family !== "interaction") throw new Error("another event");
    expectTypeOf(click.event).toEqualTypeOf<InteractionClickEvent>();
    expectTypeOf(click.channel).toEqualTypeOf<undefined>();
    // @ts-expect-error: a click has no documented payload
    const idLength = (): number => click.event.payload.id.length;
    expect(idLength).toThrow(TypeError);
  });

  test("narrows on provider as a whole", () => {
    const result = of(sms);
    if (result.kind === "invalid" || result.provider !== "omnichannel") throw new Error("another event");
    expectTypeOf(result).toEqualTypeOf<OmnichannelEventResult | UnknownOmnichannelResult>();
    expectTypeOf(result.event.eventId).toEqualTypeOf<string>();
    // @ts-expect-error: no Omnichannel event is called by an httpSMS type
    expect(result.name === "message.phone.sent" && result.kind === "event").toBe(false);
  });
});

describe("an event on an unknown channel", () => {
  test("is typed as what all channels share, for a status", () => {
    const result = safeParseOmnichannelEvent(pigeon);
    if (result.kind !== "unknown" || result.channel === undefined) throw new Error("another event");
    expectTypeOf(result.event).toEqualTypeOf<OtherChannelStatusEvent | OtherChannelInboundEvent>();
    expectTypeOf(result.family).toEqualTypeOf<"message">();
    if (result.name === "message.inbound") throw new Error("another name");
    const read = (): string => {
      expectTypeOf(result.event).toEqualTypeOf<OtherChannelStatusEvent>();
      expectTypeOf(result.name).toEqualTypeOf<
        "message.sent" | "message.delivered" | "message.read" | "message.expired"
      >();
      return `${result.event.payload.id} ${result.event.payload.details.channel} ${result.event.accountId.toFixed()}`;
    };
    expect(read()).toBe("message-1 carrierPigeon 1234");
  });

  test("is typed as what all channels share, for an inbound message", () => {
    const { kind, name, channel, event } = safeParseEvent(inboundPigeon);
    if (kind !== "unknown" || channel === undefined || name !== "message.inbound") throw new Error("another event");
    const read = () => {
      expectTypeOf(event).toEqualTypeOf<OtherChannelInboundEvent>();
      return [event.payload.channel, event.payload.from, event.payload.messageParts?.[0]?.type];
    };
    expect(read()).toEqual(["carrierPigeon", {}, undefined]);
  });

  test("narrows on family, which an unknown name does not have", () => {
    for (const input of [pigeon, { ...pigeon, name: "message.new" }]) {
      const result = safeParseOmnichannelEvent(input);
      if (result.kind !== "unknown") throw new Error("another kind");
      if (result.family === "message") {
        expectTypeOf(result.event).toEqualTypeOf<OtherChannelStatusEvent | OtherChannelInboundEvent>();
        expectTypeOf(result.channel).toEqualTypeOf<string>();
        expect(result.event.payload.id).toBe("message-1");
      } else {
        expectTypeOf(result.event).toEqualTypeOf<UnknownOmnichannelEvent>();
        expectTypeOf(result.channel).toEqualTypeOf<undefined>();
        // @ts-expect-error: nothing but the envelope is checked
        expect(result.event.payload.id).toBe("message-1");
      }
    }
    expect.assertions(2);
  });

  test("has checked optional parts: one that does not fit is left out", () => {
    const part = { type: "text/plain" };
    const payload = { ...inboundPigeon.payload, messageParts: [part, {}], correlation: "x", body: 7 };
    const result = safeParseOmnichannelEvent({ ...inboundPigeon, payload });
    expect(result).toMatchObject({ kind: "unknown", name: "message.inbound", channel: "carrierPigeon" });
    expect(result.event).toEqual({ ...inboundPigeon, payload: { ...inboundPigeon.payload, messageParts: [part] } });
    expect(result.issues.map(({ path }) => path.slice(1))).toEqual([
      ["body"],
      ["messageParts", 1, "type"],
      ["correlation"],
    ]);
  });
});
