import type { NormalizedAttachment } from "../model.js";

/** What one channel says of a message beyond the parts that all channels share. */
export interface Facts {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly text?: string | undefined;
  readonly clientRef?: string | undefined;
  /** When it happened, where the channel knows better than the platform: RFC 3339, or milliseconds since 1970. */
  readonly time?: string | number | undefined;
  readonly attachments?: readonly NormalizedAttachment[] | undefined;
}
