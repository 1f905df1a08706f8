import {
  buildInbound,
  buildStatus,
  phoneNumber,
  question,
  removeZone,
  type Samples,
  type Seed,
  shiftTime,
} from "./sample.js";

const agentId = "770950354877";

const buildReceipt = ({ messageId, at }: Seed, eventType: "DELIVERED" | "READ") => ({
  data: {
    senderPhoneNumber: `+${phoneNumber}`,
    eventType,
    eventId: "MsuYXA9p9FTcKajFDiwiELqA",
    messageId,
    sendTime: `${removeZone(at)}989Z`,
  },
  attributes: { type: "event", project_number: agentId, event_type: eventType, product: "RBM" },
  messageId: "653513593921442",
  publishTime: shiftTime(at, 523),
});

export const rcsSamples: Samples<"rcs"> = {
  "message.sent": (seed) => ({
    ...buildStatus("rcs", seed),
    details: {
      channel: "rcs",
      additionalInfo: {
        name: `phones/+${phoneNumber}/agentMessages/${seed.messageId}`,
        sendTime: seed.at,
        contentMessage: { text: "Your order has been dispatched" },
      },
      channelStatus: {},
    },
    channelData: { rcs: { phoneNumber, phoneNumberCountryCode: "GB", agentId } },
  }),
  "message.delivered": (seed) => ({
    ...buildStatus("rcs", seed),
    details: { channel: "rcs", channelStatus: buildReceipt(seed, "DELIVERED") },
  }),
  "message.read": (seed) => ({
    ...buildStatus("rcs", seed),
    details: { channel: "rcs", channelStatus: buildReceipt(seed, "READ") },
  }),
  "message.expired": (seed) => buildStatus("rcs", seed),
  "message.inbound": (seed) => ({
    from: { phoneNumber, phoneNumberCountryCode: "GB", profileId: "98f16701-7041-4511-b0ab-34a4554599de" },
    channel: "rcs",
    to: { agentId },
    messageParts: [{ type: "text/plain", data: question }],
    body: question,
    ...buildInbound(seed),
  }),
};
