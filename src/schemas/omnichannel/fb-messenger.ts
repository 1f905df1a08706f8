import * as z from "zod";
import { count, known, text, time, uri } from "../words.js";
import { inboundEvent, shape, statusEvent, undocumentedStatusEvent } from "./envelope.js";

export const MessengerSendResponseSchema = shape(
  "MessengerSendResponse",
  "What Messenger answered when it was given the message.",
  {
    fbMessengerId: text(
      "Messenger's id of the recipient, digits: text, since it is too long for a safe integer.",
    ).optional(),
    messageId: text("Messenger's id of the message, such as `mid.$cABAnV7v5`.").optional(),
  },
);

const MessengerSentStatusSchema = shape("MessengerSentStatus", "What Messenger said of a sent message.", {
  status: known("Status on this channel.", ["sent"]).optional(),
  updatedOn: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
  details: MessengerSendResponseSchema.describe("What Messenger answered.").optional(),
});

const MessengerSentChannelStatusSchema = shape(
  "MessengerSentChannelStatus",
  "The form of `channelStatus` that is keyed by channel, with a wrapper.",
  {
    fbMessenger: MessengerSentStatusSchema.describe(
      "The status on this channel. Absent when it said nothing.",
    ).optional(),
  },
);

export const MessageSentFbMessengerEventSchema = statusEvent(
  "message.sent",
  "fbMessenger",
  "A message was given to Messenger.",
  {
    details: {
      additionalInfo: MessengerSendResponseSchema.describe(
        "What Messenger answered. Absent when it did not answer.",
      ).optional(),
      channelStatus: MessengerSentChannelStatusSchema.describe(
        "The same, keyed by channel. Absent or empty when the channel said nothing.",
      ).optional(),
    },
  },
);

const MessengerPartySchema = shape("MessengerParty", "A user or a page of Messenger.", {
  id: text("Id of the user or page, digits: text, since it is too long for a safe integer.").optional(),
});

const MessengerWatermarkSchema = shape("MessengerWatermark", "How far a conversation was delivered or read.", {
  watermark: count("All messages up to this time are covered: milliseconds since 1970, UTC.").optional(),
  seq: count("Number in the sequence of the conversation, an integer. Absent since Messenger dropped it.").optional(),
});

const eventFields = {
  sender: MessengerPartySchema.describe("Who caused the event: in a receipt the user, not the page.").optional(),
  recipient: MessengerPartySchema.describe("Who the event was sent to: in a receipt the page.").optional(),
  timestamp: count("When it happened: milliseconds since 1970, UTC, an integer.").optional(),
};

export const MessengerDeliveryReceiptSchema = shape(
  "MessengerDeliveryReceipt",
  "Messenger's delivery event: the raw form of `channelStatus`, not keyed by channel.",
  { ...eventFields, delivery: MessengerWatermarkSchema.describe("How far the conversation was delivered.").optional() },
);

export const MessageDeliveredFbMessengerEventSchema = statusEvent(
  "message.delivered",
  "fbMessenger",
  "A message reached the recipient's Messenger.",
  {
    details: {
      channelStatus: MessengerDeliveryReceiptSchema.describe(
        "Messenger's receipt. Absent when the channel said nothing.",
      ).optional(),
    },
  },
);

export const MessengerReadReceiptSchema = shape(
  "MessengerReadReceipt",
  "Messenger's read event: the raw form of `channelStatus`, not keyed by channel.",
  { ...eventFields, read: MessengerWatermarkSchema.describe("How far the conversation was read.").optional() },
);

export const MessageReadFbMessengerEventSchema = statusEvent(
  "message.read",
  "fbMessenger",
  "The recipient read a message in Messenger.",
  {
    details: {
      channelStatus: MessengerReadReceiptSchema.describe(
        "Messenger's receipt. Absent when the channel said nothing.",
      ).optional(),
    },
  },
);

export const MessageExpiredFbMessengerEventSchema = undocumentedStatusEvent(
  "message.expired",
  "fbMessenger",
  "A Messenger message was not delivered before it expired.",
);

const FbMessengerInboundFromSchema = shape("FbMessengerInboundFrom", "Sender of a Messenger message.", {
  fbMessengerId: text(
    "Messenger's id of the sender, digits: text, since it is too long for a safe integer.",
  ).optional(),
  profileId: text("Id of the sender's profile: any text, often an e-mail address.").optional(),
});

const MessengerAttachmentPayloadSchema = shape("MessengerAttachmentPayload", "Where an attachment is.", {
  url: uri("Address of the file. Absent when there is no file.").optional(),
});

const MessengerAttachmentSchema = shape("MessengerAttachment", "A file or a link in a Messenger message.", {
  type: known("Kind of attachment. New kinds appear without notice.", ["image"]).optional(),
  title: text("Title of a link. Absent from a file.").optional(),
  url: uri("Address of a link. Absent from a file.").optional(),
  payload: MessengerAttachmentPayloadSchema.nullable()
    .describe("Where the file is. `null` for a fallback attachment, absent when there is no file.")
    .optional(),
});

const MessengerMessageSchema = shape("MessengerMessage", "A message as Messenger brings it.", {
  mid: text("Messenger's id of the message.").optional(),
  seq: count("Number in the sequence of the conversation, an integer. Absent since Messenger dropped it.").optional(),
  text: text("Text of the message. Absent when it has files alone.").optional(),
  attachments: z.array(MessengerAttachmentSchema).describe("Files and links. Absent when there are none.").optional(),
});

export const MessengerMessageEventSchema = shape("MessengerMessageEvent", "Messenger's own event of a message.", {
  ...eventFields,
  message: MessengerMessageSchema.describe("The message.").optional(),
});

const FbMessengerInboundChannelDataSchema = shape(
  "FbMessengerInboundChannelData",
  "What Messenger sent of an inbound message.",
  {
    pageId: text(
      "Id of the page that the message was sent to, digits: the recipient, since there is no `to`.",
    ).optional(),
    body: MessengerMessageEventSchema.describe("Messenger's own event, with the attachments.").optional(),
  },
);

export const MessageInboundFbMessengerEventSchema = inboundEvent(
  "fbMessenger",
  "A Messenger message came in. It has no `to`: the recipient is `channelData.pageId`, and files are in `channelData.body`.",
  {
    from: FbMessengerInboundFromSchema.describe("Sender."),
    payload: {
      channelData: FbMessengerInboundChannelDataSchema.describe("What Messenger sent. Absent when nothing.").optional(),
    },
  },
);
