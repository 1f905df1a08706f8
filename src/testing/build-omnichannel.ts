import type {
  OmnichannelChannel,
  OmnichannelChannelEventName,
  OmnichannelEvent,
} from "../generated/omnichannel.types.js";
import { toUtc } from "../normalizing/time.js";
import type { OmnichannelEventName, OmnichannelEventOf } from "../parsing/event-types.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { etagOf } from "./etag.js";
import { eventIdOf } from "./event-id.js";
import { merge, textAt } from "./merge.js";
import type { Overrides } from "./overrides.js";
import { channelSamples } from "./samples/channels.js";
import { type PlatformSample, type PlatformSeed, platformSamples } from "./samples/platform.js";
import type { Seed } from "./samples/sample.js";
import { failedSample } from "./samples/sms.js";

/** The revision of a message at each event, from the documented examples. */
const revisions: Readonly<Record<string, number>> = {
  "message.inbound": 0,
  "message.sent": 2,
  "message.delivered": 3,
  "message.expired": 3,
  "message.failed": 4,
  "message.read": 4,
};

const defaultTime = "2026-03-14T09:26:53.589Z";

/** What a name adds to the fields of every event. */
type Contents = Readonly<Record<string, unknown>>;

const ownValue = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const revisionIn = (overrides: unknown): number | undefined => {
  const revision = isObject(overrides) ? overrides.revision : undefined;
  return typeof revision === "number" ? revision : undefined;
};

const buildMessage = (name: string, channel: string | undefined, overrides: unknown): Contents | undefined => {
  const seed: Seed = {
    messageId: textAt(overrides, "payload", "id") ?? "e9f154c8-4011-493f-bb73-09cfcf8a1411",
    apiSpaceId: textAt(overrides, "apiSpaceId") ?? defaultApiSpace,
    at: toUtc(textAt(overrides, "payload", name === "message.inbound" ? "receivedOn" : "updatedOn")) ?? defaultTime,
  };
  const samples: Readonly<Record<string, (seed: Seed) => unknown>> =
    channel === undefined ? { "message.failed": failedSample } : (ownValue(channelSamples, channel) ?? {});
  const payload = ownValue(samples, name)?.(seed);
  if (payload === undefined) return undefined;
  const revision = revisionIn(overrides) ?? revisions[name] ?? 0;
  return { payload, revision, etag: etagOf("message", seed.messageId, revision), timestamp: seed.at };
};

const buildPlatform = (name: string, overrides: unknown): Contents | undefined => {
  const samples: Readonly<Record<string, PlatformSample>> = platformSamples;
  const sample = ownValue(samples, name);
  if (sample === undefined) return undefined;
  const seed: PlatformSeed = {
    messageId: textAt(overrides, "payload", "id") ?? sample.id ?? "",
    at: toUtc(textAt(overrides, "timestamp")) ?? defaultTime,
  };
  const revision = revisionIn(overrides) ?? sample.revision;
  const family = name.split(".")[0] ?? "";
  return {
    ...sample.build(seed, revision ?? 0),
    ...(revision === undefined ? {} : { revision }),
    ...(sample.hasEtag ? { etag: etagOf(family, seed.messageId, revision ?? 0) } : {}),
    timestamp: seed.at,
  };
};

const defaultApiSpace = "c224cf6e-4352-4b26-a71a-c9032bea7a01";

/** The contents of `interaction.click` are not documented, so it has no revision and no tag. */
const buildContents = (name: string, channel: string | undefined, overrides: unknown): Contents | undefined => {
  if (channel === undefined && name === "interaction.click") return { payload: {}, timestamp: defaultTime };
  return buildMessage(name, channel, overrides) ?? (channel === undefined ? buildPlatform(name, overrides) : undefined);
};

/** What tells apart two facts of one name: the message, or the entity with its revision, or a person and a time. */
const factOf = (name: string, { payload, revision, profileId, timestamp }: JsonObject): readonly unknown[] => {
  const id = isObject(payload) ? payload.id : undefined;
  return name.startsWith("message.") ? [id] : [id, revision, profileId, timestamp];
};

/**
 * Builds an Omnichannel event as the provider sends it, the same in each call. If the overrides have the id of the message
 * or the API space, the revision or the time of the payload, then all parts that repeat it agree: references, receipts and
 * the entity tag. Its `eventId` follows from the name, the channel and the message, so that two facts have two ids. For an
 * event that is about no message, it follows from the entity, the revision and the time.
 *
 * @param channel - Only for names that have one event per channel, and required there.
 * @param overrides - Merged into the event at any depth. Arrays are replaced, `undefined` removes a key. They may make the
 * event invalid, which is worth a test too.
 * @throws {RangeError} The provider has no event with this name on this channel.
 */
export function buildOmnichannelEvent<Name extends OmnichannelChannelEventName, Channel extends OmnichannelChannel>(
  name: Name,
  channel: Channel,
  overrides?: Overrides<OmnichannelEventOf<Name, Channel>>,
): OmnichannelEventOf<Name, Channel>;
export function buildOmnichannelEvent<Name extends Exclude<OmnichannelEventName, OmnichannelChannelEventName>>(
  name: Name,
  overrides?: Overrides<OmnichannelEventOf<Name>>,
): OmnichannelEventOf<Name>;
export function buildOmnichannelEvent(name: string, second?: unknown, third?: unknown): OmnichannelEvent {
  const [channel, overrides] = isObject(second) ? [undefined, second] : [second as string | undefined, third];
  const contents = buildContents(name, channel, overrides);
  if (contents === undefined) {
    const where = channel === undefined ? "without a channel" : `on the channel ${JSON.stringify(channel)}`;
    throw new RangeError(`the Omnichannel API has no event ${JSON.stringify(name)} ${where}`);
  }
  const { timestamp, ...others } = contents;
  const template = { eventId: "", accountId: 1234, apiSpaceId: defaultApiSpace, name, ...others, timestamp };
  const given = isObject(overrides) ? overrides : {};
  const event = merge(template, given) as OmnichannelEvent;
  if (Object.hasOwn(given, "eventId")) return event;
  return { ...event, eventId: eventIdOf("omnichannel", name, channel, ...factOf(name, { ...event })) };
}
