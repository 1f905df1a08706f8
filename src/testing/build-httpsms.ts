import type { HttpSmsEventOf, HttpSmsEventType } from "../parsing/event-types.js";
import { isObject, type JsonObject } from "../shapes/values.js";
import { eventIdOf } from "./event-id.js";
import { merge, textAt } from "./merge.js";
import type { Overrides } from "./overrides.js";
import { sampleCiphertext } from "./samples/ciphertext.js";

const messageId = "0b0123bb-ef2e-468f-908a-c026d51636aa";

type Templates = { readonly [Type in HttpSmsEventType]: (id: string) => HttpSmsEventOf<Type> };

const base = { specversion: "1.0", id: "" } as const;
const time = { datacontenttype: "application/json", time: "2026-03-14T09:26:54.524331882Z" } as const;
const phone = { user_id: "XtABz6zdeFMoBLoltz6SREDvRSh2", owner: "+18005550199" } as const;
const message = {
  ...phone,
  contact: "+18005550100",
  encrypted: false,
  timestamp: "2026-03-14T09:26:53.589Z",
  sim: "SIM1",
} as const;
const outbound = { ...message, request_id: null, content: "Your order has been dispatched" } as const;
const heartbeat = {
  ...phone,
  phone_id: "c9a8ef5b-5f6b-4f0e-9f0c-6a4a4a2f1f3d",
  monitor_id: "2d7f6d0e-8a1c-4c3e-b0a5-3f3c6f6b8e21",
  timestamp: "2026-03-14T09:26:54.461254738Z",
} as const;

/** Each event as a current server sends it. The `source` of an event about a message contains the id of the message. */
const templates: Templates = {
  "message.phone.received": (id) => ({
    ...base,
    source: "/v1/messages/receive",
    type: "message.phone.received",
    ...time,
    data: { message_id: id, ...message, content: "Where is my order?", attachments: [] },
  }),
  "message.phone.sent": (id) => ({
    ...base,
    source: `/v1/messages/${id}/events`,
    type: "message.phone.sent",
    ...time,
    data: { id, ...outbound },
  }),
  "message.phone.delivered": (id) => ({
    ...base,
    source: `/v1/messages/${id}/events`,
    type: "message.phone.delivered",
    ...time,
    data: { id, ...outbound },
  }),
  "message.send.failed": (id) => ({
    ...base,
    source: `/v1/messages/${id}/events`,
    type: "message.send.failed",
    ...time,
    data: { id, ...outbound, error_message: "NO_SERVICE" },
  }),
  "message.send.expired": (id) => ({
    ...base,
    source: "/v1/messages/send",
    type: "message.send.expired",
    ...time,
    data: {
      message_id: id,
      ...outbound,
      send_attempt_count: 2,
      is_final: true,
      timestamp: "2026-03-14T09:26:54.524325112Z",
    },
  }),
  "message.call.missed": (id) => ({
    ...base,
    source: "/v1/messages/calls/missed",
    type: "message.call.missed",
    ...time,
    data: { message_id: id, ...phone, contact: message.contact, timestamp: message.timestamp, sim: "SIM1" },
  }),
  "phone.heartbeat.offline": () => ({
    ...base,
    source: "/v1/phones/fcm-token",
    type: "phone.heartbeat.offline",
    ...time,
    data: { ...heartbeat, last_heartbeat_timestamp: "2026-03-14T08:16:44.102938475Z" },
  }),
  "phone.heartbeat.online": () => ({
    ...base,
    source: "/v1/heartbeats",
    type: "phone.heartbeat.online",
    ...time,
    data: { ...heartbeat, last_heartbeat_timestamp: "2026-03-14T09:26:54.387120956Z" },
  }),
};

const dataOf = (event: unknown): JsonObject => (isObject(event) && isObject(event.data) ? event.data : {});

/** What tells apart two facts of one type: a message and its attempt, or a phone and a time. */
const factOf = ({ id, message_id, send_attempt_count, phone_id, timestamp }: JsonObject): readonly unknown[] =>
  phone_id === undefined ? [id ?? message_id, send_attempt_count] : [phone_id, timestamp];

/**
 * Builds an httpSMS event as a current server sends it, the same in each call. Its `source` contains the id of the message,
 * also if the overrides have that id. Its `id` follows from the type and the message, or from the phone and the time of a
 * heartbeat, so that two facts have two ids. With `encrypted: true` and no `content`, the content is ciphertext that
 * `decryptHttpSms` decrypts with the key `Password123`.
 *
 * @param overrides - Merged into the event at any depth. Arrays are replaced, `undefined` removes a key. They may make the
 * event invalid, which is worth a test too.
 * @throws {RangeError} httpSMS has no event of this type.
 */
export const buildHttpSmsEvent = <Type extends HttpSmsEventType>(
  type: Type,
  overrides: Overrides<HttpSmsEventOf<Type>> | undefined = undefined,
): HttpSmsEventOf<Type> => {
  if (!Object.hasOwn(templates, type)) {
    throw new RangeError(`httpSMS has no event of the type ${JSON.stringify(type)}`);
  }
  const isCiphertext = dataOf(overrides).encrypted === true;
  // an event with `message_id` has the id nowhere else
  const template: object = templates[type](textAt(overrides, "data", "id") ?? messageId);
  // a key that the event does not have is not added, and the overrides may replace it
  const cipher = isCiphertext && "content" in dataOf(template) ? { data: { content: sampleCiphertext() } } : {};
  const event = merge(merge(template, cipher), overrides ?? {}) as HttpSmsEventOf<Type>;
  if (Object.hasOwn(overrides ?? {}, "id")) return event;
  return { ...event, id: eventIdOf("httpsms", type, ...factOf(dataOf(event))) };
};
