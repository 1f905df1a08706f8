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

/** The error is made when it is read, since its stack trace costs more than all the parsing of a hostile batch. */
const invalidWith = (subject: string, issues: readonly Issue[]): InvalidResult => {
  let error: InvalidEventError | undefined;
  const result: InvalidResult = {
    kind: "invalid",
    get error() {
      error ??= new InvalidEventError(subject, issues);
      return error;
    },
  };
  // a getter would be printed as such
  return Object.defineProperty(result, inspect, { value: () => ({ ...result }) });
};

/** A result for an input that as a whole is no event. */
export const invalid = (subject: string, message: string): InvalidResult =>
  invalidWith(subject, [{ path: [], message }]);

/** A result for a value that does not pass a check. */
export const invalidBy = (subject: string, value: unknown, check: Check): InvalidResult =>
  invalidWith(subject, issuesOf(value, check));
