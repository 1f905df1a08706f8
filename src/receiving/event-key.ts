import type { HttpSmsEventResult } from "../generated/httpsms.types.js";
import type { OmnichannelEventResult } from "../generated/omnichannel.types.js";
import { escapePart, makeKey } from "../normalizing/event-key.js";
import { httpSmsEventKey, otherEventKey } from "../normalizing/httpsms/event-key.js";
import type { UnknownHttpSmsResult, UnknownOmnichannelResult } from "../parsing/result-types.js";

import { type JsonObject, textOf } from "../shapes/values.js";

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
  const { apiSpaceId, eventId } = result.event;
  return makeKey(`omnichannel:${escapePart(textOf(apiSpaceId))}:`, eventId);
};
