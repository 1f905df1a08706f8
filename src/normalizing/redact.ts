import { redactionLists } from "../generated/redaction.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { mask, maskUnlessKnown, redactEvent, redacted } from "./redact-event.js";

const publicTexts = redactionLists.flat();

/** The app appends Android's result code, a short number. A longer number may be a phone number. */
const resultCode = /^UNKNOWN:-?\d{1,6}$/;

/** Masks a code of httpSMS, unless it is documented: it is free text. Omnichannel has a field for codes only. */
const redactCode = (code: unknown, provider: unknown): unknown =>
  provider === "omnichannel" || resultCode.test(String(code)) ? code : maskUnlessKnown(code, publicTexts);

const redactFailure = (failure: unknown, provider: unknown): unknown => {
  if (!isObject(failure)) return failure;
  const { code, message, category, occurredAt, revision } = failure;
  const redactedCode = redactCode(code, provider);
  const redactedMessage =
    provider === "httpsms" && message === code ? redactedCode : maskUnlessKnown(message, publicTexts);
  return prune({ code: redactedCode, message: redactedMessage, category, occurredAt, revision });
};

/** Removes the keys that the value did not have. */
const prune = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** Masks the key of what a phone reports: it contains addresses, and a digest from which a short text can be guessed. */
const redactKey = (key: string): string => {
  const [provider, userId, type = "", ...rest] = key.split(":");
  const isReport = type === "message.phone.received" || type === "message.call.missed";
  return isReport && rest.length > 1 ? `${provider}:${userId}:${type}:${redacted}` : key;
};

const redactCorrelation = (correlation: unknown): unknown => {
  if (!isObject(correlation)) return correlation;
  const { requestId, metadata, clientRef, messageId } = correlation;
  return prune({ requestId, metadata: mask(metadata), clientRef, messageId });
};

const kept = ["provider", "kind", "status", "name", "messageId", "eventId", "accountId", "occurredAt"];
const keptOfMessages = ["direction", "encrypted", "isFinal", "revision", "attempt"];
const keptOfPhones = ["phoneId", "lastHeartbeatAt"];
const masked = ["from", "to", "text", "attachments", "phoneNumber"];

const pick = (value: JsonObject, keys: readonly string[], read: (part: unknown) => unknown): JsonObject =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, read(value[key])]));

/** Returns a part that is not personal. */
const keep = (part: unknown): unknown => part;

/** Masks what is no word: the keys of `channelStatus` become channels, and a customer may post any. */
const redactChannel = (channel: unknown): unknown =>
  typeof channel === "string" && /^[a-z][\w-]*$/i.test(channel) ? channel : mask(channel);

const redactChannels = (channels: unknown): unknown =>
  Array.isArray(channels) ? channels.map(redactChannel) : mask(channels);

const redactNormalized = (event: JsonObject): unknown => {
  const { provider, eventKey, failure, correlation } = event;
  return {
    ...pick(event, [...kept, ...keptOfMessages, ...keptOfPhones], keep),
    ...pick(event, ["channel"], redactChannel),
    ...pick(event, ["channels"], redactChannels),
    ...pick(event, masked, mask),
    ...pick(event, ["failure"], () => redactFailure(failure, provider)),
    ...pick(event, ["correlation"], () => redactCorrelation(correlation)),
    eventKey: redactKey(String(eventKey)),
    ...pick(event, ["raw"], redactEvent),
  };
};

const redactState = (state: JsonObject): unknown => ({
  ...pick(state, ["provider", "messageId", "status", "isFinal", "firstSeen", "attempts"], keep),
  ...pick(state, ["channels"], redactChannels),
  ...pick(state, ["failure"], (failure) => redactFailure(failure, state["provider"])),
});

const redactResult = (result: JsonObject): unknown => ({
  ...pick(result, ["kind", "provider", "name", "family", "channel", "issues"], keep),
  ...pick(result, ["event"], redactEvent),
});

const isResult = ({ kind, issues, id, eventId }: JsonObject): boolean =>
  (kind === "event" || kind === "unknown" || kind === "invalid") &&
  Array.isArray(issues) &&
  id === undefined &&
  eventId === undefined;

const isNormalized = ({ kind, eventKey, timestamp, time }: JsonObject): boolean =>
  typeof kind === "string" && typeof eventKey === "string" && timestamp === undefined && time === undefined;

const isState = ({ messageId, status, firstSeen, id, eventId }: JsonObject): boolean =>
  typeof messageId === "string" &&
  typeof status === "string" &&
  isObject(firstSeen) &&
  id === undefined &&
  eventId === undefined;

const redactOne = (value: unknown): unknown => {
  if (!isObject(value)) return mask(value);
  if (isResult(value)) return redactResult(value);
  if (isNormalized(value)) return redactNormalized(value);
  return isState(value) ? redactState(value) : redactEvent(value);
};

/**
 * Returns a copy without addresses, texts, names, URLs and secrets, for logs. Ids, event names, codes and times stay.
 *
 * Masked text becomes `"[redacted]"`, a masked number 0. Lists and open records become empty, and keys that the type does
 * not declare are dropped. A redacted event has the same kind, name and channel as before, and no issues. The `eventKey` of
 * a received message or a missed call is masked too, so do not deduplicate by it.
 *
 * @param value - An event of either provider, a result, a normalized event, a message state, or a list of them. Anything
 *   else becomes empty. Of a result, `original` and `error` are dropped.
 */
export const redact = <Value>(value: Value): Value =>
  // no deeper, so that the depth of a value cannot exhaust the stack
  (Array.isArray(value) ? value.map(redactOne) : redactOne(value)) as Value;
