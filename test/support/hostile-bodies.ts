import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "./minimal.js";

export const many = 100_000;
const nestedList = "[".repeat(many) + "]".repeat(many);
export const nestedObject = `${'{"a":'.repeat(many)}1${"}".repeat(many)}`;
const megabyte = "x".repeat(1_000_000);
const keys = `{${Array.from({ length: many }, (_, index) => `"key${index}":${index}`).join(",")}}`;
/** The text of a list of equal items, 100,000 unless told. */
export const list = (item: unknown, count = many): string => `[${Array(count).fill(JSON.stringify(item)).join(",")}]`;

/** The text of an event with a raw JSON text in the place of a part: most of these texts are too deep for `JSON.stringify`. */
export const put = (event: object, path: string, json: string): string => {
  const [last = "", ...parents] = path.split(".").reverse();
  const copy = structuredClone(event);
  const parent = parents.reduceRight<object>((part, key) => Reflect.get(part, key), copy);
  Reflect.set(parent, last, "@@");
  return JSON.stringify(copy).replace('"@@"', () => json);
};

export const received = minimalHttpSmsEvents["message.phone.received"];
export const sentSms = minimalOmnichannelEvent("message.sent", "sms");
const sentEmail = minimalOmnichannelEvent("message.sent", "email");
export const inbound = minimalOmnichannelEvent("message.inbound", "sms");
const failed = minimalOmnichannelEvent("message.failed", undefined);
export const click = minimalOmnichannelEvent("interaction.click", undefined);

/** What must become of a body. "repaired" is an event without the parts that do not fit. */
export type Kind = "event" | "repaired" | "unknown" | "invalid";
type Case = readonly [what: string, text: string, kind: Kind];

const bodies: readonly Case[] = [
  ["nested lists", nestedList, "invalid"],
  ["nested objects", nestedObject, "invalid"],
  ["nested lists that do not end", "[".repeat(many), "invalid"],
  ["1 MB of text", megabyte, "invalid"],
  ["1 MB of text as JSON", JSON.stringify(megabyte), "invalid"],
  ["1 MB of digits", "1".repeat(1_000_000), "invalid"],
  ["1 MB of spaces", " ".repeat(1_000_000), "invalid"],
  ["many keys", keys, "invalid"],
];

export const httpSmsCases: readonly Case[] = [
  ...bodies,
  ["many items", list(received), "invalid"],
  ["nested objects in an extra key", put(received, "data.extra", nestedObject), "event"],
  ["nested lists in a field", put(received, "data.content", nestedList), "invalid"],
  ["nested objects as data", put(received, "data", nestedObject), "invalid"],
  ["nested objects as unknown data", put({ ...received, type: "new" }, "data", nestedObject), "unknown"],
  ["1 MB as content", put(received, "data.content", JSON.stringify(megabyte)), "event"],
  ["1 MB as an id", put(received, "id", JSON.stringify(megabyte)), "event"],
  ["1 MB as a type", put(received, "type", JSON.stringify(megabyte)), "unknown"],
  ["1 MB as an unknown type", put({ ...received, time: 1 }, "type", JSON.stringify(megabyte)), "invalid"],
  ["1 MB as data", put(received, "data", JSON.stringify(megabyte)), "invalid"],
  ["many good attachments", put(received, "data.attachments", list("https://example.com")), "event"],
  ["many bad attachments", put(received, "data.attachments", list(1)), "repaired"],
  ["many keys as data", put(received, "data", keys), "invalid"],
  ["many keys as unknown data", put({ ...received, type: "new" }, "data", keys), "unknown"],
];

export const omnichannelCases: readonly Case[] = [
  ...bodies,
  ["nested objects as metadata", put(sentSms, "payload.metadata", nestedObject), "event"],
  ["nested lists as metadata", put(sentSms, "payload.metadata", nestedList), "repaired"],
  ["nested objects in an undocumented cell", put(sentEmail, "payload.details.channelStatus", nestedObject), "event"],
  ["nested objects as the payload of a click", put(click, "payload", nestedObject), "event"],
  ["nested objects as the payload of a status", put(sentSms, "payload", nestedObject), "invalid"],
  ["nested objects as a channel's status", put(failed, "payload.details.channelStatus", nestedObject), "event"],
  ["nested objects as a part", put(inbound, "payload.messageParts", `[{"type":"","data":${nestedObject}}]`), "event"],
  ["nested lists as a channel", put(sentSms, "payload.details.channel", nestedList), "invalid"],
  ["nested objects as an unknown payload", put({ ...sentSms, name: "new" }, "payload", nestedObject), "unknown"],
  ["1 MB as a body", put(inbound, "payload.body", JSON.stringify(megabyte)), "event"],
  ["1 MB as a name", put(sentSms, "name", JSON.stringify(megabyte)), "unknown"],
  ["1 MB as an unknown name", put({ ...sentSms, eventId: 1 }, "name", JSON.stringify(megabyte)), "invalid"],
  ["1 MB as a channel", put(sentSms, "payload.details.channel", JSON.stringify(megabyte)), "unknown"],
  [
    "1 MB as an unknown channel",
    put({ ...sentSms, eventId: 1 }, "payload.details.channel", JSON.stringify(megabyte)),
    "invalid",
  ],
  ["1 MB as a key", put(failed, "payload.details.channelStatus", `{"${megabyte}":1}`), "event"],
  ["many good parts", put(inbound, "payload.messageParts", list({ type: "text/plain" })), "event"],
  ["many bad parts", put(inbound, "payload.messageParts", list({})), "repaired"],
  ["many parts that are null", put(inbound, "payload.messageParts", list(null)), "repaired"],
  ["many keys as metadata", put(sentSms, "payload.metadata", keys), "event"],
  ["many keys around a bad part", put(sentSms, "payload.metadata", keys).replace("{", '{"revision":null,'), "repaired"],
  ["1 MB as a bad part", put(sentSms, "payload.metadata", JSON.stringify(megabyte)), "repaired"],
  ["many keys as payload", put(sentSms, "payload", keys), "invalid"],
  ["many failed channels", put(failed, "payload.details.channelStatus", keys), "event"],
];
