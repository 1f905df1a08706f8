/**
 * Returns what to log of an error: its message only. An error of Redis has the arguments of its command, which are bodies
 * of requests.
 */
export const describeError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : "something other than an error was thrown";
