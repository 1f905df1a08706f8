import * as z from "zod";
import { named, record, text } from "../words.js";
import { type ChannelEventName, type Channels, channels } from "./channels.js";
import { InteractionClickEventSchema } from "./click.js";
import { envelope, omnichannelShapes, page, shape } from "./envelope.js";
import { MessageFailedEventSchema } from "./failed.js";
import { platformEvents } from "./families.js";
import { inboundFields } from "./inbound.js";
import { statusFields } from "./status.js";

export { channels } from "./channels.js";
export { InteractionClickEventSchema } from "./click.js";
export { omnichannelShapes } from "./envelope.js";
export { FailedChannelStatusSchema, MessageFailedEventSchema } from "./failed.js";
export { ChannelFailureSchema } from "./failure.js";
export { families } from "./families.js";

const union = <const Options extends readonly z.ZodType[]>(id: string, what: string, options: Options) =>
  named(
    omnichannelShapes,
    id,
    `${what}: narrow the result of a parser on \`channel\`.\n\nDocumentation: ${page}`,
    z.union(options),
  );

/** The events of one name, on every channel. */
const eventsOf = <Name extends ChannelEventName>(name: Name) =>
  Object.values(channels).map(({ events }) => events[name]) as readonly Channels[keyof Channels]["events"][Name][];

export const MessageSentEventSchema = union(
  "MessageSentEvent",
  "A message was sent, on any channel",
  eventsOf("message.sent"),
);

export const MessageDeliveredEventSchema = union(
  "MessageDeliveredEvent",
  "A message was delivered, on any channel",
  eventsOf("message.delivered"),
);

export const MessageReadEventSchema = union(
  "MessageReadEvent",
  "A message was read, on any channel",
  eventsOf("message.read"),
);

export const MessageExpiredEventSchema = union(
  "MessageExpiredEvent",
  "A message expired, on any channel",
  eventsOf("message.expired"),
);

export const MessageInboundEventSchema = union(
  "MessageInboundEvent",
  "A message came in, on any channel",
  eventsOf("message.inbound"),
);

export const OmnichannelMessageEventSchema = named(
  omnichannelShapes,
  "OmnichannelMessageEvent",
  `Every event about a message, on every channel: narrow on \`name\`. To narrow on the channel too, use the result of a parser.\n\nDocumentation: ${page}`,
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

export const OmnichannelPlatformEventSchema = named(
  omnichannelShapes,
  "OmnichannelPlatformEvent",
  "Every event that is not about a message on a channel: profiles, conversations, chats, presence and opt-ins. Narrow on `name`.",
  z.union(platformEvents),
);

export const OmnichannelEventSchema = named(
  omnichannelShapes,
  "OmnichannelEvent",
  "Every event of the Omnichannel API: narrow on `name`. To narrow on the family or the channel too, use the result of a parser.",
  z.union([OmnichannelMessageEventSchema, OmnichannelPlatformEventSchema]),
);

const otherName = text("Name of the event.");
const otherChannel = text("Channel of the message, one that this version does not support.");

/** What a status on an unknown channel must have. */
export const OtherChannelStatusEventSchema = shape(
  "OtherChannelStatusEvent",
  "A status of a message on a channel that this version does not support: the fields that all channels share.",
  envelope(
    otherName,
    shape(
      "OtherChannelStatusPayload",
      "The message of `OtherChannelStatusEvent`.",
      statusFields(
        shape("OtherChannelStatusDetails", "What the channel reports about the message of `OtherChannelStatusEvent`.", {
          channel: otherChannel,
        }).describe("What the channel reports about the message."),
      ),
    ).describe("The message."),
  ),
);

/** What an inbound message on an unknown channel must have. */
export const OtherChannelInboundEventSchema = shape(
  "OtherChannelInboundEvent",
  "An inbound message on a channel that this version does not support: the fields that all channels share.",
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
  "An event with a name that this version does not support: a valid envelope with open contents.",
  {
    eventId: text("Id of this event."),
    accountId: z.unknown().describe("Number of the Dotdigital account. Absent if not sent.").optional(),
    apiSpaceId: z.unknown().describe("Id of the API space. Absent if not sent.").optional(),
    name: text("Name of the event."),
    payload: z.unknown().describe("What happened, unchecked. Absent if not sent.").optional(),
    revision: z.unknown().describe("Number of changes of the entity so far. Absent if not sent.").optional(),
    etag: z.unknown().describe("Entity tag. Absent if not sent.").optional(),
    timestamp: text("When the provider created the event."),
  },
);
