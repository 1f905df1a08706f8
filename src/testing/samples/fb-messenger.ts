import { buildInbound, buildStatus, question, type Samples, type Seed } from "./sample.js";

export const userId = "1924625277645988";
const pageId = "138143536705220";

const response = { fbMessengerId: userId, messageId: "mid.$cABAnV7v5AVdiiyqOdVcWeVGDyz-6" };

/** A receipt goes from the user to the page. */
const buildReceipt = ({ at }: Seed) => ({
  sender: { id: userId },
  recipient: { id: pageId },
  timestamp: Date.parse(at),
});
const buildWatermark = ({ at }: Seed) => ({ watermark: Date.parse(at) - 383, seq: 0 });

export const fbMessengerSamples: Samples<"fbMessenger"> = {
  "message.sent": (seed) => ({
    ...buildStatus("fbMessenger", seed),
    details: {
      channel: "fbMessenger",
      additionalInfo: response,
      channelStatus: { fbMessenger: { status: "sent", details: response, updatedOn: seed.at } },
    },
  }),
  "message.delivered": (seed) => ({
    ...buildStatus("fbMessenger", seed),
    details: { channel: "fbMessenger", channelStatus: { ...buildReceipt(seed), delivery: buildWatermark(seed) } },
  }),
  "message.read": (seed) => ({
    ...buildStatus("fbMessenger", seed),
    details: { channel: "fbMessenger", channelStatus: { ...buildReceipt(seed), read: buildWatermark(seed) } },
  }),
  "message.expired": (seed) => buildStatus("fbMessenger", seed),
  "message.inbound": (seed) => ({
    from: { fbMessengerId: userId, profileId: "person@example.com" },
    channel: "fbMessenger",
    body: question,
    channelData: {
      pageId,
      body: {
        sender: { id: userId },
        recipient: { id: pageId },
        timestamp: Date.parse(seed.at) - 1259,
        message: { mid: "mid.$cAAAnV7v5AVdiiy7sWFcWemjwmFUt", seq: 611, text: question },
      },
    },
    ...buildInbound(seed),
  }),
};
