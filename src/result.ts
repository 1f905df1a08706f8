import { type Check, issuesOf } from "./check.js";
import { InvalidEventError } from "./errors.js";

/** The input is malformed: keep it and look at it, since a message may be lost with it. */
export interface InvalidResult {
  readonly kind: "invalid";
  /** What is wrong with the input; it never holds the input itself. */
  readonly error: InvalidEventError;
}

/** A result for an input that as a whole is no event. */
export const invalid = (subject: string, message: string): InvalidResult => ({
  kind: "invalid",
  error: new InvalidEventError(subject, [{ path: [], message }]),
});

/** A result for a value that does not pass a check. */
export const invalidBy = (subject: string, value: unknown, check: Check): InvalidResult => ({
  kind: "invalid",
  error: new InvalidEventError(subject, issuesOf(value, check)),
});
