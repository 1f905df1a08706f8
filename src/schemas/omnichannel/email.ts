import * as z from "zod";
import { address, compact, known, personal, text, uuid, wording } from "../words.js";
import { shape } from "./envelope.js";
import { tried } from "./failure.js";
import { undocumentedInboundEvent } from "./inbound.js";
import { undocumentedSentEvent, undocumentedStatusEvent } from "./status.js";

const notSeen = "Absent from every example of the Omnichannel API.";

export const MailgunReceiptSchema = compact(
  shape(
    "MailgunReceipt",
    "Mailgun's legacy webhook form: keyed by channel, but without the wrapper that the other channels have. Every value in the examples is text.",
    {
      "Message-Id": text("Id of the e-mail, in angle brackets.").optional(),
      "message-id": text(`Id of the e-mail, without angle brackets. ${notSeen}`).optional(),
      "X-Mailgun-Sid": address("Mailgun's own reference: base64 of a list that contains an e-mail address.").optional(),
      "attachment-count": text("Number of attachments, as text.").optional(),
      "body-plain": wording("Text of the e-mail. Empty if not sent.").optional(),
      code: text(
        "Status code of Mailgun or SMTP, a number as text, such as `606`, or an enhanced code, such as `5.1.1`.",
      ).optional(),
      "comapi-apiSpaceId": uuid("Id of the API space, a UUID.").optional(),
      "comapi-messageId": uuid("Id of the message, a UUID: equal to `payload.id`.").optional(),
      "delivery-status": z
        .unknown()
        .describe(`Mailgun's report on the delivery: an object, text or \`null\`. ${notSeen}`)
        .optional(),
      description: wording("Why the e-mail failed, in words. Absent from a hard bounce, which has `error`.").optional(),
      domain: text("Domain that sent the e-mail.").optional(),
      error: wording(`Response of the recipient's mail server to a hard bounce. ${notSeen}`).optional(),
      event: known("What happened to the e-mail. Only `dropped` occurs in examples.", [
        "delivered",
        "dropped",
        "bounced",
        "complained",
        "unsubscribed",
        "opened",
        "clicked",
      ]).optional(),
      "message-headers": wording("Headers of the e-mail: JSON as text, a list of name and value pairs.").optional(),
      notification: wording(`Details of a bounce, in words. ${notSeen}`).optional(),
      reason: known("Why the e-mail failed, as a code.", ["hardfail"]).optional(),
      recipient: address("E-mail address of the recipient. The documentation hides it.").optional(),
      signature: personal(text("Mailgun's signature of its own webhook, not of this one.")).optional(),
      timestamp: text("When it happened: seconds since 1970, UTC, as text.").optional(),
      token: personal(text("Mailgun's token of its own webhook.")).optional(),
    },
  ),
);

export const MessageSentEmailEventSchema = undocumentedSentEvent("email", "The mail service received an e-mail.");

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

export const events = {
  "message.sent": MessageSentEmailEventSchema,
  "message.delivered": MessageDeliveredEmailEventSchema,
  "message.read": MessageReadEmailEventSchema,
  "message.expired": MessageExpiredEmailEventSchema,
  "message.inbound": MessageInboundEmailEventSchema,
};

export const failure = MailgunReceiptSchema.describe(`${tried("e-mail")} Mailgun's form, without a wrapper.`);
