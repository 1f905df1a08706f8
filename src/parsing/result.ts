import { type Check, issuesOf } from "./check.js";
import { InvalidEventError, type Issue } from "./errors.js";

/** The input is malformed: keep it and look at it, since a message may be lost with it. */
export interface InvalidResult {
  /** The outcome, the discriminant. */
  readonly kind: "invalid";
  /** What is wrong with the input; it never holds the input itself. */
  readonly error: InvalidEventError;
}

/** What Node, Bun and others print instead of an object. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** What an error is made of when it is read, and the error from then on. */
const reasons = Symbol("reasons");

interface Reasons {
  readonly subject: string;
  readonly issues: readonly Issue[];
  error?: InvalidEventError;
}

interface WithReasons {
  readonly [reasons]: Reasons;
}

// one function each for all results: functions of its own would give each a hidden class, which outlives it for long

const lazyError = {
  enumerable: true,
  get(this: WithReasons): InvalidEventError {
    const made = this[reasons];
    made.error ??= new InvalidEventError(made.subject, made.issues);
    return made.error;
  },
};

/** A getter would be printed as such. */
const printed = {
  value(this: InvalidResult): InvalidResult {
    return { ...this };
  },
};

/** The error is made when it is read, since its stack trace costs more than all the parsing of a hostile batch. */
const invalidWith = (subject: string, issues: readonly Issue[]): InvalidResult => {
  const value: Reasons = { subject, issues };
  const result = Object.defineProperty({ kind: "invalid" } as InvalidResult, reasons, { value });
  return Object.defineProperty(Object.defineProperty(result, "error", lazyError), inspect, printed);
};

/** A result for an input that as a whole is no event. */
export const invalid = (subject: string, message: string): InvalidResult =>
  invalidWith(subject, [{ path: [], message }]);

/** A result for a value that does not pass a check. */
export const invalidBy = (subject: string, value: unknown, check: Check): InvalidResult =>
  invalidWith(subject, issuesOf(value, check));
