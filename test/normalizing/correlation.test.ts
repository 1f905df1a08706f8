import { describe, expect, test } from "vitest";
import { without } from "../support/edit.js";
import { omnichannelFixture } from "../support/fixtures.js";
import { messageOf, noCorrelation } from "../support/normalized.js";
import { failed, inbound, omnichannel, onTheWay } from "../support/omnichannel-messages.js";

describe("what ties an Omnichannel message to something of the sender's own", () => {
  const metadata = { data: "My data", number: 45210, nested: { list: [1, null] } };

  test.each([
    "message.sent",
    "message.delivered",
    "message.read",
    "message.expired",
    "message.failed",
    "message.inbound",
  ])("%s: its metadata, whatever they hold", (name) => {
    const channel = name === "message.failed" ? undefined : "sms";
    const { correlation, raw } = omnichannel(name, channel, { metadata });
    expect(correlation).toStrictEqual({ ...noCorrelation, metadata });
    expect(raw).toMatchObject({ payload: { metadata } });
    expect(omnichannel(name, channel, { metadata: {} }).correlation).toStrictEqual({ ...noCorrelation, metadata: {} });
    expect(omnichannel(name, channel, {}).correlation).toStrictEqual(noCorrelation);
  });

  test.each(["message.sent", "message.delivered", "message.read", "message.expired", "message.failed"])(
    "%s: nothing of a `correlation`, which its type does not declare",
    (name) => {
      const channel = name === "message.failed" ? undefined : "sms";
      const { correlation } = omnichannel(name, channel, { correlation: { metadata: 5, messageId: 7 } });
      expect(correlation).toStrictEqual(noCorrelation);
    },
  );

  test.each(["sms", "rcs", "appMessaging", "carrierPigeon"])("an inbound message on %s: what it answers", (channel) => {
    const answer = (correlation: object, payload: object = {}) =>
      inbound(channel, { correlation, ...payload }).correlation;
    expect(answer({ messageId: "m" })).toStrictEqual({ ...noCorrelation, messageId: "m" });
    expect(answer({ messageId: "m", metadata })).toStrictEqual({ ...noCorrelation, messageId: "m", metadata });
    expect(answer({})).toStrictEqual(noCorrelation);
    // its own come before those of the message that it answers
    expect(answer({ messageId: "m", metadata }, { metadata: { own: true } })).toMatchObject({
      metadata: { own: true },
    });
  });

  test.each([
    onTheWay("message.sent", "sms", { additionalInfo: { clientRef: "ref" } }),
    onTheWay("message.sent", "sms", { channelStatus: { sms: { details: { clientRef: "ref" } } } }),
    onTheWay("message.delivered", "sms", { channelStatus: { clientref: "ref" } }),
    failed({ sms: { details: { data: { clientRef: "ref" } } } }),
    failed({ sms: { details: { data: { clientref: "ref" } } } }),
    inbound("sms", { channelData: { clientRef: "ref" } }),
  ])("$name: the reference of the SMS service", ({ correlation }) => {
    expect(correlation).toStrictEqual({ ...noCorrelation, clientRef: "ref" });
  });

  test.each([
    onTheWay("message.sent", "sms", { additionalInfo: { clientRef: "" } }),
    onTheWay("message.delivered", "sms", { channelStatus: { clientref: "" } }),
    failed({ sms: { details: { data: { clientRef: "" } } } }),
    inbound("sms", { channelData: { clientRef: "" } }),
  ])("$name: an empty reference becomes `null`", ({ correlation }) => {
    expect(correlation).toStrictEqual(noCorrelation);
  });

  test("its revision, from 0, and no attempt", () => {
    const { event } = omnichannelFixture("message.sent-sms");
    for (const revision of [0, 1, 31]) {
      expect(messageOf({ ...event, revision })).toMatchObject({ revision, attempt: null });
    }
    expect(messageOf(without(event, ["revision"])).revision).toBeNull();
    // -0 would not survive JSON
    expect(messageOf({ ...event, revision: -0 }).revision).toBe(0);
  });
});
