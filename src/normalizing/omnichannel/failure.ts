import type { FailedChannelStatus, MessageFailedDetails } from "../../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../../shapes/values.js";
import type { FailureCategory, NormalizedFailure } from "../model.js";
import type { Facts } from "./facts.js";

type Categories = readonly (readonly [known: RegExp, category: FailureCategory])[];

/** Codes with which the SMS service refuses a message. */
const refusals: Categories = [[/^UnicodeBodyRejected$/, "content"]];

/** Statuses of the SMS service, as its receipts number them: rejected by the operator. */
const smsStatuses: Categories = [[/^4$/, "provider"]];

/** Codes of Mailgun: an unsubscribed address. */
const mailCodes: Categories = [[/^606$/, "recipient"]];

/** Reasons of channels and of the platform: whole, or the part that does not vary. */
const reasons: Categories = [
  [/^The profile is not tester$/, "configuration"],
  [/^connect ETIMEDOUT /, "network"],
  [/^Invalid request:\s+1\) Not allowed to send message to \S+ \([A-Z]{2}\) for \w+ channel\./, "recipient"],
];

/** What one part of the event says, with what its codes are known to mean. */
interface Explanation {
  readonly code: string | null;
  readonly codes: Categories;
  readonly message: string | null;
}

/** The platform writes an empty text for none. */
const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

const explanation = (code: unknown, codes: Categories, message: unknown): Explanation | undefined => {
  const texts = { code: textOf(code), codes, message: textOf(message) };
  return texts.code === null && texts.message === null ? undefined : texts;
};

/** The wrapper that the channels share; a raw receipt is its own data. */
const wrapperOf = (status: JsonObject) => {
  const details = isObject(status.details) ? status.details : {};
  return { reason: textOf(details.reason), data: isObject(details.data) ? details.data : status };
};

/** The codes of the SMS service, which mean nothing on another channel; a raw receipt has none. */
const codesOn = (channel: string, codes: Categories): Categories => (channel === "sms" || channel === "" ? codes : []);

const refused = (status: JsonObject, channel: string): Explanation | undefined => {
  const { validationFailures } = wrapperOf(status).data;
  const [first] = Array.isArray(validationFailures) ? (validationFailures as readonly unknown[]) : [];
  return isObject(first) ? explanation(first.failureCode, codesOn(channel, refusals), first.details) : undefined;
};

const reasoned = (status: JsonObject, channel: string): Explanation | undefined => {
  const { reason, data } = wrapperOf(status);
  return reason === null ? undefined : explanation(data.statusid, codesOn(channel, smsStatuses), reason);
};

/** Mailgun's form has no wrapper; on another channel the same keys may mean something else. */
const mailed = (status: JsonObject, channel: string): Explanation | undefined =>
  channel === "email" ? explanation(status.code, mailCodes, status.description) : undefined;

const received = (status: JsonObject, channel: string): Explanation | undefined => {
  const { data } = wrapperOf(status);
  return explanation(data.statusid, codesOn(channel, smsStatuses), data.statusdescription);
};

/** From the most telling words to the least. */
const readers = [refused, reasoned, mailed, received];

const explain = (statuses: readonly (readonly [channel: string, status: unknown])[]): Explanation | undefined => {
  for (const read of readers) {
    for (const [channel, status] of statuses) {
      const found = isObject(status) ? read(status, channel) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** Every channel that was tried; among several keys, one whose status is no object is part of a raw receipt. */
export const triedChannels = (status: FailedChannelStatus = {}): readonly string[] => {
  const entries = Object.entries(status);
  return entries.flatMap(([channel, value]) => (entries.length === 1 || isObject(value) ? [channel] : []));
};

/** The channel of a failed message is the only key, and none where there are several. */
export const failedChannel = (status: FailedChannelStatus = {}): string | null => {
  const [channel, ...others] = Object.keys(status);
  return others.length === 0 ? (channel ?? null) : null;
};

const lookUp = (categories: Categories, text: string | null): FailureCategory | undefined =>
  text === null ? undefined : categories.find(([known]) => known.test(text))?.[1];

/**
 * Why a message failed, in the most telling words: what the SMS service refused, the channel's reason, the mail's
 * description, the receipt's, the general reason. A code without words takes the general ones.
 */
export const omnichannelFailure = ({ channelStatus = {}, reason }: MessageFailedDetails): NormalizedFailure => {
  // the status itself may be a raw receipt
  const found = explain([...Object.entries(channelStatus), ["", channelStatus]]);
  const code = found?.code ?? null;
  const message = found?.message ?? textOf(reason);
  return { code, message, category: lookUp(found?.codes ?? [], code) ?? lookUp(reasons, message) ?? "unknown" };
};

/** What a message says of itself that failed on one channel. */
export const failedFacts = ({ channelStatus }: MessageFailedDetails): Facts => {
  const sms = channelStatus?.sms?.details?.data;
  return {
    to: sms?.to ?? sms?.recipient ?? channelStatus?.rcs?.details?.data?.phoneNumber ?? channelStatus?.email?.recipient,
    clientRef: sms?.clientRef ?? sms?.clientref,
    time: sms?.statustimeutc,
  };
};
