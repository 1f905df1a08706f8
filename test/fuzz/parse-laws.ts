import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import {
  type HttpSmsResult,
  httpSmsEventTypes,
  isHttpSmsEvent,
  isOmnichannelEvent,
  isWebhookError,
  type OmnichannelResult,
  omnichannelChannels,
  omnichannelEventNames,
  type Provider,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { claimOf, hasEnvelope } from "../support/claims.js";
import { expectLaws } from "../support/repair-oracle.js";
import { assertSilent, marked } from "./marks.js";
import { readingOf } from "./reference.js";
import { assertBounded, assertNoJson, assertSame, type Result, summaryOf } from "./results.js";

const parsers = {
  httpsms: { parse: safeParseHttpSmsEvent, parseOrThrow: parseHttpSmsEvent },
  omnichannel: { parse: safeParseOmnichannelEvent, parseOrThrow: parseOmnichannelEvent },
};

/** The result says what zod and the required parts of the schemas say. */
const assertAgreesWithZod = (provider: Provider, value: unknown, result: HttpSmsResult | OmnichannelResult): void => {
  if (Array.isArray(value)) assertNoJson(result, /^must be /);
  else expectLaws(provider, value, result);
};

/** The throwing parser gives the same event, or throws the same error. */
const assertTwin = (provider: Provider, value: unknown, result: Result): void => {
  try {
    assert.deepEqual(parsers[provider].parseOrThrow(value), result.event);
    assert.equal(result.kind, "event");
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    assert.equal(error.code, `${result.kind}_event`);
    if (result.kind === "invalid") assert.equal(error.message, result.error.message);
  }
};

const isWhole = ({ kind, issues }: Result): boolean => kind === "event" && issues.length === 0;

/** The guards know an event of its own name and channel, and of no other. */
const assertGuards = (value: unknown, httpSms: Result, omnichannel: Result): void => {
  const types = httpSmsEventTypes.filter((type) => isHttpSmsEvent(value, type));
  // the guards are strict: they reject an event that was repaired
  assert.deepEqual(types, isWhole(httpSms) ? [httpSms.name] : []);
  const { channel } = claimOf("omnichannel", value);
  const names = omnichannelEventNames.filter((each) => isOmnichannelEvent(value, each));
  assert.deepEqual(names, isWhole(omnichannel) ? [omnichannel.name] : []);
  const cells = names.flatMap((each) => omnichannelChannels.filter((one) => isOmnichannelEvent(value, each, one)));
  // a failure and a click have no channel of their own
  assert.deepEqual(cells, names.length > 0 && channel !== undefined ? [channel] : []);
};

/** One provider's envelope makes it that provider's, with the result of its parser; with both, it is invalid. */
const assertProvider = (value: unknown, both: Result, httpSms: Result, omnichannel: Result): void => {
  const { provider } = both;
  const isHttpSms = hasEnvelope("httpsms", value);
  const isOmnichannel = hasEnvelope("omnichannel", value);
  if (isHttpSms !== isOmnichannel) assert.equal(provider, isHttpSms ? "httpsms" : "omnichannel");
  if (isHttpSms && isOmnichannel) {
    assert.deepEqual([httpSms.kind, omnichannel.kind, both.kind, provider], ["invalid", "invalid", "invalid", null]);
  }
  if (provider === null) {
    assert.equal(both.kind, "invalid");
    return;
  }
  assert.deepStrictEqual(summaryOf(both), summaryOf(provider === "httpsms" ? httpSms : omnichannel));
};

/** Every law of the parsers of one event, on a body as bytes, as text and as a value. */
export const assertParseLaws = (body: Uint8Array): void => {
  const { text, json, isDeep } = readingOf(body);
  const all = [safeParseHttpSmsEvent, safeParseOmnichannelEvent, safeParseEvent] as const;
  const results = all.map((parse): Result => {
    const result = parse(body);
    assertBounded(result);
    if (text !== undefined) assertSame(parse(text), result);
    if (json === undefined) assertNoJson(result, text === undefined ? /^must be UTF-8$/ : /^must be JSON(?:$|, not)/);
    return result;
  });
  const [httpSms, omnichannel, both] = results as [HttpSmsResult, OmnichannelResult, Result];
  // a text would be read as JSON once more
  if (json === undefined || typeof json.value === "string") return;
  const { value } = json;
  const ofValue = all.map((parse, index): Result => {
    const result = parse(value);
    assertSame(result, results[index] as Result);
    assert.equal(result.original, value, "the original is a copy");
    if (result.kind !== "invalid" && result.issues.length === 0)
      assert.equal(result.event, value, "the event is a copy");
    return result;
  });
  assertAgreesWithZod("httpsms", value, ofValue[0] as HttpSmsResult);
  assertAgreesWithZod("omnichannel", value, ofValue[1] as OmnichannelResult);
  // of the same value, so that deep parts are the same objects and need no comparison
  assertTwin("httpsms", value, ofValue[0] as Result);
  assertTwin("omnichannel", value, ofValue[1] as Result);
  assertGuards(value, httpSms, omnichannel);
  assertProvider(value, both, httpSms, omnichannel);
  if (isDeep) return;
  assert(isDeepStrictEqual(value, readingOf(body).json?.value), "the input was changed");
  for (const parse of all) assertSilent(parse(marked(value)));
};
