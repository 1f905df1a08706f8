import { describe, expect, test } from "vitest";
import { withValue } from "../support/edit.js";
import { minimalOmnichannelEvent } from "../support/minimal.js";
import { messageOf, noCorrelation } from "../support/normalized.js";
import { failed, inbound, onTheWay } from "../support/omnichannel-messages.js";

const answer = { to: "447123123123", successful: true };

describe("the addresses of an Omnichannel message on its way", () => {
  test.each(["sms", "mms"])("on %s are in the answer, or in what the channel said", (channel) => {
    const status = { [channel]: { status: "sent", details: answer } };
    const addresses = { from: null, to: "447123123123" };
    expect(onTheWay("message.sent", channel, { additionalInfo: answer })).toMatchObject(addresses);
    expect(onTheWay("message.sent", channel, { channelStatus: status })).toMatchObject(addresses);
    expect(onTheWay("message.sent", channel, {})).toMatchObject({ from: null, to: null });
  });

  test("on mms have the sender in what the channel was given", () => {
    const channelData = { mms: { fromPhoneNumber: "1321321321" } };
    expect(onTheWay("message.sent", "mms", {}, { channelData })).toMatchObject({ from: "1321321321", to: null });
  });

  test("on Messenger are in the answer, or in what the channel said", () => {
    const details = { fbMessengerId: "112" };
    const status = { fbMessenger: { status: "sent", details } };
    expect(onTheWay("message.sent", "fbMessenger", { additionalInfo: details })).toMatchObject({
      from: null,
      to: "112",
    });
    expect(onTheWay("message.sent", "fbMessenger", { channelStatus: status })).toMatchObject({ to: "112" });
  });

  test("on rcs are in what the channel was given", () => {
    const channelData = { rcs: { phoneNumber: "447123123123", agentId: "770" } };
    expect(onTheWay("message.sent", "rcs", {}, { channelData })).toMatchObject({ from: "770", to: "447123123123" });
    expect(onTheWay("message.sent", "rcs", {})).toMatchObject({ from: null, to: null, text: null });
  });

  test.each(["message.delivered", "message.read"])("%s: a Messenger receipt goes the other way", (name) => {
    const channelStatus = { sender: { id: "user" }, recipient: { id: "page" } };
    expect(onTheWay(name, "fbMessenger", { channelStatus })).toMatchObject({
      direction: "outbound",
      from: "page",
      to: "user",
    });
    expect(onTheWay(name, "fbMessenger", { channelStatus: {} })).toMatchObject({ from: null, to: null });
  });

  test.each(["message.delivered", "message.read"])("%s: an RCS receipt is sent by the recipient", (name) => {
    const channelStatus = { data: { senderPhoneNumber: "+447123123123" } };
    expect(onTheWay(name, "rcs", { channelStatus })).toMatchObject({ from: null, to: "+447123123123" });
  });

  test.each(["message.delivered", "message.read"])("%s: an App Messaging receipt names the recipient", (name) => {
    const channelStatus = { profileId: "anon_4c19", conversationId: "c" };
    expect(onTheWay(name, "appMessaging", { channelStatus })).toMatchObject({ from: null, to: "anon_4c19" });
  });

  test("delivered on sms is in the receipt", () => {
    expect(onTheWay("message.delivered", "sms", { channelStatus: { recipient: "447" } })).toMatchObject({ to: "447" });
  });

  test.each(["message.sent", "message.delivered", "message.expired"])(
    "%s are in a receipt in the wrapper form",
    (name) => {
      const time = "2026-11-20T09:27:21.000Z";
      const receipt = { recipient: "447", clientref: "ref", statustimeutc: time };
      const sms = { status: "sent", details: { data: receipt } };
      expect(onTheWay(name, "sms", { channelStatus: { sms } })).toMatchObject({
        to: "447",
        occurredAt: time,
        channels: ["sms"],
        correlation: { ...noCorrelation, clientRef: "ref" },
      });
      const rcs = {
        status: "delivered",
        details: { data: { senderPhoneNumber: "+447", agentId: "770", sendTime: time } },
      };
      expect(onTheWay(name, "rcs", { channelStatus: { rcs } })).toMatchObject({
        from: "770",
        to: "+447",
        occurredAt: time,
      });
    },
  );

  test.each([
    ["sms", { recipient: "447", statustimeutc: "2026-11-20T09:27:21.000Z" }, "447"],
    ["rcs", { data: { senderPhoneNumber: "447", sendTime: "2026-11-20T09:27:21Z" } }, "447"],
    ["fbMessenger", { sender: { id: "user" }, timestamp: 1795166841000 }, "user"],
    ["appMessaging", { profileId: "p", timestamp: "2026-11-20T09:27:21.000Z" }, "p"],
  ])("expired on %s are in a receipt", (channel, channelStatus, to) => {
    const occurredAt = "2026-11-20T09:27:21.000Z";
    expect(onTheWay("message.expired", channel, { channelStatus })).toMatchObject({ to, occurredAt });
  });

  test("are those of the channel that succeeded, next to one that failed first", () => {
    const channelStatus = {
      rcs: { status: "failed", details: { reason: "no", data: { phoneNumber: "rcs" } } },
      sms: { status: "sent", details: { to: "447" } },
    };
    const message = { channel: "sms", channels: ["rcs", "sms"], to: "447", failure: null };
    expect(onTheWay("message.sent", "sms", { channelStatus })).toMatchObject(message);
    expect(onTheWay("message.sent", "carrierPigeon", { channelStatus })).toMatchObject({
      channel: "carrierPigeon",
      channels: ["rcs", "sms", "carrierPigeon"],
    });
  });

  test.each([
    { channelStatus: { sms: { details: { data: { to: "sms-to", recipient: "sms-recipient" } } } }, to: "sms-to" },
    { channelStatus: { sms: { details: { data: { recipient: "sms-recipient" } } } }, to: "sms-recipient" },
    { channelStatus: { rcs: { details: { data: { phoneNumber: "rcs-number" } } } }, to: "rcs-number" },
    { channelStatus: { email: { recipient: "person@example.com" } }, to: "person@example.com" },
    { channelStatus: { fbMessenger: { details: { reason: "no" } } }, to: null },
    { channelStatus: {}, to: null },
    // of several channels none is the message's own
    {
      channelStatus: {
        sms: { details: { data: { to: "sms-to", clientRef: "ref" } } },
        email: { recipient: "person@example.com" },
      },
      to: null,
    },
  ])("failed are in what the one channel said: $to", ({ channelStatus, to }) => {
    expect(failed(channelStatus)).toMatchObject({ direction: "outbound", from: null, to, correlation: noCorrelation });
  });

  test("failed have no channel in an empty text", () => {
    const event = minimalOmnichannelEvent("message.failed", undefined);
    const details = { channel: "", channelStatus: { sms: { status: "failed" } } };
    expect(messageOf(withValue(event, ["payload", "details"], details))).toMatchObject({
      channel: "sms",
      channels: ["sms"],
    });
  });

  // the same contents on a cell that no document shows: nothing is guessed
  test.each(["message.sent", "message.delivered", "message.read", "message.expired"])(
    "%s on email are unknown",
    (name) => {
      const details = { additionalInfo: answer, channelStatus: { recipient: "person@example.com", clientref: "ref" } };
      expect(onTheWay(name, "email", details)).toMatchObject({ from: null, to: null, correlation: noCorrelation });
    },
  );

  test.each([[[{ status: "failed" }]], ["failed"], [null]])(
    "are of no other channel if the status is no object: %j",
    (channelStatus) => {
      expect(onTheWay("message.sent", "carrierPigeon", { channelStatus })).toMatchObject({
        channels: ["carrierPigeon"],
      });
    },
  );

  test("on a channel that this version does not know are unknown", () => {
    expect(onTheWay("message.sent", "carrierPigeon", { additionalInfo: answer })).toMatchObject({
      from: null,
      to: null,
    });
  });
});

describe("the addresses of an inbound Omnichannel message", () => {
  const everything = { profileId: "profile", conversationId: "conversation", agentId: "agent", fbMessengerId: "fb" };

  test.each(["sms", "mms", "rcs", "email", "carrierPigeon"])("on %s begin with the phone number", (channel) => {
    const party = { ...everything, phoneNumber: "447" };
    expect(inbound(channel, { from: party, to: party })).toMatchObject({
      direction: "inbound",
      from: "447",
      to: "447",
    });
  });

  test.each([
    { channel: "rcs", from: { phoneNumber: "", profileId: "p" }, to: {}, addresses: { from: "p", to: null } },
    { channel: "rcs", from: { profileId: "p" }, to: { agentId: "a" }, addresses: { from: "p", to: "a" } },
    {
      channel: "fbMessenger",
      from: { profileId: "p", fbMessengerId: "f" },
      to: undefined,
      addresses: { from: "f", to: null },
    },
    {
      channel: "appMessaging",
      from: { profileId: "p" },
      to: { conversationId: "c", profileId: "TEAM\\Customer_Services" },
      addresses: { from: "p", to: "TEAM\\Customer_Services" },
    },
    { channel: "appMessaging", from: {}, to: { conversationId: "c" }, addresses: { from: null, to: "c" } },
    { channel: "email", from: { profileId: "p" }, to: {}, addresses: { from: "p", to: null } },
    {
      channel: "email",
      from: { profileId: "p", email: "a@example.com" },
      to: { email: "b@example.com" },
      addresses: { from: "a@example.com", to: "b@example.com" },
    },
    { channel: "fbMessenger", from: {}, to: { pageId: "page" }, addresses: { from: null, to: "page" } },
    {
      channel: "carrierPigeon",
      from: { phoneNumber: 447, profileId: "p" },
      to: ["447"],
      addresses: { from: "p", to: null },
    },
    { channel: "carrierPigeon", from: { phoneNumber: null }, to: "447", addresses: { from: null, to: null } },
    { channel: "carrierPigeon", from: { carrierPigeonId: "w" }, to: null, addresses: { from: null, to: null } },
  ])("on $channel are $addresses", ({ channel, from, to, addresses }) => {
    expect(inbound(channel, { from, to })).toMatchObject(addresses);
  });

  test("on Messenger have the page as recipient", () => {
    expect(inbound("fbMessenger", { channelData: { pageId: "page" } })).toMatchObject({ to: "page" });
  });
});
