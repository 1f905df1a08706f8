import { randomUUID } from "node:crypto";
import { type HttpSmsEvent, httpSmsEventTypes } from "../generated/httpsms.types.js";
import { omnichannelNameOf } from "../generated/omnichannel.checks.js";
import { omnichannelEventNames } from "../generated/omnichannel.types.js";
import type { Provider } from "../shapes/provider.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { buildHttpSmsEvent } from "../testing/build-httpsms.js";
import { buildOmnichannelEvent } from "../testing/build-omnichannel.js";
import { merge } from "../testing/merge.js";
import { printable } from "./arguments.js";
import { CallError } from "./command.js";
import { applySettings, type Setting, toOverrides } from "./set-path.js";
import { suggest } from "./suggest.js";

/** An event that can be built: its provider, name and channel. */
export interface EventKind {
  readonly provider: Provider;
  readonly name: string;
  readonly channel: string | undefined;
}

// the builder types its names, and these come from the command line
const buildOmnichannel = buildOmnichannelEvent as (name: string, ...rest: readonly unknown[]) => JsonObject;
const buildHttpSms = buildHttpSmsEvent as (type: string, overrides?: JsonObject) => HttpSmsEvent;

/** Returns the channels of an event. `undefined` stands for one that has no channel of its own. */
const listChannels = (name: string): readonly (string | undefined)[] => {
  const { channels } = omnichannelNameOf({ name });
  return channels === undefined ? [undefined] : Object.keys(channels);
};

/** Lists every event that can be sent. */
export const listKinds = (): readonly EventKind[] => [
  ...httpSmsEventTypes.map((name) => ({ provider: "httpsms" as const, name, channel: undefined })),
  ...omnichannelEventNames.flatMap((name) =>
    listChannels(name).map((channel) => ({ provider: "omnichannel" as const, name, channel })),
  ),
];

/** @throws {CallError} There is no such event, or none on this channel. */
export const findKind = (name: string, channel: string | undefined): EventKind => {
  const kinds = listKinds().filter((kind) => kind.name === name);
  const found = kinds.find((kind) => kind.channel === channel);
  if (found !== undefined) return found;
  if (kinds.length === 0) {
    const names = [...new Set(listKinds().map((kind) => kind.name))];
    throw new CallError(
      `unknown event \`${printable(name)}\`${suggest(name, names) || ": `message-webhooks send --list` lists all events"}`,
    );
  }
  const channels = kinds.flatMap((kind) => kind.channel ?? []);
  if (channels.length === 0) throw new CallError(`\`${name}\` has no channel: leave it out`);
  if (channel === undefined) {
    throw new CallError(`\`${name}\` needs a channel: one of ${channels.map((each) => `\`${each}\``).join(", ")}`);
  }
  throw new CallError(`\`${name}\` has no channel \`${printable(channel)}\`${suggest(channel, channels)}`);
};

let lastTime = 0;

/** Returns the time of now, later in each call, since the time of a call or of a received message tells it from others. */
const nextTime = (): string => {
  lastTime = Math.max(Date.now(), lastTime + 1);
  return new Date(lastTime).toISOString();
};

/** What makes a new httpSMS event a fact of its own: new ids, and the time of now. */
const renewHttpSms = (name: string, time: string): JsonObject => {
  const { data } = buildHttpSms(name);
  const id = ["id", "message_id"].find((key) => Object.hasOwn(data, key));
  const newId = id === undefined ? {} : { [id]: randomUUID() };
  return { id: randomUUID(), time, data: { ...newId, timestamp: time } };
};

const renewOmnichannel = (name: string, channel: string | undefined, time: string): JsonObject => {
  const { payload } = buildOmnichannel(name, channel);
  const envelope = { eventId: randomUUID() };
  if (!name.startsWith("message.") || !isObject(payload)) return { ...envelope, timestamp: time };
  const timeKey = name === "message.inbound" ? "receivedOn" : "updatedOn";
  return { ...envelope, payload: { id: randomUUID(), [timeKey]: time } };
};

/** Builds an event with new ids and the time of now, so that an endpoint takes it for a new fact. */
export const buildNewEvent = ({ provider, name, channel }: EventKind, settings: readonly Setting[]): unknown => {
  const time = nextTime();
  const overrides = toOverrides(settings);
  if (provider === "httpsms") {
    const event = buildHttpSms(name, merge(renewHttpSms(name, time), overrides) as JsonObject);
    return applySettings(event, settings);
  }
  const all = merge(renewOmnichannel(name, channel, time), overrides);
  return applySettings(buildOmnichannel(name, channel, all), settings);
};
