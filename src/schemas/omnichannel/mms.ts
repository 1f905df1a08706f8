import { count, flag, known, record, text, time } from "../words.js";
import { shape, statusEvent, undocumentedInboundEvent, undocumentedStatusEvent } from "./envelope.js";

export const MmsSendResponseSchema = shape(
  "MmsSendResponse",
  "What the MMS service answered when it was given the message.",
  {
    to: text("Recipient's phone number, digits with the country code and no `+`.").optional(),
    successful: flag("Whether the MMS service took the message.").optional(),
    segmentCount: count("Number of MMS that the message takes, an integer.").optional(),
  },
);

const MmsSentStatusSchema = shape("MmsSentStatus", "What the MMS service said of a sent message.", {
  status: known("Status on this channel.", ["sent"]).optional(),
  updatedOn: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
  details: MmsSendResponseSchema.describe("What the MMS service answered.").optional(),
});

const MmsSentChannelStatusSchema = shape(
  "MmsSentChannelStatus",
  "The form of `channelStatus` that is keyed by channel, with a wrapper.",
  { mms: MmsSentStatusSchema.describe("The status on this channel. Absent when it said nothing.").optional() },
);

const MmsSentDataSchema = shape("MmsSentData", "What the MMS service was given.", {
  fromPhoneNumber: text("Number that the MMS was sent from, digits without the country code.").optional(),
  phoneNumberCountryCode: text("Country of the recipient's number, ISO 3166-1 with two letters.").optional(),
  segmentCount: count("Number of MMS that the message takes, an integer.").optional(),
});

const MmsSentChannelDataSchema = shape("MmsSentChannelData", "What the channel was given, keyed by channel.", {
  mms: MmsSentDataSchema.describe("What the MMS service was given. Absent when not told.").optional(),
});

export const MessageSentMmsEventSchema = statusEvent("message.sent", "mms", "An MMS was given to the operator.", {
  details: {
    additionalInfo: MmsSendResponseSchema.describe(
      "What the MMS service answered. Absent when it did not answer.",
    ).optional(),
    channelStatus: MmsSentChannelStatusSchema.describe(
      "The same, keyed by channel. Absent or empty when the channel said nothing.",
    ).optional(),
  },
  payload: {
    channelData: MmsSentChannelDataSchema.describe("What the channel was given. Absent when not told.").optional(),
  },
});

export const MessageDeliveredMmsEventSchema = statusEvent(
  "message.delivered",
  "mms",
  "An MMS reached the recipient's phone.",
  {
    details: {
      channelStatus: record("What the MMS service said. Absent from the only example.").optional(),
    },
  },
);

export const MessageReadMmsEventSchema = undocumentedStatusEvent(
  "message.read",
  "mms",
  "An MMS was read, which MMS cannot tell.",
);

export const MessageExpiredMmsEventSchema = undocumentedStatusEvent(
  "message.expired",
  "mms",
  "An MMS was not delivered before it expired.",
);

export const MessageInboundMmsEventSchema = undocumentedInboundEvent("mms", "An MMS came in.");
