import { isObject } from "../shapes/values.js";
import { readBatch } from "./batch.js";
import { decode } from "./decode.js";
import { hasBothEnvelopes } from "./envelope.js";
import { readHttpSmsEvent } from "./httpsms.js";
import { providerOf } from "./identify.js";
import { readOmnichannelEvent } from "./omnichannel.js";
import { bothEnvelopes, reject } from "./result.js";
import type { InvalidResult, WebhookResult } from "./result-types.js";

const rejectBody = (value: unknown, message: string): InvalidResult => reject(null, value, message);

const noEnvelope =
  "must have the envelope of httpSMS (`id`, `type`, `time`, `data`) or of Omnichannel (`eventId`, `name`, `timestamp`)";

/** Returns the result for a parsed value. */
const readAnyEvent = (value: unknown): WebhookResult => {
  if (!isObject(value)) return rejectBody(value, noEnvelope);
  switch (providerOf(value)) {
    case "httpsms":
      return readHttpSmsEvent(value);
    case "omnichannel":
      return readOmnichannelEvent(value);
    default:
      return rejectBody(value, hasBothEnvelopes(value) ? bothEnvelopes : noEnvelope);
  }
};

/**
 * Parses one event of either provider. It never throws. A batch is invalid here: {@link safeParseBody} accepts one.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns The result of the provider's parser. `provider` is `null` for the envelope of neither provider, or of both.
 */
export const safeParseEvent = (input: unknown): WebhookResult => {
  const { value, problem } = decode(input);
  if (problem !== undefined) return rejectBody(value, problem);
  return Array.isArray(value)
    ? rejectBody(value, "must be one event, not a batch: use `safeParseBody`")
    : readAnyEvent(value);
};

/**
 * Parses the body of a request of either provider: one event, or a batch of them. It never throws, and an invalid item
 * does not affect the others.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns One result per item, in the same order. One for a single event, none for an empty batch, one invalid result for a
 *   batch of more than 10,000 items. `provider` is `null` for the envelope of neither provider, or of both.
 */
export const safeParseBody = (input: unknown): readonly WebhookResult[] => {
  const { value, problem } = decode(input);
  return problem === undefined ? readBatch(value, readAnyEvent, rejectBody) : [rejectBody(value, problem)];
};
