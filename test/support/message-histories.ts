import {
  type HttpSmsEvent,
  type HttpSmsEventType,
  type NormalizedMessage,
  normalize,
  type OmnichannelEvent,
} from "../../src/index.js";
import { minimalHttpSmsEvents, minimalOmnichannelEvent } from "./minimal.js";

const messageOf = (event: Parameters<typeof normalize>[0]): NormalizedMessage => {
  const normalized = normalize(event);
  if (normalized.kind !== "message") throw new Error(`${normalized.name} is about no message`);
  return normalized;
};

const httpSms = (type: HttpSmsEventType, id: string, data: object): NormalizedMessage => {
  const event = minimalHttpSmsEvents[type];
  return messageOf({ ...event, data: { ...event.data, id, message_id: id, ...data } } as unknown as HttpSmsEvent);
};

let eventIds = 0;

const omnichannel = (
  name: string,
  channel: string | undefined,
  id: string,
  { revision, details, updatedOn }: { revision?: number; details?: object; updatedOn?: string },
): NormalizedMessage => {
  const event = minimalOmnichannelEvent(name, channel);
  eventIds += 1;
  return messageOf({
    ...event,
    eventId: `event-${eventIds}`,
    ...(revision === undefined ? {} : { revision }),
    payload: { ...event.payload, id, details: { channel, ...details }, ...(updatedOn ? { updatedOn } : {}) },
  } as unknown as OmnichannelEvent);
};

const failedOn = (...failures: readonly (readonly [channel: string, reason: string, statusid?: string])[]) => ({
  channelStatus: Object.fromEntries(
    failures.map(([channel, reason, statusid]) => [channel, { details: { reason, data: { statusid } } }]),
  ),
});

const at = (minute: number): string => `2026-01-15T09:${String(minute).padStart(2, "0")}:00.000Z`;

const noTime = "0001-01-01T00:00:00Z";

/** What may happen to one message, in the order in which it happens. */
export const histories: Readonly<Record<string, readonly NormalizedMessage[]>> = {
  "tried three times, expired, and sent late": [
    httpSms("message.send.expired", "late", { is_final: false, send_attempt_count: 1, timestamp: at(1) }),
    httpSms("message.send.expired", "late", { is_final: false, send_attempt_count: 2, timestamp: at(2) }),
    httpSms("message.send.expired", "late", { is_final: true, send_attempt_count: 3, timestamp: at(3) }),
    httpSms("message.phone.sent", "late", { timestamp: at(4) }),
    httpSms("message.phone.delivered", "late", { timestamp: at(5) }),
  ],
  "expired for an old server, and then for good": [
    httpSms("message.send.expired", "old", { send_attempt_count: 2, timestamp: at(1) }),
    httpSms("message.send.expired", "old", { send_attempt_count: 2, is_final: true, timestamp: at(2) }),
  ],
  "sent without a time, and reported again with other times": [
    httpSms("message.phone.sent", "again", { timestamp: noTime }),
    httpSms("message.phone.sent", "again", { timestamp: at(9) }),
    httpSms("message.phone.sent", "again", { timestamp: at(3) }),
  ],
  "sent without a time": [httpSms("message.phone.sent", "timeless", { timestamp: noTime })],
  "sent, and failed in several ways, one without a time": [
    httpSms("message.phone.sent", "failures", { timestamp: at(1) }),
    httpSms("message.send.failed", "failures", { error_message: "NO_SERVICE", timestamp: noTime }),
    httpSms("message.send.failed", "failures", { error_message: "RADIO_OFF", timestamp: at(2) }),
    httpSms("message.send.failed", "failures", { error_message: "CANNOT BE DELIVERED", timestamp: at(2) }),
    httpSms("message.send.failed", "failures", { error_message: "a text", timestamp: at(2) }),
  ],
  "sent, delivered and read": [
    omnichannel("message.sent", "rcs", "read", { revision: 2, updatedOn: at(1) }),
    omnichannel("message.delivered", "rcs", "read", { revision: 3, updatedOn: at(2) }),
    omnichannel("message.read", "rcs", "read", { revision: 4, updatedOn: at(3) }),
  ],
  "expired after it was sent, and delivered after all": [
    omnichannel("message.sent", "sms", "expired", { revision: 2 }),
    omnichannel("message.expired", "sms", "expired", { revision: 3 }),
    omnichannel("message.delivered", "sms", "expired", { revision: 4 }),
  ],
  "failed on one channel after the other, and delivered on a third": [
    omnichannel("message.failed", undefined, "channels", { revision: 2, details: failedOn(["sms", "Rejected", "4"]) }),
    omnichannel("message.failed", undefined, "channels", {
      revision: 3,
      details: failedOn(["sms", "Rejected", "4"], ["Web_push", "no such device"]),
    }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "é"]) }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "Z", "1"]) }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "a", "1"]) }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "Z", "B"]) }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "Z", "a"]) }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "a", "a"]) }),
    omnichannel("message.failed", undefined, "channels", { revision: 3, details: failedOn(["rcs", "é", "a"]) }),
    omnichannel("message.failed", undefined, "channels", { details: failedOn(["mms", "no revision"]) }),
    omnichannel("message.failed", undefined, "channels", { details: { reason: "no channel" } }),
    omnichannel("message.sent", "carrierPigeon", "channels", { revision: 4 }),
    omnichannel("message.delivered", "carrierPigeon", "channels", { revision: 5 }),
  ],
  "failed at revisions that are no small integers": [
    omnichannel("message.failed", undefined, "revisions", { revision: 0.5, details: failedOn(["sms", "first"]) }),
    omnichannel("message.failed", undefined, "revisions", { revision: 1e300, details: failedOn(["sms", "last"]) }),
  ],
  "of one id with both providers, first": [httpSms("message.phone.sent", "shared", {})],
  "of one id with both providers, second": [omnichannel("message.read", "rcs", "shared", {})],
};
