/** What happened, in one word for both providers. */
export const Status = {
  /** A message came in. Final. */
  Received: "received",
  /** A message was sent. Not final, but it may be the last event: in our reading, many carriers report no delivery. */
  Sent: "sent",
  /** A delivery report came. Final, but the recipient may still read the message. httpSMS does not read what the report says. */
  Delivered: "delivered",
  /** The recipient read a message. Final. */
  Read: "read",
  /** The phone did not send a message in time, and httpSMS retries. Not final. */
  Retrying: "retrying",
  /** A message was not sent or delivered in time. Final if the provider says so. A late phone may still send it. */
  Expired: "expired",
  /** A message could not be sent or delivered. Final. */
  Failed: "failed",
  /** A phone missed a call. */
  Missed: "missed",
  /** A phone sends heartbeats again. */
  Online: "online",
  /** A phone stopped sending heartbeats. */
  Offline: "offline",
  /** A person followed a tracked link. */
  Clicked: "clicked",
  /** Any other event: not about a message, a call, a phone or a link, or not supported by this version. */
  Unknown: "unknown",
} as const;

/** What happened, in one word for both providers. */
export type Status = (typeof Status)[keyof typeof Status];

/** The part of {@link Status} that a message can have. */
export type MessageStatus = "received" | "sent" | "delivered" | "read" | "retrying" | "expired" | "failed";
