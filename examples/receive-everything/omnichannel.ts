import type { MessageFailedEvent, OmnichannelEventResult, OmnichannelResult } from "message-webhooks";
import { inboundSender, inboundText } from "./omnichannel-inbound.js";
import type { Row, Summary } from "./table.js";

type Sent = Extract<OmnichannelEventResult, { readonly name: "message.sent" }>;
type Receipt = Extract<OmnichannelEventResult, { readonly name: "message.delivered" | "message.read" }>;

/** `channel` narrows the event, so each case reads what its own channel says. */
const sentTo = ({ channel, event }: Sent): string | undefined => {
  switch (channel) {
    case "sms":
    case "mms":
      return event.payload.details.additionalInfo?.to;
    case "rcs":
      return event.payload.channelData?.rcs?.phoneNumber;
    case "fbMessenger":
      return event.payload.details.additionalInfo?.fbMessengerId;
    case "appMessaging":
      return event.payload.conversationId;
    default:
      return undefined;
  }
};

const reached = (receipt: Receipt): string | undefined => {
  switch (receipt.channel) {
    case "sms":
      // a read SMS is a channel variant without documentation: its receipt is an open record
      return receipt.name === "message.delivered" ? receipt.event.payload.details.channelStatus?.recipient : undefined;
    case "rcs":
      return receipt.event.payload.details.channelStatus?.data?.senderPhoneNumber;
    case "fbMessenger":
      return receipt.event.payload.details.channelStatus?.sender?.id;
    case "appMessaging":
      return receipt.event.payload.details.channelStatus?.profileId;
    default:
      return undefined;
  }
};

/** A failed message has no channel of its own: `channelStatus` has one key for each channel that was tried. */
const summarizeFailure = ({ payload }: MessageFailedEvent): Summary => {
  const { reason, channelStatus = {} } = payload.details;
  const { sms, mms, rcs, fbMessenger, appMessaging, email } = channelStatus;
  const refused = sms?.details?.data?.validationFailures?.[0];
  const failure = sms ?? mms ?? rcs ?? fbMessenger ?? appMessaging;
  const why = refused?.details ?? failure?.details?.reason ?? email?.description ?? reason ?? "no reason given";
  return {
    who: sms?.details?.data?.recipient ?? sms?.details?.data?.to ?? rcs?.details?.data?.phoneNumber ?? email?.recipient,
    what: [...Object.keys(channelStatus), why].join(": "),
  };
};

/** A `switch` on `name`, without a default: where a name is missing, this does not compile. */
const summarize = (result: OmnichannelEventResult): Summary => {
  // the events of profiles, conversations, chats and presence
  if (result.family !== "message" && result.family !== "interaction") return { what: `about: ${result.family}` };
  switch (result.name) {
    case "message.sent":
      return { who: sentTo(result), what: `message ${result.event.payload.id}` };
    case "message.delivered":
    case "message.read":
      return { who: reached(result), what: `message ${result.event.payload.id}` };
    case "message.expired":
      return { what: `message ${result.event.payload.id}` };
    case "message.failed":
      return summarizeFailure(result.event);
    case "message.inbound":
      return { who: inboundSender(result), what: inboundText(result) };
    case "interaction.click":
      return { what: "a link was followed" };
  }
};

/** One row for each of the three outcomes. */
export const omnichannelRow = (result: OmnichannelResult): Row => {
  switch (result.kind) {
    case "event":
      return { event: result.name, channel: result.channel, ...summarize(result), outcome: "event" };
    case "unknown":
      return { event: result.name, channel: result.channel, what: "not supported by this version", outcome: "unknown" };
    case "invalid":
      return { event: "-", what: result.error.message, outcome: "invalid" };
  }
};
