import * as z from "zod";
import { named, record, text } from "../words.js";
import * as app from "./app-messaging.js";
import { InteractionClickEventSchema } from "./click.js";
import * as email from "./email.js";
import { envelope, inboundFields, omnichannelShapes, page, shape, statusFields } from "./envelope.js";
import { MessageFailedEventSchema } from "./failed.js";
import * as messenger from "./fb-messenger.js";
import * as mms from "./mms.js";
import * as rcs from "./rcs.js";
import * as sms from "./sms.js";

export * from "./app-messaging.js";
export * from "./click.js";
export * from "./email.js";
export { omnichannelShapes } from "./envelope.js";
export * from "./failed.js";
export * from "./fb-messenger.js";
export * from "./mms.js";
export * from "./rcs.js";
export * from "./sms.js";

const union = <const Options extends readonly [z.ZodType, ...z.ZodType[]]>(
  id: string,
  what: string,
  options: Options,
) =>
  named(
    omnichannelShapes,
    id,
    `${what}: narrow a parser's result on \`channel\`.\n\nDocumentation: ${page}`,
    z.union(options),
  );

export const MessageSentEventSchema = union("MessageSentEvent", "A message was sent, on any channel", [
  sms.MessageSentSmsEventSchema,
  mms.MessageSentMmsEventSchema,
  rcs.MessageSentRcsEventSchema,
  messenger.MessageSentFbMessengerEventSchema,
  app.MessageSentAppMessagingEventSchema,
  email.MessageSentEmailEventSchema,
]);

export const MessageDeliveredEventSchema = union("MessageDeliveredEvent", "A message was delivered, on any channel", [
  sms.MessageDeliveredSmsEventSchema,
  mms.MessageDeliveredMmsEventSchema,
  rcs.MessageDeliveredRcsEventSchema,
  messenger.MessageDeliveredFbMessengerEventSchema,
  app.MessageDeliveredAppMessagingEventSchema,
  email.MessageDeliveredEmailEventSchema,
]);

export const MessageReadEventSchema = union("MessageReadEvent", "A message was read, on any channel", [
  sms.MessageReadSmsEventSchema,
  mms.MessageReadMmsEventSchema,
  rcs.MessageReadRcsEventSchema,
  messenger.MessageReadFbMessengerEventSchema,
  app.MessageReadAppMessagingEventSchema,
  email.MessageReadEmailEventSchema,
]);

export const MessageExpiredEventSchema = union("MessageExpiredEvent", "A message expired, on any channel", [
  sms.MessageExpiredSmsEventSchema,
  mms.MessageExpiredMmsEventSchema,
  rcs.MessageExpiredRcsEventSchema,
  messenger.MessageExpiredFbMessengerEventSchema,
  app.MessageExpiredAppMessagingEventSchema,
  email.MessageExpiredEmailEventSchema,
]);

export const MessageInboundEventSchema = union("MessageInboundEvent", "A message came in, on any channel", [
  sms.MessageInboundSmsEventSchema,
  mms.MessageInboundMmsEventSchema,
  rcs.MessageInboundRcsEventSchema,
  messenger.MessageInboundFbMessengerEventSchema,
  app.MessageInboundAppMessagingEventSchema,
  email.MessageInboundEmailEventSchema,
]);

export const OmnichannelEventSchema = named(
  omnichannelShapes,
  "OmnichannelEvent",
  `Every message event of the Omnichannel API: narrow on \`name\`, and a parser's result on \`channel\` too.\n\nDocumentation: ${page}`,
  z.union([
    MessageSentEventSchema,
    MessageDeliveredEventSchema,
    MessageReadEventSchema,
    MessageExpiredEventSchema,
    MessageFailedEventSchema,
    MessageInboundEventSchema,
    InteractionClickEventSchema,
  ]),
);

const otherName = text("Name of the event.");
const otherChannel = text("Channel of the message, one that this version does not know.");

/** What a status on an unknown channel must have all the same. */
export const OtherChannelStatusEventSchema = shape(
  "OtherChannelStatusEvent",
  "A status of a message on a channel that this version does not know: the parts that all channels share.",
  envelope(
    otherName,
    shape(
      "OtherChannelStatusPayload",
      "The message of `OtherChannelStatusEvent`.",
      statusFields(
        shape("OtherChannelStatusDetails", "How the channel took the message of `OtherChannelStatusEvent`.", {
          channel: otherChannel,
        }).describe("How the channel took the message."),
      ),
    ).describe("The message."),
  ),
);

/** What an inbound message on an unknown channel must have all the same. */
export const OtherChannelInboundEventSchema = shape(
  "OtherChannelInboundEvent",
  "An inbound message on a channel that this version does not know: the parts that all channels share.",
  envelope(
    otherName,
    shape(
      "OtherChannelInboundPayload",
      "The message of `OtherChannelInboundEvent`.",
      inboundFields(otherChannel, record("Sender.")),
    ).describe("The message."),
  ),
);

export const UnknownOmnichannelEventSchema = shape(
  "UnknownOmnichannelEvent",
  "An event of a name or a channel that this version does not know: a sound envelope with open contents.",
  {
    eventId: text("Id of this event."),
    accountId: z.unknown().describe("Number of the Dotdigital account, when present.").optional(),
    apiSpaceId: z.unknown().describe("Id of the API space, when present.").optional(),
    name: text("Name of the event."),
    payload: z.unknown().describe("What happened, unchecked. Absent from presence events.").optional(),
    revision: z.unknown().describe("How many changes the entity has seen, when present.").optional(),
    etag: z.unknown().describe("Entity tag, when present.").optional(),
    timestamp: text("When the event was made."),
  },
);
