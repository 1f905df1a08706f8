import { omnichannelChannels } from "../../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../../shapes/values.js";

const knownChannels: ReadonlySet<string> = new Set(omnichannelChannels);

/** Whether a key of `channelStatus` names a channel: a raw receipt has keys of its own there. */
const isChannel = (key: string, status: unknown): boolean =>
  knownChannels.has(key) || (isObject(status) && typeof status["status"] === "string");

/**
 * Returns every channel that a message was tried on, in the order of the event.
 *
 * @param own - The channel that the event names.
 */
export const triedChannels = (channelStatus: unknown, own: string | undefined): readonly string[] => {
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

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : nothing);

/** The value if it is a string. The provider writes an empty string for none. */
export const filledText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** What a wrapper that is keyed by channel says: why a message failed, and the receipt or response of the channel. */
export const unwrap = (status: JsonObject): { readonly reason: unknown; readonly report: JsonObject } => {
  if (!isObject(status["details"])) return { reason: undefined, report: status };
  const { reason, data } = status["details"];
  return { reason, report: isObject(data) ? data : status["details"] };
};
