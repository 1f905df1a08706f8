import { httpSmsNameOf } from "../generated/httpsms.checks.js";
import type { HttpSmsEvent } from "../generated/httpsms.types.js";
import { decode } from "./decode.js";
import { UnknownEventError } from "./errors.js";
import { readEvent, reject } from "./result.js";
import type { HttpSmsResult } from "./result-types.js";

/** Returns the result for a parsed value. */
export const readHttpSmsEvent = (value: unknown): HttpSmsResult =>
  readEvent(value, "httpsms", httpSmsNameOf) as HttpSmsResult;

/**
 * Parses one httpSMS event. It never throws: `kind` of the result is `event`, `unknown` or `invalid`.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns The event itself if every declared part fits. Otherwise a copy without the optional parts that do not fit,
 *   which `issues` lists. Keys that the type does not declare are kept.
 */
export const safeParseHttpSmsEvent = (input: unknown): HttpSmsResult => {
  const { value, problem } = decode(input);
  return problem === undefined ? readHttpSmsEvent(value) : (reject("httpsms", value, problem) as HttpSmsResult);
};

/**
 * Parses one httpSMS event, or throws.
 *
 * @param input - A parsed JSON value, JSON text, or its UTF-8 bytes (`Buffer`, `ArrayBuffer` or any view of one).
 * @returns The event itself if every declared part fits. Otherwise a copy without the optional parts that do not fit:
 *   `safeParseHttpSmsEvent` lists those, this function does not. Keys that the type does not declare are kept.
 * @throws {InvalidEventError} The input is not a valid event.
 * @throws {UnknownEventError} The event is valid, but this version does not support its type.
 */
export const parseHttpSmsEvent = (input: unknown): HttpSmsEvent => {
  const result = safeParseHttpSmsEvent(input);
  if (result.kind === "event") return result.event;
  throw result.kind === "invalid" ? result.error : new UnknownEventError(result.name, result.event);
};
