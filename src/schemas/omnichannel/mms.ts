import { address, count, flag, record, text } from "../words.js";
import { shape } from "./envelope.js";
import { ChannelFailureSchema, tried } from "./failure.js";
import { undocumentedInboundEvent } from "./inbound.js";
import { channelStatusFields, statusEvent, undocumentedStatusEvent } from "./status.js";

export const MmsSendResponseSchema = shape("MmsSendResponse", "Response of the MMS service to a message.", {
  to: address("Recipient's phone number, digits with the country code and no `+`.").optional(),
  successful: flag("Whether the MMS service accepted the message.").optional(),
  segmentCount: count("Number of MMS that the message takes, an integer.").optional(),
});

const MmsSentStatusSchema = shape("MmsSentStatus", "Report of the MMS service on a sent message.", {
  ...channelStatusFields("sent"),
  details: MmsSendResponseSchema.describe("Response of the MMS service.").optional(),
});

const MmsSentChannelStatusSchema = shape("MmsSentChannelStatus", "A `channelStatus` that is keyed by channel.", {
  mms: MmsSentStatusSchema.describe("Status on this channel. Absent if the channel sent none.").optional(),
});

const MmsSentDataSchema = shape("MmsSentData", "What the MMS service received.", {
  fromPhoneNumber: address("Number that sent the MMS, digits without the country code.").optional(),
  phoneNumberCountryCode: text("Country of the recipient's number, ISO 3166-1 with two letters.").optional(),
  segmentCount: count("Number of MMS that the message takes, an integer.").optional(),
});

const MmsSentChannelDataSchema = shape("MmsSentChannelData", "What the channel received, keyed by channel.", {
  mms: MmsSentDataSchema.describe("What the MMS service received. Absent if not sent.").optional(),
});

export const MessageSentMmsEventSchema = statusEvent("message.sent", "mms", "The operator received an MMS.", {
  details: {
    additionalInfo: MmsSendResponseSchema.describe(
      "Response of the MMS service. Absent if it did not respond.",
    ).optional(),
    channelStatus: MmsSentChannelStatusSchema.describe(
      "The same response, keyed by channel. Absent or empty if the channel sent none.",
    ).optional(),
  },
  payload: {
    channelData: MmsSentChannelDataSchema.describe("What the channel received. Absent if not sent.").optional(),
  },
});

export const MessageDeliveredMmsEventSchema = statusEvent(
  "message.delivered",
  "mms",
  "An MMS reached the recipient's phone.",
  { details: { channelStatus: record("Report of the MMS service. Absent from the only example.").optional() } },
);

export const MessageReadMmsEventSchema = undocumentedStatusEvent(
  "message.read",
  "mms",
  "The recipient read an MMS. No document says that this channel reports it.",
);

export const MessageExpiredMmsEventSchema = undocumentedStatusEvent(
  "message.expired",
  "mms",
  "An MMS was not delivered before it expired.",
);

export const MessageInboundMmsEventSchema = undocumentedInboundEvent("mms", "An MMS came in.");

export const events = {
  "message.sent": MessageSentMmsEventSchema,
  "message.delivered": MessageDeliveredMmsEventSchema,
  "message.read": MessageReadMmsEventSchema,
  "message.expired": MessageExpiredMmsEventSchema,
  "message.inbound": MessageInboundMmsEventSchema,
};

export const failure = ChannelFailureSchema.describe(tried("MMS"));
