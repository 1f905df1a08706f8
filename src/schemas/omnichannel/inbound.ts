import * as z from "zod";
import { address, count, known, personal, record, text, time, uri, uuid, wording } from "../words.js";
import { eventWithPayload, pascal, shape } from "./envelope.js";

/** The content of a part, inline. */
export const partData = personal(
  z
    .union([z.string(), z.looseObject({})])
    .describe("Content of the part: text, base64 or an object, by its `type`. Absent if the part has a `url`."),
).optional();

export const fileName = personal(text("Name of the file. Absent from a text.")).optional();

const messagePart = shape("MessagePart", "One part of an inbound message: a text or a file.", {
  type: text("Media type of the part, such as `text/plain` or `image/gif`."),
  data: partData,
  url: uri("URL of the file. Absent if `data` contains the part.").optional(),
  name: fileName,
  size: count("Length in bytes, an integer. Absent if the channel did not send it.").optional(),
  channels: z.array(z.string()).describe("Channels that the part is for. Absent if it is for all channels.").optional(),
});

const correlation = shape("MessageCorrelation", "The outbound message that an inbound message seems to answer.", {
  messageId: uuid("Id of the outbound message, a UUID. Present in every example.").optional(),
  metadata: record("The `metadata` of the outbound message, any keys and values. Absent if it had none.").optional(),
})
  .describe("The outbound message that this message seems to answer. Absent if it answers no message.")
  .optional();

/** The fields of an inbound payload that all channels share. */
export const inboundFields = <Channel extends z.ZodType, From extends z.ZodType>(channel: Channel, from: From) => ({
  id: uuid("Id of the inbound message, a UUID."),
  channel,
  from,
  receivedOn: time("When the provider received the message: ISO 8601 in UTC with milliseconds."),
  body: wording("Text of the message. Absent if the message has nothing but files.").optional(),
  title: wording("Title of the message. Absent from channels without one.").optional(),
  messageParts: z
    .array(messagePart)
    .describe("The parts of the message. Absent from channels that have them in `channelData`.")
    .optional(),
  correlation,
  conversationId: address("Id of the conversation. Absent from channels without conversations.").optional(),
  metadata: record(
    "Metadata of the inbound message, any keys and values: the Omnichannel API's reference lists it. Absent from every example. The metadata of the answered message is in `correlation`.",
  ).optional(),
  status: known("Status of the message, from the Omnichannel API's reference. Absent from every example.", [
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

/** An inbound message on a channel without a documented example. */
export const undocumentedInboundEvent = <Channel extends string>(channel: Channel, description: string) =>
  inboundEvent(channel, `${description} The provider documents no example of this event on this channel.`, {
    from: record("Sender, undocumented."),
    payload: {
      to: record("Recipient, undocumented. Absent if the channel did not send it.").optional(),
      channelData: record("Undocumented data of the channel. Absent if not sent.").optional(),
    },
  });
