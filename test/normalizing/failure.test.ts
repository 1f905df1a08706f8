import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FailureCategory } from "../../src/index.js";
import { withValue } from "../support/edit.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { messageOf } from "../support/normalized.js";
import { seed, times } from "../support/seed.js";

const httpSmsFailure = (error: string) =>
  messageOf(withValue(minimalHttpSmsEvents["message.send.failed"], ["data", "error_message"], error)).failure;

const omnichannelFailure = (details: object) =>
  messageOf(withValue(minimalOmnichannelEvent("message.failed", undefined), ["payload", "details"], details)).failure;

/** Every `error_message` that the platform is known to send, as it sends it. */
const httpSmsRows: readonly (readonly [message: string, code: string | null, category: FailureCategory])[] = [
  ["GENERIC_FAILURE", "GENERIC_FAILURE", "unknown"],
  ["NO_SERVICE", "NO_SERVICE", "network"],
  ["NULL_PDU", "NULL_PDU", "device"],
  ["RADIO_OFF", "RADIO_OFF", "device"],
  ["LIMIT_EXCEEDED", "LIMIT_EXCEEDED", "network"],
  ["UNKNOWN", "UNKNOWN", "unknown"],
  ["UNKNOWN:113", "UNKNOWN:113", "unknown"],
  ["UNKNOWN:-1", "UNKNOWN:-1", "unknown"],
  ["CANNOT BE DELIVERED", null, "recipient"],
  ["MOBILE_APP_INACTIVE", "MOBILE_APP_INACTIVE", "configuration"],
  ["Outgoing messages have been disabled on the mobile app", null, "configuration"],
  ["Outgoing message is encrypted but mobile app has no encryption key", null, "configuration"],
  ["Cannot decrypt the outgoing message. Check your encryption key on the Android app.", null, "configuration"],
  ["Failed to download attachment or file size exceeded 1.5MB.", null, "content"],
  ["Failed to compose MMS PDU.", null, "content"],
  ["Internal error while building or sending MMS.", null, "device"],
  [
    "Sending SMS message: uid 10393 does not have android.permission.SEND_SMS. You need to grant the SMS permission to the httpSMS Android app https://httpsms.com/blog/grant-send-and-read-sms-permissions-on-android",
    null,
    "configuration",
  ],
  [
    "cannot send notification to your phone [+18005550100]. Reinstall the httpSMS app on your Android phone.",
    null,
    "device",
  ],
  ["phone with id [ff313c14-17a3-4f74-bcb2-ca77213a64af] has no FCM token", null, "device"],
  [
    "cannot load phone with userID [XtABz6zdeFMoBLoltz6SREDvRSh2] and phoneID [ff313c14-17a3-4f74-bcb2-ca77213a64af]",
    null,
    "configuration",
  ],
  ["Neither user 10393 nor current process has android.permission.SEND_SMS.", null, "configuration"],
  ["UNKNOWN ERROR", null, "unknown"],
  ["NullPointerException", null, "unknown"],
];

describe("a failure of httpSMS", () => {
  test.each(httpSmsRows)("%s", (message, code, category) => {
    expect(httpSmsFailure(message)).toStrictEqual({ code, message, category });
  });

  test.each([
    " ",
    "no_service",
    " NO_SERVICE",
    "NO_SERVICE\n",
    "NO_SERVICE.",
    "NO-SERVICE",
    "_SERVICE",
    "UNKNOWN:",
    "UNKNOWN:abc",
    "UNKNOWN:1.5",
    "UNKNOWN:0x1",
    "UNKNOWN: 1",
    "113",
    "SECURITY EXCEPTION",
    "NO_SERVICÉ",
    "failed to compose mms pdu.",
    "Failed to compose MMS PDU. Again.",
    "toString",
    "__proto__",
  ])("%j is a text that nothing is known of, and no code", (message) => {
    expect(httpSmsFailure(message)).toStrictEqual({ code: null, message, category: "unknown" });
  });

  test.each(["SOME_NEW_CODE", "UNKNOWN:2147483647"])("the new code %s is kept, and means nothing yet", (message) => {
    expect(httpSmsFailure(message)).toStrictEqual({ code: message, message, category: "unknown" });
  });

  // the first random text of all of Unicode takes its time
  test("keeps any text as it is, and is unknown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (message) => {
        fc.pre(!httpSmsRows.some(([known]) => known === message));
        const failure = httpSmsFailure(message);
        expect(failure).toMatchObject({ message, category: "unknown" });
        expect([null, message]).toContain(failure?.code);
        if (/[^A-Z0-9_:-]/.test(message)) expect(failure?.code).toBeNull();
      }),
      { seed, numRuns: times(500) },
    );
  });
});

const general = "The message failed because it could not be sent to any of the configured channels.";

// what each source of an explanation looks like, the most telling first
const refusal = { validationFailures: [{ property: "body", failureCode: "UnicodeBodyRejected", details: "refused" }] };
const receipt = { statusid: "4", statusdescription: "Messages rejected by operator" };
const mail = { code: "606", description: "Not delivering to unsubscribed address", reason: "hardfail" };

const sms = (details: object) => ({ sms: { status: "failed", details } });

describe("a failure of Omnichannel", () => {
  test.each([
    {
      what: "the validation failure before the channel's reason",
      details: { reason: general, channelStatus: sms({ reason: "channel", data: { ...refusal, ...receipt } }) },
      failure: { code: "UnicodeBodyRejected", message: "refused", category: "content" },
    },
    {
      what: "the first of several validation failures",
      details: {
        channelStatus: sms({
          data: {
            validationFailures: [{ failureCode: "New", details: "first" }, ...refusal.validationFailures],
          },
        }),
      },
      failure: { code: "New", message: "first", category: "unknown" },
    },
    {
      what: "the channel's reason, when nothing failed validation",
      details: { reason: general, channelStatus: sms({ reason: "channel", data: { validationFailures: [] } }) },
      failure: { code: null, message: "channel", category: "unknown" },
    },
    {
      what: "the channel's reason with its receipt's status code",
      details: { reason: general, channelStatus: sms({ reason: "channel", data: receipt }) },
      failure: { code: "4", message: "channel", category: "provider" },
    },
    {
      what: "the receipt's description, when the channel gave no reason",
      details: { reason: general, channelStatus: sms({ data: receipt }) },
      failure: { code: "4", message: "Messages rejected by operator", category: "provider" },
    },
    {
      what: "the mail's description",
      details: { reason: general, channelStatus: { email: mail } },
      failure: { code: "606", message: "Not delivering to unsubscribed address", category: "recipient" },
    },
    {
      what: "the general reason, when the channel says nothing",
      details: { reason: general, channelStatus: { sms: { status: "failed" } } },
      failure: { code: null, message: general, category: "unknown" },
    },
    {
      what: "the general reason, when no channel was tried",
      details: { reason: general, channelStatus: {} },
      failure: { code: null, message: general, category: "unknown" },
    },
    {
      what: "the general reason, when there is no more",
      details: { reason: general },
      failure: { code: null, message: general, category: "unknown" },
    },
    { what: "nothing", details: {}, failure: { code: null, message: null, category: "unknown" } },
    {
      what: "nothing of a mail without a description",
      details: { channelStatus: { email: { event: "dropped", reason: "hardfail" } } },
      failure: { code: null, message: null, category: "unknown" },
    },
  ])("says $what", ({ details, failure }) => {
    expect(omnichannelFailure(details)).toStrictEqual(failure);
  });

  const channels = {
    refused: { sms: { status: "failed", details: { reason: "sms reason", data: refusal } } },
    reasoned: { fbMessenger: { status: "failed", details: { reason: "connect ETIMEDOUT 31.13.71.1:443" } } },
    mailed: { email: mail },
    received: { custom_sms: { status: "failed", details: { data: receipt } } },
  };

  test.each([
    { of: ["refused", "reasoned", "mailed", "received"], code: "UnicodeBodyRejected", message: "refused" },
    { of: ["reasoned", "mailed", "received"], code: null, message: "connect ETIMEDOUT 31.13.71.1:443" },
    { of: ["mailed", "received"], code: "606", message: mail.description },
    { of: ["received"], code: "4", message: receipt.statusdescription },
  ] as const)("is the most telling one of several channels, in whichever order: $of", ({ of, code, message }) => {
    for (const order of [of, [...of].reverse()]) {
      const channelStatus = Object.assign({}, ...order.map((name) => channels[name]));
      expect(Object.keys(channelStatus)).toHaveLength(of.length);
      expect(omnichannelFailure({ reason: general, channelStatus })).toMatchObject({ code, message });
    }
  });

  test("is of the channel that was tried first, when two are equally telling", () => {
    const channelStatus = {
      rcs: { details: { reason: "The profile is not tester" } },
      fbMessenger: { details: { reason: "connect ETIMEDOUT 31.13.71.1:443" } },
    };
    expect(omnichannelFailure({ channelStatus })).toMatchObject({ category: "configuration" });
  });

  test.each([
    ["The profile is not tester", "configuration"],
    ["the profile is not tester", "unknown"],
    ["The profile is not tester.", "unknown"],
    ["connect ETIMEDOUT 31.13.71.1:443", "network"],
    ["connect ECONNREFUSED 31.13.71.1:443", "unknown"],
    ["Could not connect ETIMEDOUT ", "unknown"],
    ["SMS channel returned a status of unsuccessful", "unknown"],
    ["Channel reported the message was undeliverable", "unknown"],
    [general, "unknown"],
    ["toString", "unknown"],
  ])("whose reason is %j is of the category %s", (reason, category) => {
    for (const details of [{ reason }, { reason: general, channelStatus: { rcs: { details: { reason } } } }]) {
      expect(omnichannelFailure(details)).toStrictEqual({ code: null, message: reason, category });
    }
  });

  const refusedCountry = (number: string, channel: string) =>
    `Invalid request:\r\n1) Not allowed to send message to ${number} for ${channel} channel. Allowed country codes are: US,CA (paramName: phoneNumberCountryCode)`;

  test.each([
    [refusedCountry("48500000000 (PL)", "mms"), "recipient"],
    [refusedCountry("447123123123 (GB)", "sms"), "recipient"],
    [refusedCountry("48500000000", "mms"), "unknown"],
    ["Invalid request:\r\n1) The body is too long. (paramName: body)", "unknown"],
  ])("whose general reason is %j is of the category %s", (reason, category) => {
    expect(omnichannelFailure({ reason, channelStatus: {} })).toStrictEqual({ code: null, message: reason, category });
  });

  test.each(["1", "3", "8", "10", "11", "12", "13", "44", "04", " 4", "toString"])(
    "with the status code %j is unknown",
    (statusid) => {
      const channelStatus = sms({ reason: "Rejected by operator", data: { ...receipt, statusid } });
      expect(omnichannelFailure({ channelStatus })).toStrictEqual({
        code: statusid,
        message: "Rejected by operator",
        category: "unknown",
      });
    },
  );

  test.each(["499", "5.1.1", "6060", "1606", "toString"])("with the mail code %j is unknown", (code) => {
    const channelStatus = { email: { ...mail, code } };
    expect(omnichannelFailure({ channelStatus })).toStrictEqual({
      code,
      message: mail.description,
      category: "unknown",
    });
  });

  test.each(["New.UnicodeBodyRejected", "UnicodeBodyRejectedNow"])("with the refusal %j is unknown", (failureCode) => {
    const channelStatus = sms({ data: { validationFailures: [{ failureCode, details: "refused" }] } });
    expect(omnichannelFailure({ channelStatus })).toStrictEqual({
      code: failureCode,
      message: "refused",
      category: "unknown",
    });
  });

  test.each(["The profile is not tester", "connect ETIMEDOUT 31.13.71.1:443", refusedCountry("1 (PL)", "mms")])(
    "whose reason only quotes %j is unknown",
    (reason) => {
      expect(omnichannelFailure({ reason: `Somebody said: ${reason}` })).toMatchObject({ category: "unknown" });
    },
  );

  test.each([
    { channelStatus: { carrierPigeon: null } },
    { channelStatus: { carrierPigeon: "failed" } },
    { channelStatus: { carrierPigeon: [{ details: { reason: "no" } }] } },
    { channelStatus: { carrierPigeon: { details: ["no"] } } },
    { channelStatus: { carrierPigeon: { details: { reason: 7, data: "no" } } } },
    { channelStatus: { carrierPigeon: { details: { data: { validationFailures: ["no"], statusdescription: 7 } } } } },
    { channelStatus: { carrierPigeon: { details: { data: { validationFailures: "no" } } } } },
    { channelStatus: { carrierPigeon: { description: 7, code: "606" } } },
  ])("finds no explanation in: %j", ({ channelStatus }) => {
    expect(omnichannelFailure({ reason: general, channelStatus })).toStrictEqual({
      code: null,
      message: general,
      category: "unknown",
    });
  });

  test.each<readonly [string, object, object]>([
    ["an empty reason of the channel", sms({ reason: "" }), { code: null, message: general, category: "unknown" }],
    [
      "an empty status",
      sms({ reason: "a", data: { statusid: "" } }),
      { code: null, message: "a", category: "unknown" },
    ],
    [
      "a validation failure that says nothing",
      sms({ reason: "a", data: { validationFailures: [{}] } }),
      { code: null, message: "a", category: "unknown" },
    ],
    ["a status without words", sms({ data: { statusid: "4" } }), { code: "4", message: general, category: "provider" }],
    [
      "a mail's code without words",
      { email: { code: "606" } },
      { code: "606", message: general, category: "recipient" },
    ],
    [
      "a raw receipt",
      { statusid: "4", recipient: "447123123123", statusdescription: "Messages rejected by operator" },
      { code: "4", message: "Messages rejected by operator", category: "provider" },
    ],
  ])("reads %s", (_title, channelStatus, expected) => {
    expect(omnichannelFailure({ reason: general, channelStatus })).toStrictEqual(expected);
  });

  test.each<object>([
    { custom: { details: { reason: "x", data: { statusid: "4" } } } },
    { custom: { details: { data: { validationFailures: [{ failureCode: "UnicodeBodyRejected", details: "d" }] } } } },
  ])("maps no code of the SMS service on another channel", (channelStatus) => {
    expect(omnichannelFailure({ channelStatus })?.category).toBe("unknown");
  });

  test.each<readonly [object, string | null, readonly string[]]>([
    [{ custom_sms: "failed" }, null, []],
    [{ errorCode: 5 }, null, []],
    [{ error: {} }, null, []],
    [{ error: { status: 5 } }, null, []],
    [{ custom_sms: { status: "failed" } }, "custom_sms", ["custom_sms"]],
    [{ whatsApp: {} }, "whatsApp", ["whatsApp"]],
    [{ sms: {}, custom_push: "failed" }, "sms", ["sms"]],
    [{ sms: {}, custom_push: {} }, "sms", ["sms"]],
    [{ sms: {}, custom_push: { status: "failed" } }, null, ["sms", "custom_push"]],
  ])("is on the single channel that was tried: %j", (channelStatus, channel, channels) => {
    const event = withValue(minimalOmnichannelEvent("message.failed", undefined), ["payload", "details"], {
      channelStatus,
    });
    expect(messageOf(event)).toMatchObject({ channel, channels });
  });

  test.each<readonly [object, string, readonly string[]]>([
    [{ channel: "custom_fax" }, "custom_fax", ["custom_fax"]],
    [{ channel: "sms", channelStatus: {} }, "sms", ["sms"]],
    [{ channel: "sms", channelStatus: { rcs: { status: "failed" } } }, "sms", ["rcs", "sms"]],
    [{ channel: "sms", channelStatus: { sms: {}, rcs: {} } }, "sms", ["sms", "rcs"]],
    [{ channel: "custom_fax", channelStatus: { errorCode: 5 } }, "custom_fax", ["custom_fax"]],
  ])("is on the channel that it names: %j", (details, channel, channels) => {
    const event = withValue(minimalOmnichannelEvent("message.failed", undefined), ["payload", "details"], details);
    expect(messageOf(event)).toMatchObject({ channel, channels });
  });

  test.each(["2", "6", "9"])("with the status code %s is waited for", (statusid) => {
    expect(omnichannelFailure({ channelStatus: sms({ data: { statusid } }) })?.category).toBe("network");
  });

  test.each([
    ["4", "provider"],
    ["7", "provider"],
    ["5", "recipient"],
  ])("with the status code %s has the category %s", (statusid, category) => {
    expect(omnichannelFailure({ channelStatus: sms({ data: { statusid } }) })?.category).toBe(category);
  });

  test("reads a code of the SMS service from a raw receipt only where no other channel is named", () => {
    const details = { reason: general, channelStatus: receipt };
    expect(omnichannelFailure({ channel: "sms", ...details })?.category).toBe("provider");
    expect(omnichannelFailure({ channel: "custom_fax", ...details })?.category).toBe("unknown");
  });

  test.each(["605", "606", "607"])("with the mail code %s is the recipient", (code) => {
    expect(omnichannelFailure({ channelStatus: { email: { code } } })?.category).toBe("recipient");
  });

  test.each([
    [{ description: "d", error: "e", notification: "n" }, "d"],
    [{ description: "", error: "550 5.1.1 no such mailbox", notification: "n" }, "550 5.1.1 no such mailbox"],
    [{ notification: "n" }, "n"],
    [{ error: 550 }, general],
  ])("says what Mailgun says: %j", (form, message) => {
    const channelStatus = { email: { code: "5.1.1", ...form } };
    expect(omnichannelFailure({ reason: general, channelStatus })).toStrictEqual({
      code: "5.1.1",
      message,
      category: "unknown",
    });
  });

  test("says the reason of a posted status after the general one", () => {
    const failureReason = "no paper";
    expect(omnichannelFailure({ failureReason })).toMatchObject({ message: failureReason });
    expect(omnichannelFailure({ reason: "", failureReason })).toMatchObject({ message: failureReason });
    expect(omnichannelFailure({ reason: general, failureReason })).toMatchObject({ message: general });
  });

  test("counts no part of a raw receipt as a channel", () => {
    const failed = withValue(minimalOmnichannelEvent("message.failed", undefined), ["payload", "details"], {
      channelStatus: { statusid: "4", recipient: "447123123123" },
    });
    expect(messageOf(failed)).toMatchObject({ channel: null, channels: [] });
  });

  test("has no code that is no text", () => {
    const channelStatus = {
      carrierPigeon: { details: { reason: "a", data: { statusid: 4 } } },
    };
    expect(omnichannelFailure({ channelStatus })).toStrictEqual({ code: null, message: "a", category: "unknown" });
  });

  test("keeps any text as it is, and is unknown", () => {
    const text = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(text, text, (reason, statusid) => {
        fc.pre(!/^\d$/.test(statusid));
        const channelStatus = sms({ reason, data: { statusid } });
        const expected = { code: statusid, message: reason, category: "unknown" };
        expect(omnichannelFailure({ channelStatus })).toStrictEqual(expected);
        expect(omnichannelFailure({ reason })).toStrictEqual({ ...expected, code: null });
      }),
      { seed, numRuns: times(500) },
    );
  });
});

describe("a message that did not fail", () => {
  test.each([
    "message.phone.received",
    "message.phone.sent",
    "message.phone.delivered",
    "message.send.expired",
  ] as const)("has no failure, whatever it holds: %s", (type) => {
    const event = withValue(minimalHttpSmsEvents[type], ["data", "error_message"], "NO_SERVICE");
    expect(messageOf(event).failure).toBeNull();
  });

  test.each(["message.sent", "message.delivered", "message.read", "message.expired"])(
    "has no failure, whatever it holds: %s",
    (name) => {
      const details = { channel: "email", reason: general, channelStatus: sms({ reason: "channel" }) };
      const event = withValue(minimalOmnichannelEvent(name, "email"), ["payload", "details"], details);
      expect(messageOf(event).failure).toBeNull();
    },
  );
});
