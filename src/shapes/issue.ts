/** One mistake in an input, in the form of Standard Schema. */
export interface Issue {
  /** Where the mistake is: keys and indices from the root of the original value. Empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** What was expected there, such as `must be a string`. It never contains the value that was received. */
  readonly message: string;
}
