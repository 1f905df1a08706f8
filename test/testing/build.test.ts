import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type HttpSmsEventOf,
  type HttpSmsEventType,
  httpSmsEventTypes,
  type InteractionClickEvent,
  type MessageDeliveredSmsEvent,
  type MessageFailedEvent,
  type MessagePhoneSentEvent,
  normalize,
  type Status,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { buildHttpSmsEvent, buildOmnichannelEvent, driftFindings } from "../../src/testing.js";
import { buildCell } from "../support/build.js";
import { fixtures } from "../support/fixtures.js";
import { cells } from "../support/minimal.js";
import { shownFields, wholeResult } from "../support/results.js";
import { leavesOf, shareParts } from "../support/testing/objects.js";

const httpSmsStatuses: Readonly<Record<HttpSmsEventType, Status>> = {
  "message.phone.received": "received",
  "message.phone.sent": "sent",
  "message.phone.delivered": "delivered",
  "message.send.failed": "failed",
  "message.send.expired": "expired",
  "message.call.missed": "missed",
  "phone.heartbeat.offline": "offline",
  "phone.heartbeat.online": "online",
};

const omnichannelStatuses: Readonly<Record<string, Status>> = {
  "message.sent": "sent",
  "message.delivered": "delivered",
  "message.read": "read",
  "message.expired": "expired",
  "message.failed": "failed",
  "message.inbound": "received",
  "interaction.click": "clicked",
};

/** Events of the platform are about no message. */
const statusOf = (name: string): Status => omnichannelStatuses[name] ?? "unknown";

describe.each(httpSmsEventTypes)("buildHttpSmsEvent of %s", (type) => {
  const build = () => buildHttpSmsEvent(type);

  test("gives an event that the parser takes, also as a text", () => {
    const event = build();
    expect(event.type).toBe(type);
    const result = wholeResult({ provider: "httpsms", name: type, channel: undefined }, event);
    expect(shownFields(safeParseHttpSmsEvent(event))).toStrictEqual(result);
    expect(shownFields(safeParseHttpSmsEvent(JSON.stringify(event)))).toStrictEqual(result);
  });

  test("has no undocumented part", () => {
    expect(driftFindings(build())).toEqual([]);
  });

  test("returns the same event each time, and shares no part of it", () => {
    expect(build()).toStrictEqual(build());
    expect(shareParts(build(), build())).toBe(false);
  });

  test("gives an event of the expected status, with a time", () => {
    const { status, occurredAt } = normalize(build());
    expect(status).toBe(httpSmsStatuses[type]);
    expect(occurredAt).toMatch(/^2026-03-14T09:26:5\d\.\d{3}Z$/);
  });
});

describe.each(cells)("buildOmnichannelEvent of $name $channel", ({ name, channel }) => {
  const build = () => buildCell({ name, channel });

  test("gives an event that the parser takes, also as a text", () => {
    const event = build();
    const result = wholeResult({ provider: "omnichannel", name, channel }, event);
    expect(event.name).toBe(name);
    expect(shownFields(safeParseOmnichannelEvent(event))).toStrictEqual(result);
    expect(shownFields(safeParseOmnichannelEvent(JSON.stringify(event)))).toStrictEqual(result);
  });

  test("has no undocumented part", () => {
    expect(driftFindings(build())).toEqual([]);
  });

  test("returns the same event each time, and shares no part of it", () => {
    expect(build()).toStrictEqual(build());
    expect(shareParts(build(), build())).toBe(false);
  });

  test("gives an event of the expected status and channel, with a time", () => {
    const normalized = normalize(build());
    expect(normalized.status).toBe(statusOf(name));
    expect(normalized.occurredAt).toBe("2026-03-14T09:26:53.589Z");
    const failedOn = name === "message.failed" ? "sms" : channel;
    expect(normalized.kind === "message" ? normalized.channel : undefined).toBe(failedOn);
  });
});

describe("a built event", () => {
  /** Examples of another failure, or of a file. */
  const special =
    /^(?:message\.(?:failed-(?!sms-rejected)|inbound-(?:rcs-(?:gif|pdf)|fbMessenger-image))|chatMessage\.sent-outbound)/;

  /** What is not from the provider. */
  const isOfCustomer = (path: string): boolean => /\.(?:metadata|correlation|facebook|fbMessengerId)\b/.test(path);

  const usual = fixtures.filter(({ file }) => !special.test(file));

  const builtLike = (fixture: (typeof fixtures)[number]): object =>
    fixture.provider === "httpsms" ? buildHttpSmsEvent(fixture.event.type) : buildCell(fixture);

  test.each(usual)("says yes and no where $file does", (fixture) => {
    const flagsOf = (event: object) => leavesOf(event).filter(([, value]) => typeof value === "boolean");
    const flags = flagsOf(fixture.event).filter(([path]) => !isOfCustomer(path));
    expect(flagsOf(builtLike(fixture))).toEqual(expect.arrayContaining(flags));
  });

  test.each(usual)("has every field of $file", (fixture) => {
    const event = builtLike(fixture);
    const paths = leavesOf(event).map(([path]) => path);
    const documented = leavesOf(fixture.event).filter(([path]) => !isOfCustomer(path));
    expect(paths).toEqual(expect.arrayContaining(documented.map(([path]) => path)));
  });

  test("has metadata if it is about a message that was sent", () => {
    const sent = cells.filter(({ name }) => /^message\.(?!inbound)/.test(name)).map((cell) => buildCell(cell));
    expect(sent.map((event) => Reflect.get(Reflect.get(event, "payload") as object, "metadata"))).toEqual(
      sent.map(() => ({ orderId: "A-1001" })),
    );
  });

  test("has the same id in every version", () => {
    expect([
      buildHttpSmsEvent("message.phone.sent").id,
      buildHttpSmsEvent("phone.heartbeat.online").id,
      buildOmnichannelEvent("message.sent", "sms").eventId,
      buildOmnichannelEvent("profile.create").eventId,
      buildOmnichannelEvent("presence.away").eventId,
    ]).toEqual([
      "beda0436-4f4e-5e3d-acac-d1c66760d432",
      "eb4b97f1-a793-52ab-9666-5e6778c5a894",
      "99982e9f-31d4-5e71-96ed-2a36ebe2e295",
      "d87c6d3f-940c-5daa-9687-ad6fc62be8b0",
      "cc6f40e1-ea7a-5294-9507-4adb11a1328d",
    ]);
  });

  test("has only those empty parts that the providers leave empty", () => {
    const events = [
      ...httpSmsEventTypes.map((type) => buildHttpSmsEvent(type)),
      ...cells.map((cell) => buildCell(cell)),
    ];
    const empty = events
      .flatMap((event) => leavesOf(event))
      .filter(([, value]) => value === "" || (typeof value === "object" && value !== null));
    expect(new Set(empty.map(([path]) => path))).toEqual(
      new Set([
        "data.attachments",
        "payload",
        "payload.details.channelStatus",
        "payload.channelData.clientRef",
        "payload.channelData.keyword",
        "payload.channelData.metadata",
        "payload.metadata",
      ]),
    );
  });
});

describe("a builder rejects", () => {
  test.each(["message.phone.read", "toString", "__proto__", "constructor", ""])("the httpSMS type %j", (type) => {
    const build = () => buildHttpSmsEvent(type as HttpSmsEventType);
    expect(build).toThrow(RangeError);
    expect(build).toThrow(`httpSMS has no event of the type ${JSON.stringify(type)}`);
  });

  test.each([
    ["message.failed", "sms"],
    ["profile.create", "sms"],
    ["interaction.click", "email"],
    ["message.sent", undefined],
    ["message.inbound", undefined],
    ["message.sent", "carrierPigeon"],
    ["message.sent", "toString"],
    ["message.queued", "sms"],
    ["message.queued", undefined],
    ["constructor", "sms"],
    ["__proto__", "sms"],
  ])("the Omnichannel event %j on the channel %j", (name, channel) => {
    const build = () => buildOmnichannelEvent(name as "message.sent", channel as "sms");
    expect(build).toThrow(RangeError);
    expect(build).toThrow(
      `the Omnichannel API has no event ${JSON.stringify(name)} ${channel === undefined ? "without a channel" : `on the channel ${JSON.stringify(channel)}`}`,
    );
  });
});

describe("the types of the builders", () => {
  test("are those of the variant", () => {
    expectTypeOf(buildHttpSmsEvent("message.phone.sent")).toEqualTypeOf<MessagePhoneSentEvent>();
    expectTypeOf(buildHttpSmsEvent<"message.send.failed">).returns.toEqualTypeOf<
      HttpSmsEventOf<"message.send.failed">
    >();
    expectTypeOf(buildOmnichannelEvent("message.delivered", "sms")).toEqualTypeOf<MessageDeliveredSmsEvent>();
    expectTypeOf(buildOmnichannelEvent("message.failed")).toEqualTypeOf<MessageFailedEvent>();
    expectTypeOf(buildOmnichannelEvent("interaction.click")).toEqualTypeOf<InteractionClickEvent>();
  });

  test("hold overrides to the event, at every depth", () => {
    // @ts-expect-error: a typo in a field name does not compile
    expect(buildHttpSmsEvent("message.phone.sent", { data: { contnet: "" } }).data).toHaveProperty("contnet");
    // @ts-expect-error: a received message has `message_id`
    expect(buildHttpSmsEvent("message.phone.received", { data: { id: "" } }).data).toHaveProperty("id");
    // @ts-expect-error: a text is no number
    expect(buildHttpSmsEvent("message.send.expired", { data: { send_attempt_count: "1" } }).data).toBeTypeOf("object");
    // @ts-expect-error: the receipt's own spelling is `statusid`
    buildOmnichannelEvent("message.delivered", "sms", { payload: { details: { channelStatus: { statusId: "4" } } } });
    // @ts-expect-error: httpSMS has no such event
    expect(() => buildHttpSmsEvent("message.phone.read")).toThrow(RangeError);
    // @ts-expect-error: the API has no such channel
    expect(() => buildOmnichannelEvent("message.sent", "carrierPigeon")).toThrow(RangeError);
    // @ts-expect-error: a sent message has a channel
    expect(() => buildOmnichannelEvent("message.sent")).toThrow(RangeError);
    // @ts-expect-error: a failed message has no channel of its own
    expect(() => buildOmnichannelEvent("message.failed", "sms")).toThrow(RangeError);
  });
});
