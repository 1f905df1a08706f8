import { isObject } from "./check.js";

/** The channel that an event of a known name says it is of; undefined where the name has none of its own. */
export const channelOf = (event: unknown, name: string): string | undefined => {
  if (name === "message.failed" || name === "interaction.click") return undefined;
  const payload = isObject(event) ? event.payload : undefined;
  const details = isObject(payload) && name !== "message.inbound" ? payload.details : payload;
  const channel = isObject(details) ? details.channel : undefined;
  return typeof channel === "string" ? channel : undefined;
};
