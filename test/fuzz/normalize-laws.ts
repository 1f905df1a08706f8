import assert from "node:assert/strict";
import { normalizeHttpSms } from "../../src/httpsms.js";
import {
  mergeMessageStates,
  type NormalizedEvent,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
  trackMessage,
} from "../../src/index.js";
import { normalizeOmnichannel } from "../../src/omnichannel.js";
import { isObject } from "../../src/shapes/values.js";
import { assertDocumented, driftFindings, UndocumentedError, undocumentedPaths } from "../../src/testing.js";
import { claimOf } from "../support/claims.js";
import { isMessageName } from "../support/minimal.js";
import { normalizeAny } from "../support/normalized.js";
import { assertFaithful, assertWhole } from "../support/normalized-promises.js";
import { assertUnmarked, marked } from "./marks.js";
import { readingOf } from "./reference.js";

/** The same value with its keys in the opposite order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, reordered(part)])
      .reverse(),
  );
};

/** An event about a message is more than `other`, on an unknown channel too. */
const assertKind = (value: unknown, { kind, provider }: NormalizedEvent): void => {
  const { kind: outcome } = provider === "httpsms" ? safeParseHttpSmsEvent(value) : safeParseOmnichannelEvent(value);
  const { name, shape } = claimOf(provider, value);
  const isMessage = provider === "httpsms" || isMessageName(name);
  const isKnown = outcome !== "invalid" && isMessage && !shape.name.startsWith("Unknown");
  assert.equal(kind !== "other", isKnown, `what is ${outcome} became ${kind}`);
  const result = safeParseEvent(value);
  if (result.kind !== "invalid") assert.equal(provider, result.provider);
};

/** A whole number is written out, however large. */
const assertAccount = (accountId: unknown, event: NormalizedEvent): void => {
  if (event.provider !== "omnichannel" || !Number.isInteger(accountId)) return;
  assert.match(event.accountId ?? "", /^-?\d+$/);
  // not digit by digit, since a number beyond 2^53 stands for several
  assert.ok(Number(event.accountId) === accountId, "the account's number");
};

const assertState = (event: NormalizedEvent): void => {
  if (event.kind !== "message") return;
  const state = trackMessage(null, event);
  assert.deepStrictEqual(trackMessage(state, event), state);
  assert.deepStrictEqual(mergeMessageStates(state, state), state);
  assert.deepStrictEqual(JSON.parse(JSON.stringify(state)), state);
};

const pointersOf = (value: unknown, pointer = ""): readonly string[] => {
  if (typeof value !== "object" || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, part]) =>
      pointersOf(part, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
    ),
  ];
};

/** Drift names places that are there, and never what was found in them. */
const assertDrift = (value: unknown): void => {
  const findings = driftFindings(value);
  const pointers = new Set(pointersOf(value));
  const strangers = undocumentedPaths(value).filter((pointer) => !pointers.has(pointer));
  assert.deepEqual(strangers, [], "drift in a place that is not there");
  for (const { message } of driftFindings(marked(value))) assertUnmarked(message);
  try {
    assertDocumented(value);
    assert.equal(findings.length, 0);
  } catch (error) {
    if (!(error instanceof UndocumentedError)) throw error;
    assert.deepStrictEqual(error.findings, findings);
  }
};

/** Every law of the normalizer, of the state and of drift, on a body that is JSON. */
export const assertNormalizeLaws = (body: Uint8Array): void => {
  const { json, isDeep } = readingOf(body);
  if (json === undefined) return;
  const { value } = json;
  driftFindings(value);
  if (isDeep) {
    assertWhole(value);
    return;
  }
  const event = assertFaithful(value);
  assert.deepStrictEqual(normalizeAny(value), event);
  assert.equal(normalizeAny(reordered(value)).eventKey, event.eventKey);
  if (isObject(value)) {
    const own = event.provider === "httpsms" ? normalizeHttpSms : normalizeOmnichannel;
    assert.deepStrictEqual(own(value as never), event);
    assertAccount(value.accountId, event);
  }
  // a text would be read as JSON once more
  if (typeof value !== "string") assertKind(value, event);
  assertState(event);
  assertDrift(value);
};
