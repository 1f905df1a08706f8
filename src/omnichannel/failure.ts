import { isObject } from "../check.js";
import type { FailedChannelStatus, MessageFailedDetails } from "../generated/omnichannel.types.js";
import type { FailureCategory, NormalizedFailure } from "../normalized.js";
import type { Facts } from "./facts.js";

type Categories = readonly (readonly [known: RegExp, category: FailureCategory])[];

/** Codes with which the SMS service refuses a message. */
const refusals: Categories = [[/^UnicodeBodyRejected$/, "content"]];

/** Statuses of the SMS service, as its receipts number them: rejected by the operator. */
const smsStatuses: Categories = [[/^4$/, "network"]];

/** Codes of Mailgun: an unsubscribed address. */
const mailCodes: Categories = [[/^606$/, "recipient"]];

/** Reasons of channels and of the platform: whole, or the part that does not vary. */
const reasons: Categories = [
  [/^The profile is not tester$/, "configuration"],
  [/^connect ETIMEDOUT /, "provider"],
  [/^Invalid request:\s+1\) Not allowed to send message to \S+ \([A-Z]{2}\) for \w+ channel\./, "recipient"],
];

const lookUp = (categories: Categories, text: string | null): FailureCategory | undefined =>
  text === null ? undefined : categories.find(([known]) => known.test(text))?.[1];

/** A failure in the provider's own words, with what its code or else its message is known to mean. */
const failure = (code: string | null, codes: Categories, message: string | null): NormalizedFailure => ({
  code,
  message,
  category: lookUp(codes, code) ?? lookUp(reasons, message) ?? "unknown",
});

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The wrapper that the channels share; a channel of the customer's own may have any form. */
const wrapperOf = (status: unknown) => {
  const details = isObject(status) && isObject(status.details) ? status.details : {};
  return { reason: details.reason, data: isObject(details.data) ? details.data : {} };
};

const refused = (status: unknown): NormalizedFailure | undefined => {
  const { validationFailures } = wrapperOf(status).data;
  const [first] = Array.isArray(validationFailures) ? (validationFailures as readonly unknown[]) : [];
  return isObject(first) ? failure(textOf(first.failureCode), refusals, textOf(first.details)) : undefined;
};

const reasoned = (status: unknown): NormalizedFailure | undefined => {
  const { reason, data } = wrapperOf(status);
  return typeof reason === "string" ? failure(textOf(data.statusid), smsStatuses, reason) : undefined;
};

/** Mailgun's form has no wrapper. */
const mailed = (status: unknown): NormalizedFailure | undefined =>
  isObject(status) && typeof status.description === "string"
    ? failure(textOf(status.code), mailCodes, status.description)
    : undefined;

const received = (status: unknown): NormalizedFailure | undefined => {
  const { data } = wrapperOf(status);
  return typeof data.statusdescription === "string"
    ? failure(textOf(data.statusid), smsStatuses, data.statusdescription)
    : undefined;
};

/** Every channel that was tried. */
export const triedChannels = (status: FailedChannelStatus | undefined): readonly string[] => Object.keys(status ?? {});

/**
 * Why a message failed, in the most telling words: what the SMS service refused, the channel's reason, the mail's
 * description, the receipt's, the general reason.
 */
export const omnichannelFailure = ({ channelStatus, reason }: MessageFailedDetails): NormalizedFailure => {
  const statuses: readonly unknown[] = Object.values(channelStatus ?? {});
  for (const read of [refused, reasoned, mailed, received]) {
    for (const status of statuses) {
      const found = read(status);
      if (found !== undefined) return found;
    }
  }
  return failure(null, [], reason ?? null);
};

/** What a failed message says of itself; nothing when it was tried on several channels, whose addresses differ. */
export const failedFacts = ({ channelStatus }: MessageFailedDetails): Facts => {
  if (triedChannels(channelStatus).length !== 1) return {};
  const sms = channelStatus?.sms?.details?.data;
  return {
    to: sms?.to ?? sms?.recipient ?? channelStatus?.rcs?.details?.data?.phoneNumber ?? channelStatus?.email?.recipient,
    clientRef: sms?.clientRef ?? sms?.clientref,
    time: sms?.statustimeutc,
  };
};
