import * as fc from "fast-check";
import { fixtures } from "../support/fixtures.js";
import { minimalOmnichannelEvent } from "../support/minimal.js";
import { eventText } from "./events.js";
import { tokens } from "./words.js";

const exampleBytes = fixtures.map(({ event }) => Buffer.from(JSON.stringify(event)));

/** Something that takes the place of other bytes. */
const piece: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ maxLength: 4 }),
  fc.constantFrom(...tokens).map((token) => Buffer.from(token)),
  fc
    .tuple(fc.constantFrom(...exampleBytes), fc.nat(2_000), fc.nat(2_000))
    .map(([bytes, start, length]) => bytes.subarray(start, start + length)),
);

/** A change of bytes. */
interface Edit {
  readonly at: number;
  /** How many bytes are cut out. */
  readonly length: number;
  /** What is put in there. */
  readonly piece: Uint8Array;
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ at: fc.nat(), length: fc.oneof(fc.nat(3), fc.nat(2_000)), piece }),
  { minLength: 1, maxLength: 3 },
);

const edit = (bytes: Uint8Array, { at, length, piece }: Edit): Uint8Array => {
  const start = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, start), piece, bytes.subarray(start + length)]);
};

/** Bytes with a few changes: parts cut out, tokens put in, the end of another example put on. */
export const edited = (bytes: Uint8Array, changes: readonly Edit[]): Uint8Array => changes.reduce(edit, bytes);

const item = fc.oneof(
  { weight: 8, arbitrary: eventText },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('"text"', "[]", "null", '"{}"') },
);

/** Items of which many are made quickly. */
const smallItem = fc.constantFrom(
  ...[minimalOmnichannelEvent("message.sent", "sms"), minimalOmnichannelEvent("new", "sms"), {}, null, "", []].map(
    (value) => JSON.stringify(value),
  ),
);

const several = fc.array(item, { maxLength: 6 });
const many = fc.array(fc.oneof({ weight: 20, arbitrary: smallItem }, { weight: 1, arbitrary: item }), {
  maxLength: 500,
  size: "max",
});

const listText = (items: readonly string[]): string => `[${items.join(",")}]`;
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** A list of events and of other values: mostly a few, sometimes hundreds. */
export const batchBody: fc.Arbitrary<Uint8Array> = fc
  .oneof({ weight: 30, arbitrary: several }, { weight: 1, arbitrary: many })
  .map(listText)
  .map(bytesOf);

const encodings: readonly ((text: string) => Uint8Array)[] = [
  (text) => bytesOf(`\ufeff${text}`),
  (text) => bytesOf(`\ufeff\ufeff${text}`),
  (text) => bytesOf(` \r\n\t${text}\n`),
  (text) => bytesOf(JSON.stringify(text)),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
];

const encoded = fc.tuple(eventText, fc.constantFrom(...encodings)).map(([text, encode]) => encode(text));

/** Anything that may be the body of a request. */
export const body: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 14, arbitrary: eventText.map(bytesOf) },
  { weight: 4, arbitrary: fc.tuple(eventText.map(bytesOf), edits).map((parts) => edited(...parts)) },
  { weight: 1, arbitrary: encoded },
  { weight: 1, arbitrary: batchBody },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...tokens), { maxLength: 12 }).map((parts) => bytesOf(parts.join(""))),
  },
  { weight: 1, arbitrary: fc.json().map(bytesOf) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }).map(bytesOf) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);
