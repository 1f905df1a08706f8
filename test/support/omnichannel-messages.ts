import type { NormalizedMessage } from "../../src/index.js";
import { minimalOmnichannelEvent } from "./minimal.js";
import { messageOf } from "./normalized.js";

/** A message of a name and channel with more in its payload. */
export const omnichannel = (name: string, channel: string | undefined, payload: object): NormalizedMessage => {
  const event = minimalOmnichannelEvent(name, channel);
  return messageOf({ ...event, payload: { ...event.payload, ...payload } });
};

/** A message in progress, with more in its details and next to them. */
export const onTheWay = (name: string, channel: string, details: object, payload: object = {}): NormalizedMessage =>
  omnichannel(name, channel, { ...payload, details: { channel, ...details } });

export const inbound = (channel: string, payload: object): NormalizedMessage =>
  omnichannel("message.inbound", channel, payload);

export const failed = (channelStatus: object): NormalizedMessage =>
  omnichannel("message.failed", undefined, { details: { channelStatus } });
