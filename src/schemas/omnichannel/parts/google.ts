import { address, count, known, number, personal, text, time, uri, uuid, wording } from "../../words.js";
import { shape } from "../envelope.js";

const RcsContentMessageSchema = shape("RcsContentMessage", "Content of a sent RCS message.", {
  text: wording("Text of the message. Absent if the message is a file or a card.").optional(),
});

export const RcsAgentMessageSchema = shape(
  "RcsAgentMessage",
  "Response of Google's RCS Business Messaging to a message: its `agentMessages` resource.",
  {
    name: address(
      "Name of the resource: `phones/`, the number with `+`, `/agentMessages/` and the id of the message.",
    ).optional(),
    sendTime: time("When Google sent the message: ISO 8601 in UTC with 0 to 9 fractional digits.").optional(),
    contentMessage: RcsContentMessageSchema.describe("Content of the message. Absent if not sent.").optional(),
  },
);

const RcsLocationSchema = shape("RcsLocation", "A place that the user shared.", {
  latitude: personal(number("Degrees north, from -90 to 90.")).optional(),
  longitude: personal(number("Degrees east, from -180 to 180.")).optional(),
});

const RcsSuggestionResponseSchema = shape("RcsSuggestionResponse", "A suggestion that the user tapped.", {
  postbackData: wording("Data that the agent set for the suggestion.").optional(),
  text: wording("Text of the suggestion.").optional(),
  type: known("Kind of suggestion. Absent from older bodies.", ["ACTION", "REPLY"]).optional(),
});

const RcsFileSchema = shape("RcsFile", "A file that the user sent.", {
  mimeType: text("Media type of the file.").optional(),
  fileSizeBytes: count("Length in bytes, an integer.").optional(),
  fileName: personal(text("Name of the file.")).optional(),
  fileUri: uri("URL of the file.").optional(),
});

const RcsUserFileSchema = shape("RcsUserFile", "A file that the user sent, with its thumbnail.", {
  payload: RcsFileSchema.describe("The file.").optional(),
  thumbnail: RcsFileSchema.describe("Preview of the file. Absent from files without one.").optional(),
});

/** Google documents the same values in two places. */
const eventTypes = ["DELIVERED", "READ", "IS_TYPING", "SUBSCRIBE", "UNSUBSCRIBE", "EVENT_TYPE_UNSPECIFIED"];

const notSeen = "Google documents it for a message of the user. Absent from every example of the Omnichannel API.";

const RcsUserEventSchema = shape("RcsUserEvent", "Google's RCS Business Messaging event of a user.", {
  senderPhoneNumber: address("Phone number of the user, E.164 with `+`.").optional(),
  agentId: address("Id of the RCS agent. Absent from every example of the Omnichannel API.").optional(),
  eventType: known("What happened to the message. Only DELIVERED and READ occur in examples.", eventTypes).optional(),
  eventId: text("Id of the event at Google.").optional(),
  messageId: uuid("Id of the message, a UUID: equal to `payload.id`.").optional(),
  sendTime: time("When it happened: ISO 8601 in UTC with up to 9 fractional digits, commonly 6.").optional(),
  text: wording(`Text of a message. ${notSeen}`).optional(),
  location: RcsLocationSchema.describe(`Place that the user shared. ${notSeen}`).optional(),
  suggestionResponse: RcsSuggestionResponseSchema.describe(`Suggestion that the user tapped. ${notSeen}`).optional(),
  userFile: RcsUserFileSchema.describe(`File that the user sent. ${notSeen}`).optional(),
});

const RcsEventAttributesSchema = shape("RcsEventAttributes", "Attributes of Google's Pub/Sub message.", {
  type: known("Kind of message.", ["event", "message"]).optional(),
  project_number: text("Number of the Google Cloud project, as text.").optional(),
  event_type: known("Equal to `data.eventType`.", eventTypes).optional(),
  product: known("Google's product.", ["RBM"]).optional(),
});

export const RcsReceiptSchema = shape(
  "RcsReceipt",
  "Receipt of Google's RCS Business Messaging in the form of Pub/Sub: a `channelStatus` that is not keyed by channel.",
  {
    data: RcsUserEventSchema.describe("The user event.").optional(),
    attributes: RcsEventAttributesSchema.describe("Attributes of the Pub/Sub message.").optional(),
    messageId: text("Id of the Pub/Sub message, digits. The id of the message itself is `data.messageId`.").optional(),
    publishTime: time("When Pub/Sub published the message: ISO 8601 in UTC with 0 to 9 fractional digits.").optional(),
  },
);
