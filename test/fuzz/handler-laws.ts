import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type Provider, safeParseHttpSmsEvent, safeParseOmnichannelBody } from "../../src/index.js";
import type { WebhookHandlerOptions } from "../../src/receive.js";
import { textAt } from "../support/claims.js";
import { postStream, recorder } from "../support/receiving/recorder.js";
import { now } from "../support/receiving/sign.js";
import { keys, type RawRequest, request } from "./requests.js";
import { summaryOf } from "./results.js";
import { claimsOf, isSigned } from "./signature-reference.js";
import { assertDiscreet, fetchHeadersOf } from "./verify-laws.js";

/** A request as it comes over the network, and how the handler is set up. */
export interface HandledRequest extends RawRequest {
  readonly method: string;
  /** How many bytes come at a time. */
  readonly chunk: number;
  readonly providers: readonly Provider[];
  readonly maxBodyBytes: number;
  readonly rejectInvalid: boolean;
  /** The kind of result whose callback throws. */
  readonly failing: string;
}

export const handledRequest: fc.Arbitrary<HandledRequest> = fc
  .tuple(
    request,
    fc.record({
      method: fc.oneof({ weight: 9, arbitrary: fc.constant("POST") }, fc.constantFrom("PUT", "DELETE", "QUERY")),
      chunk: fc.oneof(fc.constant(100_000), fc.integer({ min: 1, max: 200 })),
      providers: fc.constantFrom<readonly Provider[]>(["httpsms", "omnichannel"], ["httpsms"], ["omnichannel"]),
      maxBodyBytes: fc.oneof({ weight: 4, arbitrary: fc.constant(5_000_000) }, fc.nat(2_000)),
      rejectInvalid: fc.boolean(),
      failing: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom("event", "unknown", "invalid")),
    }),
  )
  .map(([raw, setUp]) => ({ ...raw, ...setUp }));

const streamOf = (body: Uint8Array, chunk: number): ReadableStream =>
  new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < body.length; at += chunk)
        controller.enqueue(Uint8Array.from(body.subarray(at, at + chunk)));
      controller.close();
    },
  });

const isForOmnichannel = (headers: Headers, { providers }: HandledRequest): boolean =>
  !providers.includes("httpsms") || (providers.includes("omnichannel") && headers.has("x-comapi-signature"));

/** Whether the headers are enough to refuse the request, before its body is read. */
const isRefusedByHeaders = (headers: Headers, request: HandledRequest): boolean =>
  isForOmnichannel(headers, request)
    ? !/^[0-9a-f]{40}$/i.test(headers.get("x-comapi-signature") ?? "")
    : claimsOf([headers.get("authorization") ?? ""], keys.httpsms) === undefined;

/** Whether a part of the body was lost on the way. */
const isLost = (headers: Headers, request: HandledRequest): boolean =>
  (request.body.length === 0 && !isForOmnichannel(headers, request)) ||
  (/^\d{1,15}$/.test(headers.get("content-length") ?? "") &&
    Number(headers.get("content-length")) > request.body.length &&
    !headers.get("content-encoding"));

/** The results that must be handed over; undefined when the request must be refused. */
const expectedResults = (headers: Headers, request: HandledRequest) => {
  const { body } = request;
  if (isForOmnichannel(headers, request)) {
    const signature = headers.get("x-comapi-signature");
    return isSigned([signature ?? ""], body, keys.omnichannel) ? safeParseOmnichannelBody(body) : undefined;
  }
  const claims = claimsOf([headers.get("authorization") ?? ""], keys.httpsms);
  const result = safeParseHttpSmsEvent(body);
  const user = result.kind === "invalid" ? undefined : textAt(result.event, "data", "user_id");
  const isOfUser = result.kind === "invalid" || (user !== undefined && user === claims?.["sub"]);
  return claims !== undefined && isOfUser ? [result] : undefined;
};

type Results = NonNullable<ReturnType<typeof expectedResults>>;

const callbacks: Readonly<Record<string, string>> = { event: "onEvent", unknown: "onUnknown", invalid: "onInvalid" };

const failure = new Error("the database is gone");

/** A handler whose callbacks note what they get, and one of which may throw. */
const handlerOf = ({ providers, maxBodyBytes, rejectInvalid, failing }: HandledRequest) => {
  const options: Partial<WebhookHandlerOptions> = {
    httpsms: providers.includes("httpsms") ? { signingKey: keys.httpsms, now: () => now } : undefined,
    omnichannel: providers.includes("omnichannel") ? { secret: keys.omnichannel } : undefined,
    maxBodyBytes,
    rejectInvalid,
  };
  const callback = callbacks[failing];
  return recorder(callback === undefined ? options : { ...options, [callback]: () => Promise.reject(failure) });
};

const expectedStatus = ({ failing, rejectInvalid }: HandledRequest, results: Results): number => {
  const kinds = results.map(({ kind }) => kind);
  if (kinds.some((kind) => kind === failing)) return 500;
  return rejectInvalid && kinds.includes("invalid") ? 400 : 204;
};

type Calls = ReturnType<typeof recorder>["calls"];

/** Every item is handed over once, in its order, to the callback of its kind; what that throws is reported. */
const assertHandedOver = (calls: Calls, results: Results, { failing, body }: HandledRequest): void => {
  const expected = results.map(({ kind }) => (kind === failing ? "onError" : callbacks[kind]));
  assert.deepEqual(
    calls.map(({ callback }) => callback),
    expected,
  );
  for (const [index, { callback, given, context }] of calls.entries()) {
    if (callback === "onError") {
      assert.equal(given, failure);
      continue;
    }
    assert.deepStrictEqual(summaryOf(given as Results[number]), summaryOf(results[index] as Results[number]));
    if (callback !== "onInvalid") continue;
    const { body: text, index: place } = context as { body: string; index: number };
    assert.deepEqual([text, place], [new TextDecoder().decode(body), index]);
  }
};

/** Every law of the handler, on a request of the Fetch standard. */
export const assertHandlerLaws = async (raw: HandledRequest): Promise<void> => {
  const headers = fetchHeadersOf(raw);
  if (headers === undefined) return;
  const { calls, handle } = handlerOf(raw);
  const post = postStream(Object.fromEntries(headers), streamOf(raw.body, raw.chunk));
  const response = await handle(raw.method === "POST" ? post : new Request(post, { method: raw.method }));
  const answer = await response.text();
  assertDiscreet(answer + JSON.stringify([...response.headers]), raw);
  const results = expectedResults(headers, raw);
  const length = Math.max(raw.body.length, Number(headers.get("content-length")) || 0);
  if (raw.method !== "POST") assert.deepEqual([response.status, calls], [405, []]);
  else if (isRefusedByHeaders(headers, raw)) assert.deepEqual([response.status, calls], [401, []]);
  else if (length > raw.maxBodyBytes || isLost(headers, raw)) {
    assert.equal(response.status, length > raw.maxBodyBytes ? 413 : 500);
    assert.deepEqual(
      calls.map(({ callback }) => callback),
      ["onError"],
    );
  } else if (results === undefined) assert.deepEqual([response.status, calls], [401, []]);
  else {
    assert.equal(response.status, expectedStatus(raw, results));
    assertHandedOver(calls, results, raw);
  }
};
