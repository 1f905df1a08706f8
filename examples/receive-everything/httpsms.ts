import type { HttpSmsEvent, HttpSmsResult } from "message-webhooks";
import type { Row, Summary } from "./table.js";

/** A `switch` on `type`, without a default: where a type is missing, this does not compile. */
const summarize = (event: HttpSmsEvent): Summary => {
  switch (event.type) {
    case "message.phone.received":
      return { who: event.data.contact, what: event.data.content || `${event.data.attachments?.length ?? 0} files` };
    case "message.phone.sent":
    case "message.phone.delivered":
      return { who: event.data.contact, what: `message ${event.data.id}` };
    case "message.send.failed":
      return { who: event.data.contact, what: event.data.error_message };
    case "message.send.expired": {
      const { contact, is_final, message_id } = event.data;
      return { who: contact, what: `message ${message_id}${is_final === false ? ", will be tried again" : ""}` };
    }
    case "message.call.missed":
      return { who: event.data.contact, what: `at ${event.data.timestamp}` };
    case "phone.heartbeat.offline":
    case "phone.heartbeat.online":
      return { who: event.data.owner, what: `last heard of at ${event.data.last_heartbeat_timestamp}` };
  }
};

/** One row for each of the three outcomes. */
export const httpSmsRow = (result: HttpSmsResult): Row => {
  switch (result.kind) {
    case "event":
      return { event: result.event.type, ...summarize(result.event), outcome: "event" };
    case "unknown":
      return { event: result.name, what: "not supported by this version", outcome: "unknown" };
    case "invalid":
      return { event: "-", what: result.error.message, outcome: "invalid" };
  }
};
