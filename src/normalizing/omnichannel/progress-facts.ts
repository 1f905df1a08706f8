import type {
  AppMessagingReceipt,
  MessengerDeliveryReceipt,
  MessengerReadReceipt,
  OmnichannelChannel,
  OmnichannelEventResult,
  RcsReceipt,
  SmsReceipt,
} from "../../generated/omnichannel.types.js";
import type { OmnichannelEventOf } from "../../parsing/event-types.js";
import type { Facts } from "./facts.js";

/** A step on the way of a message that has a channel. */
export type ProgressName = "message.sent" | "message.delivered" | "message.read" | "message.expired";

/** Every channel has an entry, so that the compiler asks for one for a new channel. */
type Readers = {
  readonly [Channel in OmnichannelChannel]: {
    readonly [Name in ProgressName]?: (event: OmnichannelEventOf<Name, Channel>) => Facts;
  };
};

const smsReceipt = (receipt: SmsReceipt | undefined): Facts => ({
  to: receipt?.recipient,
  clientRef: receipt?.clientref,
  time: receipt?.statustimeutc,
});

const rcsReceipt = (receipt: RcsReceipt | undefined): Facts => ({
  to: receipt?.data?.senderPhoneNumber,
  time: receipt?.data?.sendTime,
});

/** A receipt goes from the user to the page, so the message went the other way. */
const messengerReceipt = (receipt: MessengerDeliveryReceipt | MessengerReadReceipt | undefined): Facts => ({
  from: receipt?.recipient?.id,
  to: receipt?.sender?.id,
  time: receipt?.timestamp,
});

const appMessagingReceipt = (receipt: AppMessagingReceipt | undefined): Facts => ({
  to: receipt?.profileId,
  time: receipt?.timestamp,
});

/** What each channel reports about a message; nothing for an event without a documented example. */
const readers: Readers = {
  sms: {
    "message.sent": ({ payload: { details } }) => {
      const answer = details.additionalInfo ?? details.channelStatus?.sms?.details;
      return { to: answer?.to, clientRef: answer?.clientRef };
    },
    "message.delivered": (event) => smsReceipt(event.payload.details.channelStatus),
    "message.expired": (event) => smsReceipt(event.payload.details.channelStatus),
  },
  mms: {
    "message.sent": ({ payload: { details, channelData } }) => {
      const answer = details.additionalInfo ?? details.channelStatus?.mms?.details;
      return { from: channelData?.mms?.fromPhoneNumber, to: answer?.to };
    },
  },
  rcs: {
    "message.sent": ({ payload: { details, channelData } }) => ({
      from: channelData?.rcs?.agentId,
      to: channelData?.rcs?.phoneNumber,
      text: details.additionalInfo?.contentMessage?.text,
      time: details.additionalInfo?.sendTime,
    }),
    "message.delivered": (event) => rcsReceipt(event.payload.details.channelStatus),
    "message.read": (event) => rcsReceipt(event.payload.details.channelStatus),
  },
  fbMessenger: {
    "message.sent": ({ payload: { details } }) => {
      const answer = details.additionalInfo ?? details.channelStatus?.fbMessenger?.details;
      return { to: answer?.fbMessengerId };
    },
    "message.delivered": (event) => messengerReceipt(event.payload.details.channelStatus),
    "message.read": (event) => messengerReceipt(event.payload.details.channelStatus),
  },
  appMessaging: {
    "message.delivered": (event) => appMessagingReceipt(event.payload.details.channelStatus),
    "message.read": (event) => appMessagingReceipt(event.payload.details.channelStatus),
  },
  email: {},
  whatsApp: {},
  nativePush: {},
};

type ProgressResult = Extract<OmnichannelEventResult, { readonly name: ProgressName }>;

/** Reads what the channel reports about a message; nothing for an event without a documented example. */
export const progressFacts = ({ name, channel, event }: ProgressResult): Facts => {
  // the compiler cannot see that a reader and an event of one name and channel belong together
  const read = readers[channel][name] as ((event: ProgressResult["event"]) => Facts) | undefined;
  return read?.(event) ?? {};
};
