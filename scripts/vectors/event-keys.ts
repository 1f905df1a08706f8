import { normalize, parseHttpSmsEvent, parseOmnichannelEvent } from "../../src/index.js";

const data = { user_id: "user:1", owner: "+18005550199", contact: "+18005550100", timestamp: "2026-03-01T12:00:00Z" };

const httpSms = (id: string, type: string, more: object): object => ({
  id,
  type,
  time: "2026-03-01T12:00:01Z",
  data: { ...data, content: "Grüße 👋", ...more },
});

const received = (id: string, more: object): object =>
  httpSms(id, "message.phone.received", { message_id: `message-${id}`, ...more });

const expired = (id: string, count: number): object =>
  httpSms(id, "message.send.expired", { message_id: "message-1", send_attempt_count: count, is_final: count > 1 });

const heartbeat = (id: string): object =>
  httpSms(id, "phone.heartbeat.offline", {
    phone_id: "phone-1",
    monitor_id: "monitor-1",
    last_heartbeat_timestamp: "2026-03-01T10:50:00Z",
  });

const clicked = (eventId: string, apiSpaceId: string): object => ({
  eventId,
  accountId: 1,
  apiSpaceId,
  name: "interaction.click",
  payload: { id: "message-1" },
  timestamp: "2026-03-01T12:00:00Z",
});

/** Events of one fact each: a list of several is the same fact reported again. */
const facts: Readonly<Record<string, readonly object[]>> = {
  "a received message, and the same that the phone reports again with new ids": [received("1", {}), received("2", {})],
  "the same message with another text": [received("3", { content: "Grüße" })],
  "the same message from another sender": [received("4", { contact: "+18005550101" })],
  "a received message without a time, which only its id tells apart": [
    received("5", { timestamp: "0001-01-01T00:00:00Z" }),
  ],
  "an outgoing message that is reported as sent twice": [
    httpSms("6", "message.phone.sent", { id: "message-1" }),
    httpSms("7", "message.phone.sent", { id: "message-1" }),
  ],
  "the same message as delivered": [httpSms("8", "message.phone.delivered", { id: "message-1" })],
  "the first attempt that expired": [expired("9", 1)],
  "the second attempt that expired": [expired("10", 2)],
  "an outage of a phone": [heartbeat("11")],
  "another outage of the phone": [heartbeat("12")],
  "a part with a percent sign": [httpSms("13", "message.phone.sent", { id: "message-1", user_id: "100%:1" })],
  "parts that are longer than a key may be": [
    httpSms("14", "message.phone.sent", { id: "message-1".repeat(40), user_id: "user-1" }),
  ],
  "a click": [clicked("event-1", "space-1")],
  "another click": [clicked("event-2", "space-1")],
  "a click in another API space": [clicked("event-1", "space:2")],
};

const keyOf = (event: object): string =>
  normalize("eventId" in event ? parseOmnichannelEvent(event) : parseHttpSmsEvent(event)).eventKey;

/** Facts, the events that report each, and the key that all these events have. */
export const createEventKeys = (): readonly object[] =>
  Object.entries(facts).map(([title, events]) => {
    const [eventKey, ...others] = new Set(events.map(keyOf));
    if (others.length > 0) throw new Error(`${title}: two events of one fact have two keys`);
    return { title, eventKey, events };
  });
