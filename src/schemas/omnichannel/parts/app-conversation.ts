import * as z from "zod";
import { address, count, flag, known, personal, record, text, time, uri, uuid } from "../../words.js";
import { shape } from "../envelope.js";
import { fileName, partData } from "../inbound.js";

export const conversationId = address("Id of the conversation: any text. Absent if not sent.").optional();

export const scope = known("From an application to a person, or between persons.", ["a2p", "p2p"]).optional();
export const direction = known("Whether the application sent or received the message.", [
  "inbound",
  "outbound",
]).optional();

export const AppMessagingSendResponseSchema = shape(
  "AppMessagingSendResponse",
  "Response of App Messaging to a message: its place in a conversation.",
  {
    conversationId,
    conversationMessageId: uuid("Id of the message in the conversation, a UUID: equal to `payload.id`.").optional(),
  },
);

export const AppMessagingReceiptSchema = shape(
  "AppMessagingReceipt",
  "Receipt of App Messaging: a `channelStatus` that is not keyed by channel. Receipts for delivered and for read have the same form: only the name of the event tells them apart.",
  {
    messageId: uuid("Id of the message, a UUID: equal to `payload.id`.").optional(),
    conversationId,
    scope,
    direction,
    sentOn: time("When the message was sent: ISO 8601 in UTC with milliseconds.").optional(),
    isPublicConversation: flag("Whether the conversation is public.").optional(),
    profileId: address("Id of the recipient's profile: any text.").optional(),
    timestamp: time("When the message was delivered or read: ISO 8601 in UTC with milliseconds.").optional(),
  },
);

const AppMessagingSenderSchema = shape("AppMessagingSender", "Sender of a message in a conversation.", {
  id: address("Id of the profile: any text.").optional(),
  name: personal(text("Name of the sender."))
    .nullable()
    .describe("Name of the sender. `null` or absent if not set.")
    .optional(),
  email: address("E-mail address of the sender. Absent from every example.").optional(),
  avatarUrl: uri("URL of a picture of the sender.")
    .nullable()
    .describe("URL of a picture of the sender. `null` or absent if not set.")
    .optional(),
});

export const AppMessagingContextSchema = shape("AppMessagingContext", "Where a message of a conversation came from.", {
  from: AppMessagingSenderSchema.describe("Sender. Absent if not sent.").optional(),
  conversationId,
  sentBy: address("Session or access that sent the message, such as `session:` and the id of the profile.").optional(),
  sentOn: time("When the message was sent: ISO 8601 in UTC with milliseconds.").optional(),
  scope,
  direction,
});

export const AppMessagingPartSchema = shape(
  "AppMessagingPart",
  "One part of a message in a conversation: a text or a file.",
  {
    type: text("Media type of the part, such as `text/plain`.").optional(),
    data: partData,
    url: personal(text("URL of the file. Absent if `data` contains the part.")).optional(),
    name: fileName,
    size: count("Length in bytes, an integer. Absent if not sent.").optional(),
  },
);

export const AppMessagingInboundChannelDataSchema = shape(
  "AppMessagingInboundChannelData",
  "Data of App Messaging on an inbound message.",
  {
    messageId: uuid("Id of the message in the conversation, a UUID: differs from `payload.id`.").optional(),
    metadata: record("Metadata from the app, any keys and values. Empty if not set.").optional(),
    context: AppMessagingContextSchema.describe("Where the message came from. Absent if not sent.").optional(),
    parts: z.array(AppMessagingPartSchema).describe("The parts of the message. Absent if not sent.").optional(),
  },
);
