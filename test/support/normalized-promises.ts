import assert from "node:assert/strict";
import type { NormalizedEvent, NormalizedMessage } from "../../src/index.js";
import { isObject } from "../../src/shapes/values.js";
import { normalizeAny } from "./normalized.js";

/** Every kind of result with its statuses. */
export const kinds: Readonly<Record<NormalizedEvent["kind"], readonly string[]>> = {
  message: ["received", "sent", "delivered", "read", "retrying", "expired", "failed"],
  call: ["missed"],
  phone: ["online", "offline"],
  interaction: ["clicked"],
  other: ["unknown"],
};

const categories = ["device", "network", "recipient", "content", "configuration", "provider", "unknown"];

const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const isText = (value: unknown): boolean => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isNumberOrNull = (value: unknown): boolean => value === null || typeof value === "number";
const isBooleanOrNull = (value: unknown): boolean => value === null || typeof value === "boolean";
const isUtc = (value: unknown): boolean =>
  typeof value === "string" && utc.test(value) && new Date(value).toISOString() === value;
const isTime = (value: unknown): boolean => value === null || isUtc(value);
const isFile = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).sort().join() === "contentType,data,kind,name,url" &&
  Object.entries(value).every(([key, part]) => isTextOrNull(part) || (key === "data" && isObject(part)));

/** What the type of each part promises. */
const promises: Readonly<Record<string, (value: unknown) => boolean>> = {
  provider: (value) => value === "httpsms" || value === "omnichannel",
  kind: (value) => Object.keys(kinds).includes(value as string),
  status: isText,
  name: isText,
  eventId: isText,
  accountId: isTextOrNull,
  occurredAt: isTime,
  eventKey: (value) => typeof value === "string" && value.length <= 256 && encodeURIComponent(value) !== "",
  direction: (value) => value === "inbound" || value === "outbound",
  channel: isTextOrNull,
  channels: (value) => Array.isArray(value) && value.every(isText),
  messageId: isTextOrNull,
  from: isTextOrNull,
  to: isTextOrNull,
  text: isTextOrNull,
  encrypted: isBooleanOrNull,
  attachments: (value) => Array.isArray(value) && value.every(isFile),
  isFinal: (value) => typeof value === "boolean",
  failure: (value) => value === null || categories.includes(Reflect.get(value as object, "category")),
  correlation: (value) => typeof value === "object" && value !== null && Object.keys(value).length === 4,
  revision: isNumberOrNull,
  attempt: isNumberOrNull,
  phoneId: isText,
  phoneNumber: isTextOrNull,
  lastHeartbeatAt: isTime,
};

/** Where a result has a text that is derived from the event, or one of a closed list, rather than taken from it. */
const derived = new Set(
  [
    "provider",
    "kind",
    "status",
    "direction",
    "failure/category",
    "occurredAt",
    "lastHeartbeatAt",
    "eventKey",
    "accountId",
    // an httpSMS message is an SMS or an MMS, which its documentation says of all of them
    "channel",
    "channels/0",
  ].map((part) => `/${part}`),
);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap(textsIn)
    : Object.entries(value).flatMap(([key, part]) => [key, ...textsIn(part)]);
};

/** Every text of the result but those that may be derived, with where it is. */
const claims = (value: unknown, path = ""): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === "string") return derived.has(path) ? [] : [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => claims(part, `${path}/${key}`));
};

/** What is promised of any value, malformed ones too. */
export const assertWhole = (event: unknown): NormalizedEvent => {
  const normalized = normalizeAny(event);
  for (const [key, value] of Object.entries(normalized)) {
    if (key === "raw") continue;
    assert(promises[key]?.(value), `${key} is not what its type promises`);
  }
  assert(kinds[normalized.kind].includes(normalized.status), `${normalized.kind} is ${normalized.status}`);
  if (isObject(event)) assert.equal(normalized.raw, event, "raw is another object");
  return normalized;
};

const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** Metadata and inline data are the event's own objects, in which the provider may have written -0: JSON writes 0. */
const ownObjectsAsJson = (normalized: Omit<NormalizedEvent, "raw">): object => {
  const { correlation, attachments } = normalized as Partial<NormalizedMessage>;
  if (correlation === undefined || attachments === undefined) return normalized;
  return {
    ...normalized,
    correlation: { ...correlation, metadata: correlation.metadata && asJson(correlation.metadata) },
    attachments: attachments.map((file) => ({ ...file, data: isObject(file.data) ? asJson(file.data) : file.data })),
  };
};

/** What is read from a URL: it is part of the URL, or a media type of the server's table. */
const isFromUrl = (path: string, text: string, texts: ReadonlySet<string>): boolean =>
  /^\/attachments\/\d+\/(?:name|contentType)$/.test(path) &&
  ([...texts].some((url) => url.includes(`/${text}`)) || /^(?:image|video|audio|application|text)\/[\w-]+$/.test(text));

/** What is promised of a value of JSON: it also survives JSON again, and says nothing that the event does not. */
export const assertFaithful = (event: unknown): NormalizedEvent => {
  const normalized = assertWhole(event);
  const { raw, ...rest } = normalized;
  assert.deepStrictEqual(asJson(rest), ownObjectsAsJson(rest));
  const texts = new Set(textsIn(event));
  const invented = claims(rest).filter(([path, text]) => !texts.has(text) && !isFromUrl(path, text, texts));
  // a malformed envelope may lack what the type of a result promises
  const isMissing = (path: string, text: string): boolean =>
    rest.kind === "other" && text === "" && /^\/(?:name|eventId)$/.test(path);
  assert.deepEqual(
    invented.filter(([path, text]) => !isMissing(path, text)),
    [],
  );
  return normalized;
};
