import * as fc from "fast-check";
import { httpSmsEventArbitrary, omnichannelEventArbitrary } from "../../src/testing/index.js";
import { fixtures } from "../fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../minimal.js";
import { mutatedFrom, pathsOf, replaceAt, valueAt } from "../mutation.js";
import { discriminants, edgesOf, jsonOf, tokens, vocabulary } from "./words.js";

const examples = fixtures.map(({ event }) => event);
const exampleBytes = examples.map((event) => Buffer.from(JSON.stringify(event)));

/** The least that an event of no known type or name must have. */
const unknown = [
  { ...minimalHttpSmsEvents["message.phone.sent"], type: "message.new", data: {} },
  minimalOmnichannelEvent("message.new", undefined),
];

const sound = fc.oneof(fc.constantFrom(...examples, ...unknown), httpSmsEventArbitrary(), omnichannelEventArbitrary());

/** Events in which nearly every part is wrong. */
const spoiled = sound.map((event) =>
  JSON.parse(JSON.stringify(event), (_, part) =>
    edgesOf(part).length > 0 && !discriminants.includes(part) ? [part] : part,
  ),
);

const places = [["type"], ["name"], ["payload", "channel"], ["payload", "details", "channel"]];

/** Events that say to be of another type, name or channel: a known one, or one of no event. */
const renamed = fc
  .tuple(sound, fc.constantFrom(...places), fc.constantFrom(...discriminants, "message.new", "whatsApp", "__proto__"))
  .map(([event, place, word]) => replaceAt(event, place, [word]));

/** Events in which one text, number or boolean is another one. */
const edgy = fc.tuple(sound, fc.nat(), fc.nat()).map(([event, at, pick]) => {
  const leaves = pathsOf(event).filter((path) => edgesOf(valueAt(event, path)).length > 0);
  const leaf = leaves[at % leaves.length] ?? [];
  const edges = edgesOf(valueAt(event, leaf));
  return replaceAt(event, leaf, [edges[pick % edges.length]]);
});

/** What looks like an event of both platforms. */
const merged = fc.tuple(sound, sound).map(([one, other]) => ({ ...one, ...other }));

const originals = fc.oneof(
  { weight: 3, arbitrary: sound },
  { weight: 3, arbitrary: renamed },
  { weight: 6, arbitrary: edgy },
  { weight: 1, arbitrary: spoiled },
  { weight: 1, arbitrary: merged },
);

/** The text of an event: sound, or with a few parts removed, replaced, added or swapped. */
export const eventText = fc
  .oneof({ weight: 1, arbitrary: originals }, { weight: 1, arbitrary: mutatedFrom(originals, vocabulary) })
  .map(jsonOf);

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

/** A list of events and of what is none: mostly a few, now and then hundreds. */
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

/** Whatever may come as the body of a request. */
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
