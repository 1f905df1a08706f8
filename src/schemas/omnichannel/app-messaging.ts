import * as z from "zod";
import { count, flag, known, record, text, time, uuid } from "../words.js";
import { emptyChannelStatus, inboundEvent, shape, statusEvent, undocumentedStatusEvent } from "./envelope.js";

const conversationId = text("Id of the conversation: any text. Absent when not told.").optional();
const scope = known("From an application to a person, or between persons.", ["a2p", "p2p"]).optional();
const direction = known("Whether the application sent or received the message.", ["inbound", "outbound"]).optional();

export const AppMessagingSendResponseSchema = shape(
  "AppMessagingSendResponse",
  "Where App Messaging put the message.",
  {
    conversationId,
    conversationMessageId: uuid("Id of the message in the conversation, a UUID: the same as `payload.id`.").optional(),
  },
);

const conversation = { conversationId };

export const MessageSentAppMessagingEventSchema = statusEvent(
  "message.sent",
  "appMessaging",
  "A message was put into a conversation.",
  {
    details: {
      additionalInfo: AppMessagingSendResponseSchema.describe(
        "Where App Messaging put the message. Absent when not told.",
      ).optional(),
      channelStatus: emptyChannelStatus,
    },
    payload: conversation,
  },
);

export const AppMessagingReceiptSchema = shape(
  "AppMessagingReceipt",
  "Receipt of App Messaging: the raw form of `channelStatus`, not keyed by channel. The same for delivered and read: only the event's name tells.",
  {
    messageId: uuid("Id of the message, a UUID: the same as `payload.id`.").optional(),
    conversationId,
    scope,
    direction,
    sentOn: time("When the message was sent: ISO 8601 in UTC with milliseconds.").optional(),
    isPublicConversation: flag("Whether anybody may join the conversation.").optional(),
    profileId: text("Id of the recipient's profile: any text.").optional(),
    timestamp: time("When the message was delivered or read: ISO 8601 in UTC with milliseconds.").optional(),
  },
);

const receipt = {
  details: {
    channelStatus: AppMessagingReceiptSchema.describe(
      "Receipt of App Messaging. Absent when the channel said nothing.",
    ).optional(),
  },
  payload: conversation,
};

export const MessageDeliveredAppMessagingEventSchema = statusEvent(
  "message.delivered",
  "appMessaging",
  "A message reached the recipient's app.",
  receipt,
);

export const MessageReadAppMessagingEventSchema = statusEvent(
  "message.read",
  "appMessaging",
  "The recipient read a message in the app.",
  receipt,
);

export const MessageExpiredAppMessagingEventSchema = undocumentedStatusEvent(
  "message.expired",
  "appMessaging",
  "A message in a conversation was not delivered before it expired.",
);

const AppMessagingInboundFromSchema = shape("AppMessagingInboundFrom", "Sender of a message in a conversation.", {
  profileId: text("Id of the sender's profile: any text.").optional(),
});

const AppMessagingInboundToSchema = shape("AppMessagingInboundTo", "Recipient of a message in a conversation.", {
  conversationId,
  profileId: text("Id of the team's or recipient's profile: any text, such as `TEAM\\Customer_Services`.").optional(),
});

const AppMessagingSenderSchema = shape("AppMessagingSender", "Who put a message into a conversation.", {
  id: text("Id of the profile: any text.").optional(),
});

const AppMessagingContextSchema = shape("AppMessagingContext", "Where a message of a conversation came from.", {
  from: AppMessagingSenderSchema.describe("Sender. Absent when not told.").optional(),
  conversationId,
  sentBy: text("Session or access that sent the message, such as `session:` and the profile's id.").optional(),
  sentOn: time("When the message was sent: ISO 8601 in UTC with milliseconds.").optional(),
  scope,
  direction,
});

const AppMessagingPartSchema = shape("AppMessagingPart", "One part of a message in a conversation: a text or a file.", {
  type: text("Media type of the part, such as `text/plain`.").optional(),
  data: z
    .union([z.string(), z.looseObject({})])
    .describe("The part itself: text, base64 or an object, by its `type`. Absent when `url` says where it is.")
    .optional(),
  url: text("Address of the file. Absent when `data` holds the part.").optional(),
  name: text("Name of the file. Absent from a text.").optional(),
  size: count("Length in bytes, an integer. Absent when not told.").optional(),
});

const AppMessagingInboundChannelDataSchema = shape(
  "AppMessagingInboundChannelData",
  "What App Messaging said of an inbound message.",
  {
    messageId: uuid("Id of the message in the conversation, a UUID: not the same as `payload.id`.").optional(),
    metadata: record("What the app gave as metadata, any keys and values. Empty when nothing.").optional(),
    context: AppMessagingContextSchema.describe("Where the message came from. Absent when not told.").optional(),
    parts: z.array(AppMessagingPartSchema).describe("The parts of the message. Absent when not told.").optional(),
  },
);

export const MessageInboundAppMessagingEventSchema = inboundEvent(
  "appMessaging",
  "A message came in through a conversation; its files are in `channelData.parts`.",
  {
    from: AppMessagingInboundFromSchema.describe("Sender."),
    payload: {
      to: AppMessagingInboundToSchema.describe("Recipient. Absent when not told.").optional(),
      channelData: AppMessagingInboundChannelDataSchema.describe(
        "What App Messaging said of the message. Absent when nothing.",
      ).optional(),
    },
  },
);
