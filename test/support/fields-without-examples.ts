import { httpSmsEventTypes, omnichannelChannels } from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "./minimal.js";
import { setAt } from "./set-at.js";

/** Per kind: what fits, what does not, and what the issue says. */
export const kinds = {
  string: { good: "text", bad: 7, message: "must be a string" },
  uri: { good: "https://example.com/a", bad: 7, message: "must be a string" },
  number: { good: -1.5, bad: "7", message: "must be a number" },
  count: { good: 7, bad: "7", message: "must be a number" },
  boolean: { good: true, bad: "true", message: "must be a boolean" },
  object: { good: {}, bad: [], message: "must be an object" },
  list: { good: [], bad: {}, message: "must be an array" },
  "uri or null": { good: null, bad: 7, message: "must be a string or null" },
  "string or null": { good: null, bad: 7, message: "must be a string or null" },
  "object or null": { good: null, bad: 7, message: "must be an object or null" },
  "list or null": { good: null, bad: {}, message: "must be an array or null" },
} as const;

type Fields = { readonly [path: string]: keyof typeof kinds };

const omnichannel = minimalOmnichannelEvent;
const file: Fields = { mimeType: "string", fileSizeBytes: "count", fileName: "string", fileUri: "uri" };

const within = (path: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, kind]) => [`${path}.${key}`, kind]));

/** The optional fields of a status on every channel. */
const statusFields: Fields = {
  "payload.updatedOn": "string",
  "payload.metadata": "object",
  "payload.details.channelStatus": "object",
  revision: "count",
  etag: "string",
};

/** The channels of each name whose `channelData` no document describes. */
const withFreeChannelData: readonly (readonly [name: string, channels: readonly string[]])[] = [
  ["message.sent", ["email", "whatsApp", "nativePush"]],
  ["message.delivered", ["email", "whatsApp", "nativePush"]],
  ["message.read", ["sms", "mms", "email", "whatsApp", "nativePush"]],
  ["message.expired", ["mms", "rcs", "fbMessenger", "appMessaging", "email", "whatsApp", "nativePush"]],
];

const inboundFields: Fields = {
  "payload.title": "string",
  "payload.body": "string",
  "payload.messageParts": "list",
  "payload.correlation": "object",
  "payload.correlation.messageId": "string",
  "payload.correlation.metadata": "object",
  "payload.conversationId": "string",
  "payload.metadata": "object",
  "payload.status": "string",
  "payload.to": "object",
  revision: "count",
  etag: "string",
};

const rcsUserEvent: Fields = {
  agentId: "string",
  text: "string",
  location: "object",
  "location.latitude": "number",
  "location.longitude": "number",
  suggestionResponse: "object",
  "suggestionResponse.postbackData": "string",
  "suggestionResponse.text": "string",
  "suggestionResponse.type": "string",
  userFile: "object",
  "userFile.payload": "object",
  ...within("userFile.payload", file),
  "userFile.thumbnail": "object",
  ...within("userFile.thumbnail", file),
};

const messengerBody: Fields = {
  "message.quick_reply": "object",
  "message.quick_reply.payload": "string",
  "message.reply_to": "object",
  "message.reply_to.mid": "string",
  "message.reply_to.is_self_reply": "boolean",
  "message.attachments.0.title": "string",
  "message.attachments.0.url": "uri",
  "message.attachments.0.payload": "object or null",
  "message.attachments.0.payload.title": "string",
  "message.attachments.0.payload.sticker_id": "number",
  "message.attachments.0.payload.coordinates": "object",
  "message.attachments.0.payload.coordinates.lat": "number",
  "message.attachments.0.payload.coordinates.long": "number",
  postback: "object",
  "postback.mid": "string",
  "postback.title": "string",
  "postback.payload": "string",
  "postback.referral": "object",
  reaction: "object",
  "reaction.mid": "string",
  "reaction.action": "string",
  "reaction.reaction": "string",
  "reaction.emoji": "string",
};

const statusNames = ["message.sent", "message.delivered", "message.read", "message.expired"];

export type Row = readonly [label: string, event: object, path: string, kind: keyof typeof kinds];

const rowsOf = (label: string, event: object, fields: Fields): readonly Row[] =>
  Object.entries(fields).map(([path, kind]) => [label, event, path, kind]);

const messageTypes = httpSmsEventTypes.filter((type) => type.startsWith("message.") && type !== "message.call.missed");

/** Each optional field that no example of its event shows. */
export const rows: readonly Row[] = [
  ...messageTypes.flatMap((type) => rowsOf(type, minimalHttpSmsEvents[type], { "data.encrypted": "boolean" })),
  ...rowsOf("message.phone.received", minimalHttpSmsEvents["message.phone.received"], {
    "data.attachments": "list or null",
    "data.attachments.0": "uri",
  }),
  ...statusNames.flatMap((name) =>
    omnichannelChannels.flatMap((channel) => rowsOf(`${name} (${channel})`, omnichannel(name, channel), statusFields)),
  ),
  ...omnichannelChannels.flatMap((channel) =>
    rowsOf(`message.inbound (${channel})`, omnichannel("message.inbound", channel), inboundFields),
  ),
  ...withFreeChannelData.flatMap(([name, channels]) =>
    channels.flatMap((channel) =>
      rowsOf(`${name} (${channel})`, omnichannel(name, channel), { "payload.channelData": "object" }),
    ),
  ),
  ...["email", "whatsApp", "nativePush"].flatMap((channel) =>
    rowsOf(`message.sent (${channel})`, omnichannel("message.sent", channel), {
      "payload.details.additionalInfo": "object",
    }),
  ),
  ...rowsOf("message.sent (sms)", omnichannel("message.sent", "sms"), {
    "payload.details.additionalInfo.segmentCount": "count",
    "payload.details.additionalInfo.validationFailures": "list",
    "payload.details.additionalInfo.validationFailures.0": "object",
    "payload.details.additionalInfo.validationFailures.0.failureCode": "string",
  }),
  ...rowsOf(
    "message.delivered (rcs)",
    omnichannel("message.delivered", "rcs"),
    within("payload.details.channelStatus.data", rcsUserEvent),
  ),
  ...rowsOf("message.delivered (fbMessenger)", omnichannel("message.delivered", "fbMessenger"), {
    "payload.details.channelStatus.delivery.mids": "list",
    "payload.details.channelStatus.delivery.mids.0": "string",
  }),
  ...rowsOf("message.failed", omnichannel("message.failed", undefined), {
    "payload.details.channel": "string",
    "payload.details.failureReason": "string",
    "payload.details.channelStatus.mms": "object",
    "payload.details.channelStatus.mms.details.data": "object",
    "payload.details.channelStatus.appMessaging": "object",
    "payload.details.channelStatus.whatsApp": "object",
    "payload.details.channelStatus.nativePush": "object",
    "payload.details.channelStatus.email.message-id": "string",
    "payload.details.channelStatus.email.error": "string",
    "payload.details.channelStatus.email.notification": "string",
  }),
  ...rowsOf("message.inbound (sms)", omnichannel("message.inbound", "sms"), {
    "payload.messageParts.0.size": "count",
    "payload.messageParts.0.channels": "list",
    "payload.messageParts.0.channels.0": "string",
  }),
  ...rowsOf("message.inbound (fbMessenger)", omnichannel("message.inbound", "fbMessenger"), {
    "payload.to.pageId": "string",
    ...within("payload.channelData.body", messengerBody),
  }),
  ...rowsOf("message.inbound (appMessaging)", omnichannel("message.inbound", "appMessaging"), {
    "payload.channelData.context.from.name": "string or null",
    "payload.channelData.context.from.email": "string",
    "payload.channelData.context.from.avatarUrl": "uri or null",
    "payload.channelData.parts.0.url": "string",
  }),
  ...rowsOf("interaction.click", omnichannel("interaction.click", undefined), { revision: "count", etag: "string" }),
  ...rowsOf("chat.create", omnichannel("chat.create", undefined), { "payload.description": "string" }),
  ...rowsOf("chatMessage.sent", omnichannel("chatMessage.sent", undefined), { "payload.context.from.name": "string" }),
];

/** A message part needs a type, so that only the changed field is wrong. */
export const setField = (event: object, path: string, value: unknown): object =>
  path.startsWith("payload.messageParts.0")
    ? setAt(setAt(event, "payload.messageParts.0.type", "text/plain"), path, value)
    : setAt(event, path, value);
