import type { OmnichannelChannel } from "../../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../../shapes/values.js";
import { filledText, nothing, objectOf, unwrap } from "./channels.js";
import type { Facts } from "./facts.js";

/** Where a channel says something about an outbound message. */
interface Report {
  /** `details.additionalInfo` of a sent message: the response of the channel. */
  readonly response: JsonObject;
  /** `details.channelStatus`: the receipt, or the same response, without the wrapper. */
  readonly receipt: JsonObject;
  /** Whether `channelStatus` has the channel as a key. */
  readonly isKeyed: boolean;
  /** `channelData`: what the channel received. */
  readonly data: JsonObject;
}

const readSms = ({ response, receipt }: Report): Facts => ({
  to: filledText(response["to"]) ?? filledText(receipt["to"]) ?? filledText(receipt["recipient"]),
  clientRef: filledText(response["clientRef"]) ?? filledText(receipt["clientRef"]) ?? filledText(receipt["clientref"]),
  time: filledText(receipt["statustimeutc"]),
});

const readMms = ({ response, receipt, data }: Report): Facts => ({
  from: filledText(data["fromPhoneNumber"]),
  to: filledText(response["to"]) ?? filledText(receipt["to"]),
});

const readRcs = ({ response, receipt, data }: Report): Facts => {
  // the wrapper may hold the receipt, or only its event
  const event = isObject(receipt["data"]) ? receipt["data"] : receipt;
  return {
    from: filledText(data["agentId"]) ?? filledText(event["agentId"]),
    to: filledText(data["phoneNumber"]) ?? filledText(event["senderPhoneNumber"]) ?? filledText(event["phoneNumber"]),
    text: filledText(objectOf(response["contentMessage"])["text"]),
    time: filledText(response["sendTime"]) ?? filledText(event["sendTime"]),
  };
};

/** A receipt goes from the user to the page, so the message went the other way. */
const readMessenger = ({ response, receipt }: Report): Facts => ({
  from: filledText(objectOf(receipt["recipient"])["id"]),
  to:
    filledText(response["fbMessengerId"]) ??
    filledText(receipt["fbMessengerId"]) ??
    filledText(objectOf(receipt["sender"])["id"]),
  time: typeof receipt["timestamp"] === "number" ? receipt["timestamp"] : undefined,
});

const readAppMessaging = ({ receipt }: Report): Facts => ({
  to: filledText(receipt["profileId"]),
  time: filledText(receipt["timestamp"]),
});

/** The only documented form of Mailgun is keyed by channel. */
const readEmail = ({ receipt, isKeyed }: Report): Facts => ({
  to: isKeyed ? filledText(receipt["recipient"]) : undefined,
});

const readNothing = (): Facts => ({});

/** Every channel has an entry, so that the compiler asks for one for a new channel. */
const readers: { readonly [Channel in OmnichannelChannel]: (report: Report) => Facts } = {
  sms: readSms,
  mms: readMms,
  rcs: readRcs,
  fbMessenger: readMessenger,
  appMessaging: readAppMessaging,
  email: readEmail,
  whatsApp: readNothing,
  nativePush: readNothing,
};

// a map, because `constructor` is no channel
const readersByChannel: ReadonlyMap<string, (report: Report) => Facts> = new Map(Object.entries(readers));

interface Parts {
  readonly response?: unknown;
  readonly channelStatus: unknown;
  readonly channelData?: unknown;
}

/** What a channel reports about an outbound message. Nothing on a channel without documented receipts. */
export const progressFacts = (channel: string, { response, channelStatus, channelData }: Parts): Facts => {
  const read = readersByChannel.get(channel);
  if (read === undefined) return nothing;
  const status = objectOf(channelStatus);
  const own = status[channel];
  const isKeyed = isObject(own);
  return read({
    response: objectOf(response),
    receipt: isKeyed ? unwrap(own).report : status,
    isKeyed,
    data: objectOf(objectOf(channelData)[channel]),
  });
};
