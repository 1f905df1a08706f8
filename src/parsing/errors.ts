import type { UnknownEvent } from "./unknown.js";

/** One thing that is wrong with an input, in the shape of Standard Schema. */
export interface Issue {
  /** Where it is, from the root of the event; empty for the event itself. */
  readonly path: readonly (string | number)[];
  /** What was expected there, such as `must be a string`. It never holds the value that was found. */
  readonly message: string;
}

/** Marks our errors, the same in every copy of the package. */
const brand = Symbol.for("message-webhooks.error");

/** What every error of this package extends: catch it to catch them all. */
export abstract class WebhookError extends Error {
  /** What went wrong, for programs. */
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    Object.defineProperty(this, brand, { value: true });
  }
}

/** The input is not a sound event. */
export class InvalidEventError extends WebhookError {
  override readonly name = "InvalidEventError" as const;
  readonly code = "invalid_event" as const;
  /** What is wrong: 1 to 10 issues, the first ones found. */
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    super(describe(subject, issues));
    this.issues = issues;
  }
}

/** The input is a sound event of a type, name or channel that this version does not know. */
export class UnknownEventError extends WebhookError {
  override readonly name = "UnknownEventError" as const;
  readonly code = "unknown_event" as const;
  /** The event, unchecked but for its envelope. */
  declare readonly event: UnknownEvent;

  constructor(name: string, event: UnknownEvent) {
    super(`${JSON.stringify(name.slice(0, 64))}: this version does not know such an event`);
    // not enumerable, so that printing the error prints no personal data
    Object.defineProperty(this, "event", { value: event });
  }
}

/** `payload.messageParts[0].type`, as a program would write it. */
const pathText = (path: Issue["path"]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );

/** `message.sent (sms): payload.id must be a string (and 2 more)` */
const describe = (subject: string, [first, ...more]: readonly Issue[]): string => {
  if (first === undefined) return subject;
  const where = pathText(first.path);
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return `${subject}:${where === "" ? "" : ` ${where}`} ${first.message}${rest}`;
};

/** Whether an error is of this package, whichever copy of it threw it: `instanceof` knows only its own. */
export const isWebhookError = (error: unknown): error is WebhookError =>
  typeof error === "object" && error !== null && brand in error;

/** Whether an error says that the input is not a sound event, whichever copy of the package threw it. */
export const isInvalidEventError = (error: unknown): error is InvalidEventError =>
  isWebhookError(error) && error.code === "invalid_event";

/** Whether an error says that the event is of an unknown kind, whichever copy of the package threw it. */
export const isUnknownEventError = (error: unknown): error is UnknownEventError =>
  isWebhookError(error) && error.code === "unknown_event";
