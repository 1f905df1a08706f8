import type * as z from "zod";
import { text, wording } from "../words.js";
import { type Channels, channels } from "./channels.js";
import { eventWithPayload, shape } from "./envelope.js";
import { statusFields } from "./status.js";

type FailureOf = { readonly [Channel in keyof Channels]: z.ZodOptional<Channels[Channel]["failure"]> };

const failures = Object.fromEntries(
  Object.entries(channels).map(([channel, { failure }]) => [channel, failure.optional()]),
) as FailureOf;

export const FailedChannelStatusSchema = shape(
  "FailedChannelStatus",
  "How each tried channel failed: one key per channel, none for a general failure. Custom channels have keys of their own.",
  failures,
);

const MessageFailedDetailsSchema = shape("MessageFailedDetails", "Why a message failed.", {
  channel: text(
    "Channel of the message. Absent from every example: the reference of the Omnichannel API lists it for a status that a custom channel posts.",
  ).optional(),
  reason: wording(
    "Why the message failed as a whole, free text with line breaks. Absent from a failed e-mail, whose `channelStatus` has the reason.",
  ).optional(),
  failureReason: wording(
    "Why the message failed, for a status that a custom channel posts. Absent from every example: the reference of the Omnichannel API lists it.",
  ).optional(),
  channelStatus: FailedChannelStatusSchema.describe(
    "How each tried channel failed. Absent or empty if the provider tried none.",
  ).optional(),
});

export const MessageFailedEventSchema = eventWithPayload(
  "MessageFailed",
  "message.failed",
  "A message could not be sent or delivered on any channel.",
  statusFields(MessageFailedDetailsSchema.describe("Why the message failed.")),
);
