import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import {
  httpSmsEventTypes,
  isHttpSmsEvent,
  isOmnichannelEvent,
  isWebhookError,
  omnichannelChannels,
  omnichannelEventNames,
  type Provider,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { assertSilent, marked } from "./marks.js";
import { claimOf, hasEnvelope, readingOf } from "./reference.js";
import { assertBounded, assertNoJson, assertSame, type Result, summaryOf } from "./results.js";

const parsers = {
  httpsms: { parse: safeParseHttpSmsEvent, parseOrThrow: parseHttpSmsEvent },
  omnichannel: { parse: safeParseOmnichannelEvent, parseOrThrow: parseOmnichannelEvent },
};

/** The result says what zod says: whether the value has the shape that it claims, and where it has not. */
const assertAgreesWithZod = (provider: Provider, value: unknown, result: Result): void => {
  if (Array.isArray(value)) {
    assertNoJson(result, /^must be /);
    return;
  }
  const { kind, name, channel, shape } = claimOf(provider, value);
  const zod = shape.schema.safeParse(value);
  assert.equal(result.kind, zod.success ? kind : "invalid");
  if (result.kind === "invalid") {
    const zodPaths = zod.error?.issues.slice(0, 10).map(({ path }) => path);
    const paths = result.error.issues.map(({ path }) => path);
    assert.deepEqual(paths, zodPaths);
  }
  if ("name" in result) assert.equal(result.name, name);
  if ("channel" in result) assert.equal(result.channel, channel);
};

/** The throwing parser gives the same event, or throws the same error. */
const assertTwin = (provider: Provider, value: unknown, result: Result): void => {
  try {
    assert.equal(parsers[provider].parseOrThrow(value), value);
    assert.equal(result.kind, "event");
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    assert.equal(error.code, `${result.kind}_event`);
    if (result.kind === "invalid") assert.equal(error.message, result.error.message);
  }
};

/** The guards know an event of its own name and channel, and of no other. */
const assertGuards = (value: unknown, httpSms: Result, omnichannel: Result): void => {
  const types = httpSmsEventTypes.filter((type) => isHttpSmsEvent(value, type));
  assert.deepEqual(types, httpSms.kind === "event" ? [claimOf("httpsms", value).name] : []);
  const { name, channel } = claimOf("omnichannel", value);
  const names = omnichannelEventNames.filter((each) => isOmnichannelEvent(value, each));
  assert.deepEqual(names, omnichannel.kind === "event" ? [name] : []);
  const cells = names.flatMap((each) => omnichannelChannels.filter((one) => isOmnichannelEvent(value, each, one)));
  // a failure and a click have no channel of their own
  assert.deepEqual(cells, names.length > 0 && channel !== undefined ? [channel] : []);
};

/** One provider's envelope makes it that provider's, with the result of its parser; with both, nothing is promised. */
const assertProvider = (value: unknown, both: Result, httpSms: Result, omnichannel: Result): void => {
  const provider = "provider" in both ? both.provider : undefined;
  const isHttpSms = hasEnvelope("httpsms", value);
  if (isHttpSms !== hasEnvelope("omnichannel", value)) {
    assert.equal(provider, isHttpSms ? "httpsms" : "omnichannel");
  }
  if (provider === null) {
    assert.equal(both.kind, "invalid");
    return;
  }
  assert.deepStrictEqual(summaryOf(both), {
    ...(summaryOf(provider === "httpsms" ? httpSms : omnichannel) as object),
    provider,
  });
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
  const [httpSms, omnichannel, both] = results as [Result, Result, Result];
  // a text would be read as JSON once more
  if (json === undefined || typeof json.value === "string") return;
  const { value } = json;
  for (const [index, parse] of all.entries()) {
    const result = parse(value);
    assertSame(result, results[index] as Result);
    if (result.kind !== "invalid") assert.equal(result.event, value, "the event is a copy");
  }
  assertAgreesWithZod("httpsms", value, httpSms);
  assertAgreesWithZod("omnichannel", value, omnichannel);
  assertTwin("httpsms", value, httpSms);
  assertTwin("omnichannel", value, omnichannel);
  assertGuards(value, httpSms, omnichannel);
  assertProvider(value, both, httpSms, omnichannel);
  if (isDeep) return;
  assert(isDeepStrictEqual(value, readingOf(body).json?.value), "the input was changed");
  for (const parse of all) assertSilent(parse(marked(value)));
};
