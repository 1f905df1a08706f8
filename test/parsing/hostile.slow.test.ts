import { describe, expect, test } from "vitest";
import {
  type InvalidEventError,
  type Issue,
  isHttpSmsEvent,
  isOmnichannelEvent,
  isWebhookError,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseBody,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
  type WebhookResult,
} from "../../src/index.js";
import {
  click,
  httpSmsCases,
  inbound,
  type Kind,
  list,
  nestedObject,
  omnichannelCases,
  put,
  received,
  sentSms,
} from "../support/hostile-bodies.js";

/** Issues and errors are short, however much is wrong. */
const expectFew = (issues: readonly Issue[]): void => {
  expect(issues.length).toBeLessThanOrEqual(10);
  for (const issue of issues) expect(issue.message.length).toBeLessThan(200);
};

const expectBounded = ({ issues, message }: InvalidEventError): void => {
  expect(issues.length).toBeGreaterThanOrEqual(1);
  expectFew(issues);
  expect(message.length).toBeLessThan(2_000);
};

const expectOutcome = ({ kind, issues, error }: WebhookResult, expected: Kind): void => {
  expect(kind).toBe(expected === "repaired" ? "event" : expected);
  expect(issues.length > 0).toBe(expected === "repaired" || expected === "invalid");
  // a comparison with `toEqual` would walk down a nested body
  expectFew(issues);
  if (error !== undefined) expectBounded(error);
};

/** What a throwing parser throws is ours, and short. */
const expectThrown = (parse: () => unknown): void => {
  try {
    parse();
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    expect(error.message.length).toBeLessThan(2_000);
    return;
  }
  throw new Error("nothing was thrown");
};

describe("a hostile httpSMS body", () => {
  test.each(httpSmsCases)("%s", (_what, text, kind) => {
    expectOutcome(safeParseHttpSmsEvent(text), kind);
    expectOutcome(safeParseHttpSmsEvent(new TextEncoder().encode(text)), kind);
    expectOutcome(safeParseEvent(text), kind);
    if (kind === "unknown" || kind === "invalid") expectThrown(() => parseHttpSmsEvent(text));
  });

  test("is false for the guard too", () => {
    expect(isHttpSmsEvent(JSON.parse(nestedObject), received.type)).toBe(false);
    expect(isHttpSmsEvent(JSON.parse(put(received, "data.extra", nestedObject)), received.type)).toBe(true);
  });
});

describe("a hostile Omnichannel body", () => {
  test.each(omnichannelCases)("%s", (_what, text, kind) => {
    expectOutcome(safeParseOmnichannelEvent(text), kind);
    expectOutcome(safeParseOmnichannelEvent(new TextEncoder().encode(text)), kind);
    expectOutcome(safeParseEvent(text), kind);
    if (kind === "unknown" || kind === "invalid") expectThrown(() => parseOmnichannelEvent(text));
  });

  test("is false for the guard too", () => {
    expect(isOmnichannelEvent(JSON.parse(nestedObject), "message.sent")).toBe(false);
    expect(isOmnichannelEvent(JSON.parse(put(click, "payload", nestedObject)), "interaction.click")).toBe(true);
  });

  test.each<[what: string, item: unknown, kind: Kind]>([
    ["valid events", sentSms, "event"],
    ["events with a bad part", { ...sentSms, revision: null }, "repaired"],
    ["unknown events", { ...sentSms, name: "new" }, "unknown"],
    ["invalid events", { ...sentSms, payload: {} }, "invalid"],
    ["numbers", 0, "invalid"],
    ["lists", [], "invalid"],
  ])("a batch of many %s", (_what, item, kind) => {
    for (const parse of [safeParseOmnichannelBody, safeParseBody]) {
      const results = parse(list(item, 10_000));
      expect(results.length).toBe(10_000);
      for (const result of results) expectOutcome(result, kind);
    }
  });

  test("a batch of too many items is one invalid result", () => {
    for (const parse of [safeParseOmnichannelBody, safeParseBody]) {
      for (const body of [list(sentSms), list(0), list({ ...sentSms, payload: {} })]) {
        const results = parse(body);
        expect(results.map(({ kind }) => kind)).toEqual(["invalid"]);
        expect(results[0]?.issues).toEqual([{ path: [], message: "must be a batch of at most 10000 events" }]);
      }
    }
  });

  test.each([
    ["attachments", put(received, "data.attachments", list(1)), ["data", "attachments"]],
    ["parts", put(inbound, "payload.messageParts", list(null)), ["payload", "messageParts"]],
  ])("leaves out many invalid %s, and reports ten issues", (_what, text, path) => {
    const { kind, event, issues } = safeParseEvent(text);
    expect(kind).toBe("event");
    expect(path.reduce<unknown>((part, key) => Reflect.get(part as object, key), event)).toEqual([]);
    expect(issues.slice(0, 9).map((issue) => issue.path)).toEqual(
      Array.from({ length: 9 }, (_, index) => [...path, index]),
    );
    expect(issues.slice(9)).toEqual([{ path: [], message: "99991 more parts do not fit" }]);
  });
});
