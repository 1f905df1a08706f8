import type { HttpSmsEvent, MessageCallMissedEvent, MessagePhoneReceivedEvent } from "../../generated/httpsms.types.js";
import { isObject, textOf } from "../../shapes/values.js";
import { digest, escapePart, makeKey } from "../event-key.js";
import { isGoZeroTime } from "../time.js";

/** Returns the key of a fact that its user, type and id identify. */
const keyById = (userId: string, type: string, id: string): string =>
  makeKey(`httpsms:${escapePart(userId)}:${type}:`, id);

/** Returns the key of what a phone reports. A repeated report has new ids, so they are used only if it has no time. */
const keyByReport = (event: MessagePhoneReceivedEvent | MessageCallMissedEvent): string => {
  const { user_id, owner, contact, timestamp, message_id } = event.data;
  if (isGoZeroTime(timestamp)) return keyById(user_id, event.type, message_id);
  // not of a call, where any value may be under this key, since the type does not declare it
  const content = event.type === "message.phone.received" ? event.data.content : "";
  const start = `httpsms:${escapePart(user_id)}:${event.type}:${escapePart(owner)}:${escapePart(contact)}:`;
  return makeKey(start, `${timestamp}:${digest(content)}`);
};

/** Returns a key that is the same for two deliveries of one fact, and different for two facts. */
export const httpSmsEventKey = (event: HttpSmsEvent): string => {
  const { type, data } = event;
  switch (type) {
    case "message.phone.received":
    case "message.call.missed":
      return keyByReport(event);
    case "message.send.expired":
      return keyById(data.user_id, type, `${data.message_id}:${data.send_attempt_count}`);
    case "phone.heartbeat.online":
    case "phone.heartbeat.offline":
      return keyById(data.user_id, type, event.id);
    default:
      return keyById(data.user_id, type, data.id);
  }
};

/** Returns the key of an event of an unknown type. It trusts no field. */
export const otherEventKey = ({ type, id, data }: { readonly [key: string]: unknown }): string =>
  keyById(textOf(isObject(data) ? data.user_id : undefined), escapePart(textOf(type)), textOf(id));
