import * as z from "zod";
import { count, flag, known, localTime, text, time, uuid } from "../words.js";
import { emptyChannelStatus, inboundEvent, shape, statusEvent, undocumentedStatusEvent } from "./envelope.js";

const sendResponseFields = {
  to: text("Recipient's phone number, digits with the country code and no `+`.").optional(),
  successful: flag("Whether the SMS service took the message.").optional(),
  clientRef: text("Reference given to the SMS service: the id of the message.").optional(),
  segmentCount: count("Number of SMS that the message takes, an integer; 0 when it was refused.").optional(),
};

export const SmsValidationFailureSchema = shape(
  "SmsValidationFailure",
  "One reason why the SMS service refused a message.",
  {
    property: text("The part of the request that is wrong, such as `body`.").optional(),
    failureCode: known("What is wrong with it. New codes appear without notice.", ["UnicodeBodyRejected"]).optional(),
    details: text("The same in words.").optional(),
  },
);

const validationFailures = z
  .array(SmsValidationFailureSchema)
  .describe("Why the SMS service refused the message. Absent when it took it.")
  .optional();

export const SmsSendResponseSchema = shape(
  "SmsSendResponse",
  "What the SMS service answered when it was given the message.",
  { ...sendResponseFields, validationFailures },
);

const receiptFields = {
  tranid: text("Id of the transaction at the SMS service, a number as text.").optional(),
  messageguid: uuid("Id of the message at the SMS service, a UUID.").optional(),
  statusid: known("Status of the SMS service, a number as text. Only two values are documented.", [
    "1",
    "4",
  ]).optional(),
  recipient: text("Recipient's phone number, digits with the country code and no `+`.").optional(),
  statusdescription: known("The same status in words.", [
    "Messages delivered to handset",
    "Messages rejected by operator",
  ]).optional(),
  datetime: localTime(
    "When the receipt was made, such as `2017-08-31T10:28:00.143`: local time of the United Kingdom, without a zone. Use `statustimeutc`.",
  ).optional(),
  clientref: text("Reference given to the SMS service: the id of the message.").optional(),
  submissiontime: localTime(
    "When the message was given to the SMS service: local time of the United Kingdom, without a zone.",
  ).optional(),
  apispaceid: uuid("Id of the API space, a UUID in lower or upper case.").optional(),
  statustimeutc: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
};

export const SmsReceiptSchema = shape(
  "SmsReceipt",
  "Delivery receipt of the SMS service: the raw form of `channelStatus`, not keyed by channel.",
  receiptFields,
);

export const SmsFailureDataSchema = shape(
  "SmsFailureData",
  "Why an SMS failed: the fields of a receipt when the operator said so, or those of a send response when the SMS service refused it.",
  { ...receiptFields, ...sendResponseFields, validationFailures },
);

const SmsSentStatusSchema = shape("SmsSentStatus", "What the SMS service said of a sent message.", {
  status: known("Status on this channel.", ["sent"]).optional(),
  updatedOn: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
  details: SmsSendResponseSchema.describe("What the SMS service answered.").optional(),
});

const SmsSentChannelStatusSchema = shape(
  "SmsSentChannelStatus",
  "The form of `channelStatus` that is keyed by channel, with a wrapper.",
  { sms: SmsSentStatusSchema.describe("The status on this channel. Absent when it said nothing.").optional() },
);

const SmsSentDataSchema = shape("SmsSentData", "What the SMS service was given.", {
  phoneNumberCountryCode: text("Country of the recipient's number, ISO 3166-1 with two letters.").optional(),
  segmentCount: count("Number of SMS that the message takes, an integer.").optional(),
});

const SmsSentChannelDataSchema = shape("SmsSentChannelData", "What the channel was given, keyed by channel.", {
  sms: SmsSentDataSchema.describe("What the SMS service was given. Absent when not told.").optional(),
});

export const MessageSentSmsEventSchema = statusEvent("message.sent", "sms", "An SMS was given to the operator.", {
  details: {
    additionalInfo: SmsSendResponseSchema.describe(
      "What the SMS service answered. Absent when it did not answer.",
    ).optional(),
    channelStatus: SmsSentChannelStatusSchema.describe(
      "The same, keyed by channel. Absent or empty when the channel said nothing.",
    ).optional(),
  },
  payload: {
    channelData: SmsSentChannelDataSchema.describe("What the channel was given. Absent when not told.").optional(),
  },
});

export const MessageDeliveredSmsEventSchema = statusEvent(
  "message.delivered",
  "sms",
  "An SMS reached the recipient's phone.",
  {
    details: {
      channelStatus: SmsReceiptSchema.describe(
        "Delivery receipt of the SMS service. Absent when the channel said nothing.",
      ).optional(),
    },
  },
);

export const MessageReadSmsEventSchema = undocumentedStatusEvent(
  "message.read",
  "sms",
  "An SMS was read, which SMS cannot tell.",
);

export const MessageExpiredSmsEventSchema = statusEvent(
  "message.expired",
  "sms",
  "An SMS was not delivered before it expired.",
  { details: { channelStatus: emptyChannelStatus } },
);

const SmsInboundFromSchema = shape("SmsInboundFrom", "Sender of an SMS.", {
  phoneNumber: text("Sender's phone number, digits with the country code and no `+`.").optional(),
  profileId: text("Id of the sender's profile: any text, such as `sms_447234234234`.").optional(),
});

const SmsInboundToSchema = shape("SmsInboundTo", "Recipient of an SMS.", {
  phoneNumber: text("The number that the SMS was sent to, digits with the country code and no `+`.").optional(),
});

const SmsInboundChannelDataSchema = shape("SmsInboundChannelData", "What the SMS service said of an inbound SMS.", {
  messageId: text("Id of the SMS at the SMS service, a number as text.").optional(),
  keyword: text("Keyword that the SMS matched; empty for none.").optional(),
  clientRef: text("Reference of the SMS service; empty for none.").optional(),
  receivedOn: time("When the SMS service received the SMS: ISO 8601 in UTC with milliseconds.").optional(),
});

export const MessageInboundSmsEventSchema = inboundEvent("sms", "An SMS came in.", {
  from: SmsInboundFromSchema.describe("Sender."),
  payload: {
    to: SmsInboundToSchema.describe("Recipient. Absent when the channel did not say.").optional(),
    channelData: SmsInboundChannelDataSchema.describe(
      "What the SMS service said of the SMS. Absent when nothing.",
    ).optional(),
  },
});
