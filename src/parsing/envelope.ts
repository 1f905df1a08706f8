import { isObject, type JsonObject } from "../shapes/values.js";

export const isHttpSmsEnvelope = ({ id, type, time, data }: JsonObject): boolean =>
  typeof id === "string" && typeof type === "string" && typeof time === "string" && isObject(data);

export const isOmnichannelEnvelope = ({ eventId, name, timestamp }: JsonObject): boolean =>
  typeof eventId === "string" && typeof name === "string" && typeof timestamp === "string";

/**
 * Whether a value has a valid envelope of each provider. No provider sends such a value, and a signature of one provider
 * must not vouch for an event of the other.
 */
export const hasBothEnvelopes = (value: JsonObject): boolean =>
  // checks the ids first, since nearly every event has only one of them
  value.id !== undefined && value.eventId !== undefined && isHttpSmsEnvelope(value) && isOmnichannelEnvelope(value);
