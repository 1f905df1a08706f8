import type { OmnichannelChannel, OmnichannelChannelEventName } from "../../generated/omnichannel.types.js";
import type { OmnichannelEventOf } from "../../parsing/event-types.js";

/** The values that ids and times inside a payload repeat. */
export interface Seed {
  /** Id of the message, or of the entity that the event is about. */
  readonly messageId: string;
  readonly apiSpaceId: string;
  /** When it happened: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/** Builds the payload of an event. */
export type Sample<Name extends OmnichannelChannelEventName, Channel extends OmnichannelChannel> = (
  seed: Seed,
) => OmnichannelEventOf<Name, Channel>["payload"];

/** The payload of each event on a channel, in the order of a message's progress. */
export type Samples<Channel extends OmnichannelChannel> = {
  readonly [Name in OmnichannelChannelEventName]: Sample<Name, Channel>;
};

export const metadata = { orderId: "A-1001" };
export const phoneNumber = "447123123123";
export const question = "Where is my order?";

/** Returns a time some milliseconds earlier or later. */
export const shiftTime = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) + milliseconds).toISOString();

/** Returns a time without its zone. */
export const removeZone = (at: string): string => at.slice(0, -1);

/** Builds the payload of a status without a report of the channel. */
export const buildStatus = <Channel extends string>(channel: Channel, { messageId, at }: Seed) => ({
  id: messageId,
  details: { channel, channelStatus: {} },
  metadata,
  updatedOn: at,
});

export const buildInbound = ({ messageId, at }: Seed) => ({ id: messageId, receivedOn: at });
