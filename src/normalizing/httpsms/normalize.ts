import type {
  HttpSmsEvent,
  MessagePhoneDeliveredEvent,
  MessagePhoneReceivedData,
  MessagePhoneReceivedEvent,
  MessagePhoneSentEvent,
  MessageSendExpiredEvent,
  MessageSendFailedEvent,
} from "../../generated/httpsms.types.js";
import { readHttpSmsEvent } from "../../parsing/httpsms.js";
import type {
  NormalizedAttachment,
  NormalizedBase,
  NormalizedCorrelation,
  NormalizedEvent,
  NormalizedMessage,
} from "../model.js";
import type { MessageStatus } from "../status.js";
import { toUtc } from "../time.js";
import { toAttachment } from "./attachment.js";
import { httpSmsEventKey } from "./event-key.js";
import { httpSmsFailure } from "./failure.js";
import { toCall, toOther, toPhone } from "./not-messages.js";

type MessageEvent =
  | MessagePhoneReceivedEvent
  | MessagePhoneSentEvent
  | MessagePhoneDeliveredEvent
  | MessageSendFailedEvent
  | MessageSendExpiredEvent;

type RawEvent = NormalizedBase["raw"];

const none: readonly never[] = Object.freeze([]);

const statuses = {
  "message.phone.received": "received",
  "message.phone.sent": "sent",
  "message.phone.delivered": "delivered",
  "message.send.failed": "failed",
} as const;

/** Returns the status. An event without `is_final` does not say whether the server retries: it counts as expired. */
const statusOf = (event: MessageEvent): MessageStatus => {
  if (event.type !== "message.send.expired") return statuses[event.type];
  return event.data.is_final === false ? "retrying" : "expired";
};

const noCorrelation: NormalizedCorrelation = Object.freeze({
  requestId: null,
  metadata: null,
  clientRef: null,
  messageId: null,
});

const correlationOf = (requestId: string | null | undefined): NormalizedCorrelation =>
  typeof requestId === "string" ? { requestId, metadata: null, clientRef: null, messageId: null } : noCorrelation;

const toAttachments = ({ attachments }: MessagePhoneReceivedData): readonly NormalizedAttachment[] =>
  attachments?.map(toAttachment) ?? none;

const smsOnly: readonly string[] = Object.freeze(["sms"]);
const mmsOnly: readonly string[] = Object.freeze(["mms"]);

const toMessage = (event: MessageEvent, raw: RawEvent): NormalizedMessage => {
  const { type, data } = event;
  const isInbound = type === "message.phone.received";
  const isExpired = type === "message.send.expired";
  const attachments = isInbound ? toAttachments(data) : none;
  const isMms = attachments.length > 0;
  // one literal, because spreading an object costs more than everything else
  return {
    provider: "httpsms",
    kind: "message",
    name: type,
    status: statusOf(event),
    direction: isInbound ? "inbound" : "outbound",
    channel: isMms ? "mms" : "sms",
    channels: isMms ? mmsOnly : smsOnly,
    messageId: isInbound || isExpired ? data.message_id : data.id,
    from: isInbound ? data.contact : data.owner,
    to: isInbound ? data.owner : data.contact,
    text: data.content,
    encrypted: data.encrypted ?? null,
    attachments,
    isFinal: isExpired ? data.is_final === true : type !== "message.phone.sent",
    failure: type === "message.send.failed" ? httpSmsFailure(data.error_message) : null,
    correlation: isInbound ? noCorrelation : correlationOf(data.request_id),
    revision: null,
    // -0 would not survive JSON
    attempt: isExpired ? data.send_attempt_count + 0 : null,
    eventId: event.id,
    accountId: data.user_id,
    occurredAt: toUtc(data.timestamp),
    eventKey: httpSmsEventKey(event),
    raw,
  };
};

const normalizeEvent = (event: HttpSmsEvent, raw: RawEvent): NormalizedEvent => {
  switch (event.type) {
    case "message.call.missed":
      return toCall(event, raw);
    case "phone.heartbeat.online":
    case "phone.heartbeat.offline":
      return toPhone(event, raw);
    default:
      return toMessage(event, raw);
  }
};

/** Returns an httpSMS event in the shape that both providers share. An invalid event has `kind: "other"`. */
export const normalizeHttpSms = (event: unknown): NormalizedEvent => {
  const result = readHttpSmsEvent(event);
  return result.kind === "event" ? normalizeEvent(result.event, event as RawEvent) : toOther(event);
};
