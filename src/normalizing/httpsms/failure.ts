import type { FailureCategory, NormalizedFailure } from "../model.js";

/** Error messages that are known for certain and never vary. */
const messages: ReadonlyMap<string, FailureCategory> = new Map<string, FailureCategory>([
  ["RADIO_OFF", "device"],
  ["NULL_PDU", "device"],
  ["LIMIT_EXCEEDED", "device"],
  ["Internal error while building or sending MMS.", "device"],
  ["NO_SERVICE", "network"],
  ["CANNOT BE DELIVERED", "recipient"],
  ["Failed to download attachment or file size exceeded 1.5MB.", "content"],
  ["Failed to compose MMS PDU.", "content"],
  ["MOBILE_APP_INACTIVE", "configuration"],
  ["Outgoing messages have been disabled on the mobile app", "configuration"],
  ["Outgoing message is encrypted but mobile app has no encryption key", "configuration"],
  ["Cannot decrypt the outgoing message. Check your encryption key on the Android app.", "configuration"],
]);

/** The parts that do not vary of error messages that name a phone or add an explanation. */
const parts: readonly (readonly [part: string, category: FailureCategory])[] = [
  ["cannot send notification to your phone [", "device"],
  ["] has no FCM token", "device"],
  [" You need to grant the SMS permission to the httpSMS Android app ", "configuration"],
];

// the codes of the Android app are in capitals; every other message is a text
const code = /^[A-Z][A-Z_]*(?::-?\d+)?$/;

/** Why a message failed, by the `error_message` of its event. */
export const httpSmsFailure = (message: string): NormalizedFailure => ({
  code: code.test(message) ? message : null,
  message,
  category: messages.get(message) ?? parts.find(([part]) => message.includes(part))?.[1] ?? "unknown",
});
