import type { FailureCategory, NormalizedFailure } from "../model.js";

/**
 * The categories of error messages that never vary. The texts are certain, the category is our judgment. The codes of the
 * app are those of an SMS: for an outgoing MMS, Android uses the same numbers with other meanings, and the event does not
 * say which of the two the message is.
 */
const messages: ReadonlyMap<string, FailureCategory> = new Map<string, FailureCategory>([
  ["RADIO_OFF", "device"],
  ["NULL_PDU", "device"],
  ["Internal error while building or sending MMS.", "device"],
  ["NO_SERVICE", "network"],
  // too many messages in a short time: waiting helps
  ["LIMIT_EXCEEDED", "network"],
  ["CANNOT BE DELIVERED", "recipient"],
  ["Failed to download attachment or file size exceeded 1.5MB.", "content"],
  ["Failed to compose MMS PDU.", "content"],
  ["MOBILE_APP_INACTIVE", "configuration"],
  ["Outgoing messages have been disabled on the mobile app", "configuration"],
  ["Outgoing message is encrypted but mobile app has no encryption key", "configuration"],
  ["Cannot decrypt the outgoing message. Check your encryption key on the Android app.", "configuration"],
]);

/** The categories of the others, by a part that does not vary: the rest names a phone or adds an explanation. */
const parts: readonly (readonly [part: string, category: FailureCategory])[] = [
  ["cannot send notification to your phone [", "device"],
  ["] has no FCM token", "device"],
  // newer servers add advice to the text of Android
  ["android.permission.SEND_SMS", "configuration"],
  // the phone was removed from the account
  ["cannot load phone with userID [", "configuration"],
];

// the codes of the Android app are in capitals, and `UNKNOWN:` is followed by Android's result code
const code = /^[A-Z][A-Z_]*(?::-?\d+)?$/;

/** Returns why a message failed, by the `error_message` of its event. */
export const httpSmsFailure = (message: string): NormalizedFailure => ({
  code: code.test(message) ? message : null,
  message,
  category: messages.get(message) ?? parts.find(([part]) => message.includes(part))?.[1] ?? "unknown",
});
