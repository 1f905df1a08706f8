import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createCaseOf, type EndpointRequest, type SendRequest } from "../../src/testing/endpoint/case.js";
import { tryCases } from "../../src/testing/endpoint/run.js";
import { sendByFetch, sendInTime, sendToFunction } from "../../src/testing/endpoint/send.js";

const post: EndpointRequest = { method: "POST", headers: {} };

const createCases = (count: number, requests = [post]) =>
  Array.from({ length: count }, (_, index) =>
    createCaseOf("httpsms")(`case ${index + 1}`, "accept", "Hint.", async () => requests),
  );

/** Sends to an endpoint that gives these answers. `undefined` for none. */
const answerWith = (...statuses: readonly (number | undefined)[]): SendRequest => {
  let requests = 0;
  return async () => {
    const status = statuses[requests];
    requests += 1;
    if (status === undefined) throw new Error("no response");
    return status;
  };
};

const runCases = async (...given: Parameters<typeof tryCases>) => {
  const findings = [];
  for await (const finding of tryCases(...given)) findings.push(finding);
  return findings;
};

describe("a check", () => {
  const cost =
    "Without a response, httpSMS sends the event once more after a fraction of a second, then drops it and notifies the account by e-mail.";
  const silence = `Hint. ${cost}`;
  const absent = `No response: check that the server runs, and that the address and the port are right. ${cost}`;

  test("stops after three cases in a row without a response, and says how many it did not try", async () => {
    const findings = await runCases(createCases(6), answerWith(204), undefined);
    expect(findings.map(({ case: name, why }) => [name, why])).toEqual([
      ["case 1", "accepted"],
      ["case 2", silence],
      ["case 3", silence],
      ["case 4", `${silence} The other 2 cases were not tried, since no response came.`],
    ]);
  });

  test("tries all cases if only the last three are without a response", async () => {
    const findings = await runCases(createCases(3), answerWith(), undefined);
    expect(findings.map(({ why }) => why)).toEqual([absent, absent, absent]);
  });

  test("takes an endpoint for absent only until a response comes", async () => {
    const findings = await runCases(createCases(4), answerWith(undefined, 500), undefined);
    expect(findings.map(({ why }) => why)).toEqual([
      absent,
      expect.stringMatching(/^Hint\. httpSMS/),
      silence,
      silence,
    ]);
  });

  test("continues if a response comes in between", async () => {
    const findings = await runCases(createCases(6), answerWith(undefined, undefined, 500), undefined);
    expect(findings.map(({ status }) => status)).toEqual(["error", "error", 500, "error", "error", "error"]);
    const later = await runCases(createCases(7), answerWith(undefined, undefined, 500), undefined);
    expect(later.map(({ why }) => /not tried/.test(why))).toEqual([false, false, false, false, false, true]);
  });

  test("reports the first request of a case that has a wrong answer, or the last one", async () => {
    const send = answerWith(204, 500, 204, 204, 201, 202);
    const findings = await runCases(createCases(2, [post, post, post]), send, undefined);
    expect(findings.map(({ status, ok }) => [status, ok])).toEqual([
      [500, false],
      [201, true],
    ]);
  });

  test("counts what was handled in each case", async () => {
    let handled = 7;
    const send: SendRequest = async () => {
      handled += 1;
      return 204;
    };
    const findings = await runCases([...createCases(1), ...createCases(1, [post, post])], send, async () => handled);
    expect(findings.map(({ why }) => why)).toEqual(["accepted", "Accepted, but 2 events handled, not 1 event. Hint."]);
  });
});

describe("sendInTime", () => {
  /** What is known of an answer after some time. */
  const answerAfter = async (milliseconds: number, send: SendRequest) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    let answer: unknown = "none yet";
    sendInTime(send, post, 5_000).then((found) => {
      answer = found;
    });
    await vi.advanceTimersByTimeAsync(milliseconds);
    return { answer, timers: vi.getTimerCount() };
  };

  const never = () => new Promise<number>(() => {});
  const late = () => new Promise<number>((resolve) => setTimeout(() => resolve(204), 1_234));

  test.each<[milliseconds: number, what: string, send: SendRequest, answer: unknown, timers: number]>([
    [4_999, "no response", never, "none yet", 1],
    [5_000, "no response", never, { status: "timeout", milliseconds: 5_000 }, 0],
    [1_233, "a late one", late, "none yet", 2],
    [1_234, "a late one", late, { status: 204, milliseconds: 1_234 }, 0],
    [1, "an error", () => Promise.reject(new Error("no response")), { status: "error", milliseconds: 0 }, 0],
  ])("knows after %i ms of %s: %s", async (milliseconds, _what, send, answer, timers) => {
    expect(await answerAfter(milliseconds, send)).toEqual({ answer, timers });
  });

  test("ends the request when the time is over, and not before", async () => {
    let isAborted = (): boolean => true;
    const send: SendRequest = (_request, signal) => {
      isAborted = () => signal.aborted;
      return never();
    };
    await answerAfter(4_999, send);
    expect(isAborted()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isAborted()).toBe(true);
  });
});

describe("a response", () => {
  const { signal } = new AbortController();
  const send = (response: Response) => sendToFunction(async () => response, "https://example.com/")(post, signal);

  test("is not read, only its status", async () => {
    let cancelled = 0;
    const body = new ReadableStream({
      cancel() {
        cancelled += 1;
      },
    });
    expect(await send(new Response(body, { status: 201 }))).toBe(201);
    expect(cancelled).toBe(1);
  });

  test("may have no body, one that something else reads, or one that cannot be cancelled", async () => {
    expect(await send(new Response(null, { status: 204 }))).toBe(204);
    const read = new Response("read", { status: 202 });
    read.body?.getReader();
    expect(await send(read)).toBe(202);
    const failing = new ReadableStream({
      cancel() {
        throw new Error("it cannot be cancelled");
      },
    });
    expect(await send(new Response(failing, { status: 203 }))).toBe(203);
  });

  test("that does not come from any address is the error of the last one", async () => {
    vi.stubGlobal("fetch", async (url: string) => {
      throw new TypeError(`no connection to ${url}`);
    });
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const urls = ["http://127.0.0.1:1/", "http://[::1]:1/"];
    const error: unknown = await sendByFetch(urls)(post, signal).catch((problem: unknown) => problem);
    expect(error).toEqual(new TypeError("no connection to http://[::1]:1/"));
  });

  test("is an error if the endpoint throws before it returns a promise", async () => {
    const answer = await sendInTime(
      () => {
        throw new Error("at once");
      },
      post,
      1_000,
    );
    expect(answer).toEqual({ status: "error", milliseconds: expect.any(Number) });
  });
});
