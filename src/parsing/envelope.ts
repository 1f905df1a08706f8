import type { JsonObject } from "../shapes/values.js";
import { isObject } from "../shapes/values.js";

export const isHttpSmsEnvelope = ({ id, type, time, data }: JsonObject): boolean =>
  typeof id === "string" && typeof type === "string" && typeof time === "string" && isObject(data);

export const isOmnichannelEnvelope = ({ eventId, name, timestamp }: JsonObject): boolean =>
  typeof eventId === "string" && typeof name === "string" && typeof timestamp === "string";

/** No platform sends such a value, and whoever signs for one provider must not speak for the other. */
export const isOfBothProviders = (value: JsonObject): boolean =>
  // nearly every event lacks one of the two ids
  value.id !== undefined && value.eventId !== undefined && isHttpSmsEnvelope(value) && isOmnichannelEnvelope(value);
