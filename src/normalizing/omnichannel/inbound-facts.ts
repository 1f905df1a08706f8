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
import type { Facts } from "./facts.js";

type Part = MessagePart | AppMessagingPart;

/** The first address in an object of any channel: an open one where nothing is documented. */
const addressIn = (party: unknown, keys: readonly string[]): string | undefined => {
  for (const key of isObject(party) ? keys : []) {
    const address = (party as Readonly<Record<string, unknown>>)[key];
    if (typeof address === "string") return address;
  }
  return undefined;
};

const senderKeys = ["phoneNumber", "fbMessengerId", "email", "profileId"];
const recipientKeys = ["phoneNumber", "email", "agentId", "pageId", "profileId", "conversationId"];

const isText = ({ type = "text/plain", data, url }: Part): boolean =>
  typeof data === "string" && url === undefined && /^text\//i.test(type);

const partAttachment = ({ url, name, type, data }: Part): NormalizedAttachment => ({
  kind: null,
  url: url ?? null,
  name: name ?? null,
  contentType: type ?? null,
  data: data ?? null,
});

/** Plain text rather than, for example, a card, whichever comes first. */
const textIn = (parts: readonly Part[]): string | undefined => {
  const texts = parts.filter(isText);
  return (texts.find(({ type }) => type === "text/plain") ?? texts[0])?.data as string | undefined;
};

const partFacts = (parts: readonly Part[]): Facts => ({
  text: textIn(parts),
  attachments: parts.filter((part) => !isText(part)).map(partAttachment),
});

/** What a payload holds in addition to the parts that an attachment has already. */
const hasData = (payload: object): boolean => Object.keys(payload).some((key) => key !== "url" && key !== "title");

/** The kinds of Messenger, such as `image`, are no media types. */
const messengerAttachment = ({ type, url, title, payload }: MessengerAttachment): NormalizedAttachment => ({
  kind: type ?? null,
  url: payload?.url ?? url ?? null,
  name: title ?? payload?.title ?? null,
  contentType: null,
  data: payload && hasData(payload) ? { ...payload } : null,
});

const messengerFacts = ({ channelData }: MessageInboundFbMessengerPayload): Facts => {
  const { message, postback } = channelData?.body ?? {};
  return {
    to: channelData?.pageId,
    text: message?.text ?? postback?.title,
    attachments: message?.attachments?.map(messengerAttachment),
  };
};

const appMessagingFacts = ({ channelData }: MessageInboundAppMessagingPayload): Facts =>
  partFacts(channelData?.parts ?? []);

/** What a channel puts elsewhere than the others. */
const channelFacts = (payload: MessageInboundEvent["payload"]): Facts => {
  switch (payload.channel) {
    case "sms":
      return { clientRef: payload.channelData?.clientRef };
    case "fbMessenger":
      return messengerFacts(payload);
    case "appMessaging":
      return appMessagingFacts(payload);
    default:
      return {};
  }
};

/** What an inbound message says, on a channel that this version knows or on another. */
export const inboundFacts = (payload: MessageInboundEvent["payload"] | OtherChannelInboundPayload): Facts => {
  const own = channelFacts(payload as MessageInboundEvent["payload"]);
  const parts = partFacts(payload.messageParts ?? []);
  return {
    from: addressIn(payload.from, senderKeys),
    to: addressIn("to" in payload ? payload.to : undefined, recipientKeys) ?? own.to,
    text: payload.body ?? parts.text ?? own.text,
    clientRef: own.clientRef,
    time: payload.receivedOn,
    // a channel that has both says the same twice
    attachments: parts.attachments?.length ? parts.attachments : own.attachments,
  };
};
