import { address, text } from "../words.js";
import { shape } from "./envelope.js";
import { ChannelFailureSchema, tried } from "./failure.js";
import { inboundEvent } from "./inbound.js";
import {
  MessengerDeliveryReceiptSchema,
  MessengerMessageEventSchema,
  MessengerReadReceiptSchema,
} from "./parts/messenger.js";
import { channelStatusFields, statusEvent, undocumentedStatusEvent } from "./status.js";

export {
  MessengerDeliveryReceiptSchema,
  MessengerMessageEventSchema,
  MessengerReadReceiptSchema,
} from "./parts/messenger.js";

export const MessengerSendResponseSchema = shape("MessengerSendResponse", "Response of Messenger to a message.", {
  fbMessengerId: address(
    "Messenger's id of the recipient, digits: text, because it may be too long for a safe integer.",
  ).optional(),
  messageId: text("Messenger's id of the message, such as `mid.$cABAnV7v5`.").optional(),
});

const MessengerSentStatusSchema = shape("MessengerSentStatus", "Report of Messenger on a sent message.", {
  ...channelStatusFields("sent"),
  details: MessengerSendResponseSchema.describe("Response of Messenger.").optional(),
});

const MessengerSentChannelStatusSchema = shape(
  "MessengerSentChannelStatus",
  "A `channelStatus` that is keyed by channel.",
  {
    fbMessenger: MessengerSentStatusSchema.describe(
      "Status on this channel. Absent if the channel sent none.",
    ).optional(),
  },
);

export const MessageSentFbMessengerEventSchema = statusEvent(
  "message.sent",
  "fbMessenger",
  "Messenger received a message.",
  {
    details: {
      additionalInfo: MessengerSendResponseSchema.describe(
        "Response of Messenger. Absent if it did not respond.",
      ).optional(),
      channelStatus: MessengerSentChannelStatusSchema.describe(
        "The same response, keyed by channel. Absent or empty if the channel sent none.",
      ).optional(),
    },
  },
);

export const MessageDeliveredFbMessengerEventSchema = statusEvent(
  "message.delivered",
  "fbMessenger",
  "A message reached the recipient's Messenger.",
  {
    details: {
      channelStatus: MessengerDeliveryReceiptSchema.describe(
        "Messenger's receipt. Absent if the channel sent none.",
      ).optional(),
    },
  },
);

export const MessageReadFbMessengerEventSchema = statusEvent(
  "message.read",
  "fbMessenger",
  "The recipient read a message in Messenger.",
  {
    details: {
      channelStatus: MessengerReadReceiptSchema.describe(
        "Messenger's receipt. Absent if the channel sent none.",
      ).optional(),
    },
  },
);

export const MessageExpiredFbMessengerEventSchema = undocumentedStatusEvent(
  "message.expired",
  "fbMessenger",
  "A Messenger message was not delivered before it expired.",
);

const FbMessengerInboundFromSchema = shape("FbMessengerInboundFrom", "Sender of a Messenger message.", {
  fbMessengerId: address(
    "Messenger's id of the sender, digits: text, because it may be too long for a safe integer.",
  ).optional(),
  profileId: address("Id of the sender's profile: any text, often an e-mail address.").optional(),
});

const FbMessengerInboundToSchema = shape("FbMessengerInboundTo", "Recipient of a Messenger message.", {
  pageId: address("Id of the page that received the message, digits.").optional(),
});

const FbMessengerInboundChannelDataSchema = shape(
  "FbMessengerInboundChannelData",
  "Data of Messenger on an inbound message.",
  {
    pageId: address("Id of the page that received the message, digits: the recipient.").optional(),
    body: MessengerMessageEventSchema.describe("Messenger's own event, with the attachments.").optional(),
  },
);

export const MessageInboundFbMessengerEventSchema = inboundEvent(
  "fbMessenger",
  "A Messenger message came in. The recipient is `channelData.pageId`, and the files are in `channelData.body`.",
  {
    from: FbMessengerInboundFromSchema.describe("Sender."),
    payload: {
      to: FbMessengerInboundToSchema.describe(
        "Recipient. Absent from every example: the reference of the Omnichannel API lists it.",
      ).optional(),
      channelData: FbMessengerInboundChannelDataSchema.describe("Data of Messenger. Absent if not sent.").optional(),
    },
  },
);

export const events = {
  "message.sent": MessageSentFbMessengerEventSchema,
  "message.delivered": MessageDeliveredFbMessengerEventSchema,
  "message.read": MessageReadFbMessengerEventSchema,
  "message.expired": MessageExpiredFbMessengerEventSchema,
  "message.inbound": MessageInboundFbMessengerEventSchema,
};

export const failure = ChannelFailureSchema.describe(tried("Messenger"));
