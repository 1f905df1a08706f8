import { afterEach, describe, expect, it, vi } from "vitest";
import { normalize, safeParseEvent, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import type { CheckOf } from "../../src/parsing/check.js";
import { httpSmsFixtures, omnichannelFixtures } from "../support/fixtures.js";

/** What this version does not know while a test runs: a type, a name, or a name and a channel. */
const forgotten = vi.hoisted(() => {
  // another file may have loaded the modules that are mocked here
  vi.resetModules();
  return new Set<unknown>();
});

vi.mock("../../src/generated/httpsms.checks.js", async (original) => {
  const known = await original<typeof import("../../src/generated/httpsms.checks.js")>();
  const checkOf: CheckOf = (type) => (forgotten.has(type) ? undefined : known.httpSmsCheckOf(type));
  return { ...known, httpSmsCheckOf: checkOf };
});

vi.mock("../../src/generated/omnichannel.checks.js", async (original) => {
  const known = await original<typeof import("../../src/generated/omnichannel.checks.js")>();
  const checksOf = (name: unknown): CheckOf | undefined => {
    const checkOf = known.omnichannelChecksOf(name);
    if (checkOf === undefined || forgotten.has(name)) return undefined;
    return (channel) => (forgotten.has(`${name} ${channel}`) ? undefined : checkOf(channel));
  };
  return { ...known, omnichannelChecksOf: checksOf };
});

afterEach(() => forgotten.clear());

describe("a version that is older than an event calls it unknown, so that no switch over known events gets it", () => {
  it.each(httpSmsFixtures)("$file", ({ name, event, text }) => {
    forgotten.add(name);
    expect(safeParseHttpSmsEvent(text)).toEqual({ kind: "unknown", name, event });
    expect(safeParseEvent(text)).toEqual({ kind: "unknown", name, event, provider: "httpsms" });
    expect(() => normalize(event)).not.toThrow();
  });

  it.each(omnichannelFixtures)("$file, by its name", ({ name, event, text }) => {
    forgotten.add(name);
    expect(safeParseOmnichannelEvent(text)).toEqual({ kind: "unknown", name, event });
    expect(safeParseEvent(text)).toEqual({ kind: "unknown", name, event, provider: "omnichannel" });
    expect(() => normalize(event)).not.toThrow();
  });

  const withChannel = omnichannelFixtures.filter(({ channel }) => channel !== undefined);
  it.each(withChannel)("$file, by its channel", ({ name, channel, event, text }) => {
    forgotten.add(`${name} ${channel}`);
    expect(safeParseOmnichannelEvent(text)).toEqual({ kind: "unknown", name, channel, event });
    expect(safeParseEvent(text)).toEqual({ kind: "unknown", name, channel, event, provider: "omnichannel" });
    expect(normalize(event)).toMatchObject({ kind: "message", channel });
  });
});
