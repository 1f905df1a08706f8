import * as chat from "./platform/chat.js";
import * as chatMessage from "./platform/chat-message.js";
import * as conversation from "./platform/conversation.js";
import * as conversationMessage from "./platform/conversation-message.js";
import * as facebook from "./platform/facebook.js";
import * as presence from "./platform/presence.js";
import * as profile from "./platform/profile.js";

/** The families of events that are not about a message on a channel, by the part of their names before the dot. */
export const families = {
  profile,
  conversation,
  conversationMessage,
  chat,
  chatMessage,
  presence,
  facebook,
} as const;

/** Every event of these families. To add an event, add it here. */
export const platformEvents = [
  profile.ProfileCreateEventSchema,
  profile.ProfileUpdateEventSchema,
  profile.ProfileDeleteEventSchema,
  profile.ProfileUndeleteEventSchema,
  conversation.ConversationCreateEventSchema,
  conversation.ConversationDeleteEventSchema,
  conversation.ConversationParticipantAddedEventSchema,
  conversationMessage.ConversationMessageSentEventSchema,
  conversationMessage.ConversationMessageDeliveredEventSchema,
  conversationMessage.ConversationMessageReadEventSchema,
  chat.ChatCreateEventSchema,
  chat.ChatChannelUpdatedEventSchema,
  chat.ChatClosedEventSchema,
  chatMessage.ChatMessageSentEventSchema,
  presence.PresenceAvailableEventSchema,
  presence.PresenceAwayEventSchema,
  presence.PresenceOfflineEventSchema,
  facebook.FacebookOptinEventSchema,
] as const;
