import { buildInbound, buildStatus, question, type Samples, type Seed, shiftTime } from "./sample.js";

const conversationId = "Customer_Services_anon_4c191a33-050b-4bab-9147-38300445fdd4";
export const profileId = "anon_4c191a33-050b-4bab-9147-38300445fdd4";

/** Receipts for delivered and for read have the same form. */
const buildReceiptStatus = (seed: Seed) => ({
  ...buildStatus("appMessaging", seed),
  details: {
    channel: "appMessaging" as const,
    channelStatus: {
      messageId: seed.messageId,
      conversationId,
      scope: "a2p",
      direction: "outbound",
      sentOn: shiftTime(seed.at, -565),
      isPublicConversation: false,
      profileId,
      timestamp: seed.at,
    },
  },
  conversationId,
});

export const appMessagingSamples: Samples<"appMessaging"> = {
  "message.sent": (seed) => ({
    ...buildStatus("appMessaging", seed),
    details: {
      channel: "appMessaging",
      additionalInfo: { conversationId, conversationMessageId: seed.messageId },
      channelStatus: {},
    },
    conversationId,
  }),
  "message.delivered": buildReceiptStatus,
  "message.read": buildReceiptStatus,
  "message.expired": (seed) => buildStatus("appMessaging", seed),
  "message.inbound": (seed) => ({
    from: { profileId },
    to: { conversationId, profileId: "TEAM\\Customer_Services" },
    channel: "appMessaging",
    channelData: {
      messageId: "36136f57-7c13-4a6b-bc17-67f5c4dfd201",
      metadata: {},
      context: {
        from: { id: profileId },
        conversationId,
        sentBy: `session:${profileId}`,
        sentOn: shiftTime(seed.at, -1471),
        scope: "a2p",
        direction: "inbound",
      },
      parts: [{ data: question, size: 18, type: "text/plain" }],
    },
    body: question,
    ...buildInbound(seed),
  }),
};
