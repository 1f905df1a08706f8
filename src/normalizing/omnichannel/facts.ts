import type { NormalizedAttachment } from "../model.js";

/** The facts about a message that each channel puts in a different place. */
export interface Facts {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly text?: string | undefined;
  readonly clientRef?: string | undefined;
  /** When it happened, if the channel says so: RFC 3339, or milliseconds since 1970. */
  readonly time?: string | number | undefined;
  readonly attachments?: readonly NormalizedAttachment[] | undefined;
}
