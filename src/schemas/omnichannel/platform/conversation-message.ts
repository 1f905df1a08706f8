import * as z from "zod";
import { address, count, flag, record, time, uuid } from "../../words.js";
import {
  AppMessagingContextSchema,
  AppMessagingPartSchema,
  conversationId,
  direction,
  scope,
} from "../parts/app-conversation.js";
import { payload, streamEvents } from "./envelopes.js";

const event = streamEvents(
  "https://developer.dotdigital.com/reference/app-messaging-message-events",
  "Place of the event in the stream of its conversation, an integer: equal to `payload.conversationEventId` in every example.",
);

const twice =
  "The examples suggest that the message events of App Messaging report the same message: a webhook that subscribes to both receives both.";

const id = uuid("Id of the message, a UUID.");

const conversationEventId = count(
  "Place of the event in the stream of its conversation, an integer. Present in every example.",
).optional();

export const ConversationMessageSentEventSchema = event(
  "conversationMessage.sent",
  `A message was sent to a conversation of App Messaging. ${twice}`,
  payload("conversationMessage.sent", "The message", {
    metadata: record("Metadata of the message, any keys and values. Empty if not set.").optional(),
    context: AppMessagingContextSchema.describe("Where the message came from. Present in every example.").optional(),
    parts: z.array(AppMessagingPartSchema).describe("The parts of the message. Present in every example.").optional(),
    id,
    conversationEventId,
  }).describe("The message."),
);

const receipt = (name: string, what: string) =>
  payload(name, `Receipt of the message that was ${what}`, {
    conversationId,
    scope,
    direction,
    isPublicConversation: flag("Whether the conversation is public. Present in every example.").optional(),
    profileId: address(
      `Id of the profile to which the message was ${what}: any text. Present in every example.`,
    ).optional(),
    timestamp: time(
      `When the message was ${what}: ISO 8601 in UTC with milliseconds. Present in every example.`,
    ).optional(),
    id,
    conversationEventId,
  }).describe("The receipt.");

export const ConversationMessageDeliveredEventSchema = event(
  "conversationMessage.delivered",
  `A message of a conversation of App Messaging reached a participant. ${twice}`,
  receipt("conversationMessage.delivered", "delivered"),
);

export const ConversationMessageReadEventSchema = event(
  "conversationMessage.read",
  `A participant read a message of a conversation of App Messaging. ${twice}`,
  receipt("conversationMessage.read", "read"),
);
