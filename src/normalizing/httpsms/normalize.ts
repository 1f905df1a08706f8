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
} from "../../generated/httpsms.types.js";
import { readHttpSmsEvent } from "../../parsing/httpsms.js";
import { isObject, type JsonObject, textOf } from "../../shapes/values.js";
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
import { toAttachment } from "./attachment.js";
import { httpSmsEventKey, otherEventKey } from "./event-key.js";
import { httpSmsFailure } from "./failure.js";

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

const toCall = (event: MessageCallMissedEvent, raw: RawEvent): NormalizedCall => {
  const { data } = event;
  return {
    provider: "httpsms",
    kind: "call",
    name: event.type,
    status: "missed",
    messageId: data.message_id,
    from: data.contact,
    to: data.owner,
    eventId: event.id,
    accountId: data.user_id,
    occurredAt: toUtc(data.timestamp),
    eventKey: httpSmsEventKey(event),
    raw,
  };
};

const toPhone = (event: PhoneHeartbeatOnlineEvent | PhoneHeartbeatOfflineEvent, raw: RawEvent): NormalizedPhone => {
  const { data } = event;
  return {
    provider: "httpsms",
    kind: "phone",
    name: event.type,
    status: event.type === "phone.heartbeat.online" ? "online" : "offline",
    messageId: null,
    phoneId: data.phone_id,
    phoneNumber: data.owner,
    lastHeartbeatAt: toUtc(data.last_heartbeat_timestamp),
    eventId: event.id,
    accountId: data.user_id,
    occurredAt: toUtc(data.timestamp),
    eventKey: httpSmsEventKey(event),
    raw,
  };
};

/** Returns the form of an event of an unknown type. It trusts no field, since an invalid event comes here too. */
const toOther = (event: unknown): NormalizedOther => {
  const fields: JsonObject = isObject(event) ? event : {};
  const { type, id, time, data } = fields;
  const userId = isObject(data) ? data.user_id : null;
  return {
    provider: "httpsms",
    name: textOf(type),
    messageId: null,
    eventId: textOf(id),
    accountId: typeof userId === "string" ? userId : null,
    occurredAt: toUtc(time),
    eventKey: otherEventKey(fields),
    raw: event as RawEvent,
    kind: "other",
    status: "unknown",
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
