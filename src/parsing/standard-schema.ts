import type { Issue } from "../shapes/issue.js";

/** What `validate` of a schema returns: the value if it fits, otherwise what is wrong. */
export type StandardResult<Event> =
  | { readonly value: Event; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A schema of the Standard Schema specification, version 1: what validators of queues, forms and test runners take. */
export interface StandardSchema<Event> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "message-webhooks";
    /** Checks a parsed value. It never throws, and never changes or repairs the value. */
    readonly validate: (value: unknown) => StandardResult<Event>;
    /** For the compiler only: absent at run time. */
    readonly types?: { readonly input: Event; readonly output: Event } | undefined;
  };
}

/** The parts of a result that a schema looks at. */
interface Outcome {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly channel?: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Makes a strict schema of a parser.
 *
 * @param expected - What an issue says of another event, such as `must be a message.sent event`.
 */
export const schemaOf = <Event>(
  read: (value: unknown) => Outcome,
  isExpected: (outcome: Outcome) => boolean,
  expected: string,
): StandardSchema<Event> => ({
  "~standard": {
    version: 1,
    vendor: "message-webhooks",
    validate: (value) => {
      const outcome = read(value);
      if (outcome.issues.length > 0) return { issues: outcome.issues };
      // an event without issues is the value itself, of the type that its name says
      return isExpected(outcome) ? { value: value as Event } : { issues: [{ path: [], message: expected }] };
    },
  },
});
