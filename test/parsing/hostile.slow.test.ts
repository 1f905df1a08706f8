import { describe, expect, test } from "vitest";
import {
  type InvalidEventError,
  isHttpSmsEvent,
  isOmnichannelEvent,
  isWebhookError,
  parseHttpSmsEvent,
  parseOmnichannelEvent,
  safeParseEvent,
  safeParseHttpSmsEvent,
  safeParseOmnichannelBody,
  safeParseOmnichannelEvent,
} from "../../src/index.js";
import {
  click,
  httpSmsCases,
  type Kind,
  list,
  many,
  nestedObject,
  omnichannelCases,
  put,
  received,
  sentSms,
} from "../support/hostile-bodies.js";

/** An error says little, however much there is to say. */
const expectBounded = ({ issues, message }: InvalidEventError): void => {
  expect(issues.length).toBeGreaterThanOrEqual(1);
  expect(issues.length).toBeLessThanOrEqual(10);
  for (const issue of issues) expect(issue.message.length).toBeLessThan(200);
  expect(message.length).toBeLessThan(2_000);
};

interface Outcome {
  readonly kind: Kind;
  readonly error?: InvalidEventError | undefined;
}

const expectOutcome = ({ kind, error }: Outcome, expected: Kind): void => {
  expect(kind).toBe(expected);
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
    if (kind !== "event") expectThrown(() => parseHttpSmsEvent(text));
  });

  test("is no event for the guard either", () => {
    expect(isHttpSmsEvent(JSON.parse(nestedObject), received.type)).toBe(false);
    expect(isHttpSmsEvent(JSON.parse(put(received, "data.extra", nestedObject)), received.type)).toBe(true);
  });
});

describe("a hostile Omnichannel body", () => {
  test.each(omnichannelCases)("%s", (_what, text, kind) => {
    expectOutcome(safeParseOmnichannelEvent(text), kind);
    expectOutcome(safeParseOmnichannelEvent(new TextEncoder().encode(text)), kind);
    expectOutcome(safeParseEvent(text), kind);
    if (kind !== "event") expectThrown(() => parseOmnichannelEvent(text));
  });

  test("is no event for the guard either", () => {
    expect(isOmnichannelEvent(JSON.parse(nestedObject), "message.sent")).toBe(false);
    expect(isOmnichannelEvent(JSON.parse(put(click, "payload", nestedObject)), "interaction.click")).toBe(true);
  });

  test.each<[what: string, item: unknown, kind: Kind]>([
    ["sound events", sentSms, "event"],
    ["unknown events", { ...sentSms, name: "new" }, "unknown"],
    ["malformed events", { ...sentSms, payload: {} }, "invalid"],
    ["numbers", 0, "invalid"],
    ["lists", [], "invalid"],
  ])("a batch of many %s", (_what, item, kind) => {
    const results = safeParseOmnichannelBody(list(item));
    expect(results.length).toBe(many);
    expect(results.filter((result) => result.kind !== kind).length).toBe(0);
    for (const { error } of results.filter((result) => result.kind === "invalid").slice(0, 100)) expectBounded(error);
  });
});
