// Generated from src/schemas/httpsms/ by `npm run generate`. Do not edit.

import { flag, number, record, text } from "../shapes/leaves.js";
import type { CheckedShape, EventName } from "../shapes/shape.js";
import { isListOf, isObject, isOptionalFlag, isOptionalText, isText, type JsonObject } from "../shapes/values.js";

const isMessagePhoneReceivedEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalText(value.specversion) &&
  typeof value.id === "string" &&
  isOptionalText(value.source) &&
  isOptionalText(value.datacontenttype) &&
  typeof value.time === "string";

const isMessagePhoneReceivedData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.message_id === "string" &&
  typeof value.user_id === "string" &&
  typeof value.owner === "string" &&
  isOptionalFlag(value.encrypted) &&
  typeof value.contact === "string" &&
  typeof value.timestamp === "string" &&
  typeof value.content === "string" &&
  isOptionalText(value.sim) &&
  (value.attachments === undefined || isListOf(value.attachments, isText) || value.attachments === null);

const isMessagePhoneSentData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === "string" &&
  typeof value.user_id === "string" &&
  typeof value.owner === "string" &&
  (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null) &&
  typeof value.contact === "string" &&
  isOptionalFlag(value.encrypted) &&
  typeof value.content === "string" &&
  isOptionalText(value.sim) &&
  typeof value.timestamp === "string";

const isMessageSendFailedData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === "string" &&
  typeof value.user_id === "string" &&
  typeof value.owner === "string" &&
  (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null) &&
  typeof value.contact === "string" &&
  isOptionalFlag(value.encrypted) &&
  typeof value.content === "string" &&
  isOptionalText(value.sim) &&
  typeof value.error_message === "string" &&
  typeof value.timestamp === "string";

const isMessageSendExpiredData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.message_id === "string" &&
  typeof value.user_id === "string" &&
  typeof value.owner === "string" &&
  (value.request_id === undefined || typeof value.request_id === "string" || value.request_id === null) &&
  typeof value.contact === "string" &&
  isOptionalFlag(value.encrypted) &&
  typeof value.content === "string" &&
  isOptionalText(value.sim) &&
  Number.isFinite(value.send_attempt_count) &&
  isOptionalFlag(value.is_final) &&
  typeof value.timestamp === "string";

const isMessageCallMissedData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.message_id === "string" &&
  typeof value.user_id === "string" &&
  typeof value.owner === "string" &&
  typeof value.contact === "string" &&
  typeof value.timestamp === "string" &&
  isOptionalText(value.sim);

const isPhoneHeartbeatOfflineData = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.phone_id === "string" &&
  typeof value.user_id === "string" &&
  typeof value.owner === "string" &&
  typeof value.timestamp === "string" &&
  typeof value.monitor_id === "string" &&
  typeof value.last_heartbeat_timestamp === "string";

const isUnknownHttpSmsEventEnvelope = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.id === "string" &&
  typeof value.type === "string" &&
  typeof value.time === "string";

const messagePhoneReceivedEventEnvelope: CheckedShape = { fits: isMessagePhoneReceivedEventEnvelope, required: { id: text, time: text }, optional: { specversion: text, source: text, datacontenttype: text } };

const messagePhoneReceivedData: CheckedShape = { fits: isMessagePhoneReceivedData, required: { message_id: text, user_id: text, owner: text, contact: text, timestamp: text, content: text }, optional: { encrypted: flag, sim: text, attachments: { orNull: { items: text } } } };

const messagePhoneSentData: CheckedShape = { fits: isMessagePhoneSentData, required: { id: text, user_id: text, owner: text, contact: text, content: text, timestamp: text }, optional: { request_id: { orNull: text }, encrypted: flag, sim: text } };

const messageSendFailedData: CheckedShape = { fits: isMessageSendFailedData, required: { id: text, user_id: text, owner: text, contact: text, content: text, error_message: text, timestamp: text }, optional: { request_id: { orNull: text }, encrypted: flag, sim: text } };

const messageSendExpiredData: CheckedShape = { fits: isMessageSendExpiredData, required: { message_id: text, user_id: text, owner: text, contact: text, content: text, send_attempt_count: number, timestamp: text }, optional: { request_id: { orNull: text }, encrypted: flag, sim: text, is_final: flag } };

const messageCallMissedData: CheckedShape = { fits: isMessageCallMissedData, required: { message_id: text, user_id: text, owner: text, contact: text, timestamp: text }, optional: { sim: text } };

const phoneHeartbeatOfflineData: CheckedShape = { fits: isPhoneHeartbeatOfflineData, required: { phone_id: text, user_id: text, owner: text, timestamp: text, monitor_id: text, last_heartbeat_timestamp: text } };

const unknownHttpSmsEventEnvelope: CheckedShape = { fits: isUnknownHttpSmsEventEnvelope, required: { id: text, type: text, time: text } };

const messagePhoneReceivedName: EventName = { provider: "httpsms", name: "message.phone.received", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: messagePhoneReceivedData };

const messagePhoneSentName: EventName = { provider: "httpsms", name: "message.phone.sent", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: messagePhoneSentData };

const messagePhoneDeliveredName: EventName = { provider: "httpsms", name: "message.phone.delivered", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: messagePhoneSentData };

const messageSendFailedName: EventName = { provider: "httpsms", name: "message.send.failed", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: messageSendFailedData };

const messageSendExpiredName: EventName = { provider: "httpsms", name: "message.send.expired", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: messageSendExpiredData };

const messageCallMissedName: EventName = { provider: "httpsms", name: "message.call.missed", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: messageCallMissedData };

const phoneHeartbeatOfflineName: EventName = { provider: "httpsms", name: "phone.heartbeat.offline", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: phoneHeartbeatOfflineData };

const phoneHeartbeatOnlineName: EventName = { provider: "httpsms", name: "phone.heartbeat.online", envelope: messagePhoneReceivedEventEnvelope, key: "data", contents: phoneHeartbeatOfflineData };

const unknownName: EventName = { provider: "httpsms", envelope: unknownHttpSmsEventEnvelope, key: "data", contents: record };

/** What this version knows of the type of an event. */
export const httpSmsNameOf = (event: JsonObject): EventName => {
  switch (event.type) {
    case "message.phone.received":
      return messagePhoneReceivedName;
    case "message.phone.sent":
      return messagePhoneSentName;
    case "message.phone.delivered":
      return messagePhoneDeliveredName;
    case "message.send.failed":
      return messageSendFailedName;
    case "message.send.expired":
      return messageSendExpiredName;
    case "message.call.missed":
      return messageCallMissedName;
    case "phone.heartbeat.offline":
      return phoneHeartbeatOfflineName;
    case "phone.heartbeat.online":
      return phoneHeartbeatOnlineName;
    default:
      return unknownName;
  }
};
