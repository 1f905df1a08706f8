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

type Readers = {
  readonly [Name in ProgressName]: {
    readonly [Channel in OmnichannelChannel]?: (event: OmnichannelEventOf<Name, Channel>) => Facts;
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

/** What each channel says of a message on its way, where anything is documented. */
const readers: Readers = {
  "message.sent": {
    sms: ({ payload: { details } }) => {
      const answer = details.additionalInfo ?? details.channelStatus?.sms?.details;
      return { to: answer?.to, clientRef: answer?.clientRef };
    },
    mms: ({ payload: { details, channelData } }) => {
      const answer = details.additionalInfo ?? details.channelStatus?.mms?.details;
      return { from: channelData?.mms?.fromPhoneNumber, to: answer?.to };
    },
    rcs: ({ payload: { details, channelData } }) => ({
      from: channelData?.rcs?.agentId,
      to: channelData?.rcs?.phoneNumber,
      text: details.additionalInfo?.contentMessage?.text,
      time: details.additionalInfo?.sendTime,
    }),
    fbMessenger: ({ payload: { details } }) => {
      const answer = details.additionalInfo ?? details.channelStatus?.fbMessenger?.details;
      return { to: answer?.fbMessengerId };
    },
  },
  "message.delivered": {
    sms: (event) => smsReceipt(event.payload.details.channelStatus),
    rcs: (event) => rcsReceipt(event.payload.details.channelStatus),
    fbMessenger: (event) => messengerReceipt(event.payload.details.channelStatus),
    appMessaging: (event) => appMessagingReceipt(event.payload.details.channelStatus),
  },
  "message.read": {
    rcs: (event) => rcsReceipt(event.payload.details.channelStatus),
    fbMessenger: (event) => messengerReceipt(event.payload.details.channelStatus),
    appMessaging: (event) => appMessagingReceipt(event.payload.details.channelStatus),
  },
  "message.expired": {},
};

type ProgressResult = Extract<OmnichannelEventResult, { readonly name: ProgressName }>;

/** What the channel says of a message on its way; nothing for a cell that no document shows. */
export const progressFacts = ({ name, channel, event }: ProgressResult): Facts => {
  // the compiler cannot see that a reader and an event of one name and channel belong together
  const read = readers[name][channel] as ((event: ProgressResult["event"]) => Facts) | undefined;
  return read?.(event) ?? {};
};
