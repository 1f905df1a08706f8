import { address } from "../words.js";
import { shape } from "./envelope.js";
import { ChannelFailureSchema, tried } from "./failure.js";
import { inboundEvent } from "./inbound.js";
import {
  AppMessagingInboundChannelDataSchema,
  AppMessagingReceiptSchema,
  AppMessagingSendResponseSchema,
  conversationId,
} from "./parts/app-conversation.js";
import { emptyChannelStatus, statusEvent, undocumentedStatusEvent } from "./status.js";

export { AppMessagingReceiptSchema, AppMessagingSendResponseSchema } from "./parts/app-conversation.js";

export const MessageSentAppMessagingEventSchema = statusEvent(
  "message.sent",
  "appMessaging",
  "A conversation received a message.",
  {
    details: {
      additionalInfo: AppMessagingSendResponseSchema.describe(
        "Response of App Messaging: the place of the message. Absent if not sent.",
      ).optional(),
      channelStatus: emptyChannelStatus,
    },
    payload: { conversationId },
  },
);

const receipt = {
  details: {
    channelStatus: AppMessagingReceiptSchema.describe(
      "Receipt of App Messaging. Absent if the channel sent none.",
    ).optional(),
  },
  payload: { conversationId },
};

export const MessageDeliveredAppMessagingEventSchema = statusEvent(
  "message.delivered",
  "appMessaging",
  "A message reached the recipient's app.",
  receipt,
);

export const MessageReadAppMessagingEventSchema = statusEvent(
  "message.read",
  "appMessaging",
  "The recipient read a message in the app.",
  receipt,
);

export const MessageExpiredAppMessagingEventSchema = undocumentedStatusEvent(
  "message.expired",
  "appMessaging",
  "A message in a conversation was not delivered before it expired.",
);

const AppMessagingInboundFromSchema = shape("AppMessagingInboundFrom", "Sender of a message in a conversation.", {
  profileId: address("Id of the sender's profile: any text.").optional(),
});

const AppMessagingInboundToSchema = shape("AppMessagingInboundTo", "Recipient of a message in a conversation.", {
  conversationId,
  profileId: address(
    "Id of the profile of the team or the recipient: any text, such as `TEAM\\Customer_Services`.",
  ).optional(),
});

export const MessageInboundAppMessagingEventSchema = inboundEvent(
  "appMessaging",
  "A message came in through a conversation. Its files are in `channelData.parts`.",
  {
    from: AppMessagingInboundFromSchema.describe("Sender."),
    payload: {
      to: AppMessagingInboundToSchema.describe("Recipient. Absent if not sent.").optional(),
      channelData: AppMessagingInboundChannelDataSchema.describe(
        "Data of App Messaging on the message. Absent if not sent.",
      ).optional(),
    },
  },
);

export const events = {
  "message.sent": MessageSentAppMessagingEventSchema,
  "message.delivered": MessageDeliveredAppMessagingEventSchema,
  "message.read": MessageReadAppMessagingEventSchema,
  "message.expired": MessageExpiredAppMessagingEventSchema,
  "message.inbound": MessageInboundAppMessagingEventSchema,
};

export const failure = ChannelFailureSchema.describe(tried("App Messaging"));
