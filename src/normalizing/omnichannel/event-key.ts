import { textOf } from "../../shapes/values.js";
import { escapePart, makeKey } from "../event-key.js";

/** Returns the key of an event: its id within its API space. It trusts no field. */
export const omnichannelEventKey = (apiSpaceId: unknown, eventId: unknown): string =>
  makeKey(`omnichannel:${escapePart(textOf(apiSpaceId))}:`, textOf(eventId));
