import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { InvalidEventError, Issue } from "../../src/index.js";
import { discriminants, documentedKeys } from "./words.js";

const mark = "c4n4ry";

/** A copy with a mark in every string and every undeclared key: each may be a name, a number or words of a person. */
export const marked = (value: unknown): unknown => {
  if (typeof value === "string") return discriminants.includes(value) ? value : `${mark} ${value}`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [documentedKeys.has(key) ? key : `${mark} ${key}`, marked(part)]),
  );
};

/** Nothing that was marked is in a text. */
export const assertUnmarked = (text: string): void =>
  assert(!text.includes(mark), `a part of the input is in: ${text}`);

/** Issues and error say nothing that was marked. */
export const assertSilent = ({
  issues,
  error,
}: {
  readonly issues: readonly Issue[];
  readonly error?: InvalidEventError | undefined;
}): void => {
  assertUnmarked(JSON.stringify(issues));
  if (error === undefined) return;
  assertUnmarked(inspect(error, { depth: null, showHidden: true }));
  assertUnmarked(JSON.stringify([error, error.message, error.stack]));
};
