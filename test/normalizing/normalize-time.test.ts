import { describe, expect, test } from "vitest";
import { pathOf, without, withValue } from "../support/edit.js";
import { omnichannelFixture } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { normalizeAny } from "../support/normalized.js";

const goZeroTime = "0001-01-01T00:00:00Z";
const updatedOn = "2001-01-01T00:00:00.001Z";
const timestamp = "2002-02-02T00:00:00.002Z";

/** Where each example has the time that its channel gave, and what it says. */
const channelClocks = [
  {
    file: "message.delivered-sms",
    path: "payload.details.channelStatus.statustimeutc",
    utc: "2017-08-31T09:27:21.000Z",
  },
  {
    file: "message.failed-sms-rejected",
    path: "payload.details.channelStatus.sms.details.data.statustimeutc",
    utc: "2019-04-12T09:46:00.000Z",
  },
  { file: "message.sent-rcs", path: "payload.details.additionalInfo.sendTime", utc: "2019-10-23T16:03:33.677Z" },
  {
    file: "message.delivered-rcs",
    path: "payload.details.channelStatus.data.sendTime",
    utc: "2019-10-23T16:17:09.331Z",
  },
  { file: "message.read-rcs", path: "payload.details.channelStatus.data.sendTime", utc: "2019-10-24T08:36:49.527Z" },
  {
    file: "message.delivered-fbMessenger",
    path: "payload.details.channelStatus.timestamp",
    utc: "2017-05-31T16:35:41.996Z",
  },
  {
    file: "message.read-fbMessenger",
    path: "payload.details.channelStatus.timestamp",
    utc: "2017-05-31T16:36:06.710Z",
  },
  {
    file: "message.delivered-appMessaging",
    path: "payload.details.channelStatus.timestamp",
    utc: "2019-03-07T10:37:21.737Z",
  },
  {
    file: "message.read-appMessaging",
    path: "payload.details.channelStatus.timestamp",
    utc: "2019-03-07T10:37:21.750Z",
  },
];

const garbage = { text: "2017-08-31T10:28:00.143", number: 1e300 };

describe("when an Omnichannel event happened", () => {
  test.each(channelClocks)("$file: the channel, then the payload, then the envelope", ({ file, path, utc }) => {
    const { event } = omnichannelFixture(file);
    const all = withValue(withValue(event, ["payload", "updatedOn"], updatedOn), ["timestamp"], timestamp);
    expect(normalizeAny(all).occurredAt).toBe(utc);
    const silent = without(all, pathOf(path));
    const senseless = withValue(all, pathOf(path), file.endsWith("fbMessenger") ? garbage.number : garbage.text);
    for (const channelless of [silent, senseless]) {
      expect(normalizeAny(channelless).occurredAt).toBe(updatedOn);
      expect(normalizeAny(without(channelless, ["payload", "updatedOn"])).occurredAt).toBe(timestamp);
      const naive = withValue(channelless, ["payload", "updatedOn"], garbage.text);
      expect(normalizeAny(naive).occurredAt).toBe(timestamp);
      expect(normalizeAny(withValue(naive, ["timestamp"], garbage.text)).occurredAt).toBeNull();
    }
  });

  test.each(["message.sent-sms", "message.sent-mms", "message.sent-fbMessenger", "message.failed-email"])(
    "%s: the payload, then the envelope",
    (file) => {
      const event = withValue(omnichannelFixture(file).event, ["timestamp"], timestamp);
      expect(normalizeAny(withValue(event, ["payload", "updatedOn"], updatedOn)).occurredAt).toBe(updatedOn);
      expect(normalizeAny(without(event, ["payload", "updatedOn"])).occurredAt).toBe(timestamp);
    },
  );

  test.each(["sms", "email", "carrierPigeon"])(
    "an inbound message on %s: its receipt, then the envelope",
    (channel) => {
      const event = { ...minimalOmnichannelEvent("message.inbound", channel), timestamp };
      expect(normalizeAny(withValue(event, ["payload", "receivedOn"], updatedOn)).occurredAt).toBe(updatedOn);
      expect(normalizeAny(withValue(event, ["payload", "receivedOn"], garbage.text)).occurredAt).toBe(timestamp);
    },
  );

  test("a message on an unknown channel: the payload, then the envelope", () => {
    const event = { ...minimalOmnichannelEvent("message.sent", "carrierPigeon"), timestamp };
    expect(normalizeAny(event).occurredAt).toBe(timestamp);
    expect(normalizeAny(withValue(event, ["payload", "updatedOn"], updatedOn)).occurredAt).toBe(updatedOn);
  });

  test("a Messenger receipt has its time in milliseconds, and text is no time", () => {
    const event = { ...minimalOmnichannelEvent("message.expired", "fbMessenger"), timestamp };
    const withTime = (time: unknown) => withValue(event, ["payload", "details", "channelStatus"], { timestamp: time });
    expect(normalizeAny(withTime(Date.parse(updatedOn))).occurredAt).toBe(updatedOn);
    expect(normalizeAny(withTime(updatedOn)).occurredAt).toBe(timestamp);
  });

  test("a local time is never read, even where it is the only one", () => {
    const { event } = omnichannelFixture("message.delivered-sms");
    const local = withValue(without(event, pathOf("payload.details.channelStatus.statustimeutc")), ["timestamp"], "");
    expect(Reflect.get(local.payload, "updatedOn")).toBeUndefined();
    expect(normalizeAny(local).occurredAt).toBeNull();
  });
});

describe("when an httpSMS event happened", () => {
  test.each(Object.values(minimalHttpSmsEvents))("$type: by the phone's clock, not the server's", (event) => {
    const timed = withValue({ ...event, time: timestamp }, ["data", "timestamp"], updatedOn);
    expect(normalizeAny(timed).occurredAt).toBe(updatedOn);
    expect(normalizeAny(withValue(timed, ["data", "timestamp"], goZeroTime)).occurredAt).toBeNull();
  });

  test("the last heartbeat is a time of its own, and may have an offset", () => {
    const event = withValue(
      minimalHttpSmsEvents["phone.heartbeat.online"],
      ["data", "last_heartbeat_timestamp"],
      "2023-07-17T22:10:43.461254738+03:00",
    );
    expect(normalizeAny(event)).toMatchObject({
      lastHeartbeatAt: "2023-07-17T19:10:43.461Z",
      occurredAt: "2023-06-29T03:21:19.000Z",
    });
    const never = withValue(event, ["data", "last_heartbeat_timestamp"], goZeroTime);
    expect(normalizeAny(never)).toMatchObject({ lastHeartbeatAt: null });
  });
});
