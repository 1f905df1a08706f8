import { omnichannelNameOf } from "../generated/omnichannel.checks.js";
import type { OmnichannelEvent } from "../generated/omnichannel.types.js";
import { readBatch } from "./batch.js";
import { decode } from "./decode.js";
import { UnknownEventError } from "./errors.js";
import { readEvent, reject } from "./result.js";
import type { InvalidResult, OmnichannelResult } from "./result-types.js";
import { labelOf } from "./variant.js";

/** Returns the result for a parsed value. */
export const readOmnichannelEvent = (value: unknown): OmnichannelResult =>
  readEvent(value, "omnichannel", omnichannelNameOf) as OmnichannelResult;

const rejectBody = (value: unknown, message: string): InvalidResult => reject("omnichannel", value, message);

/**
 * Parses one Omnichannel event. It never throws: `kind` of the result is `event`, `unknown` or `invalid`.
 * A batch is invalid here: {@link safeParseOmnichannelBody} accepts one.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns The event itself if every declared part fits. Otherwise a copy without the optional parts that do not fit,
 *   which `issues` lists. Keys that the type does not declare are kept.
 */
export const safeParseOmnichannelEvent = (input: unknown): OmnichannelResult => {
  const { value, problem } = decode(input);
  if (problem !== undefined) return rejectBody(value, problem);
  return Array.isArray(value)
    ? rejectBody(value, "must be one event, not a batch: use `safeParseOmnichannelBody`")
    : readOmnichannelEvent(value);
};

/**
 * Parses the body of a request: one Omnichannel event, or a batch of them. It never throws, and an invalid item does
 * not affect the others.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns One result per item, in the same order. One for a single event, none for an empty batch, one invalid result for a
 *   batch of more than 10,000 items.
 */
export const safeParseOmnichannelBody = (input: unknown): readonly OmnichannelResult[] => {
  const { value, problem } = decode(input);
  return problem === undefined ? readBatch(value, readOmnichannelEvent, rejectBody) : [rejectBody(value, problem)];
};

/**
 * Parses one Omnichannel event, or throws.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns The event itself if every declared part fits. Otherwise a copy without the optional parts that do not fit:
 *   `safeParseOmnichannelEvent` lists those, this function does not. Keys that the type does not declare are kept.
 * @throws {InvalidEventError} The input is not a valid event, or is a batch.
 * @throws {UnknownEventError} The event is valid, but this version does not support its name or channel.
 */
export const parseOmnichannelEvent = (input: unknown): OmnichannelEvent => {
  const result = safeParseOmnichannelEvent(input);
  if (result.kind === "event") return result.event;
  throw result.kind === "invalid"
    ? result.error
    : new UnknownEventError(labelOf(result.name, result.channel), result.event);
};
