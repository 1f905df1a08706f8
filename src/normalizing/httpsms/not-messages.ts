import type {
  MessageCallMissedEvent,
  PhoneHeartbeatOfflineEvent,
  PhoneHeartbeatOnlineEvent,
} from "../../generated/httpsms.types.js";
import { isObject, type JsonObject, textOf } from "../../shapes/values.js";
import type { NormalizedBase, NormalizedCall, NormalizedOther, NormalizedPhone } from "../model.js";
import { toUtc } from "../time.js";
import { httpSmsEventKey, otherEventKey } from "./event-key.js";

type RawEvent = NormalizedBase["raw"];

/** Returns the form of a missed call. */
export const toCall = (event: MessageCallMissedEvent, raw: RawEvent): NormalizedCall => {
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

/** Returns the form of a heartbeat. */
export const toPhone = (
  event: PhoneHeartbeatOnlineEvent | PhoneHeartbeatOfflineEvent,
  raw: RawEvent,
): NormalizedPhone => {
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
export const toOther = (event: unknown): NormalizedOther => {
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
