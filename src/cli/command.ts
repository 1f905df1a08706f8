/** A command, such as `inspect`. */
export interface Command {
  readonly usage: string;
  /** Runs the command and returns its exit status. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** A call that is wrong: the command ends with the status 2 and this message. */
export class CallError extends Error {
  override readonly name = "CallError";
}
