import * as z from "zod";
import { address, flag, known, personal, text, wording } from "../../words.js";
import { shape } from "../envelope.js";
import { deletedFields } from "./deleted.js";
import { entityEvents, factEvent, payload, rarePayload } from "./envelopes.js";

const page = "https://developer.dotdigital.com/reference/app-messaging-conversation-events";

const event = entityEvents("conversation", page);

const id = address("Id of the conversation: any text that the customer chose, or a UUID.");

const role = known("Role of the participant. Absent if not sent.", ["owner", "participant"]).optional();

const ConversationPrivilegesSchema = shape("ConversationPrivileges", "What a role may do in a conversation.", {
  canSend: flag("Whether the role can send messages to the conversation.").optional(),
  canAddParticipants: flag("Whether the role can add participants to the conversation.").optional(),
  canRemoveParticipants: flag("Whether the role can remove participants from the conversation.").optional(),
});

const ConversationRolesSchema = shape("ConversationRoles", "What each role may do in a conversation.", {
  owner: ConversationPrivilegesSchema.describe("What owners may do.").optional(),
  participant: ConversationPrivilegesSchema.describe("What participants may do.").optional(),
});

const ConversationParticipantSchema = shape("ConversationParticipant", "One participant of a conversation.", {
  profileId: address("Id of the participant's profile: any text.").optional(),
  role,
});

export const ConversationCreateEventSchema = event(
  "conversation.create",
  "A conversation of App Messaging was created.",
  rarePayload("conversation.create", "The conversation", {
    id,
    name: personal(text("Name of the conversation. Present in every example.")).optional(),
    description: wording("Description of the conversation. Absent if it has none.").optional(),
    roles: ConversationRolesSchema.describe("What each role may do. Present in every example.").optional(),
    isPublic: flag("Whether the conversation is publicly visible. Present in every example.").optional(),
    participants: z
      .array(ConversationParticipantSchema)
      .describe("The participants. Absent if the request that created the conversation had none.")
      .optional(),
  }).describe("The conversation."),
);

export const ConversationDeleteEventSchema = event(
  "conversation.delete",
  "A conversation of App Messaging was deleted.",
  payload("conversation.delete", "Which conversation was deleted, when and by whom", {
    ...deletedFields("conversation"),
    id,
  }).describe("What was deleted."),
);

export const ConversationParticipantAddedEventSchema = factEvent(
  page,
  "conversation.participantAdded",
  "A participant was added to a conversation of App Messaging. It may be stamped earlier than the `conversation.create` event of its conversation.",
  {
    payload: rarePayload("conversation.participantAdded", "Who was added to which conversation", {
      profileId: address("Id of the profile that was added: any text. Present in every example.").optional(),
      role,
      id,
    }).describe("Who was added, and to which conversation."),
  },
);
