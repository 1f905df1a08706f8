import { describe, expect, test } from "vitest";
import { omnichannelEventNames, safeParseOmnichannelEvent } from "../../src/index.js";
import { pathOf, without, withValue } from "../support/edit.js";
import { hasChannel, minimalOmnichannelEvent } from "../support/minimal.js";
import { omnichannelRequired } from "../support/required.js";

const inherited = ["toString", "constructor", "__proto__", "hasOwnProperty", "undefined", ""];

describe("an unknown name", () => {
  const names = [
    "message.filtered",
    "message.sentRequest",
    "profile.devicesUpdated",
    "MESSAGE.SENT",
    "message.sent ",
    ...inherited,
  ];

  test.each(names)("%j is unknown", (name) => {
    const event = minimalOmnichannelEvent(name, "sms");
    expect(safeParseOmnichannelEvent(event)).toMatchObject({ kind: "unknown", issues: [], name, event });
    expect(safeParseOmnichannelEvent(JSON.stringify(event))).toMatchObject({
      kind: "unknown",
      issues: [],
      name,
      event,
    });
  });

  test.each(["eventId", "timestamp"])("is invalid without %s", (key) => {
    for (const name of names) {
      expect(safeParseOmnichannelEvent(without(minimalOmnichannelEvent(name, "sms"), [key]))).toMatchObject({
        kind: "invalid",
        error: { message: `Omnichannel event: ${key} must be a string`, issues: [{ path: [key] }] },
      });
    }
  });

  test("needs no payload", () => {
    const event = {
      eventId: "event-1",
      accountId: 1234,
      apiSpaceId: "space-1",
      name: "session.create",
      profileId: "profile-1",
      timestamp: "2017-08-31T09:26:14.604Z",
    };
    expect(safeParseOmnichannelEvent(event)).toMatchObject({
      kind: "unknown",
      issues: [],
      name: "session.create",
      event,
    });
  });

  test("leaves the rest of the event unchecked", () => {
    const event = {
      eventId: "e",
      name: "conversation.undelete",
      timestamp: "t",
      accountId: "12",
      payload: ["x"],
      revision: "1",
    };
    const result = safeParseOmnichannelEvent(event);
    expect(result).toMatchObject({ kind: "unknown", issues: [], name: "conversation.undelete", event });
    expect(result.kind === "unknown" && result.event).toBe(event);
  });
});

describe("an unknown channel under a known name", () => {
  const channels = ["carrierPigeon", "smokeSignal", "custom_email", "SMS", "sms ", ...inherited];
  const names = omnichannelEventNames.filter(hasChannel);
  const cells = names.flatMap((name) => channels.map((channel) => ({ name, channel })));

  test.each(cells)("$name on $channel is unknown", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    expect(safeParseOmnichannelEvent(event)).toMatchObject({ kind: "unknown", issues: [], name, channel, event });
    expect(safeParseOmnichannelEvent(JSON.stringify(event))).toMatchObject({
      kind: "unknown",
      issues: [],
      name,
      channel,
      event,
    });
  });

  test.each(cells)("$name on $channel is invalid without a part that all channels share", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    for (const [dotted, expected] of omnichannelRequired(event)) {
      const path = pathOf(dotted);
      const result = safeParseOmnichannelEvent(without(event, path));
      const subject = dotted === "name" ? "Omnichannel event" : name;
      expect(result).toMatchObject({
        kind: "invalid",
        error: { message: `${subject}: ${dotted} must be ${expected}`, issues: [{ path }] },
      });
    }
  });

  test.each(channels)("leaves the channel's own parts on %j open", (channel) => {
    const status = withValue(minimalOmnichannelEvent("message.sent", channel), pathOf("payload.details"), {
      channel,
      channelStatus: ["any"],
      additionalInfo: "thing",
    });
    const inbound = withValue(minimalOmnichannelEvent("message.inbound", channel), pathOf("payload.channelData"), null);
    for (const event of [status, inbound]) expect(safeParseOmnichannelEvent(event).kind).toBe("unknown");
  });
});
