import { checkUnknownHttpSmsEvent, httpSmsCheckOf } from "../generated/httpsms.checks.js";
import type { HttpSmsEvent, UnknownHttpSmsEvent } from "../generated/httpsms.types.js";
import { isObject } from "./check.js";
import { decode } from "./decode.js";
import { UnknownEventError } from "./errors.js";
import { type InvalidResult, invalid, invalidBy } from "./result.js";

/** An event that this version knows: narrow on `event.type`. */
export interface HttpSmsEventResult {
  /** The outcome, the discriminant. */
  readonly kind: "event";
  /** The event itself, not a copy. */
  readonly event: HttpSmsEvent;
}

/** A sound event of a type that this version does not know: nothing is wrong, answer 2xx. */
export interface UnknownHttpSmsResult {
  /** The outcome, the discriminant. */
  readonly kind: "unknown";
  /** The `type` of the event. */
  readonly name: string;
  /** The event itself, unchecked but for its envelope. */
  readonly event: UnknownHttpSmsEvent;
}

/** What became of an input: narrow on `kind`. */
export type HttpSmsResult = HttpSmsEventResult | UnknownHttpSmsResult | InvalidResult;

const subject = "httpSMS event";

/** The result for a value that is no text and no bytes. */
export const readHttpSmsEvent = (value: unknown): HttpSmsResult => {
  const type = isObject(value) ? (value.type as string) : "";
  const check = httpSmsCheckOf(type);
  if (check !== undefined) {
    return check(value) ? { kind: "event", event: value as HttpSmsEvent } : invalidBy(type, value, check);
  }
  return checkUnknownHttpSmsEvent(value)
    ? { kind: "unknown", name: type, event: value as UnknownHttpSmsEvent }
    : invalidBy(subject, value, checkUnknownHttpSmsEvent);
};

/**
 * Reads one httpSMS event. It never throws: the result's `kind` tells an event from one of an unknown type
 * and from a malformed one.
 *
 * @param input - A parsed value of JSON, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns The event itself, not a copy: keys that its type does not declare are kept.
 */
export const safeParseHttpSmsEvent = (input: unknown): HttpSmsResult => {
  const decoded = decode(input);
  return decoded.problem !== undefined ? invalid(subject, decoded.problem) : readHttpSmsEvent(decoded.value);
};

/**
 * Reads one httpSMS event, or throws.
 *
 * @param input - A parsed value of JSON, a JSON text, or its UTF-8 bytes (a `Buffer` too).
 * @returns The event itself, not a copy: keys that its type does not declare are kept.
 * @throws {InvalidEventError} The input is not a sound event.
 * @throws {UnknownEventError} The event is sound, but this version does not know its type.
 */
export const parseHttpSmsEvent = (input: unknown): HttpSmsEvent => {
  const result = safeParseHttpSmsEvent(input);
  if (result.kind === "event") return result.event;
  throw result.kind === "invalid" ? result.error : new UnknownEventError(result.name, result.event);
};
