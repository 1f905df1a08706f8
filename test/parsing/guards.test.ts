import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEvent,
  type HttpSmsEventType,
  httpSmsEventTypes,
  isHttpSmsEvent,
  isOmnichannelEvent,
  type MessageDeliveredEvent,
  type MessageFailedEvent,
  type MessagePhoneSentEvent,
  type MessageSentEvent,
  type MessageSentSmsEvent,
  type OmnichannelEvent,
  type OmnichannelEventOf,
  type OmnichannelMessageEvent,
  omnichannelChannels,
  omnichannelEventNames,
} from "../../src/index.js";
import { httpSmsFixtures, messageFixtures, omnichannelFixtures } from "../support/fixtures.js";
import { cells, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";

const noEvents: readonly unknown[] = [undefined, null, 7, "", "text", [], {}, () => true, new Map()];

describe("isHttpSmsEvent", () => {
  test.each(httpSmsFixtures)("is true for $file with its own type only", ({ name, event }) => {
    expect(httpSmsEventTypes.filter((type) => isHttpSmsEvent(event, type))).toEqual([name]);
  });

  test.each(httpSmsEventTypes)("is true for %s with only its required fields", (type) => {
    expect(isHttpSmsEvent(minimalHttpSmsEvents[type], type)).toBe(true);
  });

  test("checks the whole event, not only its type", () => {
    const event = minimalHttpSmsEvents["message.phone.sent"];
    expect(isHttpSmsEvent(event, "message.phone.sent")).toBe(true);
    expect(isHttpSmsEvent({ ...event, data: {} }, "message.phone.sent")).toBe(false);
    expect(isHttpSmsEvent(JSON.stringify(event), "message.phone.sent")).toBe(false);
  });

  test.each(["toString", "__proto__", ""])("is false for %j, which is not a type", (type) => {
    const event = { ...minimalHttpSmsEvents["message.phone.sent"], type };
    expect(isHttpSmsEvent(event, type as HttpSmsEventType)).toBe(false);
  });

  test("is false for values that are not events", () => {
    for (const value of noEvents) expect(isHttpSmsEvent(value, "message.phone.sent")).toBe(false);
  });

  test("narrows an event and, in the other branch, excludes it", () => {
    const sent: HttpSmsEvent[] = [];
    for (const { event } of httpSmsFixtures) {
      if (isHttpSmsEvent(event, "message.phone.sent")) {
        expectTypeOf(event).toEqualTypeOf<MessagePhoneSentEvent>();
        sent.push(event);
      } else {
        expectTypeOf(event.type).toEqualTypeOf<Exclude<HttpSmsEventType, "message.phone.sent">>();
      }
    }
    expect(sent.map(({ type }) => type)).toEqual(["message.phone.sent"]);
  });

  test("accepts any channel if the channel is undefined", () => {
    const value: unknown = minimalOmnichannelEvent("message.sent", "sms");
    if (!isOmnichannelEvent(value, "message.sent", undefined)) throw new Error("no event");
    expectTypeOf(value).toEqualTypeOf<MessageSentEvent>();
    expect(value.payload.details.channel).toBe("sms");
  });

  test("narrows an unknown value", () => {
    const value: unknown = minimalHttpSmsEvents["message.phone.sent"];
    if (!isHttpSmsEvent(value, "message.phone.sent")) throw new Error("no event");
    expectTypeOf(value).toEqualTypeOf<MessagePhoneSentEvent>();
    expect(value.data.id).toBe("message-1");
  });

  test("accepts only known types", () => {
    // @ts-expect-error a typo in the type does not compile
    expect(isHttpSmsEvent(minimalHttpSmsEvents["message.phone.sent"], "message.phone.send")).toBe(false);
  });
});

describe("isOmnichannelEvent", () => {
  test.each(cells)("is true for $name on $channel with its own name and channel only", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    expect(omnichannelEventNames.filter((other) => isOmnichannelEvent(event, other))).toEqual([name]);
    const others = cells.filter((other) => other.channel !== undefined);
    const found = others.filter((other) => isOmnichannelEvent(event, other.name, other.channel));
    expect(found).toEqual(channel === undefined ? [] : [{ name, channel }]);
  });

  test.each(omnichannelFixtures)("knows $file with and without its channel", ({ name, channel, event }) => {
    expect(isOmnichannelEvent(event, name)).toBe(true);
    expect(isOmnichannelEvent(event, name, channel)).toBe(true);
  });

  test.each(omnichannelChannels)("is false for the channel %s if the event has no channel", (channel) => {
    for (const name of ["message.failed", "interaction.click"] as const) {
      expect(isOmnichannelEvent(minimalOmnichannelEvent(name, undefined), name, channel)).toBe(false);
    }
  });

  test("is false for a channel that this version does not know", () => {
    expect(isOmnichannelEvent(minimalOmnichannelEvent("message.sent", "carrierPigeon"), "message.sent")).toBe(false);
  });

  test("checks the whole event", () => {
    const event = { ...minimalOmnichannelEvent("message.sent", "sms"), accountId: "1234" };
    expect(isOmnichannelEvent(event, "message.sent")).toBe(false);
    expect(isOmnichannelEvent(event, "message.sent", "sms")).toBe(false);
  });

  test("is false for values that are not events", () => {
    for (const value of noEvents) {
      expect(isOmnichannelEvent(value, "message.sent")).toBe(false);
      expect(isOmnichannelEvent(value, "message.sent", "sms")).toBe(false);
    }
  });

  test("narrows by name and channel and, in the other branch, excludes the one variant", () => {
    const ids: string[] = [];
    for (const { event } of omnichannelFixtures) {
      if (isOmnichannelEvent(event, "message.sent", "sms")) {
        expectTypeOf(event).toEqualTypeOf<MessageSentSmsEvent>();
        ids.push(event.payload.id);
      } else {
        expectTypeOf(event).toEqualTypeOf<Exclude<OmnichannelEvent, MessageSentSmsEvent>>();
      }
    }
    expect(ids).toEqual(["e9f154c8-4011-493f-bb73-09cfcf8a1411"]);
  });

  test("narrows by name to the event on any channel", () => {
    const names: string[] = [];
    const events: readonly OmnichannelMessageEvent[] = messageFixtures.map(({ event }) => event);
    for (const event of events) {
      if (isOmnichannelEvent(event, "message.sent")) {
        expectTypeOf(event).toEqualTypeOf<MessageSentEvent>();
      } else if (isOmnichannelEvent(event, "message.failed")) {
        expectTypeOf(event).toEqualTypeOf<MessageFailedEvent>();
      } else {
        expectTypeOf(event.name).toEqualTypeOf<
          Exclude<OmnichannelMessageEvent["name"], "message.sent" | "message.failed">
        >();
        names.push(event.name);
      }
    }
    expect(new Set(names)).toEqual(
      new Set(["message.delivered", "message.read", "message.expired", "message.inbound"]),
    );
  });

  test("accepts any channel if the channel is undefined", () => {
    const value: unknown = minimalOmnichannelEvent("message.sent", "sms");
    if (!isOmnichannelEvent(value, "message.sent", undefined)) throw new Error("no event");
    expectTypeOf(value).toEqualTypeOf<MessageSentEvent>();
    expect(value.payload.details.channel).toBe("sms");
  });

  test("narrows an unknown value", () => {
    const value: unknown = minimalOmnichannelEvent("message.delivered", "rcs");
    if (!isOmnichannelEvent(value, "message.delivered")) throw new Error("no event");
    expectTypeOf(value).toEqualTypeOf<MessageDeliveredEvent>();
    if (!isOmnichannelEvent(value, "message.delivered", "rcs")) throw new Error("no RCS event");
    expectTypeOf(value).toEqualTypeOf<OmnichannelEventOf<"message.delivered", "rcs">>();
    expect(value.payload.details.channel).toBe("rcs");
  });

  test("accepts only known names and channels", () => {
    const event = minimalOmnichannelEvent("message.sent", "sms");
    // @ts-expect-error a typo in the name does not compile
    expect(isOmnichannelEvent(event, "message.send")).toBe(false);
    // @ts-expect-error a typo in the channel does not compile
    expect(isOmnichannelEvent(event, "message.sent", "SMS")).toBe(false);
  });
});
