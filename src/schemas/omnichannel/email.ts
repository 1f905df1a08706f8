import { known, text, uuid } from "../words.js";
import { shape, undocumentedInboundEvent, undocumentedSentEvent, undocumentedStatusEvent } from "./envelope.js";

export const MailgunReceiptSchema = shape(
  "MailgunReceipt",
  "Mailgun's legacy webhook form: keyed by channel, but raw, without the wrapper that the other channels have. Every value is text.",
  {
    "Message-Id": text("Id of the e-mail, in angle brackets.").optional(),
    "X-Mailgun-Sid": text("Mailgun's own reference: base64 of a list that holds an e-mail address.").optional(),
    "attachment-count": text("Number of attachments, as text.").optional(),
    "body-plain": text("Text of the e-mail; empty when not told.").optional(),
    code: text("Mailgun's or SMTP's status code, a number as text.").optional(),
    "comapi-apiSpaceId": uuid("Id of the API space, a UUID.").optional(),
    "comapi-messageId": uuid("Id of the message, a UUID: the same as `payload.id`.").optional(),
    description: text("Why the e-mail failed, in words.").optional(),
    domain: text("Domain that the e-mail was sent from.").optional(),
    event: known("What happened to the e-mail. Mailgun has more events than the one in the example.", [
      "dropped",
    ]).optional(),
    "message-headers": text("Headers of the e-mail: JSON as text, a list of name and value pairs.").optional(),
    reason: known("Why the e-mail failed, as a code.", ["hardfail"]).optional(),
    recipient: text("Address of the recipient. The documentation hides it, so do not check it.").optional(),
    signature: text("Mailgun's signature of its own webhook: not a signature of this one.").optional(),
    timestamp: text("When it happened: seconds since 1970, UTC, as text.").optional(),
    token: text("Mailgun's token of its own webhook.").optional(),
  },
);

export const MessageSentEmailEventSchema = undocumentedSentEvent("email", "An e-mail was given to the mail service.");

export const MessageDeliveredEmailEventSchema = undocumentedStatusEvent(
  "message.delivered",
  "email",
  "An e-mail reached the recipient's mailbox.",
);

export const MessageReadEmailEventSchema = undocumentedStatusEvent(
  "message.read",
  "email",
  "The recipient opened an e-mail.",
);

export const MessageExpiredEmailEventSchema = undocumentedStatusEvent(
  "message.expired",
  "email",
  "An e-mail was not delivered before it expired.",
);

export const MessageInboundEmailEventSchema = undocumentedInboundEvent("email", "An e-mail came in.");
