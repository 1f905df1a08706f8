import assert from "node:assert/strict";
import {
  type OmnichannelResult,
  safeParseBody,
  safeParseEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import { readingOf } from "./reference.js";
import { summaryOf } from "./results.js";

const summariesOf = (results: readonly WebhookResult[]): unknown => results.map(summaryOf);

/** The result for a single item. An array and a string in a batch are invalid, with any contents. */
const assertItem = (result: OmnichannelResult, item: unknown): void => {
  if (typeof item !== "string" && !Array.isArray(item)) {
    assert.deepStrictEqual(summaryOf(result), summaryOf(safeParseOmnichannelEvent(item)));
    assert.equal(result.original, item, "the original is a copy");
    const isRepaired = result.issues.length > 0;
    if (result.kind !== "invalid")
      assert.equal(result.event === item, !isRepaired, "a copy without issues, or issues without a copy");
    return;
  }
  assert(result.kind === "invalid");
  assert.deepEqual(result.error.issues, [{ path: [], message: "must be an object" }]);
};

/** The parser of both providers gives, for each item, the result of the parser for one event. */
const assertBothProviders = (body: Uint8Array, items: readonly unknown[]): void => {
  const results = safeParseBody(body);
  assert.deepStrictEqual(summariesOf(safeParseBody(items)), summariesOf(results));
  assert.equal(results.length, items.length);
  for (const [index, item] of items.entries()) {
    // a string in a batch is an item, a string of its own is JSON
    if (typeof item === "string" || Array.isArray(item)) assert.equal(results[index]?.kind, "invalid");
    else assert.deepStrictEqual(summaryOf(results[index] as WebhookResult), summaryOf(safeParseEvent(item)));
  }
};

/** Every law of the parser of batches, on a body as bytes, as text and as a value. */
export const assertBatchLaws = (body: Uint8Array): void => {
  const { text, json } = readingOf(body);
  const results = safeParseOmnichannelBody(body);
  if (text !== undefined) assert.deepStrictEqual(summariesOf(safeParseOmnichannelBody(text)), summariesOf(results));
  if (!Array.isArray(json?.value)) {
    assert.deepStrictEqual(summariesOf(results), summariesOf([safeParseOmnichannelEvent(body)]));
    return;
  }
  const items: readonly unknown[] = json.value;
  const ofValue = safeParseOmnichannelBody(items);
  assert.equal(results.length, items.length);
  assert.deepStrictEqual(summariesOf(ofValue), summariesOf(results));
  for (const [index, result] of ofValue.entries()) assertItem(result, items[index]);
  assertBothProviders(body, items);
};
