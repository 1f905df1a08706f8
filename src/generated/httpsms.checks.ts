// Generated from src/schemas/httpsms/ by `npm run generate`. Do not edit.

import { type Check, type CheckOf, each, enter, isObject, leave, miss, string } from "../parsing/check.js";

const checkPhoneHeartbeatOfflineData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.phone_id === "string" || miss(report, "phone_id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")) &&
        (typeof value.monitor_id === "string" || miss(report, "monitor_id", "a string")) &&
        (typeof value.last_heartbeat_timestamp === "string" || miss(report, "last_heartbeat_timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOfflineEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "phone.heartbeat.offline" || miss(report, "type", "\"phone.heartbeat.offline\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkPhoneHeartbeatOfflineData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOnlineData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.phone_id === "string" || miss(report, "phone_id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")) &&
        (typeof value.monitor_id === "string" || miss(report, "monitor_id", "a string")) &&
        (typeof value.last_heartbeat_timestamp === "string" || miss(report, "last_heartbeat_timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkPhoneHeartbeatOnlineEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "phone.heartbeat.online" || miss(report, "type", "\"phone.heartbeat.online\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkPhoneHeartbeatOnlineData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneReceivedData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.message_id === "string" || miss(report, "message_id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (value.encrypted === undefined || typeof value.encrypted === "boolean" || miss(report, "encrypted", "a boolean")) &&
        (typeof value.contact === "string" || miss(report, "contact", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")) &&
        (typeof value.content === "string" || miss(report, "content", "a string")) &&
        (value.sim === undefined || typeof value.sim === "string" || miss(report, "sim", "a string")) &&
        (value.attachments === undefined || value.attachments === null || each(value.attachments, report, "attachments", string)),
      )
    : miss(report, key, "an object");

const checkMessagePhoneReceivedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "message.phone.received" || miss(report, "type", "\"message.phone.received\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkMessagePhoneReceivedData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessageCallMissedData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.message_id === "string" || miss(report, "message_id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (typeof value.contact === "string" || miss(report, "contact", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")) &&
        (value.sim === undefined || typeof value.sim === "string" || miss(report, "sim", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageCallMissedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "message.call.missed" || miss(report, "type", "\"message.call.missed\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkMessageCallMissedData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneSentData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        (typeof value.contact === "string" || miss(report, "contact", "a string")) &&
        (value.encrypted === undefined || typeof value.encrypted === "boolean" || miss(report, "encrypted", "a boolean")) &&
        (typeof value.content === "string" || miss(report, "content", "a string")) &&
        (value.sim === undefined || typeof value.sim === "string" || miss(report, "sim", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessagePhoneSentEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "message.phone.sent" || miss(report, "type", "\"message.phone.sent\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkMessagePhoneSentData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessagePhoneDeliveredData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        (typeof value.contact === "string" || miss(report, "contact", "a string")) &&
        (value.encrypted === undefined || typeof value.encrypted === "boolean" || miss(report, "encrypted", "a boolean")) &&
        (typeof value.content === "string" || miss(report, "content", "a string")) &&
        (value.sim === undefined || typeof value.sim === "string" || miss(report, "sim", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessagePhoneDeliveredEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "message.phone.delivered" || miss(report, "type", "\"message.phone.delivered\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkMessagePhoneDeliveredData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessageSendFailedData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        (typeof value.contact === "string" || miss(report, "contact", "a string")) &&
        (value.encrypted === undefined || typeof value.encrypted === "boolean" || miss(report, "encrypted", "a boolean")) &&
        (typeof value.content === "string" || miss(report, "content", "a string")) &&
        (value.sim === undefined || typeof value.sim === "string" || miss(report, "sim", "a string")) &&
        (typeof value.error_message === "string" || miss(report, "error_message", "a string")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageSendFailedEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "message.send.failed" || miss(report, "type", "\"message.send.failed\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkMessageSendFailedData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkMessageSendExpiredData: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.message_id === "string" || miss(report, "message_id", "a string")) &&
        (typeof value.user_id === "string" || miss(report, "user_id", "a string")) &&
        (typeof value.owner === "string" || miss(report, "owner", "a string")) &&
        (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null || miss(report, "request_id", "a string or null")) &&
        (typeof value.contact === "string" || miss(report, "contact", "a string")) &&
        (value.encrypted === undefined || typeof value.encrypted === "boolean" || miss(report, "encrypted", "a boolean")) &&
        (typeof value.content === "string" || miss(report, "content", "a string")) &&
        (value.sim === undefined || typeof value.sim === "string" || miss(report, "sim", "a string")) &&
        (Number.isFinite(value.send_attempt_count) || miss(report, "send_attempt_count", "a number")) &&
        (value.is_final === undefined || typeof value.is_final === "boolean" || miss(report, "is_final", "a boolean")) &&
        (typeof value.timestamp === "string" || miss(report, "timestamp", "a string")),
      )
    : miss(report, key, "an object");

const checkMessageSendExpiredEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (value.specversion === undefined || typeof value.specversion === "string" || miss(report, "specversion", "a string")) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (value.source === undefined || typeof value.source === "string" || miss(report, "source", "a string")) &&
        (value.type === "message.send.expired" || miss(report, "type", "\"message.send.expired\"")) &&
        (value.datacontenttype === undefined || typeof value.datacontenttype === "string" || miss(report, "datacontenttype", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        checkMessageSendExpiredData(value.data, report, "data"),
      )
    : miss(report, key, "an object");

const checkUnknownHttpSmsEvent: Check = (value, report, key) =>
  isObject(value)
    ? leave(
        report,
        enter(report, key) &&
        (typeof value.id === "string" || miss(report, "id", "a string")) &&
        (typeof value.type === "string" || miss(report, "type", "a string")) &&
        (typeof value.time === "string" || miss(report, "time", "a string")) &&
        (isObject(value.data) || miss(report, "data", "an object")),
      )
    : miss(report, key, "an object");

/** The check of an event type. */
export const httpSmsCheckOf: CheckOf = (discriminant) => {
  switch (discriminant) {
    case "message.phone.received":
      return checkMessagePhoneReceivedEvent;
    case "message.phone.sent":
      return checkMessagePhoneSentEvent;
    case "message.phone.delivered":
      return checkMessagePhoneDeliveredEvent;
    case "message.send.failed":
      return checkMessageSendFailedEvent;
    case "message.send.expired":
      return checkMessageSendExpiredEvent;
    case "message.call.missed":
      return checkMessageCallMissedEvent;
    case "phone.heartbeat.offline":
      return checkPhoneHeartbeatOfflineEvent;
    case "phone.heartbeat.online":
      return checkPhoneHeartbeatOnlineEvent;
    default:
      return undefined;
  }
};

export { checkUnknownHttpSmsEvent };
