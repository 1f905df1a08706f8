import { afterEach, describe, expect, it } from "vitest";
import { httpSmsChecks } from "../../src/generated/httpsms.checks.js";
import { omnichannelChecks } from "../../src/generated/omnichannel.checks.js";
import { normalize, safeParseEvent, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { httpSmsFixtures, omnichannelFixtures } from "../fixtures.js";

/** What to do to be this version again. */
const restore: (() => void)[] = [];

/** Makes this version one that is older than an event, by taking the event out of what it knows. */
const forget = <Key>(known: ReadonlyMap<Key, unknown> | undefined, key: Key): void => {
  const checks = known as Map<Key, unknown>;
  const entries = [...checks];
  restore.push(() => {
    checks.clear();
    for (const [name, check] of entries) checks.set(name, check);
  });
  expect(checks.delete(key)).toBe(true);
};

afterEach(() => {
  for (const step of restore.splice(0)) step();
});

describe("a version that is older than an event calls it unknown, so that no switch over known events gets it", () => {
  it.each(httpSmsFixtures)("$file", ({ name, event, text }) => {
    forget(httpSmsChecks, name);
    expect(safeParseHttpSmsEvent(text)).toEqual({ kind: "unknown", name, event });
    expect(safeParseEvent(text)).toEqual({ kind: "unknown", name, event, provider: "httpsms" });
    expect(() => normalize(event)).not.toThrow();
  });

  it.each(omnichannelFixtures)("$file, by its name", ({ name, event, text }) => {
    forget(omnichannelChecks, name);
    expect(safeParseOmnichannelEvent(text)).toEqual({ kind: "unknown", name, event });
    expect(safeParseEvent(text)).toEqual({ kind: "unknown", name, event, provider: "omnichannel" });
    expect(() => normalize(event)).not.toThrow();
  });

  const withChannel = omnichannelFixtures.filter(({ channel }) => channel !== undefined);
  it.each(withChannel)("$file, by its channel", ({ name, channel, event, text }) => {
    forget(omnichannelChecks.get(name), channel);
    expect(safeParseOmnichannelEvent(text)).toEqual({ kind: "unknown", name, channel, event });
    expect(safeParseEvent(text)).toEqual({ kind: "unknown", name, channel, event, provider: "omnichannel" });
    expect(normalize(event)).toMatchObject({ kind: "message", channel });
  });
});
