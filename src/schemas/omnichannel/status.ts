import * as z from "zod";
import { known, named, record, time, uuid } from "../words.js";
import { eventWithPayload, metadata, omnichannelShapes, pascal, shape } from "./envelope.js";

/** The fields of a status payload that all channels share. */
export const statusFields = <Details extends z.ZodType>(details: Details) => ({
  id: uuid("Id of the message, a UUID. The response to the send request has the same id."),
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

/** An event about the progress of a message on one channel. */
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
  const details = shape(`${id}Details`, `What the channel reports about the message of \`${id}Event\`.`, {
    channel: z.literal(channel).describe("Channel of the message, the second discriminant."),
    ...parts.details,
  });
  return eventWithPayload(id, name, description, {
    ...statusFields(details.describe("What the channel reports about the message.")),
    ...(parts.payload as Payload),
  });
};

/** The status of one channel in a `channelStatus` that is keyed by channel. */
export const channelStatusFields = (status: "sent" | "failed") => ({
  status: known("Status on this channel.", [status]).optional(),
  updatedOn: time("When the status changed: ISO 8601 in UTC with milliseconds.").optional(),
});

const openDetails = {
  channelStatus: record("Undocumented report of the channel. Absent or empty if not sent.").optional(),
};

const openPayload = {
  channelData: record("Undocumented data of the message, keyed by channel. Absent if not sent.").optional(),
};

const undocumented = "The provider documents no example of this event on this channel.";

/** A status event without a documented example: a typed envelope, and open contents. */
export const undocumentedStatusEvent = <Name extends string, Channel extends string>(
  name: Name,
  channel: Channel,
  description: string,
) => statusEvent(name, channel, `${description} ${undocumented}`, { details: openDetails, payload: openPayload });

/** A `message.sent` event without a documented example, which also has the response of the channel. */
export const undocumentedSentEvent = <Channel extends string>(channel: Channel, description: string) =>
  statusEvent("message.sent", channel, `${description} ${undocumented}`, {
    details: {
      additionalInfo: record("Undocumented response of the channel. Absent if not sent.").optional(),
      ...openDetails,
    },
    payload: openPayload,
  });

export const emptyChannelStatus = named(
  omnichannelShapes,
  "EmptyChannelStatus",
  "The `channelStatus` of an event without a report of the channel: `{}` in every example.",
  z.looseObject({}),
)
  .describe("Report of the channel: none so far. Absent or empty.")
  .optional();
