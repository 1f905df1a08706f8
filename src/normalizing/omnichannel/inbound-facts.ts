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

const senderKeys = ["phoneNumber", "fbMessengerId", "profileId"];
const recipientKeys = ["phoneNumber", "agentId", "profileId", "conversationId"];

const isText = ({ type = "text/plain", data, url }: Part): boolean =>
  typeof data === "string" && url === undefined && /^text\//i.test(type);

const attachmentOf = ({ url, name, type }: Part): NormalizedAttachment => ({
  url: url ?? null,
  name: name ?? null,
  contentType: type ?? null,
});

/** Plain text rather than, say, a card, whichever comes first. */
const textIn = (parts: readonly Part[]): string | undefined => {
  const texts = parts.filter(isText);
  return (texts.find(({ type }) => type === "text/plain") ?? texts[0])?.data as string | undefined;
};

const partFacts = (parts: readonly Part[]): Facts => ({
  text: textIn(parts),
  attachments: parts.filter((part) => !isText(part)).map(attachmentOf),
});

/** Messenger's kinds of attachment, such as `image`, are no media types. */
const messengerAttachment = ({ url, title, payload }: MessengerAttachment): NormalizedAttachment => ({
  url: payload?.url ?? url ?? null,
  name: title ?? null,
  contentType: null,
});

const messengerFacts = ({ channelData }: MessageInboundFbMessengerPayload): Facts => ({
  to: channelData?.pageId,
  text: channelData?.body?.message?.text,
  attachments: channelData?.body?.message?.attachments?.map(messengerAttachment),
});

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
