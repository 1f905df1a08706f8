// Printed from src/httpsms/schemas.ts by `npm run generate`. Do not edit.

import { type Check, boolean, each, enter, isObject, leave, literal, miss, number, record, string } from "../check.js";

const checkMessagePhoneReceivedData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.message_id, report, "message_id") &&
        string(value.user_id, report, "user_id") &&
        string(value.owner, report, "owner") &&
        (value.encrypted === undefined || boolean(value.encrypted, report, "encrypted")) &&
        string(value.contact, report, "contact") &&
        string(value.timestamp, report, "timestamp") &&
        string(value.content, report, "content") &&
        (value.sim === undefined || string(value.sim, report, "sim")) &&
        (value.attachments === undefined || value.attachments === null || each(value.attachments, report, "attachments", string)),
      )
    : miss(report, key, "an object");

const checkMessagePhoneReceivedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "message.phone.received") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkMessagePhoneReceivedData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneSentData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        string(value.user_id, report, "user_id") &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        string(value.owner, report, "owner") &&
        string(value.contact, report, "contact") &&
        (value.encrypted === undefined || boolean(value.encrypted, report, "encrypted")) &&
        string(value.content, report, "content") &&
        (value.sim === undefined || string(value.sim, report, "sim")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneSentEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "message.phone.sent") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkMessagePhoneSentData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneDeliveredData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        string(value.user_id, report, "user_id") &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        string(value.owner, report, "owner") &&
        string(value.contact, report, "contact") &&
        (value.encrypted === undefined || boolean(value.encrypted, report, "encrypted")) &&
        string(value.content, report, "content") &&
        (value.sim === undefined || string(value.sim, report, "sim")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneDeliveredEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "message.phone.delivered") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkMessagePhoneDeliveredData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessageSendFailedData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        string(value.user_id, report, "user_id") &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        string(value.owner, report, "owner") &&
        string(value.contact, report, "contact") &&
        (value.encrypted === undefined || boolean(value.encrypted, report, "encrypted")) &&
        string(value.content, report, "content") &&
        (value.sim === undefined || string(value.sim, report, "sim")) &&
        string(value.error_message, report, "error_message") &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageSendFailedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "message.send.failed") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkMessageSendFailedData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessageSendExpiredData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.message_id, report, "message_id") &&
        string(value.user_id, report, "user_id") &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        string(value.owner, report, "owner") &&
        string(value.contact, report, "contact") &&
        (value.encrypted === undefined || boolean(value.encrypted, report, "encrypted")) &&
        string(value.content, report, "content") &&
        (value.sim === undefined || string(value.sim, report, "sim")) &&
        number(value.send_attempt_count, report, "send_attempt_count") &&
        (value.is_final === undefined || boolean(value.is_final, report, "is_final")) &&
        string(value.timestamp, report, "timestamp"),
      )
    : miss(report, key, "an object");

const checkMessageSendExpiredEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "message.send.expired") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkMessageSendExpiredData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessageCallMissedData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.message_id, report, "message_id") &&
        string(value.user_id, report, "user_id") &&
        string(value.owner, report, "owner") &&
        string(value.contact, report, "contact") &&
        string(value.timestamp, report, "timestamp") &&
        (value.sim === undefined || string(value.sim, report, "sim")),
      )
    : miss(report, key, "an object");

const checkMessageCallMissedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "message.call.missed") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkMessageCallMissedData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOfflineData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.phone_id, report, "phone_id") &&
        string(value.user_id, report, "user_id") &&
        string(value.timestamp, report, "timestamp") &&
        string(value.monitor_id, report, "monitor_id") &&
        string(value.owner, report, "owner") &&
        string(value.last_heartbeat_timestamp, report, "last_heartbeat_timestamp"),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOfflineEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "phone.heartbeat.offline") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkPhoneHeartbeatOfflineData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOnlineData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.phone_id, report, "phone_id") &&
        string(value.user_id, report, "user_id") &&
        string(value.timestamp, report, "timestamp") &&
        string(value.monitor_id, report, "monitor_id") &&
        string(value.owner, report, "owner") &&
        string(value.last_heartbeat_timestamp, report, "last_heartbeat_timestamp"),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOnlineEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || string(value.specversion, report, "specversion")) &&
        string(value.id, report, "id") &&
        (value.source === undefined || string(value.source, report, "source")) &&
        literal(value.type, report, "type", "phone.heartbeat.online") &&
        (value.datacontenttype === undefined || string(value.datacontenttype, report, "datacontenttype")) &&
        string(value.time, report, "time") &&
        checkPhoneHeartbeatOnlineData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkUnknownHttpSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        string(value.id, report, "id") &&
        string(value.type, report, "type") &&
        string(value.time, report, "time") &&
        record(value.data, report, "data"),
      )
    : miss(report, key, "an object");

/** The check of each event type. */
export const httpSmsChecks: ReadonlyMap<string, Check> = /* @__PURE__ */ new Map<string, Check>([
["message.phone.received", checkMessagePhoneReceivedEvent],
["message.phone.sent", checkMessagePhoneSentEvent],
["message.phone.delivered", checkMessagePhoneDeliveredEvent],
["message.send.failed", checkMessageSendFailedEvent],
["message.send.expired", checkMessageSendExpiredEvent],
["message.call.missed", checkMessageCallMissedEvent],
["phone.heartbeat.offline", checkPhoneHeartbeatOfflineEvent],
["phone.heartbeat.online", checkPhoneHeartbeatOnlineEvent],
]);

export { checkUnknownHttpSmsEvent };
