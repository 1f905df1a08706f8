import { isWebhookError, WebhookError } from "../parsing/errors.js";

/** Why a request was refused. */
export type SignatureErrorCode =
  | "missing_signature"
  | "malformed_signature"
  | "wrong_signature"
  | "expired_token"
  | "not_yet_valid"
  | "wrong_issuer"
  | "wrong_audience"
  | "wrong_subject";

/** The request could not be verified. The message names the likely cause, and never the key, the token or the body. */
export class SignatureError extends WebhookError {
  override readonly name = "SignatureError" as const;
  /** Why the request was refused. */
  readonly code: SignatureErrorCode;

  constructor(code: SignatureErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Type guard for {@link SignatureError}. Unlike `instanceof`, it recognizes errors from another copy of this package.
 */
export const isSignatureError = (error: unknown): error is SignatureError =>
  isWebhookError(error) && error.name === "SignatureError";
