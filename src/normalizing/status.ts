/** What happened, in one word for both providers. */
export const Status = {
  /** A message came in. Final. */
  Received: "received",
  /** A message left for the recipient. Not final, though many carriers never say more. */
  Sent: "sent",
  /** A message reached the recipient's device. Final, but it may still become read. */
  Delivered: "delivered",
  /** The recipient read a message. Final. */
  Read: "read",
  /** The phone did not pick a message up in time, and httpSMS will try again. Not final. */
  Retrying: "retrying",
  /** A message was not sent or delivered in time. Final when the provider says so; a late phone may still send it. */
  Expired: "expired",
  /** A message could not be sent or delivered. Final. */
  Failed: "failed",
  /** A phone missed a call. */
  Missed: "missed",
  /** A phone is heard of again. */
  Online: "online",
  /** A phone is not heard of any more. */
  Offline: "offline",
  /** Somebody followed a tracked link. */
  Clicked: "clicked",
  /** An event that this version does not know. */
  Unknown: "unknown",
} as const;

/** What happened, in one word for both providers. */
export type Status = (typeof Status)[keyof typeof Status];

/** The part of {@link Status} that a message can have. */
export type MessageStatus = "received" | "sent" | "delivered" | "read" | "retrying" | "expired" | "failed";
