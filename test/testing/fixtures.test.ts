import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEvent,
  httpSmsEventTypes,
  type MessageDeliveredSmsEvent,
  type MessageFailedEvent,
  type MessagePhoneSentEvent,
  type MessageReadEvent,
  type MessageSentEvent,
  type OmnichannelEvent,
} from "../../src/index.js";
import { fixtures, httpSmsFixture, omnichannelFixtures } from "../../src/testing.js";
import { httpSmsFixtures as httpSmsFiles, omnichannelFixtures as omnichannelFiles } from "../support/fixtures.js";
import { cells } from "../support/minimal.js";
import { objectsIn } from "../support/testing/objects.js";

const contents = (files: readonly { readonly text: string }[]): unknown => files.map(({ text }) => JSON.parse(text));

describe("the fixtures of the kit", () => {
  test("are the files of fixtures/, in their order", () => {
    expect(fixtures.httpsms).toStrictEqual(contents(httpSmsFiles));
    expect(fixtures.omnichannel).toStrictEqual(contents(omnichannelFiles));
    expect([fixtures.httpsms.length, fixtures.omnichannel.length]).toEqual([8, 47]);
  });

  test("are typed as events", () => {
    expectTypeOf(fixtures.httpsms).toEqualTypeOf<readonly HttpSmsEvent[]>();
    expectTypeOf(fixtures.omnichannel).toEqualTypeOf<readonly OmnichannelEvent[]>();
  });

  test("are frozen at every depth", () => {
    const objects = objectsIn(fixtures);
    expect(objects.length).toBeGreaterThan(200);
    expect(objects.filter((object) => !Object.isFrozen(object))).toEqual([]);
    const [first] = fixtures.httpsms;
    expect(() => Object.assign(first?.data ?? {}, { owner: "" })).toThrow(TypeError);
  });
});

describe("httpSmsFixture", () => {
  test.each(httpSmsEventTypes)("returns the example of %s", (type) => {
    const event = httpSmsFixture(type);
    expect(event.type).toBe(type);
    expect(fixtures.httpsms).toContain(event);
  });

  test("returns the type of the variant", () => {
    const event = httpSmsFixture("message.phone.sent");
    expectTypeOf(event).toEqualTypeOf<MessagePhoneSentEvent>();
    expect(event.data.id).toBe("ff313c14-17a3-4f74-bcb2-ca77213a64af");
  });

  test.each(["message.phone.read", "toString", "__proto__", ""])("rejects %j", (type) => {
    expect(() => httpSmsFixture(type as "message.phone.sent")).toThrow(RangeError);
    expect(() => httpSmsFixture(type as "message.phone.sent")).toThrow(JSON.stringify(type));
  });
});

describe("omnichannelFixtures", () => {
  test.each(cells)(
    "returns the examples of $name $channel, or an empty list if no document shows it",
    ({ name, channel }) => {
      const files = omnichannelFiles.filter((file) => file.name === name && file.channel === channel);
      expect(omnichannelFixtures(name as "message.sent", channel as "sms")).toStrictEqual(contents(files));
    },
  );

  test("returns the examples of all channels if no channel is given", () => {
    expect(omnichannelFixtures("message.read").map(({ payload }) => payload.details.channel)).toEqual([
      "appMessaging",
      "fbMessenger",
      "rcs",
    ]);
  });

  test("returns an empty list for an event without an example", () => {
    expect(omnichannelFixtures("message.expired", "rcs")).toEqual([]);
    expect(omnichannelFixtures("interaction.click")).toEqual([]);
    expect(omnichannelFixtures("message.failed")).toHaveLength(7);
  });

  test("rejects a channel that the event does not have", () => {
    // @ts-expect-error: a failed message has no channel of its own
    expect(() => omnichannelFixtures("message.failed", "sms")).toThrow(RangeError);
    // @ts-expect-error: the Omnichannel API has no such channel
    const read = () => omnichannelFixtures("message.sent", "carrierPigeon");
    expect(read).toThrow(RangeError);
    expect(read).toThrow('the Omnichannel API has no event "message.sent" on the channel "carrierPigeon"');
  });

  test("returns the types of the variants", () => {
    const receipts = omnichannelFixtures("message.delivered", "sms");
    expectTypeOf(receipts).toEqualTypeOf<readonly MessageDeliveredSmsEvent[]>();
    expect(receipts.map(({ payload }) => payload.details.channelStatus?.statusid)).toEqual(["1"]);
    expectTypeOf(omnichannelFixtures("message.read")).toEqualTypeOf<readonly MessageReadEvent[]>();
    expectTypeOf(omnichannelFixtures("message.failed")).toEqualTypeOf<readonly MessageFailedEvent[]>();
  });
});

test("an absent channel stands for any", () => {
  const sent = omnichannelFixtures("message.sent");
  expectTypeOf(sent).toEqualTypeOf<readonly MessageSentEvent[]>();
  expect(sent).toHaveLength(5);
});
