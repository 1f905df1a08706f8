import { describe, expect, test } from "vitest";
import { httpSmsEventTypes, omnichannelChannels, redact } from "../../src/index.js";
import { buildHttpSmsEvent, driftFindings } from "../../src/testing.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { setAt } from "../support/set-at.js";

const omnichannel = minimalOmnichannelEvent;
const status = "payload.details.channelStatus";
const body = "payload.channelData.body";
const statusIds = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"];
const statusDescriptions = [
  "Messages delivered to handset",
  "Messages rejected by operator",
  "Messages sent to unreachable recipient",
  "Messages not delivered during validity period",
  "Messages queued for delivery at Dynmark",
  "Messages queued for delivery at SMSC",
  "Messages sent to handset with full SIM",
  "Messages SMSC was not able to send",
];
const rcsEventTypes = ["DELIVERED", "READ", "IS_TYPING", "SUBSCRIBE", "UNSUBSCRIBE", "EVENT_TYPE_UNSPECIFIED"];
const directions = ["inbound", "outbound"];
const scopes = ["a2p", "p2p"];

type Row = readonly [event: object, path: string, values: readonly string[]];

const rows: readonly Row[] = [
  ...httpSmsEventTypes.flatMap((type): readonly Row[] => [
    [minimalHttpSmsEvents[type], "specversion", ["1.0"]],
    [minimalHttpSmsEvents[type], "datacontenttype", ["application/json"]],
  ]),
  ...httpSmsEventTypes
    .filter((type) => type.startsWith("message."))
    .map((type): Row => [minimalHttpSmsEvents[type], "data.sim", ["SIM1", "SIM2"]]),
  ...omnichannelChannels.map(
    (channel): Row => [omnichannel("message.inbound", channel), "payload.status", ["received", "delivered", "read"]],
  ),
  [
    omnichannel("message.sent", "sms"),
    "payload.details.additionalInfo.validationFailures.0.failureCode",
    ["UnicodeBodyRejected"],
  ],
  ...["sms", "mms", "fbMessenger"].map(
    (channel): Row => [omnichannel("message.sent", channel), `${status}.${channel}.status`, ["sent"]],
  ),
  [omnichannel("message.delivered", "sms"), `${status}.statusid`, statusIds],
  [omnichannel("message.delivered", "sms"), `${status}.statusdescription`, statusDescriptions],
  [omnichannel("message.delivered", "rcs"), `${status}.data.eventType`, rcsEventTypes],
  [omnichannel("message.delivered", "rcs"), `${status}.data.suggestionResponse.type`, ["ACTION", "REPLY"]],
  [omnichannel("message.delivered", "rcs"), `${status}.attributes.type`, ["event", "message"]],
  [omnichannel("message.delivered", "rcs"), `${status}.attributes.event_type`, rcsEventTypes],
  [omnichannel("message.delivered", "rcs"), `${status}.attributes.product`, ["RBM"]],
  [omnichannel("message.delivered", "appMessaging"), `${status}.scope`, scopes],
  [omnichannel("message.delivered", "appMessaging"), `${status}.direction`, directions],
  ...["sms", "mms", "rcs", "fbMessenger", "appMessaging", "whatsApp", "nativePush"].map(
    (channel): Row => [omnichannel("message.failed", undefined), `${status}.${channel}.status`, ["failed"]],
  ),
  [omnichannel("message.failed", undefined), `${status}.sms.details.data.statusid`, statusIds],
  [omnichannel("message.failed", undefined), `${status}.sms.details.data.statusdescription`, statusDescriptions],
  [
    omnichannel("message.failed", undefined),
    `${status}.email.event`,
    ["delivered", "dropped", "bounced", "complained", "unsubscribed", "opened", "clicked"],
  ],
  [omnichannel("message.failed", undefined), `${status}.email.reason`, ["hardfail"]],
  [
    omnichannel("message.inbound", "fbMessenger"),
    `${body}.message.attachments.0.type`,
    [
      ...["image", "audio", "video", "file", "sticker", "location", "fallback", "template"],
      ...["reel", "ig_reel", "post", "ig_post", "appointment_booking"],
    ],
  ],
  [omnichannel("message.inbound", "fbMessenger"), `${body}.reaction.action`, ["react", "unreact"]],
  [omnichannel("message.inbound", "appMessaging"), "payload.channelData.context.scope", scopes],
  [omnichannel("message.inbound", "appMessaging"), "payload.channelData.context.direction", directions],
  [omnichannel("conversation.create", undefined), "payload.participants.0.role", ["owner", "participant"]],
  [omnichannel("conversation.participantAdded", undefined), "payload.role", ["owner", "participant"]],
  [omnichannel("conversationMessage.delivered", undefined), "payload.scope", scopes],
  [omnichannel("conversationMessage.delivered", undefined), "payload.direction", directions],
  [omnichannel("conversationMessage.read", undefined), "payload.scope", scopes],
  [omnichannel("conversationMessage.read", undefined), "payload.direction", directions],
  [omnichannel("chat.create", undefined), "payload.participants.0.role", ["agent", "participant"]],
  [omnichannel("chatMessage.sent", undefined), "payload.context.direction", directions],
];

const titleOf = ([event, path, values]: Row) =>
  ({ name: `${Reflect.get(event, "name") ?? Reflect.get(event, "type")}`, event, path, values }) as const;

describe("the documented values", () => {
  test.each(rows.map(titleOf))("of $path in $name are these, and any other is drift", ({ event, path, values }) => {
    const pointer = `/${path.replaceAll(".", "/")}`;
    const findingAt = (value: string) =>
      driftFindings(setAt(event, path, value)).find((finding) => finding.pointer === pointer);
    for (const value of values) expect(findingAt(value)).toBeUndefined();
    expect(findingAt("made up")).toEqual({
      code: "undocumented_value",
      pointer,
      message: `must be one of the documented values: ${values.join(", ")}`,
    });
  });
});

describe("the reason of `message.send.failed`", () => {
  const failed = buildHttpSmsEvent("message.send.failed");
  const codes = [
    ...["GENERIC_FAILURE", "NO_SERVICE", "NULL_PDU", "RADIO_OFF", "LIMIT_EXCEEDED", "CANNOT BE DELIVERED"],
    ...["MOBILE_APP_INACTIVE", "UNKNOWN", "UNKNOWN ERROR"],
  ];
  const reasonOf = (event: object): unknown => Reflect.get(Reflect.get(event, "data") as object, "error_message");

  test.each(codes)("%s is a code, which redaction keeps", (code) => {
    const event = { ...failed, data: { ...failed.data, error_message: code } };
    expect(driftFindings(event)).toEqual([]);
    expect(reasonOf(redact(event))).toBe(code);
  });

  test("may be free text, which is no drift and is redacted", () => {
    const event = { ...failed, data: { ...failed.data, error_message: "call +18005550100" } };
    expect(driftFindings(event)).toEqual([]);
    expect(reasonOf(redact(event))).not.toContain("call");
  });
});
