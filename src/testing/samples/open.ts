import { buildInbound, buildStatus, question, type Seed } from "./sample.js";

/** Returns the samples of a channel whose events have no documented example. */
export const openSamples = <Channel extends string>(channel: Channel, profileId: string) => {
  const status = (seed: Seed) => buildStatus(channel, seed);
  return {
    "message.sent": status,
    "message.delivered": status,
    "message.read": status,
    "message.expired": status,
    "message.inbound": (seed: Seed) => ({ from: { profileId }, channel, body: question, ...buildInbound(seed) }),
  };
};
