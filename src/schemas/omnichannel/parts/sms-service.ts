import * as z from "zod";
import { address, count, flag, known, localTime, text, time, uuid, wording } from "../../words.js";
import { shape } from "../envelope.js";

const sendResponseFields = {
  to: address("Recipient's phone number, digits with the country code and no `+`.").optional(),
  successful: flag("Whether the SMS service accepted the message.").optional(),
  clientRef: text("Reference that the SMS service received: the id of the message.").optional(),
  segmentCount: count("Number of SMS that the message takes, an integer. 0 if the service refused it.").optional(),
};

export const SmsValidationFailureSchema = shape(
  "SmsValidationFailure",
  "One reason why the SMS service refused a message.",
  {
    property: text("The invalid part of the request, such as `body`.").optional(),
    failureCode: known("What is wrong with that part. New codes appear without notice.", [
      "UnicodeBodyRejected",
    ]).optional(),
    details: wording("What is wrong with that part, in words.").optional(),
  },
);

const validationFailures = z
  .array(SmsValidationFailureSchema)
  .describe("Why the SMS service refused the message. Absent if the service accepted it.")
  .optional();

export const SmsSendResponseSchema = shape("SmsSendResponse", "Response of the SMS service to a message.", {
  ...sendResponseFields,
  validationFailures,
});

/** The statuses of the provider's reference "SMS message statuses", in their order: the first one is `1`. */
const statuses = [
  "delivered to handset",
  "not delivered during the validity period",
  "sent",
  "rejected by the operator",
  "sent to a discontinued or invalid number",
  "sent to a handset with a full SIM",
  "the SMSC was not able to send",
  "user without credit",
  "no response from the mobile operator",
  "queued",
  "deleted by the user",
  "refused",
  "filtered by intelligent filtering",
];

const receiptFields = {
  tranid: text("Id of the transaction at the SMS service, a number as text.").optional(),
  messageguid: uuid("Id of the message at the SMS service, a UUID.").optional(),
  statusid: known(
    `Status at the SMS service, a number as text: ${statuses.map((status, index) => `\`${index + 1}\` ${status}`).join(", ")}. Only 1 and 4 occur in examples.`,
    statuses.map((_status, index) => String(index + 1)),
  ).optional(),
  recipient: address("Recipient's phone number, digits with the country code and no `+`.").optional(),
  statusdescription: known("The status in words. New texts appear without notice.", [
    "Messages delivered to handset",
    "Messages rejected by operator",
    "Messages sent to unreachable recipient",
    "Messages not delivered during validity period",
    "Messages queued for delivery at Dynmark",
    "Messages queued for delivery at SMSC",
    "Messages sent to handset with full SIM",
    "Messages SMSC was not able to send",
  ]).optional(),
  datetime: localTime(
    "When the SMS service created the receipt, such as `2017-08-31T10:28:00.143`, without a zone. The examples suggest local time of the United Kingdom, which no document says. Use `statustimeutc`.",
  ).optional(),
  clientref: text("Reference that the SMS service received: the id of the message.").optional(),
  submissiontime: localTime(
    "When the SMS service received the message, without a zone. The examples suggest local time of the United Kingdom, which no document says.",
  ).optional(),
  apispaceid: uuid("Id of the API space, a UUID in lower or upper case.").optional(),
  statustimeutc: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
};

export const SmsReceiptSchema = shape(
  "SmsReceipt",
  "Delivery receipt of the SMS service: a `channelStatus` that is not keyed by channel.",
  receiptFields,
);

export const SmsFailureDataSchema = shape(
  "SmsFailureData",
  "Why an SMS failed: the fields of a receipt if the operator reported the failure, or those of a response if the SMS service refused the message.",
  { ...receiptFields, ...sendResponseFields, validationFailures },
);
