import type * as z from "zod";
import { record, wording } from "../words.js";
import { shape } from "./envelope.js";
import { channelStatusFields } from "./status.js";

/** The failure of one channel, in the wrapper that the channels share. */
const failureShape = <Data extends z.ZodType>(id: string, what: string, data: Data) => {
  const details = shape(`${id}Details`, `Why ${what} failed.`, {
    reason: wording("Why the channel failed, free text. Absent if the channel did not send it.").optional(),
    data: data.optional(),
  });
  return shape(id, `How a message failed on ${what}.`, {
    ...channelStatusFields("failed"),
    details: details.describe(`Why ${what} failed. Absent if the channel did not send it.`).optional(),
  });
};

/** The failure of a channel whose own data is documented. */
export const channelFailure = <Data extends z.ZodType>(id: string, channel: string, data: Data) =>
  failureShape(id, `the ${channel} channel`, data);

export const ChannelFailureSchema = failureShape(
  "ChannelFailure",
  "a channel",
  record("Undocumented data of the channel. Absent if not sent."),
);

/** The description of a channel's key in `channelStatus` of a failed message. */
export const tried = (channel: string) =>
  `How the message failed on the ${channel} channel. Absent if the provider did not try it.`;
