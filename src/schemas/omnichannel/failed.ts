import { known, record, text, time } from "../words.js";
import { MailgunReceiptSchema } from "./email.js";
import { eventWithPayload, shape, statusFields } from "./envelope.js";
import { SmsFailureDataSchema } from "./sms.js";

const wrapper = {
  status: known("Status on this channel.", ["failed"]).optional(),
  updatedOn: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
};

const reason = text("Why the channel failed, free text. Absent when it did not say.").optional();

const ChannelFailureDetailsSchema = shape("ChannelFailureDetails", "Why a channel failed.", {
  reason,
  data: record("What the channel answered, undocumented. Absent when nothing.").optional(),
});

export const ChannelFailureSchema = shape(
  "ChannelFailure",
  "How a message failed on a channel, in the wrapper that the channels share.",
  {
    ...wrapper,
    details: ChannelFailureDetailsSchema.describe("Why the channel failed. Absent when not told.").optional(),
  },
);

const SmsFailureDetailsSchema = shape("SmsFailureDetails", "Why the SMS channel failed.", {
  reason,
  data: SmsFailureDataSchema.describe(
    "The receipt of the operator, or the answer of the SMS service. Absent when there is neither.",
  ).optional(),
});

const SmsFailureSchema = shape("SmsFailure", "How a message failed on the SMS channel.", {
  ...wrapper,
  details: SmsFailureDetailsSchema.describe("Why the SMS channel failed. Absent when not told.").optional(),
});

const RcsFailureDataSchema = shape("RcsFailureData", "The recipient that the RCS channel failed for.", {
  phoneNumber: text("Recipient's phone number, digits with the country code and no `+`.").optional(),
  phoneNumberCountryCode: text("Country of the recipient's number, ISO 3166-1 with two letters.").optional(),
  profileId: text("Id of the recipient's profile: any text.").optional(),
});

const RcsFailureDetailsSchema = shape("RcsFailureDetails", "Why the RCS channel failed.", {
  reason,
  data: RcsFailureDataSchema.describe("The recipient. Absent when not told.").optional(),
});

const RcsFailureSchema = shape("RcsFailure", "How a message failed on the RCS channel.", {
  ...wrapper,
  details: RcsFailureDetailsSchema.describe("Why the RCS channel failed. Absent when not told.").optional(),
});

const tried = (channel: string) => `How the ${channel} channel failed. Absent when it was not tried.`;

export const FailedChannelStatusSchema = shape(
  "FailedChannelStatus",
  "How each channel failed that was tried: one key a channel, none for a general failure. Channels of the customer's own have keys of their own.",
  {
    sms: SmsFailureSchema.describe(tried("SMS")).optional(),
    mms: ChannelFailureSchema.describe(tried("MMS")).optional(),
    rcs: RcsFailureSchema.describe(tried("RCS")).optional(),
    fbMessenger: ChannelFailureSchema.describe(tried("Messenger")).optional(),
    appMessaging: ChannelFailureSchema.describe(tried("App Messaging")).optional(),
    email: MailgunReceiptSchema.describe(`${tried("e-mail")} Mailgun's form, without a wrapper.`).optional(),
  },
);

const MessageFailedDetailsSchema = shape(
  "MessageFailedDetails",
  "Why a message failed. It names no channel of its own.",
  {
    reason: text(
      "Why the message failed as a whole, free text with line ends. Absent from a failed e-mail, whose form says why.",
    ).optional(),
    channelStatus: FailedChannelStatusSchema.describe(
      "How each channel failed. Absent or empty when none was tried.",
    ).optional(),
  },
);

export const MessageFailedEventSchema = eventWithPayload(
  "MessageFailed",
  "message.failed",
  "A message could not be sent or delivered on any channel.",
  statusFields(MessageFailedDetailsSchema.describe("Why the message failed.")),
);
