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

  test.each<[expectation: Expectation, more: Partial<EndpointCase>, status: number | "timeout", severity: string]>([
    ["refuse", { isAdvice: true }, 200, "advice"],
    ["refuse", { isAdvice: true }, 199, "advice"],
    ["refuse", { isAdvice: true }, "timeout", "advice"],
    ["refuse", { isAdvice: true }, 302, "advice"],
    ["refuse", { isAdvice: true }, 400, "ok"],
    ["refuse", { isAdvice: true, provider: "httpsms" }, 400, "ok"],
    ["refuse", {}, 199, "wrong"],
    ["refuse", {}, 299, "wrong"],
    ["refuse", {}, 300, "advice"],
    ["refuse", {}, 399, "advice"],
    ["refuse", {}, 499, "ok"],
    ["refuse", {}, 599, "advice"],
    ["refuse", {}, 600, "wrong"],
    ["accept", { isAdvice: true }, 401, "advice"],
    ["accept", { isAdvice: true }, 204, "ok"],
    ["tolerate", {}, 300, "advice"],
    ["survive", {}, 300, "advice"],
    ["survive", {}, 499, "ok"],
  ])("takes a request to %s (%j) with the status %s for %s", (expectation, more, status, severity) => {
    expect(severityOf(judge(tried(expectation, more), answer(status)))).toBe(severity);
  });

  test.each<[expectation: Expectation, status: number | "timeout", why: string]>([
    ["accept", 204, "accepted"],
    ["tolerate", 204, "accepted"],
    ["survive", 204, "responded"],
    ["survive", 422, "responded"],
    ["refuse", 401, "refused"],
    ["refuse", 200, "Hint."],
    [
      "refuse",
      400,
      "Refuse it with a 401: while a secret is wrong in your settings, your endpoint refuses real events. Omnichannel never retries after a 400: the event is lost.",
    ],
    [
      "refuse",
      500,
      "It was not accepted, but a 401 would say why. Omnichannel retries with growing pauses for up to 24 hours, then gives up.",
    ],
    [
      "refuse",
      "timeout",
      "Refuse it with a 401. Omnichannel waits 10 seconds for a response, then retries with growing pauses for up to 24 hours, then gives up.",
    ],
  ])("says what to do about a request to %s with the status %s", (expectation, status, why) => {
    expect(judge(tried(expectation), answer(status)).why).toBe(why);
  });

  test("says what a slow answer leads to", () => {
    expect(judge(tried("accept", { provider: "httpsms" }), answer(204, 1, 4_000)).why).toBe(
      "Store the event and process it later. httpSMS waits 5 seconds, sends the event once more after a fraction of a second, then drops it and notifies the account by e-mail.",
    );
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
  const httpSmsRetry =
    "sends the event once more after a fraction of a second, then drops it and notifies the account by e-mail.";
  const isSuccess = "httpSMS counts every final status below 400 as success. Its HTTP client, that of Go, ";
  const followed = `${isSuccess}follows 301, 302 and 303 with a GET without a body by default: if that succeeds, the event is lost.`;
  const repeated = `${isSuccess}repeats the POST at the new address by default.`;
  const retry = "retries with growing pauses for up to 24 hours, then gives up";
  const redirected = `Omnichannel counts this as failed, and ${retry}. Whether it follows redirects is not documented.`;

  test.each([
    ["httpsms", 200, "httpSMS counts the event as delivered."],
    ["httpsms", 299, "httpSMS counts the event as delivered."],
    ["httpsms", 300, followed],
    ["httpsms", 301, followed],
    ["httpsms", 307, repeated],
    ["httpsms", 308, repeated],
    ["httpsms", 399, followed],
    ["httpsms", 400, `httpSMS ${httpSmsRetry}`],
    ["httpsms", 500, `httpSMS ${httpSmsRetry}`],
    ["httpsms", "timeout", `httpSMS waits 5 seconds, ${httpSmsRetry}`],
    ["httpsms", "error", `Without a response, httpSMS ${httpSmsRetry}`],
    ["omnichannel", 199, `Omnichannel ${retry}.`],
    ["omnichannel", 200, "Omnichannel counts it as accepted."],
    ["omnichannel", 299, "Omnichannel counts it as accepted."],
    ["omnichannel", 300, redirected],
    ["omnichannel", 399, redirected],
    ["omnichannel", 400, "Omnichannel never retries after a 400: the event is lost."],
    [
      "omnichannel",
      401,
      "Omnichannel takes a 401 for a failed signature check. Whether it retries then is not documented.",
    ],
    ["omnichannel", 413, `Omnichannel ${retry}.`],
    ["omnichannel", "timeout", `Omnichannel waits 10 seconds for a response, then ${retry}.`],
    ["omnichannel", "error", `Without a response, Omnichannel ${retry}.`],
  ] as const)("says what %s does after %s", (provider, status, sentence) => {
    expect(describeConsequence(provider, status)).toBe(sentence);
    expect(describeConsequence(provider, status, 1)).toBe(sentence);
  });

  test("says what Omnichannel does with a batch", () => {
    expect(describeConsequence("omnichannel", 200, 2)).toBe("Omnichannel counts the batch as accepted.");
    expect(describeConsequence("omnichannel", 400, 2)).toBe(
      "Omnichannel never retries after a 400: all 2 items of the batch are lost.",
    );
  });
});
