import { address, text } from "../words.js";
import { shape } from "./envelope.js";
import { channelFailure, tried } from "./failure.js";
import { inboundEvent } from "./inbound.js";
import { RcsAgentMessageSchema, RcsReceiptSchema } from "./parts/google.js";
import { emptyChannelStatus, statusEvent, undocumentedStatusEvent } from "./status.js";

export { RcsAgentMessageSchema, RcsReceiptSchema } from "./parts/google.js";

const phoneNumberCountryCode = text("Country of the number, ISO 3166-1 with two letters.").optional();

const RcsSentDataSchema = shape("RcsSentData", "What the RCS channel received.", {
  phoneNumber: address("Recipient's phone number, digits with the country code and no `+`.").optional(),
  phoneNumberCountryCode,
  agentId: address("Id of the RCS agent that sent the message, digits.").optional(),
});

const RcsSentChannelDataSchema = shape("RcsSentChannelData", "What the channel received, keyed by channel.", {
  rcs: RcsSentDataSchema.describe("What the RCS channel received. Absent if not sent.").optional(),
});

export const MessageSentRcsEventSchema = statusEvent("message.sent", "rcs", "Google received an RCS message.", {
  details: {
    additionalInfo: RcsAgentMessageSchema.describe("Response of Google. Absent if Google did not respond.").optional(),
    channelStatus: emptyChannelStatus,
  },
  payload: {
    channelData: RcsSentChannelDataSchema.describe("What the channel received. Absent if not sent.").optional(),
  },
});

const receipt = {
  details: {
    channelStatus: RcsReceiptSchema.describe("Google's receipt. Absent if the channel sent none.").optional(),
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
  phoneNumber: address("Sender's phone number, digits with the country code and no `+`.").optional(),
  phoneNumberCountryCode,
  profileId: address("Id of the sender's profile: any text.").optional(),
});

const RcsInboundToSchema = shape("RcsInboundTo", "Recipient of an RCS message.", {
  agentId: address("Id of the RCS agent that received the message, digits.").optional(),
});

export const MessageInboundRcsEventSchema = inboundEvent(
  "rcs",
  "An RCS message came in. Its text and files are in `messageParts`.",
  {
    from: RcsInboundFromSchema.describe("Sender."),
    payload: { to: RcsInboundToSchema.describe("Recipient. Absent if the channel did not send it.").optional() },
  },
);

export const events = {
  "message.sent": MessageSentRcsEventSchema,
  "message.delivered": MessageDeliveredRcsEventSchema,
  "message.read": MessageReadRcsEventSchema,
  "message.expired": MessageExpiredRcsEventSchema,
  "message.inbound": MessageInboundRcsEventSchema,
};

const RcsFailureDataSchema = shape("RcsFailureData", "The recipient that the RCS channel failed for.", {
  phoneNumber: address("Recipient's phone number, digits with the country code and no `+`.").optional(),
  phoneNumberCountryCode,
  profileId: address("Id of the recipient's profile: any text.").optional(),
});

export const failure = channelFailure(
  "RcsFailure",
  "RCS",
  RcsFailureDataSchema.describe("The recipient. Absent if the channel did not send it."),
).describe(tried("RCS"));
