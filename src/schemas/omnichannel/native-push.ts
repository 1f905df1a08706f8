import { ChannelFailureSchema, tried } from "./failure.js";
import { undocumentedInboundEvent } from "./inbound.js";
import { undocumentedSentEvent, undocumentedStatusEvent } from "./status.js";

export const MessageSentNativePushEventSchema = undocumentedSentEvent(
  "nativePush",
  "The push service received a push notification.",
);

export const MessageDeliveredNativePushEventSchema = undocumentedStatusEvent(
  "message.delivered",
  "nativePush",
  "A push notification reached the recipient's device.",
);

export const MessageReadNativePushEventSchema = undocumentedStatusEvent(
  "message.read",
  "nativePush",
  "The recipient opened a push notification.",
);

export const MessageExpiredNativePushEventSchema = undocumentedStatusEvent(
  "message.expired",
  "nativePush",
  "A push notification was not delivered before it expired.",
);

export const MessageInboundNativePushEventSchema = undocumentedInboundEvent(
  "nativePush",
  "A reply to a push notification came in.",
);

export const events = {
  "message.sent": MessageSentNativePushEventSchema,
  "message.delivered": MessageDeliveredNativePushEventSchema,
  "message.read": MessageReadNativePushEventSchema,
  "message.expired": MessageExpiredNativePushEventSchema,
  "message.inbound": MessageInboundNativePushEventSchema,
};

export const failure = ChannelFailureSchema.describe(tried("push"));
