import { afterEach, describe, expect, it, vi } from "vitest";
import { normalize, safeParseEvent, safeParseHttpSmsEvent, safeParseOmnichannelEvent } from "../../src/index.js";
import { httpSmsFixtures, omnichannelFixtures } from "../support/fixtures.js";

/** What this version does not know while a test runs: a type, a name, or a name and a channel. */
const forgotten = vi.hoisted(() => {
  // another file may have loaded the modules that are mocked here
  vi.resetModules();
  return new Set<unknown>();
});

vi.mock("../../src/generated/httpsms.checks.js", async (original) => {
  const known = await original<typeof import("../../src/generated/httpsms.checks.js")>();
  const nameOf: typeof known.httpSmsNameOf = (event) => known.httpSmsNameOf(forgotten.has(event.type) ? {} : event);
  return { ...known, httpSmsNameOf: nameOf };
});

vi.mock("../../src/generated/omnichannel.checks.js", async (original) => {
  const known = await original<typeof import("../../src/generated/omnichannel.checks.js")>();
  const nameOf: typeof known.omnichannelNameOf = (event) => {
    const name = known.omnichannelNameOf(forgotten.has(event.name) ? {} : event);
    if (name.channels === undefined) return name;
    const channels = Object.entries(name.channels).filter(([channel]) => !forgotten.has(`${event.name} ${channel}`));
    return { ...name, channels: Object.fromEntries(channels) };
  };
  return { ...known, omnichannelNameOf: nameOf };
});

afterEach(() => forgotten.clear());

describe("a version that is older than an event calls it unknown, so that no switch over known events gets it", () => {
  it.each(httpSmsFixtures)("$file", ({ name, event, text }) => {
    forgotten.add(name);
    const unknown = { kind: "unknown", provider: "httpsms", name, event, issues: [] };
    expect(safeParseHttpSmsEvent(text)).toEqual(unknown);
    expect(safeParseEvent(text)).toEqual(unknown);
    expect(() => normalize(event)).not.toThrow();
  });

  it.each(omnichannelFixtures)("$file, by its name", ({ name, event, text }) => {
    forgotten.add(name);
    const unknown = { kind: "unknown", provider: "omnichannel", name, event, issues: [] };
    expect(safeParseOmnichannelEvent(text)).toEqual(unknown);
    expect(safeParseEvent(text)).toEqual(unknown);
    expect(() => normalize(event)).not.toThrow();
  });

  const withChannel = omnichannelFixtures.filter(({ channel }) => channel !== undefined);
  it.each(withChannel)("$file, by its channel", ({ name, channel, event, text }) => {
    forgotten.add(`${name} ${channel}`);
    const unknown = { kind: "unknown", provider: "omnichannel", name, family: "message", channel, event, issues: [] };
    expect(safeParseOmnichannelEvent(text)).toEqual(unknown);
    expect(safeParseEvent(text)).toEqual(unknown);
    expect(normalize(event)).toMatchObject({ kind: "message", channel });
  });
});
