import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import { fixtures, leafFixtures } from "../support/fixtures.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "../support/minimal.js";
import { wholeResult } from "../support/results.js";

const secret = "+447700900123";
const sent = { ...minimalHttpSmsEvents["message.phone.sent"], source: secret };
const sms = { ...minimalOmnichannelEvent("message.sent", "sms"), note: secret };
const pigeon = { ...minimalOmnichannelEvent("message.sent", "carrierPigeon"), note: secret };
const repaired = { ...sms, revision: null };
const repairedPigeon = { ...pigeon, revision: null };
const broken = { ...sms, accountId: "1234" };

const required = [{ path: ["accountId"], message: "must be a number" }];
const optional = [{ path: ["revision"], message: "must be a number" }];

/** An input, and every field that its result shows. */
const cases: readonly (readonly [what: string, input: object, shown: object])[] = [
  ["an event", sms, wholeResult({ provider: "omnichannel", name: "message.sent", channel: "sms" }, sms)],
  ["an httpSMS event", sent, wholeResult({ provider: "httpsms", name: sent.type, channel: undefined }, sent)],
  [
    "a repaired event",
    repaired,
    { ...wholeResult({ provider: "omnichannel", name: "message.sent", channel: "sms" }, sms), issues: optional },
  ],
  [
    "an event on an unknown channel",
    pigeon,
    {
      ...wholeResult({ provider: "omnichannel", name: "message.sent", channel: "carrierPigeon" }, pigeon),
      kind: "unknown",
    },
  ],
  [
    "a repaired event on an unknown channel",
    repairedPigeon,
    {
      ...wholeResult({ provider: "omnichannel", name: "message.sent", channel: "carrierPigeon" }, pigeon),
      kind: "unknown",
      issues: optional,
    },
  ],
  [
    "an event of an unknown name",
    { ...sms, name: "message.new" },
    {
      ...wholeResult(
        { provider: "omnichannel", name: "message.new", channel: undefined },
        { ...sms, name: "message.new" },
      ),
      kind: "unknown",
      family: undefined,
    },
  ],
  [
    "an event of an unknown type",
    { ...sent, type: "message.new" },
    {
      ...wholeResult(
        { provider: "httpsms", name: "message.new", channel: undefined },
        { ...sent, type: "message.new" },
      ),
      kind: "unknown",
    },
  ],
  ["an invalid event", broken, { kind: "invalid", provider: "omnichannel", issues: required }],
];

/** The results of every parser that reads the provider of an input. */
const resultsOf = (input: object): readonly WebhookResult[] => [
  safeParseEvent(input),
  ...safeParseBody(input),
  ...safeParseBody([input]),
  ...("eventId" in input
    ? [safeParseOmnichannelEvent(input), ...safeParseOmnichannelBody(input), ...safeParseOmnichannelBody([input])]
    : [safeParseHttpSmsEvent(input)]),
];

describe("a result", () => {
  test.each(cases)("of %s has these fields, and no others", (_what, input, shown) => {
    for (const result of resultsOf(input)) {
      expect({ ...result }).toStrictEqual(shown);
      expect(result).toEqual(shown);
      expect(Object.keys(result).sort()).toEqual(Object.keys(shown).sort());
    }
  });

  test.each([...fixtures, ...leafFixtures])("of $file has its provider and name", ({ provider, text }) => {
    for (const result of [safeParseEvent(text), ...safeParseBody(text)]) {
      expect(result.provider).toBe(provider);
      if (result.kind === "invalid") continue;
      expect(result.name).toBe(provider === "httpsms" ? JSON.parse(text).type : JSON.parse(text).name);
      expect(result.family).toBe(provider === "httpsms" ? undefined : result.name.split(".")[0]);
    }
  });

  test.each(cases)(
    "of %s has an issue for each part that is left out, in an array that is frozen or its own",
    (_what, input, shown) => {
      const [first, second] = [safeParseEvent(input), safeParseEvent(input)];
      expect(first.issues).toEqual((shown as WebhookResult).issues);
      // an empty list is shared by every result
      if (first.issues === second.issues) expect(Object.isFrozen(first.issues)).toBe(true);
    },
  );
});

describe("original", () => {
  test.each(cases)("of %s is the value as it was parsed", (_what, input) => {
    for (const result of resultsOf(input)) expect(result.original).toBe(input);
    for (const result of resultsOf(input)) {
      if (result.event !== undefined) expect(result.event === input).toBe(result.issues.length === 0);
    }
    expect(safeParseEvent(JSON.stringify(input)).original).toEqual(input);
    expect(safeParseEvent(Buffer.from(JSON.stringify(input))).original).toEqual(input);
  });

  test("is the text if that is not JSON, and the bytes if those are not UTF-8", () => {
    const bytes = Uint8Array.of(0xff, 0xfe);
    for (const parse of [safeParseHttpSmsEvent, safeParseOmnichannelEvent, safeParseEvent]) {
      expect(parse("junk").original).toBe("junk");
      expect(parse(Buffer.from("junk")).original).toBe("junk");
      expect(parse(bytes).original).toBe(bytes);
      expect(parse("7").original).toBe(7);
      expect(parse(undefined).original).toBeUndefined();
    }
    expect(safeParseBody("junk").map(({ original }) => original)).toEqual(["junk"]);
  });

  test("is the batch if that is invalid as a whole", () => {
    const batch = [sms];
    expect(safeParseOmnichannelEvent(batch).original).toBe(batch);
    expect(safeParseEvent(batch).original).toBe(batch);
  });

  test.each(cases)("of %s is not enumerable, and neither is `error`", (_what, input) => {
    for (const result of resultsOf(input)) {
      for (const key of ["original", "error"]) {
        expect(Object.keys(result)).not.toContain(key);
        expect({ ...result }).not.toHaveProperty(key);
        expect(Object.assign({}, result)).not.toHaveProperty(key);
      }
      const looped: string[] = [];
      for (const key in result) looped.push(key);
      expect(looped.sort()).toEqual(Object.keys(result).sort());
    }
  });

  test("returns the same result if it is parsed again", () => {
    for (const [, input] of cases) {
      const result = safeParseEvent(input);
      expect(safeParseEvent(JSON.stringify(result.original))).toEqual(result);
    }
  });
});

describe("printing a result", () => {
  test.each(cases)("of %s as JSON shows its fields once", (_what, input, shown) => {
    for (const result of resultsOf(input)) {
      expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(JSON.stringify(shown)));
      expect(JSON.stringify(result).split(secret).length).toBe("event" in shown ? 2 : 1);
    }
  });

  test.each(cases)("of %s as a clone shows its fields once", (_what, input, shown) => {
    for (const result of resultsOf(input)) expect(structuredClone(result)).toStrictEqual(shown);
  });

  test.each(cases)(
    "of %s with inspect shows its fields once, without a stack or an original",
    (_what, input, shown) => {
      for (const result of resultsOf(input)) {
        for (const options of [{ depth: null }, { depth: null, getters: true }]) {
          const output = inspect(result, options);
          expect(output).toContain("issues");
          expect(output.split(secret).length).toBe("event" in shown ? 2 : 1);
          expect(output).not.toMatch(/original|error|stack|\bat /);
        }
      }
    },
  );

  test("of an invalid event shows no received value, not even in its error", () => {
    const result = safeParseEvent({ ...broken, accountId: secret });
    for (const value of [result, result.error, [result], { result }]) {
      expect(inspect(value, { depth: null, getters: true })).not.toContain(secret);
      expect(JSON.stringify(value)).not.toContain(secret);
    }
    expect(inspect(result.error, { depth: null, showHidden: true, getters: true })).not.toContain(secret);
  });

  test("of a repaired event shows the event without the part that does not fit", () => {
    const result = safeParseEvent({ ...sms, etag: [secret] });
    expect(inspect(result, { depth: null }).split(secret)).toHaveLength(2);
    expect(JSON.stringify(result).split(secret)).toHaveLength(2);
  });

  test("compares results by their fields, so that a repaired event differs from a valid one", () => {
    expect(safeParseEvent(repaired)).not.toEqual(safeParseEvent(sms));
    expect(safeParseEvent(sms)).toEqual(safeParseEvent(JSON.stringify(sms)));
    expect(safeParseEvent(broken)).not.toEqual(safeParseEvent({ ...broken, eventId: 7 }));
  });

  test("of only the prototype throws nothing", () => {
    for (const [, input] of cases) {
      const prototype: object = Object.getPrototypeOf(safeParseEvent(input));
      expect(() => inspect(prototype, { showHidden: true, getters: true })).not.toThrow();
      expect(() => inspect(Object.create(prototype), { showHidden: true, getters: true })).not.toThrow();
    }
  });
});
