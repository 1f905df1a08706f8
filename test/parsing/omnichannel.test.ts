import { describe, expect, test } from "vitest";
import { omnichannelChannels, omnichannelEventNames, safeParseOmnichannelEvent } from "../../src/index.js";
import { pathOf, without, withValue } from "../support/edit.js";
import { omnichannelFixture, omnichannelFixtures } from "../support/fixtures.js";
import { cells, minimalOmnichannelEvent } from "../support/minimal.js";

const fixture = (file: string): object => omnichannelFixture(file).event;

const expectEvent = (input: object, name: string, channel: string | undefined): void => {
  const result = safeParseOmnichannelEvent(input);
  expect(result).toMatchObject({ kind: "event", issues: [], name, channel, event: input });
  expect(result.kind === "event" && result.event).toBe(input);
};

describe("the matrix of names and channels", () => {
  test("has every name on every channel, and all other names once", () => {
    expect(omnichannelEventNames.length).toBe(7 + 18);
    expect(omnichannelChannels).toEqual(expect.arrayContaining(["sms", "email", "whatsApp", "nativePush"]));
    expect(cells.length).toBe(5 * omnichannelChannels.length + 2 + 18);
  });

  test.each(cells)("reads $name on $channel with only its required fields", ({ name, channel }) => {
    expectEvent(minimalOmnichannelEvent(name, channel), name, channel);
  });

  const undocumented = cells.filter(
    (cell) => !omnichannelFixtures.some(({ name, channel }) => name === cell.name && channel === cell.channel),
  );

  test.each(undocumented)("leaves the contents of $name on $channel open", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    const open = { any: ["thing", { deeper: null }] };
    const inputs =
      name === "interaction.click"
        ? [{ ...event, payload: open }]
        : [
            withValue(event, ["payload", "channelData"], open),
            withValue(event, ["payload", name === "message.inbound" ? "from" : "details"], {
              channel,
              channelStatus: open,
              additionalInfo: open,
            }),
          ];
    for (const input of inputs) expectEvent(input, name, channel);
  });

  test.each(omnichannelChannels)("reads a message that failed on %s, as an event without a channel", (channel) => {
    const event = minimalOmnichannelEvent("message.failed", undefined);
    const input = withValue(event, pathOf("payload.details.channelStatus"), { [channel]: {} });
    expectEvent(input, "message.failed", undefined);
    expectEvent(withValue(input, pathOf("payload.details.channel"), channel), "message.failed", undefined);
  });
});

describe("the channel of an event", () => {
  test("is read from the payload of an inbound message", () => {
    const event = minimalOmnichannelEvent("message.inbound", "sms");
    expectEvent(withValue(event, ["payload", "details"], { channel: "rcs" }), "message.inbound", "sms");
  });

  test("is read from the details of a status", () => {
    const event = minimalOmnichannelEvent("message.sent", "sms");
    expectEvent(withValue(event, ["payload", "channel"], "rcs"), "message.sent", "sms");
  });

  test("is never read from a click", () => {
    const event = minimalOmnichannelEvent("interaction.click", undefined);
    expectEvent({ ...event, payload: { channel: "sms", details: { channel: "email" } } }, event.name, undefined);
  });
});

describe("payloads beyond the examples", () => {
  const statuses = cells.filter(({ name }) => name.startsWith("message.") && name !== "message.inbound");

  test.each(statuses)("reads $name on $channel with channelStatus absent or empty", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    for (const value of [{}, undefined]) {
      expectEvent(withValue(event, pathOf("payload.details.channelStatus"), value), name, channel);
    }
  });

  const failure = { status: "failed", updatedOn: "2017-08-31T11:13:38.238Z", details: { reason: "Rejected" } };

  test.each<readonly [title: string, channelStatus: object]>([
    ["two channels", { fbMessenger: failure, sms: failure }],
    ["every channel", Object.fromEntries(omnichannelChannels.map((channel) => [channel, failure]))],
    ["a channel of the customer's own", { custom_email: { status: "failed", failureReason: "Full mailbox" } }],
    ["a channel of the customer's own with any value", { custom_email: "Full mailbox", sms: failure }],
    ["channels that this version does not know", { carrierPigeon: failure, smokeSignal: [1] }],
    ["channels named as what objects inherit", JSON.parse('{"__proto__":1,"constructor":2,"toString":3}')],
    ["a wrapper without a reason", { sms: { status: "failed" } }],
    ["a wrapper with a new status", { rcs: { status: "undeliverable", details: {} } }],
  ])("reads a message that failed on %s", (_title, channelStatus) => {
    const input = withValue(fixture("message.failed-general"), pathOf("payload.details.channelStatus"), channelStatus);
    expectEvent(input, "message.failed", undefined);
  });

  const smsFailure = "payload.details.channelStatus.sms.details.data";
  const values: readonly (readonly [field: string, file: string, values: readonly unknown[]])[] = [
    ["payload.details.channelStatus.statusid", "message.delivered-sms", ["4", "7", "", undefined]],
    ["payload.details.channelStatus.statusdescription", "message.delivered-sms", ["A new description", undefined]],
    [`${smsFailure}.statusid`, "message.failed-sms-rejected", ["1", "99", undefined]],
    [`${smsFailure}.validationFailures`, "message.failed-sms-refused", [[], [{}], undefined]],
    [`${smsFailure}.validationFailures.0.failureCode`, "message.failed-sms-refused", ["ANewCode"]],
    [smsFailure, "message.failed-sms-refused", [{}, undefined]],
    ["payload.details.reason", "message.failed-general", ["A new\r\nreason", "", undefined]],
    ["payload.details.channelStatus.email.event", "message.failed-email", ["bounced", "complained"]],
    ["payload.details.channelStatus.email.reason", "message.failed-email", ["old", undefined]],
    ["payload.details.channelStatus.data.eventType", "message.read-rcs", ["IS_TYPING", undefined]],
    ["payload.details.channelStatus.read.seq", "message.read-fbMessenger", [7, undefined]],
    ["payload.details.channelStatus.isPublicConversation", "message.read-appMessaging", [true, undefined]],
    ["payload.updatedOn", "message.sent-sms", [undefined]],
    ["payload.metadata", "message.sent-sms", [{}, { a: null, b: [1], c: { d: true }, e: "text", f: 1.5 }, undefined]],
    ["payload.conversationId", "message.read-appMessaging", ["any text", undefined]],
    ["payload.correlation", "message.inbound-rcs-text", [{}, { messageId: "m", metadata: { n: 1 } }, undefined]],
    ["payload.messageParts", "message.inbound-rcs-text", [[], [{ type: "text/plain" }], undefined]],
    ["payload.messageParts.0.data", "message.inbound-rcs-text", ["", { lat: 1 }, {}, undefined]],
    ["payload.messageParts.0.size", "message.inbound-rcs-gif", [0, 12345]],
    ["payload.messageParts.0.channels", "message.inbound-rcs-gif", [[], ["rcs", "carrierPigeon"]]],
    ["payload.body", "message.inbound-sms", ["", undefined]],
    ["payload.title", "message.inbound-sms", ["Title"]],
    ["payload.status", "message.inbound-sms", ["received", "a new status"]],
    ["payload.to", "message.inbound-sms", [{}, undefined]],
    ["payload.from", "message.inbound-sms", [{}, { profileId: "any text" }]],
    ["payload.from.profileId", "message.inbound-fbMessenger-text", ["PLATFORMUSER\\1", "", undefined]],
    ["payload.channelData.parts.0.data", "message.inbound-appMessaging", ["", { a: 1 }, undefined]],
    ["revision", "message.sent-sms", [0, 31, undefined]],
    ["etag", "message.sent-sms", ["", undefined]],
    ["accountId", "message.sent-sms", [0, 32753]],
    ["eventId", "message.sent-sms", ["not a UUID", ""]],
    ["timestamp", "message.sent-sms", ["not a time"]],
  ];

  test.each(values)("accepts each value of %s that may occur", (field, file, accepted) => {
    const [name = "", channel] = file.split("-");
    for (const value of accepted) {
      const input = withValue(fixture(file), pathOf(field), value);
      expectEvent(input, name, name === "message.failed" ? undefined : channel);
    }
  });

  const attachments = "payload.channelData.body.message.attachments";

  test.each<readonly [title: string, attachments: unknown]>([
    ["null as payload", [{ type: "fallback", title: "A page", url: "https://example.com/", payload: null }]],
    ["no payload", [{ type: "location" }]],
    ["an empty payload", [{ type: "a new type", payload: {} }]],
    ["nothing", [{}]],
    ["an empty list", []],
  ])("reads a Messenger attachment with %s", (_title, value) => {
    const input = withValue(fixture("message.inbound-fbMessenger-image"), pathOf(attachments), value);
    expectEvent(input, "message.inbound", "fbMessenger");
  });

  test("reads a Messenger message without the legacy sequence number", () => {
    const input = without(fixture("message.inbound-fbMessenger-text"), pathOf("payload.channelData.body.message.seq"));
    expectEvent(input, "message.inbound", "fbMessenger");
  });

  test.each([undefined, {}, { url: "https://example.com/", contact: null }])(
    "reads a click with payload %j",
    (more) => {
      const event = minimalOmnichannelEvent("interaction.click", undefined);
      expectEvent({ ...event, payload: { ...more } }, "interaction.click", undefined);
    },
  );
});
