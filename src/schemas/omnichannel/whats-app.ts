import { ChannelFailureSchema, tried } from "./failure.js";
import { undocumentedInboundEvent } from "./inbound.js";
import { undocumentedSentEvent, undocumentedStatusEvent } from "./status.js";

export const MessageSentWhatsAppEventSchema = undocumentedSentEvent(
  "whatsApp",
  "WhatsApp received a WhatsApp message.",
);

export const MessageDeliveredWhatsAppEventSchema = undocumentedStatusEvent(
  "message.delivered",
  "whatsApp",
  "A WhatsApp message reached the recipient's phone.",
);

export const MessageReadWhatsAppEventSchema = undocumentedStatusEvent(
  "message.read",
  "whatsApp",
  "The recipient read a WhatsApp message.",
);

export const MessageExpiredWhatsAppEventSchema = undocumentedStatusEvent(
  "message.expired",
  "whatsApp",
  "A WhatsApp message was not delivered before it expired.",
);

export const MessageInboundWhatsAppEventSchema = undocumentedInboundEvent("whatsApp", "A WhatsApp message came in.");

export const events = {
  "message.sent": MessageSentWhatsAppEventSchema,
  "message.delivered": MessageDeliveredWhatsAppEventSchema,
  "message.read": MessageReadWhatsAppEventSchema,
  "message.expired": MessageExpiredWhatsAppEventSchema,
  "message.inbound": MessageInboundWhatsAppEventSchema,
};

export const failure = ChannelFailureSchema.describe(tried("WhatsApp"));
