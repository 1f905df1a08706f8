import assert from "node:assert/strict";
import type { HttpSmsResult, OmnichannelResult, WebhookResult } from "../../src/index.js";

/** What any parser of one event gives. */
export type Result = HttpSmsResult | OmnichannelResult | WebhookResult;

/** A result without the event, and with what its error says. */
export const summaryOf = (result: Result): unknown => {
  if (result.kind !== "invalid") return { ...result, event: undefined };
  return { ...result, message: result.error.message };
};

export const assertSame = (left: Result, right: Result): void =>
  assert.deepStrictEqual(summaryOf(left), summaryOf(right));

/** An error says little, however much there is to say. */
export const assertBounded = (result: Result): void => {
  assert(result.issues.length <= 10, `${result.issues.length} issues`);
  if (result.kind !== "invalid") return;
  const { message, issues } = result.error;
  assert.equal(issues, result.issues);
  assert(issues.length >= 1 && issues.length <= 10, `${issues.length} issues`);
  assert(message.length < 500, `a message of ${message.length} characters`);
};

/** Input that is not JSON is invalid at its root, with the same message from every parser. */
export const assertNoJson = (result: Result, problem: RegExp): void => {
  assert(result.kind === "invalid", `a body that ${problem} is ${result.kind}`);
  const [issue, ...more] = result.error.issues;
  assert.deepEqual([issue?.path, more.length], [[], 0]);
  assert.match(issue?.message ?? "", problem);
};
