import type { OmnichannelEventResult } from "message-webhooks";

type Inbound = Extract<OmnichannelEventResult, { readonly name: "message.inbound" }>;

export const inboundSender = ({ channel, event }: Inbound): string | undefined => {
  switch (channel) {
    case "sms":
    case "rcs":
      return event.payload.from.phoneNumber;
    case "fbMessenger":
      return event.payload.from.fbMessengerId;
    case "appMessaging":
      return event.payload.from.profileId;
    default:
      // no document shows the other channels: there the sender is an open record
      return undefined;
  }
};

/** Each channel puts files in a place of its own. */
const files = ({ channel, event }: Inbound): readonly (string | undefined)[] => {
  switch (channel) {
    case "fbMessenger":
      return event.payload.channelData?.body?.message?.attachments?.map(({ type }) => type) ?? [];
    case "appMessaging":
      return event.payload.channelData?.parts?.map(({ name, type }) => name ?? type) ?? [];
    default:
      return event.payload.messageParts?.map(({ name, type }) => `${name ?? "no name"} (${type})`) ?? [];
  }
};

/** The text, or the names of the files of a message without one. */
export const inboundText = (result: Inbound): string =>
  result.event.payload.body ?? `files: ${files(result).join(", ")}`;
