import type { Issue } from "../shapes/issue.js";
import type { UnknownEvent } from "./event-types.js";

/** The mark of the errors of this package, the same in every copy of it. */
const brand = Symbol.for("message-webhooks.error");

/** The base class of every error of this package. */
export abstract class WebhookError extends Error {
  /** What went wrong, as a code for programs. */
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Error for an input that is not a valid event. */
export class InvalidEventError extends WebhookError {
  override readonly name = "InvalidEventError" as const;
  readonly code = "invalid_event" as const;
  /** What is wrong: 1 to 10 issues. */
  readonly issues: readonly Issue[];

  constructor(label: string, issues: readonly Issue[]) {
    super(describe(label, issues));
    this.issues = issues;
  }
}

/** Error for a valid event of a type, name or channel that this version does not support. */
export class UnknownEventError extends WebhookError {
  override readonly name = "UnknownEventError" as const;
  readonly code = "unknown_event" as const;
  /** The event, with open contents. Not enumerable, so that printing the error prints no personal data. */
  declare readonly event: UnknownEvent;

  constructor(label: string, event: UnknownEvent) {
    super(`unknown event ${JSON.stringify(label.slice(0, 64))}: not supported by this version`);
    Object.defineProperty(this, "event", { value: event });
  }
}

/** Returns a path as JavaScript writes it, such as `payload.messageParts[0].type`. */
const printPath = (path: Issue["path"]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );

/** Returns the message of an error, such as `message.sent (sms): payload.id must be a string (and 2 more)`. */
const describe = (label: string, [first, ...more]: readonly Issue[]): string => {
  if (first === undefined) return label;
  const where = printPath(first.path);
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return `${label}:${where === "" ? "" : ` ${where}`} ${first.message}${rest}`;
};

/**
 * Type guard for {@link WebhookError}. Unlike `instanceof`, it recognizes errors from another copy of this package.
 */
export const isWebhookError = (error: unknown): error is WebhookError =>
  typeof error === "object" && error !== null && brand in error;

/**
 * Type guard for {@link InvalidEventError}. Unlike `instanceof`, it recognizes errors from another copy of this package.
 */
export const isInvalidEventError = (error: unknown): error is InvalidEventError =>
  isWebhookError(error) && error.code === "invalid_event";

/**
 * Type guard for {@link UnknownEventError}. Unlike `instanceof`, it recognizes errors from another copy of this package.
 */
export const isUnknownEventError = (error: unknown): error is UnknownEventError =>
  isWebhookError(error) && error.code === "unknown_event";
