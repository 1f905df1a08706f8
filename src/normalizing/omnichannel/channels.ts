import { omnichannelChannels } from "../../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../../shapes/values.js";

const knownChannels: ReadonlySet<string> = new Set(omnichannelChannels);

/** Whether a key of `channelStatus` is the name of a channel: a raw receipt has keys of its own there. */
const isChannel = (key: string, status: unknown): boolean =>
  knownChannels.has(key) || (isObject(status) && typeof status["status"] === "string");

/**
 * Returns every channel that a message was tried on, in the order of the event.
 *
 * @param own - The channel that the event names.
 */
export const findTriedChannels = (channelStatus: unknown, own: string | undefined): readonly string[] => {
  const channels: string[] = [];
  if (isObject(channelStatus)) {
    // not `Object.keys`, which allocates a list per event
    for (const key in channelStatus) {
      if (isChannel(key, channelStatus[key])) channels.push(key);
    }
  }
  if (own !== undefined && !channels.includes(own)) channels.push(own);
  return channels;
};

export const nothing: JsonObject = Object.freeze({});

/** Returns the value if it is an object, otherwise an empty object. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : nothing);

/** Returns the value if it is a non-empty string: the provider writes an empty one for no value. */
export const readText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Unwraps the status of one channel: why the message failed, and the receipt or response of the channel. */
export const unwrap = (status: JsonObject): { readonly reason: unknown; readonly report: JsonObject } => {
  if (!isObject(status["details"])) return { reason: undefined, report: status };
  const { reason, data } = status["details"];
  return { reason, report: isObject(data) ? data : status["details"] };
};
