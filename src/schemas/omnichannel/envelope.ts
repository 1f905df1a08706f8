import * as z from "zod";
import { count, createShapes, known, named, record, text, time, uri, uuid } from "../words.js";

/** Every named shape of the Omnichannel API. */
export const omnichannelShapes = createShapes();

export const page = "https://developer.dotdigital.com/reference/message-events";

export const shape = <Fields extends z.ZodRawShape>(id: string, description: string, fields: Fields) =>
  named(omnichannelShapes, id, description, z.looseObject(fields));

/** "message.sent", "fbMessenger" -> "MessageSentFbMessenger" */
const pascal = (...words: readonly string[]): string =>
  words
    .flatMap((word) => word.split("."))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const messageId = uuid("Id of the message, a UUID: for a status, the one that the send request returned.");

export const metadata = record(
  "What the customer gave as `metadata` when sending the message, any keys and values. Absent when nothing was given.",
).optional();

/** The eight parts of every message event, around the payload of one. */
export const envelope = <Name extends z.ZodType, Payload extends z.ZodType>(name: Name, payload: Payload) => ({
  eventId: uuid("Id of this event, a UUID. The same when the webhook is delivered again."),
  accountId: count("Number of the Dotdigital account, an integer."),
  apiSpaceId: uuid("Id of the API space that the message belongs to, a UUID."),
  name,
  payload,
  revision: count(
    "How many changes the message has seen, an integer from 0: the events of one message are in the order of it. Absent in events that are not about messages.",
  ).optional(),
  etag: text(
    "Entity tag of the message at this revision, with its own double quotes. Absent in events that are not about messages.",
  ).optional(),
  timestamp: time(
    "When the event was made: ISO 8601 in UTC with milliseconds. It may be earlier than the payload's `updatedOn`, so order by `revision`.",
  ),
});

const event = <Name extends string, Payload extends z.ZodType>(
  id: string,
  name: Name,
  description: string,
  payload: Payload,
) =>
  shape(
    id,
    `${description}\n\nDocumentation: ${page}`,
    envelope(z.literal(name).describe("Name of the event, the discriminant."), payload),
  );

/** Both parts of an event whose payload is a shape of its own. */
export const eventWithPayload = <Name extends string, Fields extends z.ZodRawShape>(
  id: string,
  name: Name,
  description: string,
  fields: Fields,
) =>
  event(
    `${id}Event`,
    name,
    description,
    shape(`${id}Payload`, `The message of \`${id}Event\`.`, fields).describe("The message."),
  );

/** The parts of a status payload that all channels share. */
export const statusFields = <Details extends z.ZodType>(details: Details) => ({
  id: messageId,
  details,
  updatedOn: time(
    "When the status changed: ISO 8601 in UTC with milliseconds. For a delivered or read Messenger message, the time of the last message covered. Absent from an SMS delivery.",
  ).optional(),
  metadata,
});

interface StatusParts<Details extends z.ZodRawShape, Payload extends z.ZodRawShape> {
  readonly details: Details;
  readonly payload?: Payload;
}

/** An event of a message's progress on one channel. */
export const statusEvent = <
  Name extends string,
  Channel extends string,
  Details extends z.ZodRawShape,
  Payload extends z.ZodRawShape = Record<never, never>,
>(
  name: Name,
  channel: Channel,
  description: string,
  parts: StatusParts<Details, Payload>,
) => {
  const id = pascal(name, channel);
  const details = shape(`${id}Details`, `How the channel took the message of \`${id}Event\`.`, {
    channel: z.literal(channel).describe("Channel of the message, the second discriminant."),
    ...parts.details,
  });
  return eventWithPayload(id, name, description, {
    ...statusFields(details.describe("How the channel took the message.")),
    ...(parts.payload as Payload),
  });
};

const openDetails = {
  channelStatus: record("What the channel said, undocumented. Absent or empty when it said nothing.").optional(),
};

const openPayload = {
  channelData: record("What the channel was given, keyed by channel, undocumented. Absent when nothing.").optional(),
};

/** A status event of a cell that no document shows: a typed envelope, an open rest. */
export const undocumentedStatusEvent = <Name extends string, Channel extends string>(
  name: Name,
  channel: Channel,
  description: string,
) =>
  statusEvent(name, channel, `${description} No document shows this event on this channel.`, {
    details: openDetails,
    payload: openPayload,
  });

/** The same for `message.sent`, which also tells what the channel answered. */
export const undocumentedSentEvent = <Channel extends string>(channel: Channel, description: string) =>
  statusEvent("message.sent", channel, `${description} No document shows this event on this channel.`, {
    details: {
      additionalInfo: record("What the channel answered, undocumented. Absent when nothing.").optional(),
      ...openDetails,
    },
    payload: openPayload,
  });

export const emptyChannelStatus = named(
  omnichannelShapes,
  "EmptyChannelStatus",
  "The `channelStatus` of an event whose channel says nothing: `{}` in every example.",
  z.looseObject({}),
)
  .describe("What the channel said: nothing so far. Absent or empty.")
  .optional();

export const messagePart = shape("MessagePart", "One part of an inbound message: a text or a file.", {
  type: text("Media type of the part, such as `text/plain` or `image/gif`."),
  data: z
    .union([z.string(), z.looseObject({})])
    .describe("The part itself: text, base64 or an object, by its `type`. Absent when `url` says where it is.")
    .optional(),
  url: uri("Address of the file. Absent when `data` holds the part.").optional(),
  name: text("Name of the file. Absent from a text.").optional(),
  size: count("Length in bytes, an integer. Absent when the channel did not say.").optional(),
  channels: z.array(z.string()).describe("Channels that the part is for. Absent when it is for all.").optional(),
});

export const correlation = shape("MessageCorrelation", "The outbound message that an inbound one seems to answer.", {
  messageId: uuid("Id of the outbound message, a UUID. Present in every example.").optional(),
  metadata: record("The `metadata` of the outbound message, any keys and values. Absent when it had none.").optional(),
})
  .describe("The outbound message that this one seems to answer. Absent when there is none.")
  .optional();

/** The parts of an inbound payload that all channels share. */
export const inboundFields = <Channel extends z.ZodType, From extends z.ZodType>(channel: Channel, from: From) => ({
  id: uuid("Id of the inbound message, a UUID."),
  channel,
  from,
  receivedOn: time("When the platform received the message: ISO 8601 in UTC with milliseconds."),
  body: text("Text of the message. Absent when it has files alone.").optional(),
  title: text("Title of the message. Absent from channels without one.").optional(),
  messageParts: z
    .array(messagePart)
    .describe("The parts of the message. Absent from channels that put them elsewhere.")
    .optional(),
  correlation,
  conversationId: text("Id of the conversation. Absent from channels without conversations.").optional(),
  metadata,
  status: known("Status of the message, as the Omnichannel API's reference has it. Absent from every example.", [
    "received",
    "delivered",
    "read",
  ]).optional(),
});

interface InboundParts<From extends z.ZodType, Payload extends z.ZodRawShape> {
  readonly from: From;
  readonly payload: Payload;
}

/** An inbound message on one channel. */
export const inboundEvent = <Channel extends string, From extends z.ZodType, Payload extends z.ZodRawShape>(
  channel: Channel,
  description: string,
  { from, payload }: InboundParts<From, Payload>,
) =>
  eventWithPayload(pascal("message.inbound", channel), "message.inbound", description, {
    ...inboundFields(z.literal(channel).describe("Channel of the message, the second discriminant."), from),
    ...payload,
  });

/** An inbound message of a channel that no document shows. */
export const undocumentedInboundEvent = <Channel extends string>(channel: Channel, description: string) =>
  inboundEvent(channel, `${description} No document shows this event on this channel.`, {
    from: record("Sender, undocumented."),
    payload: {
      to: record("Recipient, undocumented. Absent when the channel did not say.").optional(),
      channelData: record("What the channel sent, undocumented. Absent when nothing.").optional(),
    },
  });
