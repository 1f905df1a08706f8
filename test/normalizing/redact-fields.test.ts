import { describe, expect, test } from "vitest";
import { redact } from "../../src/index.js";
import { type kinds, rows, setField } from "../support/fields-without-examples.js";
import { fixtures } from "../support/fixtures.js";
import { cells, minimalOmnichannelEvent } from "../support/minimal.js";
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

/** Whether a value is in a list of objects or in a free-form object, which become empty. */
const isGone = (file: string, path: Path): boolean => {
  const parents = path.slice(0, -1);
  if (parents.some((key) => typeof key === "number" || free.includes(key))) return true;
  if (["message.sent-rcs", "message.sent-appMessaging"].includes(file)) return parents.includes("channelStatus");
  // the customer names the attributes of a profile
  return /^profile\.(?!delete)/.test(file) && parents.includes("payload") && path.at(-1) !== "id";
};

/** Whether a value must stay. */
const isPlain = (file: string, path: Path): boolean => {
  const [key = "", parent = ""] = path.filter((each) => typeof each === "string").toReversed();
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

const isLeaf = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

const valueIn = (copy: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    copy,
  );

/** What must stand in the copy: a part of a list of objects, or of a free-form object, is gone. */
const expectedAt = (file: string, path: Path, value: unknown): unknown => {
  if (isGone(file, path)) return undefined;
  if (isPlain(file, path)) return value;
  // an item of a list that becomes empty
  if (typeof path.at(-1) === "number") return undefined;
  if (typeof value === "string") return "[redacted]";
  return typeof value === "number" ? 0 : value;
};

/** One value of each kind; objects and lists are empty already. */
const examples: Readonly<Record<keyof typeof kinds, unknown>> = {
  ...{ string: "text", uri: "https://example.com/a", "uri or null": "https://example.com/a", "string or null": "text" },
  ...{ number: 12, count: 12, boolean: true, object: {}, "object or null": {}, list: [], "list or null": [] },
};

const expectRedacted = (file: string, event: object, paths: readonly Path[]): void => {
  const copy = redact(event);
  const redacted = paths.map((path) => [path.join("."), valueIn(copy, path)]);
  expect(redacted).toEqual(paths.map((path) => [path.join("."), expectedAt(file, path, valueAt(event, path))]));
};

const leavesOf = (event: object): readonly Path[] => pathsOf(event).filter((path) => isLeaf(valueAt(event, path)));

describe("redaction keeps what says nothing about a person, and masks everything else", () => {
  test.each(fixtures)("of $provider $file", ({ file, event }) => {
    expectRedacted(file, event, leavesOf(event));
  });

  test.each(cells)("of $name on $channel with only its required fields", ({ name, channel }) => {
    const event = minimalOmnichannelEvent(name, channel);
    expectRedacted(name, event, leavesOf(event));
  });

  test.each(rows.map(([label, event, path, kind]) => [label, path, event, kind] as const))(
    "of %s: %s",
    (label, dotted, event, kind) => {
      const path = dotted.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      expectRedacted(label.split(" ")[0] ?? "", setField(event, dotted, examples[kind]), [path]);
    },
  );
});
