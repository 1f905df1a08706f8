import { known, text, time, uuid } from "../words.js";
import { emptyChannelStatus, inboundEvent, shape, statusEvent, undocumentedStatusEvent } from "./envelope.js";

const RcsContentMessageSchema = shape("RcsContentMessage", "Content of a sent RCS message.", {
  text: text("Text of the message. Absent when it is a file or a card.").optional(),
});

export const RcsAgentMessageSchema = shape(
  "RcsAgentMessage",
  "What Google's RCS Business Messaging answered: its `agentMessages` resource.",
  {
    name: text(
      "Name of the resource: `phones/`, the number with `+`, `/agentMessages/` and the id of the message.",
    ).optional(),
    sendTime: time("When Google sent the message: ISO 8601 in UTC with 0 to 9 fractional digits.").optional(),
    contentMessage: RcsContentMessageSchema.describe("Content of the message. Absent when not told.").optional(),
  },
);

const RcsSentDataSchema = shape("RcsSentData", "What the RCS channel was given.", {
  phoneNumber: text("Recipient's phone number, digits with the country code and no `+`.").optional(),
  phoneNumberCountryCode: text("Country of the recipient's number, ISO 3166-1 with two letters.").optional(),
  agentId: text("Id of the RCS agent that sent the message, digits.").optional(),
});

const RcsSentChannelDataSchema = shape("RcsSentChannelData", "What the channel was given, keyed by channel.", {
  rcs: RcsSentDataSchema.describe("What the RCS channel was given. Absent when not told.").optional(),
});

export const MessageSentRcsEventSchema = statusEvent("message.sent", "rcs", "An RCS message was given to Google.", {
  details: {
    additionalInfo: RcsAgentMessageSchema.describe("What Google answered. Absent when it did not answer.").optional(),
    channelStatus: emptyChannelStatus,
  },
  payload: {
    channelData: RcsSentChannelDataSchema.describe("What the channel was given. Absent when not told.").optional(),
  },
});

const RcsUserEventSchema = shape("RcsUserEvent", "Google's RCS Business Messaging user event.", {
  senderPhoneNumber: text("Phone number of the user, E.164 with `+`.").optional(),
  eventType: known("What happened to the message.", ["DELIVERED", "READ"]).optional(),
  eventId: text("Id of the event at Google.").optional(),
  messageId: uuid("Id of the message, a UUID: the same as `payload.id`.").optional(),
  sendTime: time("When it happened: ISO 8601 in UTC with up to 9 fractional digits, commonly 6.").optional(),
});

const RcsEventAttributesSchema = shape("RcsEventAttributes", "Attributes of Google's Pub/Sub message.", {
  type: known("Kind of message.", ["event"]).optional(),
  project_number: text(
    "Number of the Google Cloud project, as text since it is too long for a safe integer.",
  ).optional(),
  event_type: known("The same as `data.eventType`.", ["DELIVERED", "READ"]).optional(),
  product: known("Google's product.", ["RBM"]).optional(),
});

export const RcsReceiptSchema = shape(
  "RcsReceipt",
  "Receipt of Google's RCS Business Messaging as Pub/Sub brings it: the raw form of `channelStatus`, not keyed by channel.",
  {
    data: RcsUserEventSchema.describe("The user event.").optional(),
    attributes: RcsEventAttributesSchema.describe("Attributes of the Pub/Sub message.").optional(),
    messageId: text(
      "Id of the Pub/Sub message, digits: not the id of the message, which is `data.messageId`.",
    ).optional(),
    publishTime: time("When Pub/Sub published the message: ISO 8601 in UTC with 0 to 9 fractional digits.").optional(),
  },
);

const receipt = {
  details: {
    channelStatus: RcsReceiptSchema.describe("Google's receipt. Absent when the channel said nothing.").optional(),
  },
};

export const MessageDeliveredRcsEventSchema = statusEvent(
  "message.delivered",
  "rcs",
  "An RCS message reached the recipient's phone.",
  receipt,
);

export const MessageReadRcsEventSchema = statusEvent(
  "message.read",
  "rcs",
  "The recipient read an RCS message.",
  receipt,
);

export const MessageExpiredRcsEventSchema = undocumentedStatusEvent(
  "message.expired",
  "rcs",
  "An RCS message was not delivered before it expired.",
);

const RcsInboundFromSchema = shape("RcsInboundFrom", "Sender of an RCS message.", {
  phoneNumber: text("Sender's phone number, digits with the country code and no `+`.").optional(),
  phoneNumberCountryCode: text("Country of the sender's number, ISO 3166-1 with two letters.").optional(),
  profileId: text("Id of the sender's profile: any text.").optional(),
});

const RcsInboundToSchema = shape("RcsInboundTo", "Recipient of an RCS message.", {
  agentId: text("Id of the RCS agent that the message was sent to, digits.").optional(),
});

export const MessageInboundRcsEventSchema = inboundEvent(
  "rcs",
  "An RCS message came in; its text and files are in `messageParts`.",
  {
    from: RcsInboundFromSchema.describe("Sender."),
    payload: { to: RcsInboundToSchema.describe("Recipient. Absent when the channel did not say.").optional() },
  },
);
