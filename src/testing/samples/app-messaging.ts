import { plain, question, received, type Samples, type Seed, shifted } from "./sample.js";

const conversationId = "Customer_Services_anon_4c191a33-050b-4bab-9147-38300445fdd4";
const profileId = "anon_4c191a33-050b-4bab-9147-38300445fdd4";

/** Receipts for delivered and for read have the same form. */
const withReceipt = (seed: Seed) => ({
  ...plain("appMessaging", seed),
  details: {
    channel: "appMessaging" as const,
    channelStatus: {
      messageId: seed.messageId,
      conversationId,
      scope: "a2p",
      direction: "outbound",
      sentOn: shifted(seed.at, -565),
      isPublicConversation: false,
      profileId,
      timestamp: seed.at,
    },
  },
  conversationId,
});

export const appMessagingSamples: Samples<"appMessaging"> = {
  "message.sent": (seed) => ({
    ...plain("appMessaging", seed),
    details: {
      channel: "appMessaging",
      additionalInfo: { conversationId, conversationMessageId: seed.messageId },
      channelStatus: {},
    },
    conversationId,
  }),
  "message.delivered": withReceipt,
  "message.read": withReceipt,
  "message.expired": (seed) => plain("appMessaging", seed),
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
        sentOn: shifted(seed.at, -1471),
        scope: "a2p",
        direction: "inbound",
      },
      parts: [{ data: question, size: 18, type: "text/plain" }],
    },
    body: question,
    ...received(seed),
  }),
};
