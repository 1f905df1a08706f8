import { address } from "../../words.js";
import { factEvent } from "./envelopes.js";

const page = "https://developer.dotdigital.com/reference/chat-presence-events";

/** Only the name tells the three apart: they have no payload. */
const profileId = address("Id of the agent's profile: `PLATFORMUSER\\` and an e-mail address in every example.");

export const PresenceAvailableEventSchema = factEvent(
  page,
  "presence.available",
  "A chat agent is ready to handle chats. The event has no payload.",
  { profileId },
);

export const PresenceAwayEventSchema = factEvent(
  page,
  "presence.away",
  "A chat agent is away and gets no new chats. The event has no payload.",
  { profileId },
);

export const PresenceOfflineEventSchema = factEvent(
  page,
  "presence.offline",
  "A chat agent no longer has the chat tool open. The event has no payload.",
  { profileId },
);
