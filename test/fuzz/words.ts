import { documentedShapes } from "../../src/generated/documented.js";
import { httpSmsEventTypes, omnichannelChannels, omnichannelEventNames } from "../../src/index.js";
import { fixtures } from "../support/fixtures.js";
import type { Vocabulary } from "../support/mutation.js";

/** What tells events apart. */
export const discriminants: readonly string[] = [
  ...httpSmsEventTypes,
  ...omnichannelEventNames,
  ...omnichannelChannels,
];

/** Every key that a type declares. */
export const documentedKeys: ReadonlySet<string> = new Set(Object.values(documentedShapes).flatMap(Object.keys));

const nastyTexts = [
  ...["", " ", "\0", "\ud800", "é👋", "\u2028", "\ufeff", "null", "0", "-1", "NaN", "a:b", "%3a", "a.b[0]"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "toJSON", "then", "length"],
  ...[255, 256, 257, 5_000].map((length) => "x".repeat(length)),
];

/** At the edges of what a clock, a calendar and a database take. */
const times = [
  ...["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.5+00:01", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59"],
  ...["2024-02-29T00:00:00Z", "2023-02-29T00:00:00Z", "2024-02-30T00:00:00Z", "2016-12-31T23:59:60Z"],
  ...["2024-01-01T24:00:00Z", "2024-01-01T00:00:00.1234567891Z", "2024-01-01T00:00:00,5Z", "2024-01-01t00:00:00z"],
  ...["2024-01-01T00:00:00", "2024-01-01T00:00:00.123+05:45", "2024-01-01", "+010000-01-01T00:00:00Z"],
];

/** What the providers say of a failure, and what they call the parts of a message. */
const words = [
  ...["RADIO_OFF", "NO_SERVICE", "GENERIC_FAILURE:-1", "] has no FCM token", "UnicodeBodyRejected", "4", "606"],
  ...["connect ETIMEDOUT 10.0.0.1:443", "Invalid request: 1) Not allowed to send message to 1 (PL) for mms channel."],
  ...["text/plain", "TEXT/html", "image/gif", "SIM1", "https://example.com/a.gif", "carrierPigeon"],
];

const numbers = [0, 1, -1, 1.5, 2 ** 53, 1e21, 1e308, 5e-324, 8.64e15, 8.64e15 + 1, -62135596800001, 253402300800000];

/** JSON that no value is written as: what {@link jsonOf} puts into a text. */
const rawTexts: readonly string[] = [
  ...["1e999", "-1e999", "-0", "1E400", "123456789012345678901234567890", '"\\ud800"', '"\\u0000"'],
  ...['{"a":1,"a":2}', '{"__proto__":{"polluted":1}}', '{"type":1,"type":"text/plain"}'],
  ...[100, 20_000].flatMap((depth) => [
    "[".repeat(depth) + "]".repeat(depth),
    `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`,
  ]),
];

const rawMark = "raw JSON ";

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [value];

/** Parts of every documented example, so that a mutation may splice two of them, and what no example holds. */
export const vocabulary: Vocabulary = {
  keys: [...documentedKeys, ...nastyTexts],
  values: [
    ...new Set([
      ...[...nastyTexts, ...times, ...words, ...discriminants],
      ...[...numbers, null, true, false, [], {}, [[]], [{}]],
      ...rawTexts.map((_, index) => `${rawMark}${index}`),
      ...fixtures.flatMap(({ event }) => partsOf(event)),
    ]),
  ],
};

/** The JSON of a value, with raw JSON where the vocabulary has put a mark. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value).replace(new RegExp(`"${rawMark}(\\d+)"`, "g"), (_, index) => rawTexts[Number(index)] ?? "null");

const texts = [...nastyTexts, ...words];
const numberTexts = rawTexts.flatMap((text, index) => (/^[-\d]/.test(text) ? [`${rawMark}${index}`] : []));

/** Values of the type of another, at the edges of what that type may be; none for a list or an object. */
export const edgesOf = (value: unknown): readonly unknown[] => {
  if (typeof value === "number") return [...numbers, ...numberTexts];
  if (typeof value === "string") return /^\d{4}-\d\d-/.test(value) ? times : texts;
  return typeof value === "boolean" ? [!value] : [];
};

/** Pieces of JSON to put between bytes. */
export const tokens: readonly string[] = [
  ...["{", "}", "[", "]", ":", ",", '"', "\\", "\n", "\t", "\0", "\ufeff", "\ufffd", "//", "/**/"],
  ...["null", "true", "1", "-", "1e999", "-0", "0x1", "NaN", "undefined", '""', '"\\u"', '"\\ud800"'],
  ...['"__proto__":{"polluted":1},', '"type":"message.phone.sent",', '"name":"message.sent",', '"channel":"sms",'],
  ...[...documentedKeys].map((key) => `"${key}":`),
  ...discriminants.map((word) => `"${word}"`),
];
