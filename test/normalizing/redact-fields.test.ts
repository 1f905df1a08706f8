import { describe, expect, test } from "vitest";
import { redact } from "../../src/index.js";
import { rows, setField } from "../support/fields-without-examples.js";
import { fixtures } from "../support/fixtures.js";
import { pathsOf, valueAt } from "../support/mutation.js";

type Path = readonly (string | number)[];

/** The keys whose values say nothing about a person. This list is not made from the schemas: any other value must be masked. */
const plain = [
  // ids of messages, events, phones, accounts and teams
  ...["id", "eventId", "accountId", "apiSpaceId", "apispaceid", "comapi-apiSpaceId", "comapi-messageId", "messageId"],
  ...["message_id", "Message-Id", "message-id", "conversationMessageId", "mid", "mids", "messageguid", "tranid"],
  ...["clientRef", "clientref", "request_id", "user_id", "phone_id", "monitor_id", "chatId", "teamId", "channelId"],
  ...["project_number", "product", "sticker_id", "domain"],
  // times, and counts
  ...["time", "timestamp", "updatedOn", "receivedOn", "sentOn", "date", "datetime", "submissiontime", "statustimeutc"],
  ...["last_heartbeat_timestamp", "sendTime", "publishTime", "watermark", "seq", "revision", "conversationEventId"],
  ...["send_attempt_count", "segmentCount", "size", "fileSizeBytes", "attachment-count", "closeTimeSecs"],
  // words that a provider chose
  ...["specversion", "datacontenttype", "type", "channel", "channels", "scope", "direction", "role", "sim", "status"],
  ...["statusid", "statusdescription", "event", "event_type", "eventType", "action", "code", "property", "failureCode"],
  ...["mimeType", "phoneNumberCountryCode"],
];

/** Objects that the customer or a third party fills. */
const free = ["metadata", "stateData", "rawData", "referral", "facebook", "delivery-status"];

const parties = ["from", "to", "sender", "recipient"];

/** Whether a value must stay. */
const isPlain = (file: string, path: Path): boolean => {
  const [key = "", parent = ""] = path.filter((each) => typeof each === "string").toReversed();
  if (path.some((each) => free.includes(String(each)))) return false;
  // a list of objects becomes empty
  if (path.slice(0, -1).some((each) => typeof each === "number")) return false;
  if (["message.sent-rcs", "message.sent-appMessaging"].includes(file) && path[2] === "channelStatus") return false;
  switch (key) {
    case "name":
      return path.length === 1;
    case "error_message":
      // the example has a code
      return true;
    case "reason":
      return parent === "email";
    case "etag":
      return /^(?:message|interaction)\./.test(file);
    case "id":
      // a profile and a conversation may be named after a person
      return !parties.includes(String(parent)) && (parent !== "payload" || !/^(?:profile|conversation)\./.test(file));
    default:
      return plain.includes(String(key));
  }
};

const isLeaf = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

const valueIn = (copy: object, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    copy,
  );

describe("redaction keeps what says nothing about a person, and nothing else", () => {
  test.each(fixtures)("of $provider $file", ({ file, event }) => {
    const leaves = pathsOf(event).filter((path) => isLeaf(valueAt(event, path)));
    const copy = redact(event);
    const kept = leaves.filter((path) => valueIn(copy, path) === valueAt(event, path));
    expect(kept).toEqual(leaves.filter((path) => isPlain(file, path)));
  });

  test.each(
    rows
      .filter(([, , , kind]) => !["boolean", "object", "list", "list or null"].includes(kind))
      .map(([label, event, path, kind]) => [label, path, event, kind] as const),
  )("of %s: %s", (label, dotted, event, kind) => {
    const value = ["number", "count"].includes(kind) ? 12 : "https://example.com/a";
    const path = dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const copy = redact(setField(event, dotted, value));
    expect(valueIn(copy, path) === value).toBe(isPlain(label.split(" ")[0] ?? "", path));
  });
});
