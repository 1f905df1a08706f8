import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  type HttpSmsResult,
  type OmnichannelResult,
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import { objectPaths, withValue } from "../support/edit.js";
import {
  fixtures,
  type HttpSmsFixture,
  httpSmsFixtures,
  type OmnichannelFixture,
  omnichannelFixtures,
} from "../support/fixtures.js";
import { shownFields, wholeResult } from "../support/results.js";

type Fixture = HttpSmsFixture | OmnichannelFixture;
type Result = HttpSmsResult | OmnichannelResult | WebhookResult;

const parserOf = ({ provider }: Fixture): ((input: unknown) => Result) =>
  provider === "httpsms" ? safeParseHttpSmsEvent : safeParseOmnichannelEvent;

const eventOf = (result: Result): unknown => {
  if (result.kind !== "event") throw new Error(`expected an event, got "${result.kind}"`);
  return result.event;
};

describe("the documented examples", () => {
  test("are 8 of httpSMS and 47 of the Omnichannel API", () => {
    expect([httpSmsFixtures.length, omnichannelFixtures.length]).toEqual([8, 47]);
  });

  test.each(fixtures)("$provider $file parses as a value, to the same object", (fixture) => {
    const input: unknown = JSON.parse(fixture.text);
    const result = parserOf(fixture)(input);
    expect(shownFields(result)).toStrictEqual(wholeResult(fixture, fixture.event));
    expect(eventOf(result)).toBe(input);
    expect(input).toStrictEqual(fixture.event);
  });

  test.each(fixtures)("$provider $file parses as a text, and loses nothing", (fixture) => {
    const result = parserOf(fixture)(fixture.text);
    expect(shownFields(result)).toStrictEqual(wholeResult(fixture, fixture.event));
    expect(JSON.stringify(eventOf(result))).toBe(JSON.stringify(JSON.parse(fixture.text)));
  });

  test.each(fixtures)("$provider $file parses behind a byte order mark, as text and as bytes", (fixture) => {
    const marked = `\ufeff${fixture.text}`;
    for (const input of [marked, Buffer.from(marked)]) {
      expect(shownFields(parserOf(fixture)(input))).toStrictEqual(wholeResult(fixture, fixture.event));
    }
  });

  test.each(fixtures)("$provider $file parses as bytes, of another realm too", (fixture) => {
    const bytes = new TextEncoder().encode(fixture.text);
    const foreign: unknown = runInNewContext("Uint8Array.from(numbers)", { numbers: [...bytes] });
    expect(foreign).not.toBeInstanceOf(Uint8Array);
    for (const input of [bytes, Buffer.from(fixture.text), foreign]) {
      expect(shownFields(parserOf(fixture)(input))).toStrictEqual(wholeResult(fixture, fixture.event));
    }
  });

  test.each(fixtures)("$provider $file parses as an object of another realm", (fixture) => {
    const foreign: unknown = runInNewContext("JSON.parse(text)", { text: fixture.text });
    expect(foreign).not.toBeInstanceOf(Object);
    expect(eventOf(parserOf(fixture)(foreign))).toBe(foreign);
  });

  test.each(fixtures)("$provider $file keeps keys that are added at any depth", (fixture) => {
    const paths = objectPaths(fixture.event);
    expect(paths.length).toBeGreaterThanOrEqual(fixture.name.startsWith("presence.") ? 1 : 2);
    for (const path of paths) {
      for (const key of ["addedKey", "__proto__", "constructor", "toString"]) {
        const input = withValue<object>(fixture.event, [...path, key], { added: [1, null] });
        const text = JSON.stringify(input);
        expect(text).toContain(`"${key}":{"added":[1,null]}`);
        expect(eventOf(parserOf(fixture)(input))).toBe(input);
        expect(JSON.stringify(eventOf(parserOf(fixture)(text)))).toBe(text);
      }
    }
  });

  test.each(fixtures)("$provider $file parses with the parser of both providers", (fixture) => {
    expect(shownFields(safeParseEvent(fixture.text))).toStrictEqual(wholeResult(fixture, fixture.event));
  });

  test("parse as one batch, in their order", () => {
    const batch = omnichannelFixtures.map(({ event }) => event);
    const results = safeParseOmnichannelBody(JSON.stringify(batch));
    const expected = omnichannelFixtures.map((fixture) => wholeResult(fixture, fixture.event));
    expect(results.map(shownFields)).toStrictEqual(expected);
    expect(safeParseBody(JSON.stringify(batch)).map(shownFields)).toStrictEqual(expected);
  });
});
