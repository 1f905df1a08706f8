import type { MessageFailedDetails } from "../../generated/omnichannel.types.js";
import { isObject, type JsonObject } from "../../shapes/values.js";
import type { FailureCategory, NormalizedFailure } from "../model.js";
import { readText, unwrap } from "./channels.js";

type Categories = ReadonlyMap<string, FailureCategory>;

/** The codes with which the SMS service refuses a message. */
const refusals: Categories = new Map<string, FailureCategory>([["UnicodeBodyRejected", "content"]]);

/** The statuses of the SMS service, by their number. The category is our judgment of the documented words. */
const smsStatuses: Categories = new Map<string, FailureCategory>([
  ["2", "network"],
  ["4", "provider"],
  ["5", "recipient"],
  ["6", "network"],
  ["7", "provider"],
  ["9", "network"],
]);

/** The codes of Mailgun: the address bounced before, unsubscribed or complained. */
const mailCodes: Categories = new Map<string, FailureCategory>([
  ["605", "recipient"],
  ["606", "recipient"],
  ["607", "recipient"],
]);

const noCodes: Categories = new Map();

/** The reasons of channels and of the provider: the whole text, or the part that does not vary. */
const reasons: readonly (readonly [known: RegExp, category: FailureCategory])[] = [
  [/^The profile is not tester$/, "configuration"],
  [/^connect ETIMEDOUT /, "network"],
  [/^Invalid request:\s+1\) Not allowed to send message to \S+ \([A-Z]{2}\) for \w+ channel\./, "recipient"],
];

/** Why the message failed, from one part of the event. `codes` says what `code` means. */
interface Explanation {
  readonly code: string | null;
  readonly codes: Categories;
  readonly message: string | null;
}

const toExplanation = (code: unknown, codes: Categories, message: unknown): Explanation | undefined => {
  const texts = { code: readText(code) ?? null, codes, message: readText(message) ?? null };
  return texts.code === null && texts.message === null ? undefined : texts;
};

/** Returns the codes of the SMS service, which mean nothing on another channel. A raw receipt names no channel. */
const codesOn = (channel: string, codes: Categories): Categories =>
  channel === "sms" || channel === "" ? codes : noCodes;

const readRefusal = (status: JsonObject, channel: string): Explanation | undefined => {
  const { validationFailures } = unwrap(status).report;
  const [first] = Array.isArray(validationFailures) ? (validationFailures as readonly unknown[]) : [];
  return isObject(first)
    ? toExplanation(first["failureCode"], codesOn(channel, refusals), first["details"])
    : undefined;
};

const readReason = (status: JsonObject, channel: string): Explanation | undefined => {
  const { reason, report } = unwrap(status);
  return readText(reason) === undefined
    ? undefined
    : toExplanation(report["statusid"], codesOn(channel, smsStatuses), reason);
};

/** Reads Mailgun's form, which has no wrapper. On another channel the same keys may mean something else. */
const readMail = ({ code, description, error, notification }: JsonObject, channel: string): Explanation | undefined =>
  channel === "email"
    ? toExplanation(code, mailCodes, readText(description) ?? readText(error) ?? notification)
    : undefined;

const readReceipt = (status: JsonObject, channel: string): Explanation | undefined => {
  const { report } = unwrap(status);
  return toExplanation(report["statusid"], codesOn(channel, smsStatuses), report["statusdescription"]);
};

/** In order, from the most specific explanation to the least. */
const readers = [readRefusal, readReason, readMail, readReceipt];

const explain = (statuses: readonly (readonly [channel: string, status: unknown])[]): Explanation | undefined => {
  for (const read of readers) {
    for (const [channel, status] of statuses) {
      const found = isObject(status) ? read(status, channel) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const categoryOf = ({ code, codes }: Explanation, message: string | null): FailureCategory => {
  const byCode = code === null ? undefined : codes.get(code);
  return byCode ?? reasons.find(([known]) => known.test(message ?? ""))?.[1] ?? "unknown";
};

/**
 * Returns why a message failed, by the most specific explanation: what the SMS service refused, the channel's reason, the
 * e-mail's description, error or notification, the receipt's description, then the general reason. A code without a text
 * gets the general reason as its text.
 */
export const omnichannelFailure = (details: MessageFailedDetails): NormalizedFailure => {
  const { channel = "", channelStatus = {}, reason, failureReason } = details;
  // the status itself may be a raw receipt
  const found = explain([...Object.entries(channelStatus), [channel, channelStatus]]) ?? {
    code: null,
    codes: noCodes,
    message: null,
  };
  const message = found.message ?? readText(reason) ?? readText(failureReason) ?? null;
  return { code: found.code, message, category: categoryOf(found, message) };
};
