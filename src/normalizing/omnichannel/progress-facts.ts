import type { OmnichannelChannel } from "../../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../../shapes/values.js";
import { nothing, objectOf, readText, unwrap } from "./channels.js";
import type { Facts } from "./facts.js";

/** The parts of an event in which a channel reports on an outbound message. */
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
  to: readText(response["to"]) ?? readText(receipt["to"]) ?? readText(receipt["recipient"]),
  clientRef: readText(response["clientRef"]) ?? readText(receipt["clientRef"]) ?? readText(receipt["clientref"]),
  time: readText(receipt["statustimeutc"]),
});

const readMms = ({ response, receipt, data }: Report): Facts => ({
  from: readText(data["fromPhoneNumber"]),
  to: readText(response["to"]) ?? readText(receipt["to"]),
});

const readRcs = ({ response, receipt, data }: Report): Facts => {
  // the wrapper may contain the receipt, or only its event
  const event = isObject(receipt["data"]) ? receipt["data"] : receipt;
  return {
    from: readText(data["agentId"]) ?? readText(event["agentId"]),
    to: readText(data["phoneNumber"]) ?? readText(event["senderPhoneNumber"]) ?? readText(event["phoneNumber"]),
    text: readText(objectOf(response["contentMessage"])["text"]),
    time: readText(response["sendTime"]) ?? readText(event["sendTime"]),
  };
};

/** In the examples a receipt goes from the user to the page, so the message went the other way. */
const readMessenger = ({ response, receipt }: Report): Facts => ({
  from: readText(objectOf(receipt["recipient"])["id"]),
  to:
    readText(response["fbMessengerId"]) ??
    readText(receipt["fbMessengerId"]) ??
    readText(objectOf(receipt["sender"])["id"]),
  time: typeof receipt["timestamp"] === "number" ? receipt["timestamp"] : undefined,
});

const readAppMessaging = ({ receipt }: Report): Facts => ({
  to: readText(receipt["profileId"]),
  time: readText(receipt["timestamp"]),
});

/** The only documented form of Mailgun is keyed by channel. */
const readEmail = ({ receipt, isKeyed }: Report): Facts => ({
  to: isKeyed ? readText(receipt["recipient"]) : undefined,
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

// a map, because `constructor` is not a channel
const readersByChannel: ReadonlyMap<string, (report: Report) => Facts> = new Map(Object.entries(readers));

interface Parts {
  readonly response?: unknown;
  readonly channelStatus: unknown;
  readonly channelData?: unknown;
}

/** Returns what a channel reports about an outbound message. Empty on a channel without documented receipts. */
export const readProgressFacts = (channel: string, { response, channelStatus, channelData }: Parts): Facts => {
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
