import type { HttpSmsEvent, MessageCallMissedEvent, MessagePhoneReceivedEvent } from "../../generated/httpsms.types.js";
import { boundedKey, digest } from "../event-key.js";
import { isGoZeroTime } from "../time.js";

/** A phone that reports again gives new ids, so what it reports is the key; without a time, only the id is left. */
const reportKey = ({ type, data }: MessagePhoneReceivedEvent | MessageCallMissedEvent, content: string): string => {
  if (isGoZeroTime(data.timestamp)) return `${type}:${data.message_id}`;
  const { user_id, owner, contact, timestamp } = data;
  // the lengths tell apart parts that hold a colon
  const rest = digest(content, (user_id.length << 20) ^ (owner.length << 10) ^ contact.length);
  return `${type}:${user_id}:${owner}:${contact}:${timestamp}:${rest}`;
};

const keyOf = (event: HttpSmsEvent): string => {
  switch (event.type) {
    case "message.phone.received":
      return reportKey(event, event.data.content);
    case "message.call.missed":
      return reportKey(event, "");
    case "message.send.expired":
      return `${event.type}:${event.data.message_id}:${event.data.send_attempt_count}`;
    case "phone.heartbeat.online":
    case "phone.heartbeat.offline":
      return `${event.type}:${event.id}`;
    default:
      return `${event.type}:${event.data.id}`;
  }
};

/** The same for two deliveries of one fact, different for two facts. */
export const httpSmsEventKey = (event: HttpSmsEvent): string => boundedKey(keyOf(event));
