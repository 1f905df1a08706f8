import { isObject } from "./check.js";
import { decode } from "./decode.js";
import type { OmnichannelWebhookResult } from "./generated/omnichannel.types.js";
import { type HttpSmsEventResult, readHttpSmsEvent, type UnknownHttpSmsResult } from "./httpsms/parse.js";
import { batchProblem, readOmnichannelEvent, type UnknownOmnichannelResult } from "./omnichannel/parse.js";
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
  readonly provider: "httpsms";
}

/** A sound httpSMS event of an unknown type. */
export interface UnknownHttpSmsWebhookResult extends UnknownHttpSmsResult {
  readonly provider: "httpsms";
}

/** A sound Omnichannel event of an unknown name or channel. */
export interface UnknownOmnichannelWebhookResult extends UnknownOmnichannelResult {
  readonly provider: "omnichannel";
}

/** A malformed input. */
export interface InvalidWebhookResult extends InvalidResult {
  /** `null` when the input looks like neither provider's. */
  readonly provider: Provider | null;
}

const subject = "webhook event";

/**
 * Reads one event of either provider. It never throws. A batch of Omnichannel events is malformed here: use
 * `safeParseOmnichannelBody`.
 *
 * @param input - A parsed value, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns The provider's own result with `provider` beside it, `null` when the envelope is neither's.
 */
export const safeParseEvent = (input: unknown): WebhookResult => {
  const decoded = decode(input);
  if ("problem" in decoded) return { provider: null, ...invalid(subject, decoded.problem) };
  const { value } = decoded;
  if (Array.isArray(value)) {
    return { provider: null, ...invalid(subject, batchProblem) };
  }
  const provider = isObject(value) ? providerOf(value) : null;
  if (provider === "httpsms") return { provider, ...readHttpSmsEvent(value) };
  if (provider === "omnichannel") return { provider, ...readOmnichannelEvent(value) } as WebhookResult;
  return { provider, ...invalid(subject, "must be an object with the envelope of httpSMS or Omnichannel") };
};
