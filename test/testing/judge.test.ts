import { describe, expect, test } from "vitest";
import { createCaseOf, type EndpointCase, type Expectation } from "../../src/testing/endpoint/case.js";
import { describeConsequence } from "../../src/testing/endpoint/consequence.js";
import { judge } from "../../src/testing/endpoint/judge.js";

const tried = (expect: Expectation, more: Partial<EndpointCase> = {}): EndpointCase => ({
  ...createCaseOf("omnichannel")("case", expect, "Hint.", async () => []),
  ...more,
});

const answer = (status: number | "timeout" | "error", handled: number | null = null, milliseconds = 1) => ({
  status,
  handled,
  milliseconds,
});

const severityOf = ({ ok, advice }: { readonly ok: boolean; readonly advice: boolean }): string =>
  ok ? "ok" : advice ? "advice" : "wrong";

describe("judge", () => {
  test.each<[expectation: Expectation, status: number | "timeout" | "error", severity: string]>([
    ["accept", 200, "ok"],
    ["accept", 299, "ok"],
    ["accept", 199, "wrong"],
    ["accept", 300, "wrong"],
    ["accept", 401, "wrong"],
    ["accept", 500, "wrong"],
    ["accept", "timeout", "wrong"],
    ["accept", "error", "wrong"],
    ["refuse", 401, "ok"],
    ["refuse", 403, "ok"],
    ["refuse", 400, "advice"],
    ["refuse", 200, "wrong"],
    ["refuse", 302, "advice"],
    ["refuse", 500, "advice"],
    ["refuse", "timeout", "wrong"],
    ["tolerate", 204, "ok"],
    ["tolerate", 400, "advice"],
    ["survive", 204, "ok"],
    ["survive", 400, "ok"],
    ["survive", 500, "advice"],
  ])("takes a request to %s with the status %s for %s", (expectation, status, severity) => {
    expect(severityOf(judge(tried(expectation), answer(status)))).toBe(severity);
  });

  test("lets a request of httpSMS be refused with any 4xx", () => {
    expect(judge(tried("refuse", { provider: "httpsms" }), answer(400)).ok).toBe(true);
  });

  test("says what to do, and what the answer makes the provider do", () => {
    expect(judge(tried("accept", { items: 3 }), answer(400)).why).toBe(
      "Hint. Omnichannel never retries after a 400: all 3 items of the batch are lost.",
    );
    expect(judge(tried("accept"), answer(204)).why).toBe("accepted");
    expect(judge(tried("refuse"), answer(401)).why).toBe("refused");
  });

  test.each<[expectation: Expectation, status: number, handled: number, why: string]>([
    ["accept", 204, 2, "Accepted, but 2 events handled, not 1 event. Hint."],
    [
      "accept",
      204,
      0,
      "Accepted, but 0 events handled, not 1 event. Respond 2xx only when the event is stored: it is not sent again. Hint.",
    ],
    ["tolerate", 204, 2, "Accepted, but 2 events handled, not 0 to 1 events. Hint."],
    ["refuse", 401, 1, "Refused, but 1 event handled: stop after the refusal. Hint."],
  ])("compares what was handled: %s, %i, %i", (expectation, status, handled, why) => {
    expect(judge(tried(expectation), answer(status, handled))).toEqual({ ok: false, advice: false, why });
  });

  test.each([
    ["httpsms", 3_999, true],
    ["httpsms", 4_000, false],
    ["omnichannel", 7_999, true],
    ["omnichannel", 8_000, false],
  ] as const)("advises %s to be faster from %i ms on: %s", (provider, milliseconds, ok) => {
    const verdict = judge(tried("accept", { provider }), answer(204, null, milliseconds));
    expect(verdict).toMatchObject({ ok, advice: !ok });
  });
});

describe("describeConsequence", () => {
  test.each([
    ["httpsms", 204, "counts the event as delivered"],
    ["httpsms", 301, "a GET without a body"],
    ["httpsms", 308, "repeats the POST"],
    ["httpsms", 400, "once more within a second, then drops it"],
    ["httpsms", 500, "once more within a second, then drops it"],
    ["httpsms", "timeout", "waits 5 seconds"],
    ["httpsms", "error", "Without a response"],
    ["omnichannel", 204, "counts it as accepted"],
    ["omnichannel", 301, "Whether it follows redirects is not documented"],
    ["omnichannel", 400, "never retries after a 400: the event is lost"],
    ["omnichannel", 401, "Whether it retries then is not documented"],
    ["omnichannel", 413, "for up to 24 hours, then drops the request"],
    ["omnichannel", "timeout", "waits 10 seconds"],
    ["omnichannel", "error", "if a request failed"],
  ] as const)("says what %s does after %s", (provider, status, part) => {
    expect(describeConsequence(provider, status)).toContain(part);
  });
});
