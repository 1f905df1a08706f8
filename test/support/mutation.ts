import * as fc from "fast-check";
import { strayValues } from "./json-schema-arbitrary.js";

type Path = readonly (string | number)[];

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);

const entriesOf = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);

/** Every place of a value but the value itself. */
export const pathsOf = (value: unknown): readonly Path[] =>
  isPlain(value)
    ? entriesOf(value).flatMap(([key, child]) => [[key], ...pathsOf(child).map((rest) => [key, ...rest])])
    : [];

/** The value in a place. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Readonly<Record<string | number, unknown>>)[key], value);

/** A copy with other values in one place: none removes it, a missing place changes nothing. */
export const replaceAt = (value: unknown, [at, ...rest]: Path, values: readonly unknown[]): unknown => {
  if (!isPlain(value) || at === undefined) return value;
  const entries = entriesOf(value).flatMap(([key, child]) => {
    const replaced = key !== at ? [child] : rest.length === 0 ? values : [replaceAt(child, rest, values)];
    return replaced.map((item) => [key, item] as const);
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
};

const addTo = (value: unknown, key: string, added: unknown): unknown =>
  isPlain(value) && !Array.isArray(value) ? Object.fromEntries([...Object.entries(value), [key, added]]) : [added];

interface Mutation {
  readonly kind: "delete" | "retype" | "add" | "swap";
  /** Where, as a number that any count of places can divide. */
  readonly at: number;
  readonly other: number;
  readonly key: string;
  readonly stray: unknown;
}

/** What mutations put into a value. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

const strays: Vocabulary = {
  keys: ["__proto__", "toString", "channel", "is_final", "messageParts", "new"],
  values: strayValues,
};

const mutation = ({ keys, values }: Vocabulary): fc.Arbitrary<Mutation> =>
  fc.record({
    kind: fc.constantFrom("delete", "retype", "add", "swap"),
    at: fc.nat(),
    other: fc.nat(),
    key: fc.constantFrom(...keys),
    stray: fc.constantFrom(...values),
  });

const apply = (value: unknown, { kind, at, other, key, stray }: Mutation): unknown => {
  const paths = pathsOf(value);
  const path = paths[at % paths.length] ?? [];
  const second = paths[other % paths.length] ?? [];
  switch (kind) {
    case "delete":
      return replaceAt(value, path, []);
    case "retype":
      return replaceAt(value, path, [stray]);
    case "add":
      return replaceAt(value, path, [addTo(valueAt(value, path), key, stray)]);
    case "swap":
      return replaceAt(replaceAt(value, path, [valueAt(value, second)]), second, [valueAt(value, path)]);
  }
};

/** Values with one to three changes in random places. */
export const mutatedFrom = (originals: fc.Arbitrary<unknown>, vocabulary: Vocabulary): fc.Arbitrary<unknown> =>
  fc
    .tuple(originals, fc.array(mutation(vocabulary), { minLength: 1, maxLength: 3 }))
    .map(([original, mutations]) => mutations.reduce(apply, original));

/** A value with one to three changes in random places. */
export const mutated = (original: unknown): fc.Arbitrary<unknown> => mutatedFrom(fc.constant(original), strays);
