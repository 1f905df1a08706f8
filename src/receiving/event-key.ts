import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import { httpSmsEventKey, otherEventKey } from "../normalizing/httpsms/event-key.js";
import { omnichannelEventKey } from "../normalizing/omnichannel/event-key.js";
import type { UnknownHttpSmsResult, UnknownOmnichannelResult } from "../parsing/result-types.js";
import type { JsonObject } from "../shapes/values.js";

/** A result with an event, which has a key. */
export type AcceptedResult =
  | HttpSmsEventResult
  | OmnichannelEventResult
  | UnknownHttpSmsResult
  | UnknownOmnichannelResult;

/**
 * Returns the `eventKey` of the normalized event. Not through `normalize`, which would double the size of the handler.
 */
export const eventKeyOf = (result: AcceptedResult): string => {
  if (result.provider === "httpsms") {
    return result.kind === "event"
      ? httpSmsEventKey(result.event)
      : otherEventKey(result.event as unknown as JsonObject);
  }
  return omnichannelEventKey(result.event.apiSpaceId, result.event.eventId);
};
