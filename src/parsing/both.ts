import type { OmnichannelWebhookResult } from "../generated/omnichannel.types.js";
import { isObject } from "./check.js";
import { decode } from "./decode.js";
import { type HttpSmsEventResult, type HttpSmsResult, readHttpSmsEvent, type UnknownHttpSmsResult } from "./httpsms.js";
import {
  batchProblem,
  type OmnichannelResult,
  readOmnichannelEvent,
  type UnknownOmnichannelResult,
} from "./omnichannel.js";
import { type Provider, providerOf } from "./provider.js";
import { type InvalidResult, invalid } from "./result.js";

/** What became of an input of either provider: narrow on `kind` and `provider`, then as for that provider. */
export type WebhookResult =
  | HttpSmsWebhookResult
  | UnknownHttpSmsWebhookResult
  | OmnichannelWebhookResult
  | UnknownOmnichannelWebhookResult
  | InvalidWebhookResult;

/** An httpSMS event that this version knows: narrow on `event.type`. */
export interface HttpSmsWebhookResult extends HttpSmsEventResult {
  /** Platform that sent the event. */
  readonly provider: "httpsms";
}

/** A sound httpSMS event of an unknown type. */
export interface UnknownHttpSmsWebhookResult extends UnknownHttpSmsResult {
  /** Platform that sent the event. */
  readonly provider: "httpsms";
}

/** A sound Omnichannel event of an unknown name or channel. */
export interface UnknownOmnichannelWebhookResult extends UnknownOmnichannelResult {
  /** Platform that sent the event. */
  readonly provider: "omnichannel";
}

/** A malformed input. */
export interface InvalidWebhookResult extends InvalidResult {
  /** Platform that sent the input; `null` when it looks like neither provider's. */
  readonly provider: Provider | null;
}

const subject = "webhook event";

/** Adds to the result itself, which nobody else holds: a copy would read its error and cost as much as the check. */
const withProvider = (provider: Provider | null, result: HttpSmsResult | OmnichannelResult): WebhookResult => {
  const labelled = result as { provider?: Provider | null };
  labelled.provider = provider;
  return labelled as WebhookResult;
};

const read = (value: unknown): WebhookResult => {
  if (Array.isArray(value)) return withProvider(null, invalid(subject, batchProblem));
  switch (isObject(value) ? providerOf(value) : null) {
    case "httpsms":
      return withProvider("httpsms", readHttpSmsEvent(value));
    case "omnichannel":
      return withProvider("omnichannel", readOmnichannelEvent(value));
    default:
      return withProvider(null, invalid(subject, "must be an object with the envelope of httpSMS or Omnichannel"));
  }
};

/**
 * Reads one event of either provider. It never throws. A batch of Omnichannel events is malformed here: use
 * `safeParseOmnichannelBody`.
 *
 * @param input - A parsed value of JSON, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns The provider's own result with `provider` beside it, `null` when the envelope is neither's.
 */
export const safeParseEvent = (input: unknown): WebhookResult => {
  const decoded = decode(input);
  return decoded.problem !== undefined ? withProvider(null, invalid(subject, decoded.problem)) : read(decoded.value);
};
