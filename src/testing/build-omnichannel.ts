import type { OmnichannelChannel } from "../generated/omnichannel.types.js";
import { toUtc } from "../normalizing/time.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "../parsing/event-types.js";
import { isObject } from "../shapes/values.js";
import { etagOf } from "./etag.js";
import { merge, textAt } from "./merge.js";
import type { Overrides } from "./overrides.js";
import { channelSamples } from "./samples/channels.js";
import type { Seed } from "./samples/sample.js";
import { failedSample } from "./samples/sms.js";

/** How many changes a message has seen at each event, by the documented examples. */
const revisions: Readonly<Record<OmnichannelEventName, number>> = {
  "message.inbound": 0,
  "message.sent": 2,
  "message.delivered": 3,
  "message.expired": 3,
  "message.failed": 4,
  "message.read": 4,
  "interaction.click": 0,
};

const defaultTime = "2026-03-14T09:26:53.589Z";

const payloadOf = (name: OmnichannelEventName, channel: OmnichannelChannel | undefined, seed: Seed): unknown => {
  if (name === "message.failed") return channel === undefined ? failedSample(seed) : undefined;
  if (name === "interaction.click") return channel === undefined ? {} : undefined;
  if (channel === undefined || !Object.hasOwn(channelSamples, channel)) return undefined;
  const samples: Readonly<Record<string, (seed: Seed) => unknown>> = channelSamples[channel];
  return Object.hasOwn(samples, name) ? samples[name]?.(seed) : undefined;
};

/** An event of which only the name is documented has no revision to agree with. */
const revisionOf = (name: OmnichannelEventName, { messageId }: Seed, overrides: unknown): object => {
  if (name === "interaction.click") return {};
  const given = isObject(overrides) ? overrides.revision : undefined;
  const revision = typeof given === "number" ? given : revisions[name];
  return { revision, etag: etagOf(messageId, revision) };
};

/**
 * Makes an Omnichannel event as the platform sends it, the same at each call. The message's id, the API space's, the
 * revision and the time of the payload are taken from the overrides, and whatever repeats them agrees: references,
 * receipts, the entity tag.
 *
 * @param channel - `undefined` for `message.failed` and `interaction.click`, which have none of their own.
 * @param overrides - Laid over the event at any depth; arrays are replaced, `undefined` takes a key away. They may make
 * the event malformed: that is worth a test too.
 * @throws {RangeError} The API has no such event on such a channel.
 */
export const buildOmnichannelEvent = <
  Name extends OmnichannelEventName,
  Channel extends OmnichannelChannel | undefined,
>(
  name: Name,
  channel: Channel,
  overrides: Overrides<OmnichannelEventOf<Name, Channel>> | undefined = undefined,
): OmnichannelEventOf<Name, Channel> => {
  const seed: Seed = {
    messageId: textAt(overrides, "payload", "id") ?? "e9f154c8-4011-493f-bb73-09cfcf8a1411",
    apiSpaceId: textAt(overrides, "apiSpaceId") ?? "c224cf6e-4352-4b26-a71a-c9032bea7a01",
    at: toUtc(textAt(overrides, "payload", name === "message.inbound" ? "receivedOn" : "updatedOn")) ?? defaultTime,
  };
  const payload = payloadOf(name, channel, seed);
  if (payload === undefined) {
    throw new RangeError(`there is no event ${JSON.stringify(name)} on the channel ${JSON.stringify(channel)}`);
  }
  const event = {
    eventId: "2b612e8c-b88d-485c-8e98-81939f879500",
    accountId: 1234,
    apiSpaceId: seed.apiSpaceId,
    name,
    payload,
    ...revisionOf(name, seed, overrides),
    timestamp: seed.at,
  };
  return merge(event, overrides ?? {}) as OmnichannelEventOf<Name, Channel>;
};
