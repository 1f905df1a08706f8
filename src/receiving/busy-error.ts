import { isWebhookError, WebhookError } from "../parsing/errors.js";

/** Another process handles the event right now. Respond with 500 or let the queue retry: it may still fail there. */
export class BusyError extends WebhookError {
  override readonly name = "BusyError" as const;
  readonly code = "busy" as const;

  constructor() {
    super("another request or job handles this event: try again later, since it may fail there");
  }
}

/**
 * Type guard for {@link BusyError}. Unlike `instanceof`, it recognizes errors from another copy of this package.
 */
export const isBusyError = (error: unknown): error is BusyError => isWebhookError(error) && error.code === "busy";
