import { address, count, personal, text, time } from "../words.js";
import { shape } from "./envelope.js";
import { channelFailure, tried } from "./failure.js";
import { inboundEvent } from "./inbound.js";
import { SmsFailureDataSchema, SmsReceiptSchema, SmsSendResponseSchema } from "./parts/sms-service.js";
import { channelStatusFields, statusEvent, undocumentedStatusEvent } from "./status.js";

export {
  SmsFailureDataSchema,
  SmsReceiptSchema,
  SmsSendResponseSchema,
  SmsValidationFailureSchema,
} from "./parts/sms-service.js";

const SmsSentStatusSchema = shape("SmsSentStatus", "Report of the SMS service on a sent message.", {
  ...channelStatusFields("sent"),
  details: SmsSendResponseSchema.describe("Response of the SMS service.").optional(),
});

const SmsSentChannelStatusSchema = shape("SmsSentChannelStatus", "A `channelStatus` that is keyed by channel.", {
  sms: SmsSentStatusSchema.describe("Status on this channel. Absent if the channel sent none.").optional(),
});

const SmsSentDataSchema = shape("SmsSentData", "What the SMS service received.", {
  phoneNumberCountryCode: text("Country of the recipient's number, ISO 3166-1 with two letters.").optional(),
  segmentCount: count("Number of SMS that the message takes, an integer.").optional(),
});

const SmsSentChannelDataSchema = shape("SmsSentChannelData", "What the channel received, keyed by channel.", {
  sms: SmsSentDataSchema.describe("What the SMS service received. Absent if not sent.").optional(),
});

export const MessageSentSmsEventSchema = statusEvent("message.sent", "sms", "The operator received an SMS.", {
  details: {
    additionalInfo: SmsSendResponseSchema.describe(
      "Response of the SMS service. Absent if it did not respond.",
    ).optional(),
    channelStatus: SmsSentChannelStatusSchema.describe(
      "The same response, keyed by channel. Absent or empty if the channel sent none.",
    ).optional(),
  },
  payload: {
    channelData: SmsSentChannelDataSchema.describe("What the channel received. Absent if not sent.").optional(),
  },
});

export const MessageDeliveredSmsEventSchema = statusEvent(
  "message.delivered",
  "sms",
  "An SMS reached the recipient's phone.",
  {
    details: {
      channelStatus: SmsReceiptSchema.describe(
        "Delivery receipt of the SMS service. Absent if the channel sent none.",
      ).optional(),
    },
  },
);

export const MessageReadSmsEventSchema = undocumentedStatusEvent(
  "message.read",
  "sms",
  "The recipient read an SMS. No document says that this channel reports it.",
);

export const MessageExpiredSmsEventSchema = statusEvent(
  "message.expired",
  "sms",
  "An SMS was not delivered before it expired.",
  {
    details: {
      channelStatus: SmsReceiptSchema.describe(
        "Empty in the only example. A delivery receipt of the SMS service is possible, which no document says.",
      ).optional(),
    },
  },
);

const SmsInboundFromSchema = shape("SmsInboundFrom", "Sender of an SMS.", {
  phoneNumber: address("Sender's phone number, digits with the country code and no `+`.").optional(),
  profileId: address("Id of the sender's profile: any text, such as `sms_447234234234`.").optional(),
});

const SmsInboundToSchema = shape("SmsInboundTo", "Recipient of an SMS.", {
  phoneNumber: address("Phone number that received the SMS, digits with the country code and no `+`.").optional(),
});

const SmsInboundChannelDataSchema = shape("SmsInboundChannelData", "Data of the SMS service on an inbound SMS.", {
  messageId: text("Id of the SMS at the SMS service, a number as text.").optional(),
  keyword: personal(text("Keyword that the SMS matched. Empty if not set.")).optional(),
  clientRef: text("Reference of the SMS service. Empty if not set.").optional(),
  receivedOn: time("When the SMS service received the SMS: ISO 8601 in UTC with milliseconds.").optional(),
});

export const MessageInboundSmsEventSchema = inboundEvent("sms", "An SMS came in.", {
  from: SmsInboundFromSchema.describe("Sender."),
  payload: {
    to: SmsInboundToSchema.describe("Recipient. Absent if the channel did not send it.").optional(),
    channelData: SmsInboundChannelDataSchema.describe(
      "Data of the SMS service on the SMS. Absent if not sent.",
    ).optional(),
  },
});

export const events = {
  "message.sent": MessageSentSmsEventSchema,
  "message.delivered": MessageDeliveredSmsEventSchema,
  "message.read": MessageReadSmsEventSchema,
  "message.expired": MessageExpiredSmsEventSchema,
  "message.inbound": MessageInboundSmsEventSchema,
};

export const failure = channelFailure(
  "SmsFailure",
  "SMS",
  SmsFailureDataSchema.describe("Receipt of the operator, or response of the SMS service. Absent if there is neither."),
).describe(tried("SMS"));
