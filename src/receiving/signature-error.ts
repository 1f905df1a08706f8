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

/** The request does not come from whom it says. Its message names the likely cause, never the key, the token or the body. */
export class SignatureError extends WebhookError {
  override readonly name = "SignatureError" as const;
  /** Why the request was refused. */
  readonly code: SignatureErrorCode;

  constructor(code: SignatureErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether an error says that a request was refused, whichever copy of the package threw it. */
export const isSignatureError = (error: unknown): error is SignatureError =>
  isWebhookError(error) && error.name === "SignatureError";
