import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { isObject } from "../src/check.js";
import type { NormalizedEvent } from "../src/index.js";
import { checkedShapes, jsonSchemas } from "./checked-shapes.js";
import { fixtures } from "./fixtures.js";
import { arbitraryOf, schemaNamed, strayValues } from "./json-schema-arbitrary.js";
import { mutated } from "./mutation.js";
import { normalizeAny } from "./normalized.js";
import { seed } from "./seed.js";

const kinds: Readonly<Record<NormalizedEvent["kind"], readonly string[]>> = {
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
const isTime = (value: unknown): boolean => value === null || (typeof value === "string" && utc.test(value));
const isFile = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every(isTextOrNull);

/** What the type of each part promises. */
const promises: Readonly<Record<string, (value: unknown) => boolean>> = {
  provider: (value) => value === "httpsms" || value === "omnichannel",
  kind: (value) => Object.keys(kinds).includes(value as string),
  status: isText,
  name: isText,
  eventId: isText,
  accountId: isTextOrNull,
  occurredAt: isTime,
  eventKey: (value) => typeof value === "string" && value.length <= 256,
  direction: (value) => value === "inbound" || value === "outbound",
  channel: isTextOrNull,
  channels: (value) => Array.isArray(value) && value.every(isText),
  messageId: isText,
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
const expectWhole = (event: unknown): NormalizedEvent => {
  const normalized = normalizeAny(event);
  for (const [key, value] of Object.entries(normalized)) {
    if (key === "raw") continue;
    expect([key, value, promises[key]?.(value)]).toEqual([key, value, true]);
  }
  expect(kinds[normalized.kind]).toContain(normalized.status);
  if (isObject(event)) expect(normalized.raw).toBe(event);
  return normalized;
};

const counts: Record<string, number> = {};

/** What is promised of a value of JSON: it also survives JSON again, and says nothing that the event does not. */
const expectFaithful = (event: unknown): void => {
  const { raw, ...rest } = expectWhole(event);
  // a key such as `constructor` misleads the comparison of `expect`
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(rest)), rest)).toBe(true);
  const texts = new Set(textsIn(event));
  const invented = claims(rest).filter(([, text]) => !texts.has(text));
  // a malformed envelope may lack what the type of a result promises
  expect(
    invented.filter(([path, text]) => !(rest.kind === "other" && text === "" && /^\/(?:name|eventId)$/.test(path))),
  ).toEqual([]);
  counts[rest.kind] = (counts[rest.kind] ?? 0) + 1;
};

/** The value that JSON makes of another: without big integers, which it refuses. */
const asJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === "bigint" ? null : part)) ?? "null");

const runs = { seed, numRuns: 300 };

describe(`any value (seed ${seed})`, () => {
  afterAll(() => {
    // all kinds came, so that no promise was kept for want of a case
    expect(Object.keys(counts).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(strayValues.map((value) => ({ value })))("that is no event is other: %#", ({ value }) => {
    expect(expectWhole(value)).toMatchObject({ kind: "other", status: "unknown", accountId: null, occurredAt: null });
  });

  test("of JSON is normalised", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expectFaithful(asJson(value));
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test("is normalised, of JSON or not", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        normalizeAny(value);
        expect(normalizeAny({ type: "message.phone.sent", data: value }).kind).toBe("other");
        expect(normalizeAny({ name: "message.failed", payload: { id: "m", details: value } }).kind).toBe("other");
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test.each(fixtures)("made of $file by a few changes is normalised", ({ event }) => {
    fc.assert(
      fc.property(mutated(event), (changed) => {
        normalizeAny(changed);
        expectFaithful(asJson(changed));
      }),
      runs,
    );
  });

  test.each(checkedShapes)("of the form of $name is normalised", ({ provider, name }) => {
    const schemas = jsonSchemas[provider];
    fc.assert(
      fc.property(arbitraryOf(schemas, schemaNamed(schemas, name)), (event) => {
        normalizeAny(event);
        expectFaithful(asJson(event));
      }),
      runs,
    );
  });
});
