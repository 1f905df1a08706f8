import { describe, expect, test } from "vitest";
import { type InvalidEventError, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { type InvalidFixture, invalidFixtures } from "../support/fixtures.js";

const errorOf = ({ provider }: InvalidFixture, input: unknown): InvalidEventError => {
  const result = provider === "httpsms" ? safeParseHttpSmsEvent(input) : safeParseOmnichannelEvent(input);
  if (result.kind !== "invalid") throw new Error(`expected an invalid result, got "${result.kind}"`);
  return result.error;
};

describe("fixtures/invalid", () => {
  test("holds bodies of both providers", () => {
    expect(new Set(invalidFixtures.map(({ provider }) => provider))).toEqual(new Set(["httpsms", "omnichannel"]));
  });

  test.each(invalidFixtures)("$file", (fixture) => {
    const error = errorOf(fixture, fixture.text);
    expect(error.message).toBe(fixture.message);
    expect(error.issues[0]?.path).toEqual(fixture.path);
    expect(error.issues.length).toBe(1 + Number(/\(and (\d+) more\)$/.exec(fixture.message)?.[1] ?? 0));
  });

  // a text is decoded, so a body that is one cannot be given as a value
  test.each(invalidFixtures.filter(({ body }) => typeof body !== "string"))("$file as a value", (fixture) => {
    const error = errorOf(fixture, fixture.body);
    expect(error.message).toBe(fixture.message);
    expect(error.issues).toEqual(errorOf(fixture, fixture.text).issues);
  });
});
