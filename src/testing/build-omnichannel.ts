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

/** The revision of a message at each event, from the documented examples. */
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

/** Returns the revision and the entity tag. None for `interaction.click`, whose contents are not documented. */
const revisionOf = (name: OmnichannelEventName, { messageId }: Seed, overrides: unknown): object => {
  if (name === "interaction.click") return {};
  const given = isObject(overrides) ? overrides.revision : undefined;
  const revision = typeof given === "number" ? given : revisions[name];
  return { revision, etag: etagOf(messageId, revision) };
};

/**
 * Builds an Omnichannel event as the provider sends it, the same in each call. If the overrides have the id of the message
 * or the API space, the revision or the time of the payload, then all parts that repeat it agree: references, receipts and
 * the entity tag.
 *
 * @param channel - `undefined` for `message.failed` and `interaction.click`, which have no channel.
 * @param overrides - Merged into the event at any depth. Arrays are replaced, `undefined` removes a key. They may make the
 * event invalid, which is worth a test too.
 * @throws {RangeError} The provider has no event with this name on this channel.
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
    throw new RangeError(
      `the Omnichannel API has no event ${JSON.stringify(name)} on the channel ${JSON.stringify(channel)}`,
    );
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
