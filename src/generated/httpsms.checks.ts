// Generated from src/schemas/httpsms/ by `npm run generate`. Do not edit.

import { eventName, flag, list, number, orNull, record, shape, text } from "../shapes/nodes.js";
import type { Checked, EventName } from "../shapes/shape.js";
import { isListOf, isObject, isOptionalFlag, isOptionalText, isText, type JsonObject } from "../shapes/values.js";

const isMessagePhoneReceivedEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isOptionalText(value.specversion) &&
    isText(value.id) &&
    isOptionalText(value.source) &&
    isOptionalText(value.datacontenttype) &&
    isText(value.time);

const isMessagePhoneReceivedData = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.message_id) &&
    isText(value.user_id) &&
    isText(value.owner) &&
    isOptionalFlag(value.encrypted) &&
    isText(value.contact) &&
    isText(value.timestamp) &&
    isText(value.content) &&
    isOptionalText(value.sim) &&
    (value.attachments === undefined || isListOf(value.attachments, isText) || value.attachments === null);

const isMessagePhoneSentData = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id) &&
    isText(value.user_id) &&
    isText(value.owner) &&
    (value.request_id === undefined || isText(value.request_id) || value.request_id === null) &&
    isText(value.contact) &&
    isOptionalFlag(value.encrypted) &&
    isText(value.content) &&
    isOptionalText(value.sim) &&
    isText(value.timestamp);

const isMessageSendFailedData = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id) &&
    isText(value.user_id) &&
    isText(value.owner) &&
    (value.request_id === undefined || isText(value.request_id) || value.request_id === null) &&
    isText(value.contact) &&
    isOptionalFlag(value.encrypted) &&
    isText(value.content) &&
    isOptionalText(value.sim) &&
    isText(value.error_message) &&
    isText(value.timestamp);

const isMessageSendExpiredData = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.message_id) &&
    isText(value.user_id) &&
    isText(value.owner) &&
    (value.request_id === undefined || isText(value.request_id) || value.request_id === null) &&
    isText(value.contact) &&
    isOptionalFlag(value.encrypted) &&
    isText(value.content) &&
    isOptionalText(value.sim) &&
    Number.isFinite(value.send_attempt_count) &&
    isOptionalFlag(value.is_final) &&
    isText(value.timestamp);

const isMessageCallMissedData = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.message_id) &&
    isText(value.user_id) &&
    isText(value.owner) &&
    isText(value.contact) &&
    isText(value.timestamp) &&
    isOptionalText(value.sim);

const isPhoneHeartbeatOfflineData = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.phone_id) &&
    isText(value.user_id) &&
    isText(value.owner) &&
    isText(value.timestamp) &&
    isText(value.monitor_id) &&
    isText(value.last_heartbeat_timestamp);

const isUnknownHttpSmsEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
    isText(value.id) &&
    isText(value.type) &&
    isText(value.time);

const messagePhoneReceivedEventEnvelope = /* @__PURE__ */ shape({ specversion: text, source: text, datacontenttype: text }, { id: text, time: text });

const messagePhoneReceivedData = /* @__PURE__ */ shape({ encrypted: flag, sim: text, attachments: /* @__PURE__ */ orNull(/* @__PURE__ */ list(text)) }, { message_id: text, user_id: text, owner: text, contact: text, timestamp: text, content: text });

const messagePhoneSentData = /* @__PURE__ */ shape({ request_id: /* @__PURE__ */ orNull(text), encrypted: flag, sim: text }, { id: text, user_id: text, owner: text, contact: text, content: text, timestamp: text });

const messageSendFailedData = /* @__PURE__ */ shape({ request_id: /* @__PURE__ */ orNull(text), encrypted: flag, sim: text }, { id: text, user_id: text, owner: text, contact: text, content: text, error_message: text, timestamp: text });

const messageSendExpiredData = /* @__PURE__ */ shape({ request_id: /* @__PURE__ */ orNull(text), encrypted: flag, sim: text, is_final: flag }, { message_id: text, user_id: text, owner: text, contact: text, content: text, send_attempt_count: number, timestamp: text });

const messageCallMissedData = /* @__PURE__ */ shape({ sim: text }, { message_id: text, user_id: text, owner: text, contact: text, timestamp: text });

const phoneHeartbeatOfflineData = /* @__PURE__ */ shape({}, { phone_id: text, user_id: text, owner: text, timestamp: text, monitor_id: text, last_heartbeat_timestamp: text });

const unknownHttpSmsEventEnvelope = /* @__PURE__ */ shape({}, { id: text, type: text, time: text });

const checkedMessagePhoneReceivedEventEnvelope: Checked = { fits: isMessagePhoneReceivedEventEnvelope, node: messagePhoneReceivedEventEnvelope };

const checkedUnknownHttpSmsEventEnvelope: Checked = { fits: isUnknownHttpSmsEventEnvelope, node: unknownHttpSmsEventEnvelope };

const messagePhoneReceivedName = /* @__PURE__ */ eventName({ provider: "httpsms", envelope: checkedMessagePhoneReceivedEventEnvelope, key: "data", contents: { fits: isMessagePhoneReceivedData, node: messagePhoneReceivedData } });

const messagePhoneSentName = /* @__PURE__ */ eventName({ provider: "httpsms", envelope: checkedMessagePhoneReceivedEventEnvelope, key: "data", contents: { fits: isMessagePhoneSentData, node: messagePhoneSentData } });

const messageSendFailedName = /* @__PURE__ */ eventName({ provider: "httpsms", envelope: checkedMessagePhoneReceivedEventEnvelope, key: "data", contents: { fits: isMessageSendFailedData, node: messageSendFailedData } });

const messageSendExpiredName = /* @__PURE__ */ eventName({ provider: "httpsms", envelope: checkedMessagePhoneReceivedEventEnvelope, key: "data", contents: { fits: isMessageSendExpiredData, node: messageSendExpiredData } });

const messageCallMissedName = /* @__PURE__ */ eventName({ provider: "httpsms", envelope: checkedMessagePhoneReceivedEventEnvelope, key: "data", contents: { fits: isMessageCallMissedData, node: messageCallMissedData } });

const phoneHeartbeatOfflineName = /* @__PURE__ */ eventName({ provider: "httpsms", envelope: checkedMessagePhoneReceivedEventEnvelope, key: "data", contents: { fits: isPhoneHeartbeatOfflineData, node: phoneHeartbeatOfflineData } });

const unknownName = /* @__PURE__ */ eventName({ provider: "httpsms", isOther: true, envelope: checkedUnknownHttpSmsEventEnvelope, key: "data", contents: { fits: isObject, node: record } });

/** Identifies an event by its `type`. */
export const httpSmsNameOf = (event: JsonObject): EventName => {
  switch (event.type) {
    case "message.phone.received":
      return messagePhoneReceivedName;
    case "message.phone.sent":
    case "message.phone.delivered":
      return messagePhoneSentName;
    case "message.send.failed":
      return messageSendFailedName;
    case "message.send.expired":
      return messageSendExpiredName;
    case "message.call.missed":
      return messageCallMissedName;
    case "phone.heartbeat.offline":
    case "phone.heartbeat.online":
      return phoneHeartbeatOfflineName;
    default:
      return unknownName;
  }
};
