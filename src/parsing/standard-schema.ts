import type { Issue } from "../shapes/issue.js";

/** The result of `validate` of a schema: the value if it fits, otherwise what is wrong. */
export type StandardResult<Event> =
  | { readonly value: Event; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A schema of the Standard Schema specification, version 1. Any tool that supports the specification accepts it. */
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

/** The parts of a result that a schema reads. */
interface Outcome {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly channel?: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Creates a strict schema from a parser.
 *
 * @param expected - The message of an issue for any other event, such as ``must be the event `message.sent` ``.
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
      // without issues, the event is the value itself, with the type that its name says
      return isExpected(outcome) ? { value: value as Event } : { issues: [{ path: [], message: expected }] };
    },
  },
});
