import type {
  AppMessagingPart,
  MessageInboundAppMessagingPayload,
  MessageInboundEvent,
  MessageInboundFbMessengerPayload,
  MessagePart,
  MessengerAttachment,
  OtherChannelInboundPayload,
} from "../../generated/omnichannel.types.js";
import { isObject } from "../../shapes/values.js";
import type { NormalizedAttachment } from "../model.js";
import { readText } from "./channels.js";
import type { Facts } from "./facts.js";

type Part = MessagePart | AppMessagingPart;

/** Returns the first address in a party, which is an open object on a channel without documentation. */
const findAddress = (party: unknown, keys: readonly string[]): string | undefined => {
  for (const key of isObject(party) ? keys : []) {
    const address = readText((party as Readonly<Record<string, unknown>>)[key]);
    if (address !== undefined) return address;
  }
  return undefined;
};

const senderKeys = ["phoneNumber", "fbMessengerId", "email", "profileId"];
const recipientKeys = ["phoneNumber", "email", "agentId", "pageId", "profileId", "conversationId"];

const isText = ({ type = "text/plain", data, url }: Part): boolean =>
  typeof data === "string" && url === undefined && /^text\//i.test(type);

const isPlain = ({ type = "text/plain" }: Part): boolean => /^text\/plain(?:$|[\s;])/i.test(type);

const toPartAttachment = ({ url, name, type, data }: Part): NormalizedAttachment => ({
  kind: null,
  url: url ?? null,
  name: name ?? null,
  contentType: type ?? null,
  data: data ?? null,
});

/** Returns the first plain text. Without one, the first text of another type, such as a card. */
const findText = (parts: readonly Part[]): string | undefined => {
  const texts = parts.filter(isText);
  return (texts.find(isPlain) ?? texts[0])?.data as string | undefined;
};

const readParts = (parts: readonly Part[]) => ({
  text: findText(parts),
  attachments: parts.filter((part) => !isText(part)).map(toPartAttachment),
});

/** Whether a payload has data in addition to what the attachment already has. */
const hasData = (payload: object): boolean => Object.keys(payload).some((key) => key !== "url" && key !== "title");

/** The kinds of Messenger, such as `image`, are not media types. */
const toMessengerAttachment = ({ type, url, title, payload }: MessengerAttachment): NormalizedAttachment => ({
  kind: type ?? null,
  url: payload?.url ?? url ?? null,
  name: title ?? payload?.title ?? null,
  contentType: null,
  data: payload && hasData(payload) ? { ...payload } : null,
});

const readMessenger = ({ channelData }: MessageInboundFbMessengerPayload): Facts => {
  const { message, postback } = channelData?.body ?? {};
  return {
    to: channelData?.pageId,
    text: message?.text ?? postback?.title,
    attachments: message?.attachments?.map(toMessengerAttachment),
  };
};

const readAppMessaging = ({ channelData }: MessageInboundAppMessagingPayload): Facts =>
  readParts(channelData?.parts ?? []);

/** Returns the facts that only one channel puts in this place. */
const readChannel = (payload: MessageInboundEvent["payload"]): Facts => {
  switch (payload.channel) {
    case "sms":
      return { clientRef: payload.channelData?.clientRef };
    case "fbMessenger":
      return readMessenger(payload);
    case "appMessaging":
      return readAppMessaging(payload);
    default:
      return {};
  }
};

/** Returns the facts about an inbound message, on a channel that this version supports or on another. */
export const readInboundFacts = (payload: MessageInboundEvent["payload"] | OtherChannelInboundPayload): Facts => {
  const own = readChannel(payload as MessageInboundEvent["payload"]);
  const parts = readParts(payload.messageParts ?? []);
  return {
    from: findAddress(payload.from, senderKeys),
    to: findAddress("to" in payload ? payload.to : undefined, recipientKeys) ?? own.to,
    // an empty body does not hide the text of a part
    text: readText(payload.body) ?? parts.text ?? own.text ?? payload.body,
    clientRef: own.clientRef,
    time: payload.receivedOn,
    // not both, since they would be the same files
    attachments: parts.attachments.length > 0 ? parts.attachments : own.attachments,
  };
};
