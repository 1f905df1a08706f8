import * as z from "zod";
import { address, count, flag, known, number, personal, record, text, uri, wording } from "../../words.js";
import { shape } from "../envelope.js";

const MessengerPartySchema = shape("MessengerParty", "A user or a page of Messenger.", {
  id: address("Id of the user or page, digits: text, because it may be too long for a safe integer.").optional(),
});

const eventFields = {
  sender: MessengerPartySchema.describe("Who caused the event: in a receipt the user, not the page.").optional(),
  recipient: MessengerPartySchema.describe("Who received the event: in a receipt the page.").optional(),
  timestamp: count(
    "When it happened: milliseconds since 1970, UTC, an integer. Absent from some delivery receipts.",
  ).optional(),
};

const seq = count(
  "Number in the sequence of the conversation, an integer. Absent from events of today: Messenger no longer sends it.",
).optional();

const MessengerWatermarkSchema = shape("MessengerWatermark", "How far a conversation was delivered or read.", {
  watermark: count("Covers all messages up to this time: milliseconds since 1970, UTC.").optional(),
  mids: z
    .array(z.string())
    .describe(
      "Messenger's ids of the delivered messages. Absent from read receipts and from every example of the Omnichannel API.",
    )
    .optional(),
  seq,
});

export const MessengerDeliveryReceiptSchema = shape(
  "MessengerDeliveryReceipt",
  "Messenger's delivery event: a `channelStatus` that is not keyed by channel.",
  { ...eventFields, delivery: MessengerWatermarkSchema.describe("How far the conversation was delivered.").optional() },
);

export const MessengerReadReceiptSchema = shape(
  "MessengerReadReceipt",
  "Messenger's read event: a `channelStatus` that is not keyed by channel.",
  { ...eventFields, read: MessengerWatermarkSchema.describe("How far the conversation was read.").optional() },
);

const MessengerCoordinatesSchema = shape("MessengerCoordinates", "A place that the user shared.", {
  lat: personal(number("Degrees north, from -90 to 90.")).optional(),
  long: personal(number("Degrees east, from -180 to 180.")).optional(),
});

const MessengerAttachmentPayloadSchema = shape("MessengerAttachmentPayload", "Content of an attachment.", {
  url: uri("URL of the file or the link. Absent if not sent.").optional(),
  title: wording("Title of the link or the post. Absent from a file.").optional(),
  sticker_id: number("Messenger's id of the sticker. Absent from other attachments.").optional(),
  coordinates: MessengerCoordinatesSchema.describe("The place. Absent from other attachments.").optional(),
});

const MessengerAttachmentSchema = shape("MessengerAttachment", "A file, a link or a place in a Messenger message.", {
  type: known("Kind of attachment. New kinds appear without notice.", [
    "image",
    "audio",
    "video",
    "file",
    "sticker",
    "location",
    "fallback",
    "template",
    "reel",
    "ig_reel",
    "post",
    "ig_post",
    "appointment_booking",
  ]).optional(),
  title: wording("Title of a link. Absent from a file.").optional(),
  url: uri("URL of a link. Absent from a file.").optional(),
  payload: MessengerAttachmentPayloadSchema.nullable()
    .describe("Content of the attachment. `null` for a fallback attachment, absent if not sent.")
    .optional(),
});

const MessengerQuickReplySchema = shape("MessengerQuickReply", "A quick reply that the user tapped.", {
  payload: wording("Data that the page set for the quick reply.").optional(),
});

const MessengerReplyToSchema = shape("MessengerReplyTo", "The message that a message replies to.", {
  mid: text("Messenger's id of that message.").optional(),
  is_self_reply: flag("Whether the user replies to a message of their own. Absent from older events.").optional(),
});

const MessengerMessageSchema = shape("MessengerMessage", "A message of Messenger.", {
  mid: text("Messenger's id of the message.").optional(),
  seq,
  text: wording("Text of the message. Absent if the message has nothing but files.").optional(),
  quick_reply: MessengerQuickReplySchema.describe("The quick reply that the user tapped. Absent if none.").optional(),
  reply_to: MessengerReplyToSchema.describe("The message that this message replies to. Absent if none.").optional(),
  attachments: z.array(MessengerAttachmentSchema).describe("Files, links and places. Absent if not sent.").optional(),
});

const MessengerPostbackSchema = shape("MessengerPostback", "A button that the user tapped.", {
  mid: text("Messenger's id of the message with the button.").optional(),
  title: wording("Text of the button.").optional(),
  payload: wording("Data that the page set for the button.").optional(),
  referral: record("How the user entered the conversation, undocumented here. Absent if not sent.").optional(),
});

const MessengerReactionSchema = shape("MessengerReaction", "A reaction of the user to a message.", {
  mid: text("Messenger's id of that message.").optional(),
  action: known("Whether the user added or removed the reaction.", ["react", "unreact"]).optional(),
  reaction: wording("Name of the reaction, such as `love`.").optional(),
  emoji: wording("Emoji of the reaction. Absent if the user removed it.").optional(),
});

export const MessengerMessageEventSchema = shape(
  "MessengerMessageEvent",
  "Messenger's own event of a message, a tapped button or a reaction.",
  {
    ...eventFields,
    message: MessengerMessageSchema.describe(
      "The message. Absent from a tapped button and from a reaction.",
    ).optional(),
    postback: MessengerPostbackSchema.describe(
      "The button that the user tapped. Absent from a message, and from every example of the Omnichannel API.",
    ).optional(),
    reaction: MessengerReactionSchema.describe(
      "The reaction. Absent from a message, and from every example of the Omnichannel API.",
    ).optional(),
  },
);
