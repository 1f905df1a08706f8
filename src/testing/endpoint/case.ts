import type { Provider } from "../../shapes/provider.js";

/** A request as it goes to an endpoint. */
export interface EndpointRequest {
  readonly method: "POST" | "GET";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The status of the response: `timeout` if there was none in time, `error` if there was none at all. */
export type AnswerStatus = number | "timeout" | "error";

/**
 * Sends a request and returns the status of the response. It does not follow redirects.
 *
 * @param signal - Ends the request when the provider would give up.
 */
export type SendRequest = (request: EndpointRequest, signal: AbortSignal) => Promise<number>;

/**
 * What an endpoint should do with a request: accept it with 2xx, refuse it with 4xx, tolerate an invalid event (2xx), or
 * survive a body that is no event (2xx or 4xx).
 */
export type Expectation = "accept" | "refuse" | "tolerate" | "survive";

/** A case of a check: its requests, the answer that is expected, and what to do about another one. */
export interface EndpointCase {
  readonly name: string;
  readonly provider: Provider;
  readonly expect: Expectation;
  /** Whether another answer is worth changing, but loses no event and lets no forged event in. */
  readonly isAdvice: boolean;
  /** The likely cause of another answer, and what to do. */
  readonly hint: string;
  /** The items of each request: more than one for a batch. */
  readonly items: number;
  /** How many events the endpoint should handle, at least and at most. */
  readonly effects: readonly [least: number, most: number];
  /** The requests, sent one after another. The first one with another answer is reported, else the last one. */
  readonly prepare: () => Promise<readonly EndpointRequest[]>;
}

/** The part of a case that differs from the usual one of its expectation. */
export type CaseOptions = Partial<Pick<EndpointCase, "isAdvice" | "items" | "effects">>;

/** How many events an endpoint handles by default. An unknown or invalid event may count or not. */
const usualEffects: Readonly<Record<Expectation, EndpointCase["effects"]>> = {
  accept: [1, 1],
  refuse: [0, 0],
  tolerate: [0, 1],
  survive: [0, 1],
};

/** Creates the function that creates the cases of a provider. */
export const createCaseOf =
  (provider: Provider) =>
  (
    name: string,
    expect: Expectation,
    hint: string,
    prepare: () => Promise<readonly EndpointRequest[]>,
    options: CaseOptions = {},
  ): EndpointCase => ({
    name,
    provider,
    expect,
    isAdvice: expect === "tolerate" || expect === "survive",
    hint,
    items: 1,
    effects: usualEffects[expect],
    prepare,
    ...options,
  });

/** What an unknown event may count for: an endpoint may handle or skip it. */
export const mayHandle: CaseOptions = { effects: [0, 1] };
