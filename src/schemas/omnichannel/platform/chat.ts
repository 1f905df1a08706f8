import * as z from "zod";
import { address, count, flag, known, personal, text, uuid, wording } from "../../words.js";
import { shape } from "../envelope.js";
import { conversationId } from "../parts/app-conversation.js";
import { entityEvents, rarePayload } from "./envelopes.js";

const event = entityEvents("chat", "https://developer.dotdigital.com/reference/chat-events");

const id = uuid("Id of the chat, a UUID in every example.");

const teamId = text("Id of the team that owns the chat. Present in every example.").optional();

const ChatParticipantSchema = shape("ChatParticipant", "One participant of a chat.", {
  profileId: address("Id of the participant's profile: any text.").optional(),
  role: known("Role of the participant. Absent if not sent.", ["agent", "participant"]).optional(),
});

const ChatContextSchema = shape("ChatContext", "What ties a chat to the channel that it uses.", { conversationId });

export const ChatCreateEventSchema = event(
  "chat.create",
  "A chat was created.",
  rarePayload("chat.create", "The chat", {
    name: personal(
      text("Name of the chat, which may contain the id of a profile. Present in every example."),
    ).optional(),
    description: wording("Description of the chat. Absent if it has none.").optional(),
    teamId,
    channelId: text(
      "Id of the channel that started the chat, such as `appMessaging`. Present in every example.",
    ).optional(),
    participants: z
      .array(ChatParticipantSchema)
      .describe("The participants. Absent if the request that created the chat had none.")
      .optional(),
    context: ChatContextSchema.describe("What ties the chat to its channel. Absent if not set.").optional(),
    id,
  }).describe("The chat."),
);

export const ChatChannelUpdatedEventSchema = event(
  "chat.channelUpdated",
  "A chat switched to another channel, for example from web chat to e-mail.",
  rarePayload("chat.channelUpdated", "Which chat switched to which channel", {
    id,
    channelId: text("Id of the new channel, such as `email`. Present in every example.").optional(),
  }).describe("The chat and its new channel."),
);

export const ChatClosedEventSchema = event(
  "chat.closed",
  "A chat was closed, because it is complete.",
  rarePayload("chat.closed", "The chat that was closed", {
    bypassMessage: flag(
      "Whether the closing message in the configuration of the team is ignored and not sent. Absent if not set.",
    ).optional(),
    teamId,
    closeTimeSecs: count(
      "A number of seconds, an integer, that the documentation does not describe. Present in every example.",
    ).optional(),
    id,
  }).describe("The chat."),
);
