import { httpSmsCheckOf } from "../../generated/httpsms.checks.js";
import type {
  HttpSmsEvent,
  MessageCallMissedEvent,
  MessagePhoneDeliveredEvent,
  MessagePhoneReceivedData,
  MessagePhoneReceivedEvent,
  MessagePhoneSentEvent,
  MessageSendExpiredEvent,
  MessageSendFailedEvent,
  PhoneHeartbeatOfflineEvent,
  PhoneHeartbeatOnlineEvent,
  UnknownHttpSmsEvent,
} from "../../generated/httpsms.types.js";
import { isObject, textOf } from "../../parsing/check.js";
import { boundedKey } from "../event-key.js";
import type {
  NormalizedAttachment,
  NormalizedBase,
  NormalizedCall,
  NormalizedCorrelation,
  NormalizedEvent,
  NormalizedMessage,
  NormalizedOther,
  NormalizedPhone,
} from "../model.js";
import type { MessageStatus } from "../status.js";
import { toUtc } from "../time.js";
import { httpSmsEventKey } from "./event-key.js";
import { httpSmsFailure } from "./failure.js";

type MessageEvent =
  | MessagePhoneReceivedEvent
  | MessagePhoneSentEvent
  | MessagePhoneDeliveredEvent
  | MessageSendFailedEvent
  | MessageSendExpiredEvent;

const baseOf = (event: HttpSmsEvent): NormalizedBase => ({
  provider: "httpsms",
  name: event.type,
  eventId: event.id,
  accountId: event.data.user_id,
  occurredAt: toUtc(event.data.timestamp),
  eventKey: httpSmsEventKey(event),
  raw: event,
});

const none: readonly never[] = Object.freeze([]);

const statuses = {
  "message.phone.received": "received",
  "message.phone.sent": "sent",
  "message.phone.delivered": "delivered",
  "message.send.failed": "failed",
} as const;

/** Without `is_final` nobody knows whether the server tries again. */
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

const filesOf = ({ attachments }: MessagePhoneReceivedData): readonly NormalizedAttachment[] =>
  attachments?.map((url) => ({ url, name: null, contentType: null })) ?? none;

const message = (event: MessageEvent): NormalizedMessage => {
  const { type, data } = event;
  const isInbound = type === "message.phone.received";
  const isExpired = type === "message.send.expired";
  // one literal, since spreading an object costs more than all the rest
  return {
    provider: "httpsms",
    kind: "message",
    name: type,
    status: statusOf(event),
    direction: isInbound ? "inbound" : "outbound",
    channel: null,
    channels: none,
    messageId: isInbound || isExpired ? data.message_id : data.id,
    from: isInbound ? data.contact : data.owner,
    to: isInbound ? data.owner : data.contact,
    text: data.content,
    encrypted: data.encrypted ?? null,
    attachments: isInbound ? filesOf(data) : none,
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
    raw: event,
  };
};

const call = (event: MessageCallMissedEvent): NormalizedCall => ({
  kind: "call",
  status: "missed",
  messageId: event.data.message_id,
  from: event.data.contact,
  to: event.data.owner,
  ...baseOf(event),
});

const phone = (event: PhoneHeartbeatOnlineEvent | PhoneHeartbeatOfflineEvent): NormalizedPhone => ({
  kind: "phone",
  status: event.type === "phone.heartbeat.online" ? "online" : "offline",
  phoneId: event.data.phone_id,
  phoneNumber: event.data.owner,
  lastHeartbeatAt: toUtc(event.data.last_heartbeat_timestamp),
  ...baseOf(event),
});

/** Only an unknown type may hold a colon, which would make two keys one. */
const escaped = (type: string): string => type.replaceAll("%", "%25").replaceAll(":", "%3a");

/** An event of an unknown type; it reads nothing on trust, so that a malformed event is harmless too. */
const other = (event: UnknownHttpSmsEvent): NormalizedOther => {
  const userId = isObject(event.data) ? event.data.user_id : null;
  return {
    provider: "httpsms",
    name: textOf(event.type),
    eventId: textOf(event.id),
    accountId: typeof userId === "string" ? userId : null,
    occurredAt: toUtc(event.time),
    eventKey: boundedKey(`${escaped(textOf(event.type))}:${textOf(event.id)}`),
    raw: event,
    kind: "other",
    status: "unknown",
  };
};

const known = (event: HttpSmsEvent): NormalizedEvent => {
  switch (event.type) {
    case "message.call.missed":
      return call(event);
    case "phone.heartbeat.online":
    case "phone.heartbeat.offline":
      return phone(event);
    default:
      return message(event);
  }
};

/** An httpSMS event in the shape that both providers share. It never throws: a malformed event is `other`. */
export const normalizeHttpSms = (event: HttpSmsEvent | UnknownHttpSmsEvent): NormalizedEvent =>
  httpSmsCheckOf(event.type)?.(event) ? known(event as HttpSmsEvent) : other(event as UnknownHttpSmsEvent);
