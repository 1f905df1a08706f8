import * as z from "zod";
import { address, personal, record, text, time, uuid } from "../../words.js";
import { shape } from "../envelope.js";
import { AppMessagingPartSchema, direction } from "../parts/app-conversation.js";
import { payload, streamEvents } from "./envelopes.js";

const event = streamEvents(
  "https://developer.dotdigital.com/reference/chat-message-events",
  "A count of the provider for the stream of the chat, an integer from 0. Present in every example.",
);

const ChatMessageSenderSchema = shape("ChatMessageSender", "Sender of a message in a chat.", {
  id: address("Id of the visitor's profile, `PLATFORMUSER\\` and the e-mail address of an agent, or `Bot`.").optional(),
  name: personal(text("Name of the sender. Absent from every example.")).optional(),
});

const ChatMessageRecipientSchema = shape("ChatMessageRecipient", "Recipient of a message in a chat.", {
  id: address("Id of the recipient's profile: any text.").optional(),
});

const ChatMessageContextSchema = shape(
  "ChatMessageContext",
  "Where a message of a chat came from, and where it goes.",
  {
    from: ChatMessageSenderSchema.describe("Sender. Present in every example.").optional(),
    chatId: uuid("Id of the chat, a UUID in every example.").optional(),
    teamId: text("Id of the team that owns the chat. Present in every example.").optional(),
    sentBy: address(
      "Session, access or user that sent the message, such as `session:` and the id of the profile.",
    ).optional(),
    sentOn: time("When the message was sent: ISO 8601 in UTC with milliseconds.").optional(),
    direction,
    to: ChatMessageRecipientSchema.describe("Recipient. Absent from inbound messages.").optional(),
  },
);

export const ChatMessageSentEventSchema = event(
  "chatMessage.sent",
  "A copy of a message that was sent to or from a chat. It does not name the channel: `chat.create` and `chat.channelUpdated` do.",
  payload("chatMessage.sent", "The message", {
    metadata: record("Metadata of the message, any keys and values. Empty if not set.").optional(),
    context: ChatMessageContextSchema.describe("Where the message came from. Present in every example.").optional(),
    parts: z.array(AppMessagingPartSchema).describe("The parts of the message. Present in every example.").optional(),
    id: uuid("Id of the message, a UUID."),
  }).describe("The message."),
);
