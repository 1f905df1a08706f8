import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createCases } from "../../src/testing/endpoint/run.js";
import { checkEndpoint } from "../../src/testing.js";
import { faultsOf, keys, listen, secret, signingKey } from "../support/testing/endpoint.js";
import {
  createFaulty,
  digestOf,
  headerOf,
  isInTime,
  isInvalid,
  isSigned,
  isUnknown,
  type Json,
  rightSteps,
  type Steps,
  signatureOf,
  tokenOf,
} from "../support/testing/faulty-endpoints.js";

const right = rightSteps({ signingKey, secret });

/** The keys of the providers that some faults are about. */
const keysFor = (faults: readonly string[]) => ({
  httpsms: faults.some((fault) => fault.includes(" httpsms ")) ? keys.httpsms : undefined,
  omnichannel: faults.some((fault) => fault.includes(" omnichannel ")) ? keys.omnichannel : undefined,
});

/** Finds the faults of a case in all providers that have it. */
const both = (name: string, status: number, kind = "wrong"): readonly string[] =>
  ["httpsms", "omnichannel"].map((provider) => `${kind} ${provider} ${name}: ${status}`);

/** Refuses what happened before something that it knows. */
const refuseStepsBack = (): Steps["refuse"] => {
  const later = new Set<string>();
  return (event) => {
    const id = event.data?.id ?? event.payload?.id;
    if (/^message\.(?:phone\.delivered|read)$/.test(event.type ?? event.name)) later.add(id);
    return /^message\.(?:phone\.sent|delivered)$/.test(event.type ?? event.name) && later.has(id) ? 409 : undefined;
  };
};

const mistakes: readonly (readonly [mistake: string, steps: Partial<Steps>, faults: readonly string[]])[] = [
  [
    "400 to an unknown event",
    { refuse: (event) => (isUnknown(event) ? 400 : undefined) },
    [
      "wrong httpsms unknown type: 400",
      "wrong httpsms type named constructor: 400",
      "wrong omnichannel unknown name: 400",
      "wrong omnichannel unknown channel: 400",
      "wrong omnichannel name constructor: 400",
    ],
  ],
  [
    "400 to an invalid event",
    { refuse: (event) => (isInvalid(event) ? 400 : undefined) },
    [...both("invalid event", 400, "advice"), "wrong omnichannel batch with an invalid item: 400"],
  ],
  [
    "a look-up in a plain object",
    { refuse: (event) => (typeof ({} as Json)[event.type ?? event.name] === "function" ? 500 : undefined) },
    ["wrong httpsms type named constructor: 500", "wrong omnichannel name constructor: 500"],
  ],
  [
    "one class for all events",
    { refuse: (event) => (event.data && !event.data.content && !isInvalid(event) ? 400 : undefined) },
    [
      "wrong httpsms message.call.missed: 400",
      "wrong httpsms phone.heartbeat.offline: 400",
      "wrong httpsms phone.heartbeat.online: 400",
      "wrong httpsms empty text: 400",
    ],
  ],
  [
    "a strict schema",
    { refuse: (event) => (event.subject || event.region ? 422 : undefined) },
    both("undocumented keys", 422),
  ],
  [
    "a date format without offsets",
    { refuse: (event) => (event.data?.timestamp.endsWith("+03:00") ? 400 : undefined) },
    ["wrong httpsms time with an offset: 400"],
  ],
  [
    "a phone number as sender",
    { refuse: (event) => (/^[A-Z]/.test(event.data?.contact ?? "") ? 400 : undefined) },
    ["wrong httpsms contact without a number: 400"],
  ],
  [
    "no verification of httpSMS",
    { isHttpSms: () => true, isSameUser: () => true },
    [
      "wrong httpsms forged: 200",
      "wrong httpsms key in place of a token: 200",
      "wrong httpsms unsigned: 200",
      "wrong httpsms stale: 200",
      "wrong httpsms alg none: 200",
      "advice httpsms HS512: 200",
      "advice httpsms another user: 200",
    ],
  ],
  [
    "no verification of Omnichannel",
    { isOmnichannel: () => true },
    [
      "wrong omnichannel forged: 200",
      "wrong omnichannel signature of another body: 200",
      "wrong omnichannel secret in place of a signature: 200",
    ],
  ],
  [
    "a signature that is checked only where there is one",
    {
      isHttpSms: (request) => !request.headers.has("authorization") || right.isHttpSms(request),
      isSameUser: (request, event) => !request.headers.has("authorization") || right.isSameUser(request, event),
    },
    both("unsigned", 200),
  ],
  [
    "the key as the token",
    {
      isHttpSms: (request) => tokenOf(request).join(".") === signingKey || right.isHttpSms(request),
      isSameUser: () => true,
    },
    ["wrong httpsms key in place of a token: 200", "advice httpsms another user: 200"],
  ],
  [
    "a token that is decoded and not verified",
    { isHttpSms: (request) => headerOf(request).alg === "HS256" && isInTime(request) },
    ["wrong httpsms forged: 200"],
  ],
  [
    "alg none",
    { isHttpSms: (request) => (headerOf(request).alg === "none" ? isInTime(request) : right.isHttpSms(request)) },
    ["wrong httpsms alg none: 200"],
  ],
  [
    "the algorithm of the header",
    {
      isHttpSms: (request) =>
        isSigned(request, signingKey, headerOf(request).alg.replace("HS", "sha")) && isInTime(request),
    },
    ["advice httpsms HS512: 200"],
  ],
  [
    "no look at `exp`",
    { isHttpSms: (request) => headerOf(request).alg === "HS256" && isSigned(request, signingKey) },
    ["wrong httpsms stale: 200"],
  ],
  ["no look at the user", { isSameUser: () => true }, ["advice httpsms another user: 200"]],
  [
    "a signature of re-serialized JSON",
    {
      isOmnichannel: (request) =>
        digestOf(secret, JSON.stringify(JSON.parse(request.body))) === signatureOf(request).toLowerCase(),
    },
    // JSON that does not parse has no signature then
    ["wrong omnichannel white space and 1.0: 401"],
  ],
  [
    "an HMAC of ASCII",
    {
      isOmnichannel: (request) =>
        digestOf(secret, Buffer.from(request.body.replace(/[^\0-\x7f]/g, "?"))) === signatureOf(request).toLowerCase(),
    },
    ["wrong omnichannel non-ASCII text: 401"],
  ],
  [
    "a comparison that minds the case of digits",
    { isOmnichannel: (request) => digestOf(secret, request.body) === signatureOf(request) },
    ["advice omnichannel upper-case signature: 401"],
  ],
  [
    "one event per request",
    { items: (body) => (Array.isArray(body) ? body.slice(0, 1) : [body]) },
    [
      "wrong omnichannel batch of 3: 200",
      "wrong omnichannel batch with an invalid item: 200",
      "wrong omnichannel batch of 500: 200",
    ],
  ],
  [
    "an object in every request",
    {
      refuse: (event) => (event === undefined ? 400 : undefined),
      items: (body) => (Array.isArray(body) ? [undefined] : [body]),
    },
    [
      "wrong omnichannel batch of 1: 400",
      "wrong omnichannel batch of 3: 400",
      "wrong omnichannel batch with an invalid item: 400",
      "wrong omnichannel batch of 500: 400",
      "advice omnichannel empty batch: 400",
    ],
  ],
  [
    "a limit of 100 kB",
    { respond: ({ body }) => new Response(null, { status: body.length > 100_000 ? 413 : 200 }) },
    ["wrong omnichannel batch of 500: 413"],
  ],
  [
    "each redelivery handled again",
    { count: (fact, seen) => seen.push(fact) },
    [
      "wrong httpsms redelivery: 200",
      "wrong httpsms repeated report of a phone: 200",
      "wrong omnichannel redelivery: 200",
    ],
  ],
  [
    "facts told apart by the id of the envelope",
    { fact: (event) => event.eventId ?? event.id },
    ["wrong httpsms repeated report of a phone: 200"],
  ],
  [
    "another key",
    { isHttpSms: (request) => isSigned(request, "old") && isInTime(request) },
    [
      "wrong httpsms good: 401",
      "wrong httpsms redelivery: 401",
      "wrong httpsms repeated report of a phone: 401",
      "wrong httpsms delivered before sent: 401",
      "wrong httpsms message.phone.sent: 401",
      "wrong httpsms message.send.failed: 401",
      "wrong httpsms message.send.expired: 401",
      "wrong httpsms message.call.missed: 401",
      "wrong httpsms phone.heartbeat.offline: 401",
      "wrong httpsms phone.heartbeat.online: 401",
      "wrong httpsms unknown type: 401",
      "wrong httpsms type named constructor: 401",
      "wrong httpsms undocumented keys: 401",
      "wrong httpsms odd leaf: 401",
      "wrong httpsms empty text: 401",
      "wrong httpsms non-ASCII text: 401",
      "wrong httpsms time with an offset: 401",
      "wrong httpsms contact without a number: 401",
      "advice httpsms invalid event: 401",
    ],
  ],
  [
    "another secret",
    { isOmnichannel: (request) => digestOf("old", request.body) === signatureOf(request) },
    [
      "wrong omnichannel good: 401",
      "wrong omnichannel redelivery: 401",
      "wrong omnichannel read before delivered: 401",
      "wrong omnichannel message.inbound: 401",
      "wrong omnichannel failed on no channel: 401",
      "wrong omnichannel event without a payload: 401",
      "wrong omnichannel unknown name: 401",
      "wrong omnichannel unknown channel: 401",
      "wrong omnichannel name constructor: 401",
      "wrong omnichannel undocumented keys: 401",
      "wrong omnichannel odd leaf: 401",
      "wrong omnichannel white space and 1.0: 401",
      "wrong omnichannel non-ASCII text: 401",
      "advice omnichannel upper-case signature: 401",
      "advice omnichannel invalid event: 401",
      "wrong omnichannel batch of 1: 401",
      "wrong omnichannel batch of 3: 401",
      "wrong omnichannel batch with an invalid item: 401",
      "wrong omnichannel batch of 500: 401",
      "advice omnichannel empty batch: 401",
    ],
  ],
  [
    "the id of a message in one place",
    { refuse: (event) => (event.data && !event.data.message_id && !event.data.phone_id ? 400 : undefined) },
    [
      "wrong httpsms delivered before sent: 400",
      "wrong httpsms message.phone.sent: 400",
      "wrong httpsms message.send.failed: 400",
    ],
  ],
  [
    "a state machine without a way back",
    { refuse: refuseStepsBack() },
    ["wrong httpsms delivered before sent: 409", "wrong omnichannel read before delivered: 409"],
  ],
  [
    "types for optional fields",
    { refuse: (event) => (event.data?.attachments === null || event.payload?.metadata === null ? 422 : undefined) },
    both("odd leaf", 422),
  ],
  [
    "a column for ASCII",
    { refuse: (event) => (/[^\0-\x7f]/.test(event.data?.content ?? event.payload?.body ?? "") ? 500 : undefined) },
    both("non-ASCII text", 500),
  ],
  [
    "a payload in every event",
    { refuse: (event) => (event.name && event.payload === undefined ? 500 : undefined) },
    ["wrong omnichannel event without a payload: 500"],
  ],
  [
    "a channel in every event",
    { refuse: (event) => (event.payload?.details && event.payload.details.channel === undefined ? 400 : undefined) },
    ["wrong omnichannel failed on no channel: 400"],
  ],
  [
    "details in every event",
    { refuse: (event) => (event.payload && event.payload.details === undefined ? 400 : undefined) },
    [
      "wrong omnichannel message.inbound: 400",
      "wrong omnichannel white space and 1.0: 400",
      "wrong omnichannel non-ASCII text: 400",
    ],
  ],
  ["an error of the JSON parser that nothing catches", { junk: 500 }, both("not JSON", 500, "advice")],
];

describe("checkEndpoint", () => {
  test("finds nothing in an endpoint without a mistake", async () => {
    const { handle, effects } = createFaulty(right);
    expect(faultsOf(await checkEndpoint(handle, { ...keys, effects }))).toEqual([]);
  });

  test.each(mistakes)("finds %s, and nothing else", async (_mistake, steps, faults) => {
    const { handle, effects } = createFaulty({ ...right, ...steps });
    expect(faultsOf(await checkEndpoint(handle, { ...keysFor(faults), effects }))).toEqual(faults);
  });

  test("has a mistake for each case", () => {
    const found = new Set(
      mistakes.flatMap(([, , faults]) => faults.map((fault) => fault.replace(/^\w+ |: \d+$/g, ""))),
    );
    const cases = createCases(keys, true).map(({ provider, name }) => `${provider} ${name}`);
    expect(cases.filter((name) => !found.has(name) && !name.endsWith(" GET"))).toEqual([]);
  });

  test("finds 200 to every method", async () => {
    const { handle } = createFaulty(right);
    const endpoint = async (request: Request) => (request.method === "GET" ? new Response("hello") : handle(request));
    expect(faultsOf(await checkEndpoint(endpoint, keys))).toEqual(both("GET", 200, "advice"));
  });

  test("finds 200 before the event is handled, and an event that is handled in spite of a 401", async () => {
    const { handle } = createFaulty(right);
    let handled = 0;
    const early = await checkEndpoint(handle, { httpsms: { signingKey }, effects: () => handled });
    expect(faultsOf(early)).toContain("wrong httpsms good: 200");
    expect(early[0]?.why).toMatch(
      /^Accepted, but 0 events handled, not 1 event\. Respond 2xx only when the event is stored: it is not sent again\./,
    );
    const late = async (request: Request) => {
      handled += 1;
      return handle(request);
    };
    const findings = await checkEndpoint(late, { httpsms: { signingKey }, effects: () => handled });
    expect(faultsOf(findings)).toContain("wrong httpsms forged: 401");
  });

  test.each([301, 302, 307])("finds a %i, and does not follow it", async (status) => {
    const paths = new Set<string | undefined>();
    const url = await listen((request, response) => {
      paths.add(request.url);
      request.resume();
      response.writeHead(status, { location: "/elsewhere" }).end();
    });
    const findings = await checkEndpoint(url, { httpsms: { signingKey } });
    expect(faultsOf(findings)).toContain(`wrong httpsms good: ${status}`);
    expect(findings[0]?.why).toContain("httpSMS counts every final status below 400 as success");
    expect([...paths]).toEqual(["/webhooks"]);
  });

  test("finds an endpoint that closes the connection", async () => {
    const url = await listen((request) => request.socket.destroy());
    const findings = await checkEndpoint(url, { omnichannel: { secret } });
    expect(faultsOf(findings)[0]).toBe("wrong omnichannel good: error");
  });

  test.each([
    ["httpsms", { httpsms: keys.httpsms }, "httpSMS waits 5 seconds"],
    ["omnichannel", { omnichannel: keys.omnichannel }, "Omnichannel waits 10 seconds"],
  ])("finds that no response comes in the time of %s", async (provider, options, why) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const aborted: boolean[] = [];
    const endpoint = ({ signal }: Request): Promise<Response> =>
      new Promise(() => signal.addEventListener("abort", () => aborted.push(signal.aborted)));
    let isChecking = true;
    const checking = checkEndpoint(endpoint, options).finally(() => {
      isChecking = false;
    });
    while (isChecking) await vi.advanceTimersByTimeAsync(1_000);
    const findings = await checking;
    expect(faultsOf(findings)).toHaveLength(3);
    expect(faultsOf(findings)[0]).toBe(`wrong ${provider} good: timeout`);
    expect(findings[0]?.why).toContain(why);
    expect(aborted).toEqual([true, true, true]);
  });
});
