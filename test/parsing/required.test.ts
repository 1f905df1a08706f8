import { describe, expect, test } from "vitest";
import {
  type HttpSmsResult,
  httpSmsEventTypes,
  type OmnichannelResult,
  safeParseHttpSmsEvent,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import { pathOf, without, withValue } from "../support/edit.js";
import { httpSmsFixtures, omnichannelFixtures } from "../support/fixtures.js";
import { cells, minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { httpSmsRequired, omnichannelRequired, type Required } from "../support/required.js";

interface Case {
  readonly title: string;
  readonly event: object;
  readonly subject: string;
  readonly path: string;
  readonly expected: Required[1];
  readonly parse: (input: unknown) => HttpSmsResult | OmnichannelResult;
}

const httpSmsCases = (source: string, event: { readonly type: string }): readonly Case[] =>
  httpSmsRequired(event.type).map(([path, expected]) => ({
    title: `${source} ${path}`,
    event,
    // without its discriminant an event has no name
    subject: path === "type" ? "httpSMS event" : event.type,
    path,
    expected,
    parse: safeParseHttpSmsEvent,
  }));

const omnichannelSubject = (name: string, channel: string | undefined, path: string): string => {
  if (path === "name") return "Omnichannel event";
  const holder = name === "message.inbound" ? "payload.channel" : "payload.details.channel";
  const holdsChannel = holder === path || holder.startsWith(`${path}.`);
  return channel === undefined || holdsChannel ? name : `${name} (${channel})`;
};

const omnichannelCases = (
  source: string,
  channel: string | undefined,
  event: { readonly name: string },
): readonly Case[] =>
  omnichannelRequired(event).map(([path, expected]) => ({
    title: `${source} ${path}`,
    event,
    subject: omnichannelSubject(event.name, channel, path),
    path,
    expected,
    parse: safeParseOmnichannelEvent,
  }));

const cases: readonly Case[] = [
  ...httpSmsFixtures.flatMap(({ file, event }) => httpSmsCases(`example ${file}`, event)),
  ...httpSmsEventTypes.flatMap((type) => httpSmsCases(`minimal ${type}`, minimalHttpSmsEvents[type])),
  ...omnichannelFixtures.flatMap(({ file, channel, event }) => omnichannelCases(`example ${file}`, channel, event)),
  ...cells.flatMap(({ name, channel }) =>
    omnichannelCases(`minimal ${name} ${channel ?? ""}`, channel, minimalOmnichannelEvent(name, channel)),
  ),
];

const otherValues: Readonly<Record<Required[1], readonly unknown[]>> = {
  "a string": [undefined, null, 1, true, ["text"], {}],
  "a number": [undefined, null, "1", true, [1], {}, Number.NaN, Number.POSITIVE_INFINITY],
  "an object": [undefined, null, "text", 1, true, [], [{}]],
};

describe("a required field", () => {
  test("is tested in every event and channel variant", () => {
    expect(cases.length).toBeGreaterThan(500);
  });

  test.each(cases)("$title", ({ event, subject, path: dotted, expected, parse }) => {
    const path = pathOf(dotted);
    const bodies = [without(event, path), ...otherValues[expected].map((value) => withValue(event, path, value))];
    for (const body of bodies) {
      const result = parse(body);
      expect(result.kind).toBe("invalid");
      if (result.kind !== "invalid") continue;
      expect(result.error.issues).toEqual([{ path, message: `must be ${expected}` }]);
      expect(result.error.message).toBe(`${subject}: ${dotted} must be ${expected}`);
    }
  });
});
